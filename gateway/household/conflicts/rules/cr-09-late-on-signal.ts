import { addDays, addMonths, type CalendarDate } from '../../../../subgraphs/kit/calendar';
import type { Decision } from '../../../../subgraphs/kit/graph/decision';
import type { HouseholdFacts, Sourced } from '../../facts/types';
import { causesIn, type KnownMutation } from '../causes';
import { decisionWords } from '../dutch-words';
import { explanation, finding } from '../finding';
import { lengthInDays } from '../months';
import { evidenceOf, inOrder, namesIn, recordEvidence } from '../reading';
import { article, type Finding, type Rule, sighting, type Threshold } from '../rule';
import { counted, day, euro, explanationSentence, listed } from '../wording';

const ID = 'CR-09';

type Told = Sourced<Decision>;

const TIME_TO_ACT: Threshold = {
  name: 'time-to-act',
  value: 6,
  unit: 'MONTHS',
  text: 'Zo lang na een signaal mag een orgaan erover doen voordat dit een signaal geeft.',
};

/**
 * An agency takes back benefit over months in which it already had the signal for more than half a year.
 * WW 36 lid 6; Participatiewet 58 lid 8; AOW 24; Awb 3:4.
 */
export const cr09LateOnSignal: Rule = {
  id: ID,
  title: 'Laat gehandeld op een bekend signaal',
  kind: 'CHAIN',
  hardness: 'SIGNAL',
  risk: {
    level: 'LOW',
    text: 'Het gaat om het aandeel van het orgaan zelf; dat kan de burger alleen helpen.',
  },
  needs: ['decisions', 'composition'],
  hook: [
    article('WW', '36', '6'),
    article('Participatiewet', '58', '8'),
    article('AOW', '24'),
    article('Awb', '3:4'),
  ],
  thresholds: [TIME_TO_ACT],
  examples: [
    {
      situation: 'UWV had in november 2014 het signaal en vordert in november 2017 drie jaar terug.',
      outcome: 'CONFLICT',
      says:
        'UWV had het signaal over Anna Testpersoon op 14 november 2014 en besloot 36 maanden later tot ' +
        'terugvordering van 14 november 2017. Ongeveer € 23.018,25 is ontstaan in de tijd vanaf 6 maanden na ' +
        'het signaal. Voer dit aan bij dringende redenen of evenredigheid: het eigen aandeel van het orgaan ' +
        'kan meetellen. Mogelijke verklaring: geen gevonden.',
    },
    {
      situation:
        'UWV legde niet vast wanneer het bericht kwam. De wijziging stond drie jaar in de BRP voor UWV terugvorderde.',
      outcome: 'CONFLICT',
      says:
        'De wijziging over Anna Testpersoon staat sinds 14 november 2014 in de BRP. Wanneer UWV het bericht ' +
        'kreeg, is niet vastgelegd. UWV kon het sinds die dag weten en besloot 36 maanden later tot ' +
        'terugvordering van 14 november 2017. Ongeveer € 23.018,25 is ontstaan in de tijd vanaf 6 maanden na ' +
        'het signaal. Voer dit aan bij dringende redenen of evenredigheid: het eigen aandeel van het orgaan ' +
        'kan meetellen. Mogelijke verklaring: geen gevonden. Niet uit te sluiten: de burger heeft iets niet ' +
        'gemeld en het orgaan kon het niet weten.',
    },
    {
      situation:
        'UWV had in november 2014 het signaal. Wat UWV in 2017 terugvordert, is ontstaan in het half jaar daarna.',
      outcome: 'CONFLICT',
      says:
        'UWV had het signaal over Anna Testpersoon op 14 november 2014 en besloot 36 maanden later tot ' +
        'terugvordering van 14 november 2017. Er is niets ontstaan in de tijd vanaf 6 maanden na het ' +
        'signaal. Voer dit aan bij dringende redenen of evenredigheid: het eigen aandeel van het orgaan kan ' +
        'meetellen. Mogelijke verklaring: geen gevonden.',
    },
    {
      situation: 'UWV besloot precies zes maanden na het signaal.',
      outcome: 'NONE',
      says: null,
    },
  ],
  look: (facts) => {
    const causeOf = causesIn(facts);
    const taking = inOrder(facts, 'decisions').filter(
      ({ fact }) => fact.kind === 'REVISION' || fact.kind === 'RECOVERY',
    );
    const judged = taking.map((told) => ({ told, signal: signalOf(told, causeOf(told)) }));
    const late = judged.flatMap(({ told, signal }) =>
      signal && isLate(told.fact, signal.on) ? [describe(told, signal, facts)] : [],
    );
    const silent = judged.filter(({ told, signal }) => signal === null && looksBack(told.fact));
    const unknown = silent.map(
      ({ told }) => `Wanneer ${told.agency.name} het signaal kreeg voor de ${title(told)}, is niet bekend.`,
    );
    // A mutation could have told when the signal came, if the personal records were known.
    return sighting(
      late,
      unknown,
      silent.some(({ told }) => told.fact.causeKind === 'BRP_MUTATION') ? ['personRecord'] : [],
    );
  },
};

/** When the agency had the signal. */
interface Signal {
  readonly on: CalendarDate;
  /**
   * The mutation of which the registration stands for the signal; null when the agency recorded the day
   * itself.
   */
  readonly mutation: KnownMutation | null;
}

function signalOf({ fact }: Told, cause: KnownMutation | null): Signal | null {
  if (fact.signalReceivedOn !== null) return { on: fact.signalReceivedOn, mutation: null };
  return cause === null ? null : { on: cause.mutation.registeredOn, mutation: cause };
}

/** The day on which the agency had had the signal for so long. */
function deadlineAfter(signal: CalendarDate): CalendarDate {
  return addMonths(signal, TIME_TO_ACT.value);
}

function isLate({ decidedOn, effect }: Decision, signal: CalendarDate): boolean {
  const deadline = deadlineAfter(signal);
  return decidedOn > deadline && effect.from < deadline;
}

/** Without retroactive effect it does not matter when the signal came. */
function looksBack({ decidedOn, effect }: Decision): boolean {
  return effect.from < decidedOn;
}

/**
 * What built up after the agency should have acted, in cents: about, because the amount is shared out evenly
 * over the days. Without an end they run up to the decision. Null when the amount is not known.
 */
function accruedAfter(deadline: CalendarDate, { amount, effect, decidedOn }: Decision): number | null {
  const days = { from: effect.from, to: effect.to ?? addDays(decidedOn, -1) };
  if (days.to <= deadline) return 0;
  const share = lengthInDays({ from: addDays(deadline, 1), to: days.to }) / lengthInDays(days);
  return amount === null ? null : Math.round(amount * share);
}

function describe(told: Told, signal: Signal, facts: HouseholdFacts): Finding {
  const { fact, agency } = told;
  const accrued = accruedAfter(deadlineAfter(signal.on), fact);
  const names = listed(fact.persons.map(({ bsn }) => namesIn(facts)(bsn)));
  const explanations = [
    explanation(
      'E1',
      signal.mutation === null ? 'NO' : 'UNKNOWN',
      'de burger heeft iets niet gemeld en het orgaan kon het niet weten',
    ),
  ];
  const later = counted(monthsBetween(signal.on, fact.decidedOn), 'maand', 'maanden');
  const received =
    signal.mutation === null
      ? `${agency.name} had het signaal over ${names} op ${day(signal.on)}`
      : `De wijziging over ${names} staat sinds ${day(signal.on)} in de BRP. ` +
        `Wanneer ${agency.name} het bericht kreeg, is niet vastgelegd. ${agency.name} kon het sinds die dag weten`;
  return finding(ID, {
    severity: accrued === 0 ? 'YELLOW' : 'RED',
    explanations,
    message: [
      `${received} en besloot ${later} later tot ${title(told)}.`,
      accruedText(accrued),
      'Voer dit aan bij dringende redenen of evenredigheid: het eigen aandeel van het orgaan kan meetellen.',
      explanationSentence(explanations),
    ].join(' '),
    persons: fact.persons.map(({ bsn }) => bsn),
    evidence: [
      evidenceOf(
        'decisions',
        told,
        `${decisionWords[fact.kind]}, werking vanaf ${day(fact.effect.from)}`,
        fact.decidedOn,
      ),
      ...(signal.mutation === null
        ? []
        : [
            recordEvidence(
              signal.mutation.record,
              signal.mutation.mutation.id,
              'geregistreerd in de BRP',
              signal.on,
            ),
          ]),
    ],
    amountPerMonth: null,
  });
}

function accruedText(accrued: number | null): string {
  const since = `in de tijd vanaf ${TIME_TO_ACT.value} maanden na het signaal`;
  if (accrued === null) return `Welk deel is ontstaan ${since}, is niet bekend.`;
  if (accrued === 0) return `Er is niets ontstaan ${since}.`;
  return `Ongeveer ${euro(accrued)} is ontstaan ${since}.`;
}

function monthsBetween(from: CalendarDate, to: CalendarDate): number {
  let whole = 0;
  while (addMonths(from, whole + 1) <= to) whole += 1;
  return whole;
}

function title({ fact }: Told): string {
  return `${decisionWords[fact.kind]} van ${day(fact.decidedOn)}`;
}
