import { addMonths, type CalendarDate, daysBetween, type Period } from '../../../../subgraphs/kit/calendar';
import type { SupportNeed } from '../../../../subgraphs/kit/graph/counselling-file';
import type { DecisionKind } from '../../../../subgraphs/kit/vocabulary';
import { sameName } from '../../debts/same-name';
import type { HouseholdFacts, Sourced } from '../../facts/types';
import { explanation, finding, seenOr } from '../finding';
import { allKnown, compare, evidenceOf, inOrder, namesIn } from '../reading';
import { article, type Evidence, type Finding, type Rule, sighting, type Threshold } from '../rule';
import { day, explanationSentence, listed } from '../wording';

const ID = 'CR-11';

const PATIENCE: Threshold = {
  name: 'after-consensus',
  value: 28,
  unit: 'DAYS',
  text: 'Zo lang na de overeenstemming over de hulp mag een betaler nog ontbreken. Dit is een keuze van dit project.',
};

const WINDOW: Threshold = {
  name: 'decision-window',
  value: 12,
  unit: 'MONTHS',
  text: 'Een ouder besluit dan dit, gerekend vanaf de overeenstemming, gaat over andere hulp. Dit is een keuze van dit project.',
};

/** A decision on help under one law: told by the body itself, or reported by the household. */
interface Answer {
  readonly body: string;
  readonly bodyName: string;
  readonly isReported: boolean;
  readonly kind: DecisionKind;
  readonly scheme: string;
  /** The day of the decision; null when the household does not know it. */
  readonly decidedOn: CalendarDate | null;
  readonly effect: Period;
  readonly evidence: (says: string) => Evidence;
}

/**
 * The professionals agree which help somebody needs, but no body pays: at least two refused, or one refused while
 * another has not decided. Kamerstuk 34477-63, 2.2 and 3.2.5; Kamerstuk 34477-84, 1.
 */
export const cr11HelpWithoutPayer: Rule = {
  id: ID,
  title: 'De hulp staat vast, de betaler niet',
  kind: 'CONTRADICTION',
  hardness: 'SIGNAL',
  risk: {
    level: 'LOW',
    text: 'Als een betaler wordt gevonden, krijgt de burger hulp. Dat kost de burger niets.',
  },
  needs: ['supportNeeds'],
  hook: [
    article('Kamerstuk 34477-63', '2.2'),
    article('Kamerstuk 34477-63', '3.2.5'),
    article('Kamerstuk 34477-84', '1'),
  ],
  thresholds: [PATIENCE, WINDOW],
  examples: [
    {
      situation:
        'Sinds 1 mei is duidelijk dat Anna begeleid moet wonen. De Wlz en de Wmo zijn afgewezen; over de Zvw is niets besloten.',
      outcome: 'CONFLICT',
      says:
        'Sinds 1 mei 2026 staat vast welke hulp Anna Testpersoon nodig heeft (Begeleid wonen), maar niet wie betaalt. ' +
        'Afgewezen: Wlz door CIZ (20 april 2026, volgens opgave) en Wmo 2015 door Gemeente (2 juni 2026). ' +
        'Geen afwijzing of lopende toekenning bekend: Zvw. Overweeg de Overbruggingsprocedure (voorfinanciering of garantstelling); ' +
        'achteraf moet worden vastgesteld wie betaalt. Mogelijke verklaring: geen gevonden.',
    },
    {
      situation:
        'De Wlz is afgewezen, maar de gemeente heeft begeleiding onder de Wmo toegekend, en die loopt.',
      outcome: 'NONE',
      says: null,
    },
    {
      situation: 'De professionals zijn het nog niet eens over de hulp. De Wlz en de Wmo zijn afgewezen.',
      outcome: 'NONE',
      says: null,
    },
    {
      situation: 'De hulp staat 28 dagen vast. De Wlz en de Wmo zijn afgewezen.',
      outcome: 'NONE',
      says: null,
    },
  ],
  look: (facts) => {
    const needs = inOrder(facts, 'supportNeeds').flatMap((need) => {
      const { consensusOn } = need.fact;
      // While the need itself is disputed, it is not the payer that is missing: this rule is not about it.
      const waits = consensusOn !== null && daysBetween(consensusOn, facts.asOf) > PATIENCE.value;
      return waits ? [{ need, consensusOn }] : [];
    });
    return sighting(
      needs.flatMap(({ need, consensusOn }) => judge(need, consensusOn, facts)),
      [],
      needs.length > 0 ? ['decisions', 'reportedDecisions'] : [],
    );
  },
};

function judge(need: Sourced<SupportNeed>, consensusOn: CalendarDate, facts: HouseholdFacts): Finding[] {
  const since = addMonths(consensusOn, -WINDOW.value);
  const answers = answersTo(need.fact, facts).filter((answer) => dayOf(answer) >= since);
  if (answers.some((answer) => isRunningGrant(answer, answers, facts.asOf))) return [];
  const refusals = refusalsIn(answers);
  const isRefused = (law: string) => refusals.some(({ scheme }) => sameName(scheme, law));
  const open = [...new Set(need.fact.schemes)].filter((law) => !isRefused(law));
  const isStuck = refusals.length > 1 || (refusals.length === 1 && open.length > 0);
  return isStuck ? [describe({ need, consensusOn, refusals, open }, facts)] : [];
}

/** A report may lack the day of the decision: then the first day of its effect stands for it. */
function dayOf({ decidedOn, effect }: Answer): CalendarDate {
  return decidedOn ?? effect.from;
}

/**
 * The decisions for the person under the laws that may have to pay. What a source tells itself wins: a report of a
 * decision of that same body under that same law is left out.
 */
function answersTo({ person, schemes }: SupportNeed, facts: HouseholdFacts): Answer[] {
  const mayPay = (scheme: string) => schemes.some((law) => sameName(law, scheme));
  const told = inOrder(facts, 'decisions')
    .filter(({ fact }) => mayPay(fact.scheme) && fact.persons.some(({ bsn }) => bsn === person.bsn))
    .map((known): Answer => {
      const { kind, scheme, decidedOn, effect } = known.fact;
      const body = { body: known.source, bodyName: known.agency.name, isReported: false };
      const evidence = (says: string) => evidenceOf('decisions', known, says, decidedOn);
      return { ...body, kind, scheme, decidedOn, effect, evidence };
    });
  const tellers = new Set(told.map(bodyAndScheme));
  const reported = inOrder(facts, 'reportedDecisions')
    .filter(({ fact }) => mayPay(fact.scheme) && fact.person.bsn === person.bsn)
    .map((known): Answer => {
      const { kind, scheme, decidedOn, effect } = known.fact;
      const body = { body: known.fact.body.code, bodyName: known.fact.body.name, isReported: true };
      const evidence = (says: string) => evidenceOf('reportedDecisions', known, says, decidedOn);
      return { ...body, kind, scheme, decidedOn, effect, evidence };
    });
  return [...told, ...reported.filter((answer) => !tellers.has(bodyAndScheme(answer)))];
}

function bodyAndScheme({ body, scheme }: Pick<Answer, 'body' | 'scheme'>): string {
  return JSON.stringify([body, scheme]);
}

/** A grant that still has days to come pays, also when it begins later, unless the same body ended it since. */
function isRunningGrant(answer: Answer, all: readonly Answer[], asOf: CalendarDate): boolean {
  if (answer.kind !== 'GRANT' || (answer.effect.to !== null && answer.effect.to < asOf)) return false;
  return !all.some(
    (later) =>
      later.kind === 'TERMINATION' &&
      bodyAndScheme(later) === bodyAndScheme(answer) &&
      dayOf(later) >= dayOf(answer) &&
      later.effect.from <= asOf,
  );
}

/** Per body and law the last word, when that is a refusal. An application that was not considered is no refusal. */
function refusalsIn(answers: readonly Answer[]): Answer[] {
  const last = new Map<string, Answer>();
  const decided = answers.filter(({ kind }) => kind === 'GRANT' || kind === 'REFUSAL');
  for (const answer of decided.sort((a, b) => compare(dayOf(a), dayOf(b)))) {
    last.delete(bodyAndScheme(answer));
    last.set(bodyAndScheme(answer), answer);
  }
  return [...last.values()].filter(({ kind }) => kind === 'REFUSAL');
}

/** A need for which no body pays. */
interface Stuck {
  readonly need: Sourced<SupportNeed>;
  readonly consensusOn: CalendarDate;
  /** Oldest first. */
  readonly refusals: readonly Answer[];
  /** The laws under which nothing is refused or granted. */
  readonly open: readonly string[];
}

function describe({ need, consensusOn, refusals, open }: Stuck, facts: HouseholdFacts): Finding {
  const { person, title } = need.fact;
  const explanations = [
    explanation('E1', 'NO', 'de professionals zijn het niet eens over de hulp'),
    explanation(
      'E2',
      seenOr(false, allKnown(facts, 'decisions', 'reportedDecisions')),
      'er is een toekenning die hier niet bekend is',
    ),
  ];
  return finding(ID, {
    severity: 'RED',
    explanations,
    message: [
      `Sinds ${day(consensusOn)} staat vast welke hulp ${namesIn(facts)(person.bsn)} nodig heeft (${title}), maar niet wie betaalt.`,
      `Afgewezen: ${listed(refusals.map(inWords))}.`,
      ...(open.length > 0 ? [`Geen afwijzing of lopende toekenning bekend: ${listed(open)}.`] : []),
      'Overweeg de Overbruggingsprocedure (voorfinanciering of garantstelling); achteraf moet worden vastgesteld wie betaalt.',
      explanationSentence(explanations),
    ].join(' '),
    persons: [person.bsn],
    evidence: [
      evidenceOf('supportNeeds', need, `overeenstemming over de hulp: ${title}`, consensusOn),
      ...refusals.map((refusal) =>
        refusal.evidence(`afwijzing onder ${refusal.scheme} door ${refusal.bodyName}`),
      ),
    ],
    alsoCall: refusals.map(({ body }) => body),
    amountPerMonth: null,
  });
}

function inWords({ scheme, bodyName, decidedOn, isReported }: Answer): string {
  const when = decidedOn === null ? 'datum niet bekend' : day(decidedOn);
  return `${scheme} door ${bodyName} (${when}${isReported ? ', volgens opgave' : ''})`;
}
