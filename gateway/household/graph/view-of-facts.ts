import type { FactKind, FactTypes, HouseholdFacts } from '../facts/types';
import { recordOf } from '../facts/names';
import { type HouseholdPerson, inView, withAgency } from './facts';
import type { HouseholdView } from './view';

function personsOf(facts: HouseholdFacts): HouseholdPerson[] {
  return facts.persons.map((bsn) => {
    const member = facts.composition?.members.find((candidate) => candidate.bsn === bsn);
    const record = recordOf(bsn, facts);
    return {
      person: { bsn },
      name: record?.name ?? null,
      birthDate: record?.birthDate ?? null,
      certainty: member?.certainty ?? null,
      since: member?.since ?? null,
    };
  });
}

/** The plain facts of a kind, or null when a source that should tell them did not: unknown is not none. */
function orUnknown<K extends FactKind>(facts: HouseholdFacts, kind: K): FactTypes[K][] | null {
  return facts.missing[kind].length > 0 ? null : facts.known[kind].map(({ fact }) => fact);
}

/** The part of the view that shows the facts as they are. */
export function viewOfFacts(facts: HouseholdFacts): HouseholdView {
  const { asOf, composition, known, sources } = facts;
  return {
    facts,
    asOf,
    household: composition && { id: composition.id },
    address: composition?.address ?? null,
    persons: personsOf(facts),
    sources: sources.map((state) => ({ ...state })),
    complete: sources.every(({ missing, withheld }) => missing.length === 0 && withheld.length === 0),
    benefits: known.benefits.map(withAgency),
    decisions: known.decisions.map((decision) => inView(decision, facts)),
    deductions: known.deductions.map(withAgency),
    arrangements: known.arrangements.map(withAgency),
    livingSituations: known.livingSituations.map(withAgency),
    incomes: known.incomes.map(withAgency),
    backPayments: known.backPayments.map(withAgency),
    reportedDecisions: orUnknown(facts, 'reportedDecisions'),
    supportNeeds: orUnknown(facts, 'supportNeeds'),
    settlements: orUnknown(facts, 'settlements'),
    timeOuts: orUnknown(facts, 'timeOuts'),
    threats: orUnknown(facts, 'threats'),
    moratoria: orUnknown(facts, 'moratoria'),
    debtCounselling: orUnknown(facts, 'debtCounselling'),
    cases: orUnknown(facts, 'cases'),
  };
}
