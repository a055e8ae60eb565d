import type { AgencyCode } from './bodies';
import type { Home, Item } from './home';

/** Under which law each agency of the hub finds with whom somebody lives. */
export const FINDING_SCHEME: Readonly<Record<AgencyCode, string>> = {
  gemeente: 'Participatiewet',
  svb: 'AOW',
  uwv: 'Toeslagenwet',
  duo: 'Wsf 2000',
};

/**
 * An agency finds as what it counts somebody (leefvormvaststelling).
 * @param more `period` is required; the rest as in a household file
 */
export function find(
  home: Home,
  agency: AgencyCode,
  person: string,
  code: string,
  more: Item & { readonly period: Item },
): void {
  home.add(agency, 'livingSituations', {
    id: home.id('leefvorm'),
    person,
    scheme: FINDING_SCHEME[agency],
    code,
    source: home.random.pick(['INVESTIGATION', 'STATEMENT']),
    ...more,
  });
}

/** An agency takes back all that it found of somebody, so that the planting can say it anew. */
export function forgetFindings(home: Home, agency: AgencyCode, person: string): void {
  home.remove(agency, 'livingSituations', (item) => item['person'] === person);
}
