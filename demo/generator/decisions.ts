import type { AgencyCode } from './bodies';
import { FINDING_SCHEME } from './findings';
import type { Home, Item } from './home';

/** The agencies of the hub, each of which decides. */
export const DECIDING = ['gemeente', 'svb', 'uwv', 'duo'] as const satisfies readonly AgencyCode[];

/** Two agencies that are not the same. */
export function twoAgencies({ random }: Home): readonly [AgencyCode, AgencyCode] {
  const first = random.pick(DECIDING);
  const step = random.whole(1, DECIDING.length - 1);
  return [first, DECIDING[(DECIDING.indexOf(first) + step) % DECIDING.length] ?? DECIDING[0]];
}

/**
 * An agency decides about somebody, under the law that it carries out.
 * @param more `decidedOn` and `effect` are required; the rest as in a household file
 */
export function decide(
  home: Home,
  agency: AgencyCode,
  person: string,
  kind: string,
  more: Item & { readonly decidedOn: string; readonly effect: Item },
): void {
  home.add(agency, 'decisions', {
    id: home.id('besluit'),
    persons: [person],
    kind,
    scheme: FINDING_SCHEME[agency],
    title: 'Besluit',
    bindingDegree: 'BOUND_URGENT_REASONS',
    ...more,
  });
}

/** The register of residents changes something of somebody; returns the id to which a decision refers. */
export function mutate(
  home: Home,
  person: string,
  effectiveOn: string,
  registeredOn: string,
  kind = 'ADDRESS',
): string {
  const id = home.id('wijziging');
  home.add('gemeente', 'mutations', {
    id,
    person,
    kind,
    description: 'Wijziging in de BRP',
    effectiveOn,
    registeredOn,
  });
  return id;
}
