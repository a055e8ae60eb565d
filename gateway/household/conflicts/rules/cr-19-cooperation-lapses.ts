import { addMonths, type CalendarDate, daysBetween, holdsOn } from '../../../../subgraphs/kit/calendar';
import type { Decision } from '../../../../subgraphs/kit/graph/decision';
import type { LegalBasis } from '../../../../subgraphs/kit/graph/values';
import type { DecisionKind } from '../../../../subgraphs/kit/vocabulary';
import type { HouseholdFacts, Sourced } from '../../facts/types';
import { finding } from '../finding';
import { evidenceOf, factKey, inOrder, namesIn } from '../reading';
import { type Finding, type Rule, sighting, type Threshold } from '../rule';
import { daysOf } from '../running-plans';
import {
  MONTHS_TO_SETTLE,
  SETTLEMENT_ARTICLES,
  type SettlementArticle,
  settlementArticle,
} from '../settlement-articles';
import { counted, day, listed } from '../wording';

const ID = 'CR-19';

type Told = Sourced<Decision>;

const WARNING: Threshold = {
  name: 'warning',
  value: 60,
  unit: 'DAYS',
  text: 'Minder dagen dan dit voor het vervallen van de medewerking wordt gewaarschuwd. Dit is een keuze van dit project.',
};

/** Kinds of decision by which an agency ends or changes its cooperation. */
const ENDING: readonly DecisionKind[] = ['TERMINATION', 'REVISION'];

/**
 * An agency has agreed to take part in a debt settlement, and that lapses, or has lapsed, because there is no settlement
 * within twelve months. WW 36c lid 3, and the parallel articles of other acts. The law counts from the day of
 * notification; the file has the day of the decision, which is not later.
 */
export const cr19CooperationLapses: Rule = {
  id: ID,
  title: 'Medewerking aan een schuldregeling vervalt',
  kind: 'WATCH',
  hardness: 'HARD',
  risk: { level: 'LOW', text: 'Op tijd handelen houdt de schuldregeling mogelijk.' },
  needs: ['decisions'],
  hook: SETTLEMENT_ARTICLES.flatMap(({ ends }) => (ends === null ? [] : [ends])),
  thresholds: [WARNING],
  examples: [
    {
      situation:
        'Het UWV werkt sinds 1 oktober 2025 mee aan een schuldregeling voor Anna. Er is nog geen regeling.',
      outcome: 'CONFLICT',
      says:
        'De medewerking van UWV aan een schuldregeling voor Anna Testpersoon vervalt op 1 oktober 2026 als er dan geen ' +
        'schuldregeling is (WW 36c lid 3, gerekend vanaf de dagtekening). Dat is over 47 dagen. Rond de regeling voor die ' +
        'dag af, of vraag UWV op tijd om een nieuw besluit.',
    },
    {
      situation: 'Het UWV werkt sinds 1 juli 2025 mee. Er kwam geen schuldregeling tot stand.',
      outcome: 'CONFLICT',
      says:
        'UWV werkte sinds 1 juli 2025 mee aan een schuldregeling voor Anna Testpersoon. Op 1 juli 2026 waren de twaalf ' +
        'maanden om (WW 36c lid 3, gerekend vanaf de dagtekening), en een schuldregeling is hier niet bekend. Volgens de ' +
        'wet wordt het besluit dan ingetrokken of gewijzigd. Vraag UWV of het besluit nog geldt, en zo nee, om een nieuw besluit.',
    },
    {
      situation:
        'Het UWV werkt mee sinds 1 oktober 2025. De schuldregeling kwam op 1 augustus 2026 tot stand.',
      outcome: 'NONE',
      says: null,
    },
    {
      situation:
        'Het UWV werkt mee sinds 1 oktober 2025. Bij het UWV loopt sinds 1 juni 2026 een schuldregeling voor Anna.',
      outcome: 'NONE',
      says: null,
    },
    {
      situation: 'Het UWV werkt mee; de twaalf maanden zijn pas over 60 dagen om.',
      outcome: 'NONE',
      says: null,
    },
  ],
  look: (facts) => {
    const open = openCooperation(facts);
    const waiting = open.filter(({ fact }) => leftOn(fact, facts.asOf) < WARNING.value);
    return sighting(
      waiting.flatMap((told) => {
        const ends = articleOf(told.fact)?.ends ?? null;
        return ends === null ? [] : [describe(told, ends, facts)];
      }),
      waiting
        .filter(({ fact }) => articleOf(fact) === null)
        .map(
          ({ fact, agency }) =>
            `Of aan de medewerking van ${agency.name} (${fact.scheme}, ${day(fact.decidedOn)}) een termijn is ` +
            'verbonden, is niet bekend.',
        ),
      waiting.length > 0 ? ['settlements', 'arrangements'] : [],
    );
  },
};

/** The last day of the twelve months. */
function lastDayOf({ decidedOn }: Decision): CalendarDate {
  return addMonths(decidedOn, MONTHS_TO_SETTLE);
}

/** Days until the last day; negative when it has passed. */
function leftOn(decision: Decision, asOf: CalendarDate): number {
  return daysBetween(asOf, lastDayOf(decision));
}

/** The article on which the cooperation rests: the one it names, else that of its own law. Null when it is not known. */
function articleOf({ basis, scheme }: Decision): SettlementArticle | null {
  const named = basis.map(settlementArticle).find((row) => row !== null);
  return named ?? SETTLEMENT_ARTICLES.find(({ law }) => law === scheme) ?? null;
}

/** The cooperation that still counts and has not led to a settlement. */
function openCooperation(facts: HouseholdFacts): Told[] {
  const decisions = inOrder(facts, 'decisions');
  const ended = new Set(
    decisions
      .filter(({ fact }) => ENDING.includes(fact.kind) && fact.causeId !== null)
      .map(({ source, fact }) => factKey(source, `${fact.causeId}`)),
  );
  const cooperation = decisions.filter(({ fact }) => fact.kind === 'COOPERATION');
  return cooperation.filter(
    (told) =>
      !ended.has(factKey(told.source, told.fact.id)) &&
      !endedEarly(told.fact, facts.asOf) &&
      !cooperation.some((later) => replaces(later, told)) &&
      !isSettled(told.fact, facts) &&
      !isCarriedOut(told.fact, facts),
  );
}

/** Ended before its term: it cannot lapse any more. */
function endedEarly(decision: Decision, asOf: CalendarDate): boolean {
  const { to } = decision.effect;
  return to !== null && to < asOf && to < lastDayOf(decision);
}

function sharesPerson(one: Pick<Decision, 'persons'>, other: Pick<Decision, 'persons'>): boolean {
  return one.persons.some(({ bsn }) => other.persons.some((person) => person.bsn === bsn));
}

/** A newer decision of the same agency under the same law begins a new term. */
function replaces(later: Told, told: Told): boolean {
  return (
    later.source === told.source &&
    later.fact.scheme === told.fact.scheme &&
    later.fact.decidedOn > told.fact.decidedOn &&
    sharesPerson(later.fact, told.fact)
  );
}

/** A settlement came about since, or an older one runs. */
function isSettled(decision: Decision, { known, asOf }: HouseholdFacts): boolean {
  return known.settlements.some(({ fact }) => {
    const { concludedOn, endedOn } = fact;
    if (concludedOn === null || concludedOn > asOf || !sharesPerson(fact, decision)) return false;
    return concludedOn >= decision.decidedOn || endedOn === null || endedOn > asOf;
  });
}

/** An agency itself has a settlement of one of them in its books that stands: then it came about, whoever tells it. */
function isCarriedOut({ persons }: Decision, { known, asOf }: HouseholdFacts): boolean {
  return known.arrangements.some(({ fact }) => {
    const stood = daysOf(fact);
    return (
      fact.kind === 'DEBT_SETTLEMENT' &&
      persons.some(({ bsn }) => bsn === fact.person.bsn) &&
      stood !== null &&
      holdsOn(stood, asOf)
    );
  });
}

function describe(told: Told, ends: LegalBasis, facts: HouseholdFacts): Finding {
  const { fact, agency } = told;
  const left = leftOn(fact, facts.asOf);
  const names = listed(fact.persons.map(({ bsn }) => namesIn(facts)(bsn)));
  const ground = `${ends.law} ${ends.article} lid ${ends.paragraph}, gerekend vanaf de dagtekening`;
  const last = day(lastDayOf(fact));
  const message =
    left < 0
      ? `${agency.name} werkte sinds ${day(fact.decidedOn)} mee aan een schuldregeling voor ${names}. Op ${last} waren de ` +
        `twaalf maanden om (${ground}), en een schuldregeling is hier niet bekend. Volgens de wet wordt het besluit dan ` +
        `ingetrokken of gewijzigd. Vraag ${agency.name} of het besluit nog geldt, en zo nee, om een nieuw besluit.`
      : `De medewerking van ${agency.name} aan een schuldregeling voor ${names} vervalt op ${last} als er dan geen ` +
        `schuldregeling is (${ground}). Dat is ${left === 0 ? 'vandaag' : `over ${counted(left, 'dag', 'dagen')}`}. Rond ` +
        `de regeling voor die dag af, of vraag ${agency.name} op tijd om een nieuw besluit.`;
  return finding(ID, {
    severity: left < 0 ? 'RED' : 'YELLOW',
    explanations: [],
    message,
    persons: fact.persons.map(({ bsn }) => bsn),
    evidence: [evidenceOf('decisions', told, 'medewerking aan een schuldregeling', fact.decidedOn)],
    amountPerMonth: null,
  });
}
