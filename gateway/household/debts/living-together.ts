import { holdsOn } from '../../../subgraphs/kit/calendar';
import type { AddressRecord } from '../../../subgraphs/kit/graph/person-record-file';
import type { HouseholdFacts } from '../facts/types';

/** How a person may live, as far as the beslagvrije voet asks (Rv 475da, 475e, 475ga). Several can be possible at once. */
export interface PossibleLife {
  readonly single: boolean;
  readonly couple: boolean;
  /** Without a home address in the BRP (Rv 475da lid 4). */
  readonly noHomeAddress: boolean;
  /** Nobody knows of an address in the Netherlands. */
  readonly nowhere: boolean;
  /** Admitted to an institution, going by what an agency says of the partner (Rv 475e lid 2). */
  readonly institution: boolean;
  /** The one partner, when it is sure who that would be; else null. */
  readonly partner: string | null;
}

/** Records of the BRP, which several sources may keep. */
function recordsOf(person: string, facts: HouseholdFacts) {
  return facts.known.personRecord.filter(({ fact }) => fact.bsn === person).map(({ fact }) => fact);
}

function addressesOf(person: string, facts: HouseholdFacts): AddressRecord[] {
  return recordsOf(person, facts).flatMap(({ addresses }) =>
    addresses.filter(({ period }) => holdsOn(period, facts.asOf)),
  );
}

/** The home addresses of a person in the BRP on the day of the view. */
export function homesOf(person: string, facts: HouseholdFacts): AddressRecord[] {
  return addressesOf(person, facts).filter(({ kind }) => kind === 'HOME');
}

function spousesOf(person: string, facts: HouseholdFacts): string[] {
  return recordsOf(person, facts)
    .flatMap(({ relations }) => relations)
    .filter(({ kind, period }) => kind === 'SPOUSE' && holdsOn(period, facts.asOf))
    .map((relation) => relation.person.bsn);
}

/** Married, and both at one home address that nobody doubts: the couple of Rv 475ga lid 2. */
function surelyCouple(person: string, spouses: readonly string[], facts: HouseholdFacts): boolean {
  const sure = (home: AddressRecord): boolean =>
    home.addressId !== null &&
    (home.underInvestigation === null || !holdsOn(home.underInvestigation, facts.asOf));
  const own = homesOf(person, facts)
    .filter(sure)
    .map(({ addressId }) => addressId);
  const [spouse] = spouses;
  return (
    spouse !== undefined &&
    homesOf(spouse, facts)
      .filter(sure)
      .some(({ addressId }) => own.includes(addressId))
  );
}

/** The ways in which a person may live on the day of the view. What is not known leaves more ways open. */
export function possibleLifeOf(person: string, facts: HouseholdFacts): PossibleLife {
  const found = facts.known.livingSituations
    .map(({ fact }) => fact)
    .filter(
      (fact) =>
        holdsOn(fact.period, facts.asOf) && (fact.person.bsn === person || fact.partner?.bsn === person),
    );
  const spouses = spousesOf(person, facts);
  const counted = found.flatMap((fact) =>
    fact.person.bsn === person ? (fact.partner?.bsn ?? []) : fact.person.bsn,
  );
  const partners = [...new Set([...spouses, ...counted])];
  const unnamed = found.some((fact) => fact.code === 'COUPLE' && fact.partner === null);
  const allTold =
    recordsOf(person, facts).length > 0 &&
    facts.missing.livingSituations.length === 0 &&
    facts.missing.personRecord.length === 0;
  const separated = found.some(({ code }) => code === 'SEPARATED');
  const member = facts.composition?.members.find(({ bsn }) => bsn === person);
  const hasHome = homesOf(person, facts).length > 0 || member?.certainty === 'CERTAIN';
  return {
    single: separated || !surelyCouple(person, spouses, facts),
    couple: partners.length > 0 || unnamed || !allTold,
    noHomeAddress: !hasHome,
    nowhere: !hasHome && member === undefined && addressesOf(person, facts).length === 0,
    institution: facts.known.livingSituations.some(
      ({ fact }) =>
        fact.code === 'PARTNER_IN_INSTITUTION' &&
        holdsOn(fact.period, facts.asOf) &&
        fact.person.bsn !== person &&
        partners.includes(fact.person.bsn),
    ),
    partner: partners.length === 1 && !unnamed && allTold ? (partners[0] ?? null) : null,
  };
}
