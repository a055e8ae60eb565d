import { addDays, addMonths, holdsOn } from '../../../../subgraphs/kit/calendar';
import type { Decision } from '../../../../subgraphs/kit/graph/decision';
import type { DecisionCause, DecisionKind } from '../../../../subgraphs/kit/vocabulary';
import { roomOf } from '../../debts/room';
import type { HouseholdFacts, Sourced } from '../../facts/types';
import type { Law } from '../../law/law';
import { causesIn, type KnownMutation, mutationsIn } from '../causes';
import { decisionWords, mutationWords } from '../dutch-words';
import { explanation, finding } from '../finding';
import { evidenceOf, factKey, inOrder, recordEvidence } from '../reading';
import {
  article,
  type Explanation,
  type Finding,
  type Need,
  type Rule,
  sighting,
  type Threshold,
} from '../rule';
import { day, euro, explanationSentence, listed } from '../wording';

const ID = 'CR-07';

type Told = Sourced<Decision>;

/** Kinds of decision that take something away. */
const TAKING: readonly DecisionKind[] = ['REVISION', 'RECOVERY', 'TERMINATION', 'FINE'];

/** Causes that have nothing to do with the personal records. */
const INDEPENDENT: readonly DecisionCause[] = ['INCOME_DATA', 'APPLICATION'];

const WINDOW: Threshold = {
  name: 'window',
  value: 31,
  unit: 'DAYS',
  text: 'Zo ver mag de ingangsdatum van een besluit van die van de wijziging liggen, als de aanleiding niet vastligt.',
};

const LATEST: Threshold = {
  name: 'latest-decision',
  value: 36,
  unit: 'MONTHS',
  text: 'Zo lang na de registratie telt een besluit nog mee, als de aanleiding niet vastligt.',
};

const LOSS: Threshold = {
  name: 'loss-of-income',
  value: 5,
  unit: 'PER_CENT',
  text: 'Boven dit deel van het inkomen van het huishouden is het signaal rood.',
};

/**
 * Two or more agencies take something away because of one and the same change in the BRP: if that change is
 * wrong, all must be looked at together. Wet BRP 1.7 lid 2 d and 2.34; Awb 3:2.
 */
export const cr07ChainOfDecisions: Rule = {
  id: ID,
  title: 'Keten van besluiten na één BRP-wijziging',
  kind: 'CHAIN',
  hardness: 'SIGNAL',
  risk: {
    level: 'MEDIUM',
    text: 'Een orgaan dat de wijziging nog niet heeft verwerkt, kan door het signaal ook gaan herzien.',
  },
  needs: ['decisions', 'personRecord', 'composition'],
  hook: [
    article('Wet BRP', '1.7', '2 d'),
    article('Wet BRP', '2.34'),
    article('Awb', '3:2'),
    article('Kamerstuk 34477-63', '2.2'),
    article('Kamerstuk 34477-63', 'bijlage 3 §3'),
  ],
  thresholds: [WINDOW, LATEST, LOSS],
  examples: [
    {
      situation: 'UWV vordert terug en de gemeente herziet na één adreswijziging in de BRP.',
      outcome: 'CONFLICT',
      says:
        'Deze 2 besluiten komen voort uit dezelfde BRP-wijziging (adreswijziging, 1 november 2014). Het gaat ' +
        'om herziening door Gemeente (20 december 2017) en terugvordering door UWV (14 november 2017). Als ' +
        'de wijziging niet klopt, moeten deze besluiten samen worden bekeken. Een orgaan mag van de BRP ' +
        'afwijken als een goede taakvervulling anders wordt belet. Mogelijke verklaring: geen gevonden.',
    },
    {
      situation:
        'UWV en de gemeente herzien in dezelfde maand als de verhuizing. De aanleiding is niet vastgelegd, en het correctieverzoek loopt.',
      outcome: 'CONFLICT',
      says:
        'Deze 2 besluiten vallen samen met dezelfde BRP-wijziging (adreswijziging, 1 november 2014). Van ' +
        'herziening door Gemeente (14 november 2014) en herziening door UWV (14 november 2014) is niet ' +
        'vastgelegd dat dit de aanleiding is. Het gaat om herziening door Gemeente (14 november 2014) en ' +
        'herziening door UWV (14 november 2014). Samen kosten zij het huishouden € 50,00 per maand. Het ' +
        'correctieverzoek van 1 december 2017 loopt nog. Als de wijziging niet klopt, moeten deze besluiten ' +
        'samen worden bekeken. Een orgaan mag van de BRP afwijken als een goede taakvervulling anders wordt ' +
        'belet. Mogelijke verklaring: geen gevonden. Niet uit te sluiten: een besluit heeft een eigen ' +
        'aanleiding, zoals inkomen, op dezelfde datum.',
    },
    {
      situation:
        'UWV en de gemeente herzien in dezelfde maand als de verhuizing. De gemeente deed dat om het inkomen.',
      outcome: 'EXPLAINED',
      says:
        'Deze 2 besluiten vallen samen met dezelfde BRP-wijziging (adreswijziging, 1 november 2014). Van ' +
        'herziening door Gemeente (14 november 2014) en herziening door UWV (14 november 2014) is niet ' +
        'vastgelegd dat dit de aanleiding is. Het gaat om herziening door Gemeente (14 november 2014) en ' +
        'herziening door UWV (14 november 2014). Als de wijziging niet klopt, moeten deze besluiten samen ' +
        'worden bekeken. Een orgaan mag van de BRP afwijken als een goede taakvervulling anders wordt belet. ' +
        'Mogelijke verklaring: een besluit heeft een eigen aanleiding, zoals inkomen, op dezelfde datum.',
    },
    {
      situation: 'Na de adreswijziging neemt alleen UWV iets terug, met een terugvordering en een boete.',
      outcome: 'NONE',
      says: null,
    },
  ],
  look: (facts, law) => {
    const chains = chainsIn(facts);
    const described = chains.map((chain) => describe(chain, facts, law));
    const alsoNeeded: Need[] = described.some(({ unknown }) => unknown.length > 0) ? ['incomes'] : [];
    return sighting(
      described.map(({ found }) => found),
      described.flatMap(({ unknown }) => unknown),
      alsoNeeded,
    );
  },
};

interface Chain {
  readonly known: KnownMutation;
  /** Decisions that name the mutation as their cause, themselves or through another decision. */
  readonly named: readonly Told[];
  /** Decisions without a named cause that fit by date. */
  readonly byDate: readonly Told[];
}

const sourcesOf = (told: readonly Told[]): number => new Set(told.map(({ source }) => source)).size;
const decisionsOf = (chain: Chain): Told[] => [...chain.named, ...chain.byDate];

function chainsIn(facts: HouseholdFacts): Chain[] {
  const causeOf = causesIn(facts);
  const taking = inOrder(facts, 'decisions')
    .filter(({ fact }) => TAKING.includes(fact.kind))
    .map((told) => ({ told, cause: causeOf(told)?.mutation.id ?? null }));
  const chains = mutationsIn(facts).map((known): Chain => {
    const named = taking.filter(({ cause }) => cause === known.mutation.id);
    const byDate = taking.filter(({ told }) => told.fact.causeId === null && fitsByDate(told, known));
    return { known, named: named.map(({ told }) => told), byDate: byDate.map(({ told }) => told) };
  });
  const most = chains
    .filter((chain) => sourcesOf(decisionsOf(chain)) >= 2)
    .sort((a, b) => b.named.length - a.named.length);
  return most.filter((chain, place) => !most.slice(0, place).some((earlier) => contains(earlier, chain)));
}

function fitsByDate({ fact }: Told, { mutation }: KnownMutation): boolean {
  const days = {
    from: addDays(mutation.effectiveOn, -WINDOW.value),
    to: addDays(mutation.effectiveOn, WINDOW.value),
  };
  const decided = { from: mutation.registeredOn, to: addMonths(mutation.registeredOn, LATEST.value) };
  return holdsOn(days, fact.effect.from) && holdsOn(decided, fact.decidedOn);
}

/**
 * Whether a chain says nothing that another does not say: two mutations of one day have the same decisions by
 * date.
 */
function contains(chain: Chain, other: Chain): boolean {
  const keys = new Set(decisionsOf(chain).map(({ source, fact }) => factKey(source, fact.id)));
  return decisionsOf(other).every(({ source, fact }) => keys.has(factKey(source, fact.id)));
}

/** Income may be the real cause of a decision that merely has the same date. */
function independentCause(chain: Chain): Explanation {
  const independent = chain.byDate.filter(({ fact }) => isIndependent(fact));
  const unrecorded = chain.byDate.filter(({ fact }) => fact.causeKind === null);
  const without = (left: readonly Told[]) =>
    sourcesOf(decisionsOf(chain).filter((told) => !left.includes(told))) < 2;
  const applies = without(independent) ? 'YES' : without([...independent, ...unrecorded]) ? 'UNKNOWN' : 'NO';
  return explanation(
    'E1',
    applies,
    'een besluit heeft een eigen aanleiding, zoals inkomen, op dezelfde datum',
  );
}

function isIndependent({ causeKind }: Decision): boolean {
  return causeKind !== null && INDEPENDENT.includes(causeKind);
}

interface Loss {
  /** Cents a month: what is known of it. */
  readonly atLeast: number;
  readonly complete: boolean;
}

function lossOf(told: readonly Told[]): Loss {
  const effects = told.map(({ fact }) => fact.monthlyEffect);
  const atLeast = effects.reduce<number>((sum, effect) => sum + Math.max(0, -(effect ?? 0)), 0);
  return { atLeast, complete: !effects.includes(null) };
}

/** The net incomes of everybody in the view; null when one of them is not wholly known. */
function householdIncome(facts: HouseholdFacts, law: Law): number | null {
  const incomes = facts.persons.map((person) => roomOf(person, facts, law).incomePerMonth);
  return incomes.reduce((sum, income) => (sum === null || income === null ? null : sum + income), 0);
}

function describe(chain: Chain, facts: HouseholdFacts, law: Law): { found: Finding; unknown: string[] } {
  const { known, named, byDate } = chain;
  const { mutation, record, corrections } = known;
  const told = decisionsOf(chain);
  const loss = lossOf(told);
  const income = householdIncome(facts, law);
  const contested = corrections.filter(({ status }) => status !== 'GRANTED');
  const isLarge = income !== null && loss.atLeast * 100 > income * LOSS.value;
  const isRed = contested.length > 0 || isLarge;
  const explanations = [independentCause(chain)];
  const change = `${mutationWords[mutation.kind]}, ${day(mutation.effectiveOn)}`;
  const origin =
    byDate.length === 0
      ? `komen voort uit dezelfde BRP-wijziging (${change}).`
      : `vallen samen met dezelfde BRP-wijziging (${change}). ` +
        `Van ${listed(byDate.map(title))} is niet vastgelegd dat dit de aanleiding is.`;
  const found = finding(ID, {
    severity: isRed ? 'RED' : 'ORANGE',
    about: mutation.id,
    explanations,
    message: [
      `Deze ${told.length} besluiten ${origin}`,
      `Het gaat om ${listed(told.map(title))}.`,
      lossText(loss),
      ...contested.map(({ status, requestedOn }) => correctionText(status, requestedOn)),
      'Als de wijziging niet klopt, moeten deze besluiten samen worden bekeken.',
      'Een orgaan mag van de BRP afwijken als een goede taakvervulling anders wordt belet.',
      explanationSentence(explanations),
    ]
      .filter(Boolean)
      .join(' '),
    persons: [
      ...new Set([record.fact.bsn, ...told.flatMap(({ fact }) => fact.persons.map(({ bsn }) => bsn))]),
    ],
    evidence: [
      recordEvidence(
        record,
        mutation.id,
        `${change}, geregistreerd ${day(mutation.registeredOn)}`,
        mutation.effectiveOn,
      ),
      ...[...named, ...byDate].map((one) => evidenceOf('decisions', one, title(one), one.fact.decidedOn)),
    ],
    amountPerMonth: loss.complete ? loss.atLeast : null,
  });
  const undecided = !isRed && (income === null || !loss.complete);
  return {
    found,
    unknown: undecided ? [`Hoe zwaar de besluiten na de wijziging (${change}) wegen, is niet bekend.`] : [],
  };
}

function title({ fact, agency }: Told): string {
  return `${decisionWords[fact.kind]} door ${agency.name} (${day(fact.decidedOn)})`;
}

function lossText({ atLeast, complete }: Loss): string {
  if (atLeast === 0) return '';
  return `Samen kosten zij het huishouden ${complete ? '' : 'ten minste '}${euro(atLeast)} per maand.`;
}

function correctionText(status: string, requestedOn: string): string {
  const state = status === 'REFUSED' ? 'is afgewezen' : 'loopt nog';
  return `Het correctieverzoek van ${day(requestedOn)} ${state}.`;
}
