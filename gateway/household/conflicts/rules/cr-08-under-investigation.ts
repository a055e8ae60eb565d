import { holdsOn, overlap, type Period } from '../../../../subgraphs/kit/calendar';
import type { Decision } from '../../../../subgraphs/kit/graph/decision';
import type { AddressRecord } from '../../../../subgraphs/kit/graph/person-record-file';
import type { DecisionKind } from '../../../../subgraphs/kit/vocabulary';
import type { HouseholdFacts, Sourced } from '../../facts/types';
import { addressGroundOf } from '../address-suspension';
import { causesIn, type KnownMutation } from '../causes';
import { decisionWords } from '../dutch-words';
import { explanation, finding, seenOr } from '../finding';
import { evidenceOf, inOrder, type KnownRecord, namesIn, recordEvidence, recordsIn } from '../reading';
import {
  article,
  type Explanation,
  type Finding,
  type Rule,
  type RuleExample,
  type Sighting,
  sighting,
} from '../rule';
import { day, during, explanationSentence, listed } from '../wording';

const ID = 'CR-08';

type Told = Sourced<Decision>;

/** The catalogue's kinds: decisions that take something away from the citizen. */
const TAKING: readonly DecisionKind[] = ['SUSPENSION', 'TERMINATION', 'RECOVERY', 'FINE'];

const RESTS =
  'UWV nam op 1 juni 2026 een besluit over Anna Testpersoon: beëindiging (Toeslagenwet). ' +
  'Het besluit rust op het adres in de BRP. Het adres van Anna Testpersoon stond op die dag in onderzoek ' +
  '(van 1 mei 2026 tot en met 31 juli 2026). Verplicht gebruik van dat gegeven gold toen niet (Wet BRP 1.7). ';

const ASK = 'Vraag UWV waarop het besluit nog meer rust, en om het opnieuw te bekijken. ';

const EXAMPLES: readonly RuleExample[] = [
  {
    situation:
      'UWV beëindigt de toeslag van Anna na een verhuizing in de BRP. De gemeente onderzocht dat adres op dat moment nog.',
    outcome: 'CONFLICT',
    says: `${RESTS}${ASK}Mogelijke verklaring: geen gevonden.`,
  },
  {
    situation:
      'Hetzelfde, maar UWV had voor het besluit zelf onderzoek gedaan naar de woonsituatie van Anna.',
    outcome: 'EXPLAINED',
    says: `${RESTS}${ASK}Mogelijke verklaring: het orgaan deed zelf onderzoek.`,
  },
  {
    situation:
      'UWV beëindigt de toeslag van Anna na een verhuizing. Het onderzoek naar het adres was een dag eerder klaar.',
    outcome: 'NONE',
    says: null,
  },
  {
    situation: 'UWV beëindigt de toeslag van Anna vanwege haar inkomen, terwijl haar adres in onderzoek is.',
    outcome: 'NONE',
    says: null,
  },
];

/**
 * A decision rests on an address in the BRP that was under investigation on its day, so that its use was not
 * compulsory. Wet BRP 1.7 lid 2 a, 2.26 and 2.34.
 */
export const cr08UnderInvestigation: Rule = {
  id: ID,
  title: 'Besluit steunt op een BRP-gegeven in onderzoek',
  kind: 'CHAIN',
  hardness: 'SIGNAL',
  risk: {
    level: 'LOW',
    text: 'Het orgaan kan het besluit opnieuw bekijken, meestal in het voordeel van de burger.',
  },
  needs: ['decisions', 'personRecord'],
  hook: [article('Wet BRP', '1.7', '2 a'), article('Wet BRP', '2.26'), article('Wet BRP', '2.34')],
  thresholds: [],
  examples: EXAMPLES,
  look: (facts) => {
    const causeOf = causesIn(facts);
    const seen = inOrder(facts, 'decisions')
      .filter(({ fact }) => TAKING.includes(fact.kind) && fact.decidedOn <= facts.asOf)
      .map((told) => lookAt(told, causeOf(told), facts));
    return sighting(
      seen.flatMap(({ findings }) => findings),
      seen.flatMap(({ unknown }) => unknown),
    );
  },
};

/** An address of somebody that was under investigation on the day of a decision. */
interface Investigated {
  readonly record: KnownRecord;
  readonly address: AddressRecord;
  readonly days: Period;
}

/** POSSIBLY: on something of the BRP, but which is not recorded. UNKNOWN: whether it rests on the BRP at all. */
type Rests = 'YES' | 'POSSIBLY' | 'UNKNOWN' | 'NO';

function lookAt(told: Told, cause: KnownMutation | null, facts: HouseholdFacts): Sighting {
  const rests = restsOnAddress(told.fact, cause);
  if (rests === 'NO') return sighting([]);
  const about =
    cause?.mutation.kind === 'ADDRESS' ? holdersOf(cause, facts) : told.fact.persons.map(({ bsn }) => bsn);
  const records = recordsIn(facts);
  const investigated = about.flatMap((bsn) => {
    const record = records.get(bsn);
    return record === undefined ? [] : investigatedOf(record, told.fact, cause);
  });
  const what = `${decisionWords[told.fact.kind]} door ${told.agency.name} (${day(told.fact.decidedOn)})`;
  if (investigated.length > 0) {
    return rests === 'UNKNOWN'
      ? sighting(
          [],
          [`Of ${what} op het adres in de BRP rust, is niet vastgelegd. Dat adres stond toen in onderzoek.`],
        )
      : sighting([describe(told, cause, rests, investigated, facts)]);
  }
  const hidden = rests === 'UNKNOWN' ? [] : about.filter((bsn) => !records.has(bsn));
  return sighting(
    [],
    hidden.map(
      (bsn) => `Of het adres van ${namesIn(facts)(bsn)} in onderzoek stond bij ${what}, is niet bekend.`,
    ),
  );
}

/**
 * A mutation of another kind than an address means that another datum was used, whatever else was under investigation.
 * A correction may be of an address.
 */
function restsOnAddress(decision: Decision, cause: KnownMutation | null): Rests {
  const ground = addressGroundOf(decision);
  if (ground?.isAboutAddress === 'YES' || cause?.mutation.kind === 'ADDRESS') return 'YES';
  if (cause !== null) return cause.mutation.kind === 'CORRECTION' ? 'POSSIBLY' : 'NO';
  if (decision.causeKind === 'BRP_MUTATION') return 'POSSIBLY';
  return decision.causeKind === null || ground !== null ? 'UNKNOWN' : 'NO';
}

/** Everybody in whose record the mutation stands: a move of a family stands in several. */
function holdersOf({ mutation }: KnownMutation, facts: HouseholdFacts): string[] {
  return [...recordsIn(facts).values()]
    .filter(({ fact }) => fact.mutations.some(({ id }) => id === mutation.id))
    .map(({ fact }) => fact.bsn)
    .sort();
}

/** Whether a decision is about some of these days: of its own effect, or that of the mutation on which it rests. */
function isAbout({ effect }: Decision, cause: KnownMutation | null, days: Period): boolean {
  return overlap(days, effect) !== null || (cause !== null && holdsOn(days, cause.mutation.effectiveOn));
}

function investigatedOf(
  record: KnownRecord,
  decision: Decision,
  cause: KnownMutation | null,
): Investigated[] {
  return record.fact.addresses.flatMap((address) => {
    const { underInvestigation: days, period } = address;
    const isThen = days !== null && holdsOn(days, decision.decidedOn);
    return isThen && isAbout(decision, cause, period) ? [{ record, address, days }] : [];
  });
}

function describe(
  told: Told,
  cause: KnownMutation | null,
  rests: 'YES' | 'POSSIBLY',
  investigated: readonly Investigated[],
  facts: HouseholdFacts,
): Finding {
  const { kind, scheme, decidedOn, monthlyEffect } = told.fact;
  const name = namesIn(facts);
  const persons = told.fact.persons.map(({ bsn }) => bsn);
  const holders = investigated.map(({ record }) => record.fact.bsn);
  const explanations = [ownInvestigation(told, cause, [...persons, ...holders], facts)];
  const stood = investigated.map(
    ({ record, days }) =>
      `Het adres van ${name(record.fact.bsn)} stond op die dag in onderzoek (${during(days)}).`,
  );
  return finding(ID, {
    severity: 'ORANGE',
    explanations,
    message: [
      `${told.agency.name} nam op ${day(decidedOn)} een besluit over ${listed(persons.map(name))}: ` +
        `${decisionWords[kind]} (${scheme}).`,
      rests === 'YES'
        ? 'Het besluit rust op het adres in de BRP.'
        : 'Het besluit rust mogelijk op het adres in de BRP.',
      ...stood,
      'Verplicht gebruik van dat gegeven gold toen niet (Wet BRP 1.7).',
      `Vraag ${told.agency.name} waarop het besluit nog meer rust, en om het opnieuw te bekijken.`,
      explanationSentence(explanations),
    ].join(' '),
    persons: [...new Set([...persons, ...holders])],
    evidence: [
      evidenceOf('decisions', told, `${decisionWords[kind]} (${scheme})`, decidedOn),
      ...investigated.map(({ record, address, days }) =>
        recordEvidence(record, address.id, `adres in onderzoek ${during(days)}`, days.from),
      ),
    ],
    amountPerMonth: monthlyEffect !== null && monthlyEffect < 0 ? -monthlyEffect : null,
  });
}

/** A finding of its own of before the decision and about the same days. When nothing is recorded, it may still be so. */
function ownInvestigation(
  told: Told,
  cause: KnownMutation | null,
  about: readonly string[],
  facts: HouseholdFacts,
): Explanation {
  const { causeKind, decidedOn } = told.fact;
  const seen = facts.known.livingSituations.some(
    ({ source, fact }) =>
      source === told.source &&
      fact.source === 'INVESTIGATION' &&
      about.includes(fact.person.bsn) &&
      fact.recordedOn <= decidedOn &&
      isAbout(told.fact, cause, fact.period),
  );
  const allIsKnown = causeKind !== null && !facts.missing.livingSituations.includes(told.source);
  return explanation(
    'E1',
    seenOr(seen || causeKind === 'INVESTIGATION', allIsKnown),
    'het orgaan deed zelf onderzoek',
  );
}
