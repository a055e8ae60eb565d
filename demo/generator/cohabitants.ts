import { euro } from './amounts';
import type { AgencyCode } from './bodies';
import { FINDING_SCHEME } from './findings';
import type { Home } from './home';

/** Somebody who comes to live in the household. */
export interface Newcomer {
  /** YYYY-MM-DD. */
  readonly since: string;
  /** Age in whole years, at least. */
  readonly age?: number;
  /** As leaseKind; CO_RESIDENT when left out. */
  readonly lease?: string;
}

/** Adds an adult who is no family and who moved in; returns the name in the file. */
export function moveIn(home: Home, name: string, { since, age = 40, lease }: Newcomer): string {
  const birthDate = home.monthsAgo((age + home.random.whole(0, 9)) * 12 + home.random.whole(1, 11));
  return home.person(name, { birthDate, since, ...(lease === undefined ? {} : { lease }) });
}

/** Adds somebody of whom the register knows no address: not in the household. */
export function elsewhere(home: Home, name: string, age = 50): string {
  return home.person(name, { birthDate: home.monthsAgo(age * 12 + 5), since: null });
}

/**
 * Somebody has a relation to another, who has the reverse of it by itself.
 * @param kind as relationKind, seen from the person
 * @param period as in a household file
 */
export function relate(home: Home, person: string, kind: string, other: string, period: object): void {
  home.add('gemeente', 'relations', { person, kind, other, period });
}

const BENEFIT = {
  gemeente: { kind: 'SOCIAL_ASSISTANCE', title: 'Bijstand' },
  svb: { kind: 'OLD_AGE', title: 'AOW-pensioen' },
  uwv: { kind: 'SUPPLEMENT', title: 'Toeslag' },
  duo: { kind: 'STUDENT_FINANCE', title: 'Studiefinanciering' },
} as const;

/** Somebody has a benefit of an agency to live of. */
export function livesOf(home: Home, agency: AgencyCode, person: string, cents: number, since: string): void {
  const scheme = FINDING_SCHEME[agency];
  home.add(agency, 'benefits', {
    id: home.id('uitkering'),
    person,
    ...BENEFIT[agency],
    scheme,
    period: { from: since },
    amountPerMonth: euro(cents),
    grossNet: 'NET',
    firstPaymentOn: since,
  });
  home.add(agency, 'incomes', {
    id: home.id('inkomen'),
    person,
    kind: agency === 'svb' ? 'PENSION' : agency === 'duo' ? 'STUDENT_GRANT' : 'BENEFIT',
    payer: scheme,
    amountPerMonth: euro(cents),
    grossNet: 'NET',
    period: { from: since },
  });
}
