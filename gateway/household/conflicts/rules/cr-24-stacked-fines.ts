import { daysBetween } from '../../../../subgraphs/kit/calendar';
import type { Decision } from '../../../../subgraphs/kit/graph/decision';
import { sumCents } from '../../debts/cents';
import type { HouseholdFacts, Sourced } from '../../facts/types';
import { breachWords } from '../dutch-words';
import { explanation, finding } from '../finding';
import { compare, evidenceOf, factKey, inOrder, namesIn } from '../reading';
import { article, type Finding, type Rule, sighting, type Threshold } from '../rule';
import { day, euro, explanationSentence, listed } from '../wording';

const ID = 'CR-24';

const SAME_TIME: Threshold = {
  name: 'same-time',
  value: 31,
  unit: 'DAYS',
  text: 'Zo ver mogen twee boetes in tijd uit elkaar liggen om over hetzelfde feit te kunnen gaan. Dit is een keuze van dit project.',
};

/** A fine, with the cause that it was traced to. */
interface Fine {
  readonly told: Sourced<Decision>;
  readonly cause: string | null;
}

/**
 * Two or more agencies fine one person for what may be one and the same omission: each must weigh blame and means, and
 * should know of the others. Awb 5:41, 5:46; Participatiewet 18a; WW 27a; AOW 17c; Wsf 2000 9.9.
 */
export const cr24StackedFines: Rule = {
  id: ID,
  title: 'Stapeling van boetes voor hetzelfde feit',
  kind: 'COHERENCE',
  hardness: 'SIGNAL',
  risk: {
    level: 'MEDIUM',
    text: 'Een orgaan kan de boete van een ander zien als herhaling, en de eigen boete verhogen.',
  },
  needs: ['decisions'],
  hook: [
    article('Awb', '5:41'),
    article('Awb', '5:46'),
    article('Participatiewet', '18a'),
    article('WW', '27a'),
    article('AOW', '17c'),
    article('Wsf 2000', '9.9'),
  ],
  thresholds: [SAME_TIME],
  examples: [
    {
      situation:
        'Anna meldt niet dat zij samenwoont. Twee organen geven haar daarvoor een boete, vanaf dezelfde tijd.',
      outcome: 'CONFLICT',
      says:
        'Anna Testpersoon heeft 2 boetes (samen € 1.200,00) mogelijk voor hetzelfde feit (samenwonen niet gemeld): ' +
        'van Gemeente (1 juni 2026, € 500,00) en UWV (20 juni 2026, € 700,00). Vraag bij elk orgaan hoe verwijt en ' +
        'draagkracht zijn gewogen, en meld daar de andere boete als bijzondere omstandigheid. ' +
        'Mogelijke verklaring: geen gevonden.',
    },
    {
      situation:
        'Twee boetes noemen dezelfde aanleiding. Bij één boete is niet vastgelegd welke plicht is geschonden.',
      outcome: 'CONFLICT',
      says:
        'Anna Testpersoon heeft 2 boetes (samen € 1.200,00) mogelijk voor hetzelfde feit (samenwonen niet gemeld): ' +
        'van Gemeente (1 juni 2026, € 500,00) en UWV (20 juni 2026, € 700,00). Vraag bij elk orgaan hoe verwijt en ' +
        'draagkracht zijn gewogen, en meld daar de andere boete als bijzondere omstandigheid. ' +
        'Mogelijke verklaring: geen gevonden. Niet uit te sluiten: de boetes gaan over verschillende plichten, die elk ' +
        'apart beboet mogen worden.',
    },
    {
      situation: 'De ene boete gaat over samenwonen, de andere over inkomen.',
      outcome: 'NONE',
      says: null,
    },
    {
      situation: 'Twee boetes voor niet gemeld inkomen liggen meer dan een maand uit elkaar.',
      outcome: 'NONE',
      says: null,
    },
  ],
  look: (facts) => {
    const fines = finesIn(facts);
    const pairs = fines.flatMap((one, place) =>
      fines
        .slice(place + 1)
        .filter((other) => concernEachOther(one, other))
        .map((other) => [one, other] as const),
    );
    const related = pairs.filter(([one, other]) => isOneFact(one, other));
    return sighting(
      clustersOf(fines, related).map((cluster) => describe(cluster, facts)),
      pairs.filter(([one, other]) => isUndecided(one, other)).map(([one, other]) => undecided(one, other)),
    );
  },
};

/** The fines that stand: one of which the claim was withdrawn has fallen. */
function finesIn(facts: HouseholdFacts): Fine[] {
  const withdrawn = new Set(
    facts.known.claims
      .filter(({ fact }) => fact.status === 'WITHDRAWN')
      .map(({ source, fact }) => factKey(source, fact.decisionId ?? '')),
  );
  const causeOf = causeTracer(facts);
  return inOrder(facts, 'decisions')
    .filter(({ source, fact }) => fact.kind === 'FINE' && !withdrawn.has(factKey(source, fact.id)))
    .map((told) => ({ told, cause: causeOf(told) }));
}

/**
 * Follows the causes of a decision to the first one, so that a fine for what another decision caused has the same cause
 * as that decision. An id of the own agency comes before the same id elsewhere.
 */
function causeTracer(facts: HouseholdFacts): (told: Sourced<Decision>) => string | null {
  const byId = new Map<string, Sourced<Decision>[]>();
  for (const told of facts.known.decisions) byId.set(told.fact.id, [...(byId.get(told.fact.id) ?? []), told]);
  const trace = (told: Sourced<Decision>, passed: ReadonlySet<string>): string | null => {
    const { causeId } = told.fact;
    if (causeId === null) return null;
    const named = byId.get(causeId) ?? [];
    const cause =
      named.find(({ source }) => source === told.source) ?? (named.length === 1 ? named[0] : undefined);
    if (cause === undefined) return causeId;
    const key = factKey(cause.source, causeId);
    return passed.has(key) ? key : (trace(cause, new Set([...passed, key])) ?? key);
  };
  return (told) => trace(told, new Set());
}

function concernEachOther({ told: one }: Fine, { told: other }: Fine): boolean {
  const persons = one.fact.persons.map(({ bsn }) => bsn);
  return one.source !== other.source && other.fact.persons.some(({ bsn }) => persons.includes(bsn));
}

/** What was omitted, when the decision tells it. "Another duty" can be any duty, so that it tells nothing. */
function breachOf({ told }: Fine): Decision['breach'] {
  return told.fact.breach === 'OTHER' ? null : told.fact.breach;
}

function hasSameCause(one: Fine, other: Fine): boolean {
  return one.cause !== null && one.cause === other.cause;
}

function isSameTime({ told: one }: Fine, { told: other }: Fine): boolean {
  return Math.abs(daysBetween(one.fact.effect.from, other.fact.effect.from)) <= SAME_TIME.value;
}

/** Two known omissions must be the same. Where one is not known, only a named cause makes it one fact. */
function isOneFact(one: Fine, other: Fine): boolean {
  const [breach, second] = [breachOf(one), breachOf(other)];
  if (breach === null || second === null) return hasSameCause(one, other);
  return breach === second && (hasSameCause(one, other) || isSameTime(one, other));
}

/** Of the same time, while what would tell whether it is one fact was recorded nowhere. */
function isUndecided(one: Fine, other: Fine): boolean {
  const unrecorded = breachOf(one) === null || breachOf(other) === null;
  return unrecorded && (one.cause === null || other.cause === null) && isSameTime(one, other);
}

function undecided({ told: one }: Fine, { told: other }: Fine): string {
  return (
    `Of de boetes van ${one.agency.name} (${day(one.fact.decidedOn)}) en ${other.agency.name} ` +
    `(${day(other.fact.decidedOn)}) over hetzelfde feit gaan, is niet bekend: niet bij elke boete is vastgelegd ` +
    'waarvoor zij is.'
  );
}

/** The fines that belong together, also when two of them do so only through a third. */
function clustersOf(fines: readonly Fine[], related: readonly (readonly [Fine, Fine])[]): Fine[][] {
  let clusters: ReadonlySet<Fine>[] = [];
  for (const pair of related) {
    const touched = clusters.filter((cluster) => pair.some((fine) => cluster.has(fine)));
    const merged = new Set([...touched.flatMap((cluster) => [...cluster]), ...pair]);
    clusters = [...clusters.filter((cluster) => !touched.includes(cluster)), merged];
  }
  return clusters.map((cluster) => fines.filter((fine) => cluster.has(fine)));
}

function describe(cluster: readonly Fine[], facts: HouseholdFacts): Finding {
  const told = cluster.map((fine) => fine.told);
  const persons = finedTwice(told);
  const amounts = told.flatMap(({ fact }) => fact.amount ?? []);
  const atLeast = amounts.length < told.length ? 'ten minste ' : '';
  const together = amounts.length === 0 ? '' : ` (samen ${atLeast}${euro(sumCents(amounts))})`;
  const breaches = [...new Set(cluster.flatMap((fine) => breachOf(fine) ?? []))].sort(compare);
  const what = breaches.length === 0 ? '' : ` (${listed(breaches.map((breach) => breachWords[breach]))})`;
  const explanations = [
    explanation(
      'E1',
      cluster.some((fine) => breachOf(fine) === null) ? 'UNKNOWN' : 'NO',
      'de boetes gaan over verschillende plichten, die elk apart beboet mogen worden',
    ),
  ];
  return finding(ID, {
    severity: 'ORANGE',
    explanations,
    message:
      `${listed(persons.map(namesIn(facts)))} ${persons.length === 1 ? 'heeft' : 'hebben'} ${told.length} boetes` +
      `${together} mogelijk voor hetzelfde feit${what}: van ${listed(told.map(title))}. Vraag bij elk orgaan hoe ` +
      `verwijt en draagkracht zijn gewogen, en meld daar de andere ${told.length === 2 ? 'boete' : 'boetes'} als ` +
      `bijzondere omstandigheid. ${explanationSentence(explanations)}`,
    persons,
    evidence: told.map((fine) =>
      evidenceOf('decisions', fine, `boete ${inBrackets(fine)}`, fine.fact.decidedOn),
    ),
    amountPerMonth: null,
  });
}

/** Those whom more than one agency fined. */
function finedTwice(told: readonly Sourced<Decision>[]): string[] {
  const all = new Set(told.flatMap(({ fact }) => fact.persons.map(({ bsn }) => bsn)));
  const finesOf = (person: string) =>
    new Set(
      told.filter(({ fact }) => fact.persons.some(({ bsn }) => bsn === person)).map(({ source }) => source),
    ).size;
  return [...all].filter((person) => finesOf(person) > 1).sort(compare);
}

function title(told: Sourced<Decision>): string {
  return `${told.agency.name} ${inBrackets(told)}`;
}

function inBrackets({ fact }: Sourced<Decision>): string {
  return `(${day(fact.decidedOn)}${fact.amount === null ? '' : `, ${euro(fact.amount)}`})`;
}
