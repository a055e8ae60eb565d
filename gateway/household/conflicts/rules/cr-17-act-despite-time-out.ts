import type { TimeOut } from '../../../../subgraphs/kit/graph/counselling-file';
import type { HouseholdFacts, Sourced } from '../../facts/types';
import { type ActOnDebt, actsOnDebts, debtorsOf } from '../acts-on-debts';
import { claimWords, collectionActWords } from '../dutch-words';
import { appliesIf, explanation, finding } from '../finding';
import { evidenceOf, inOrder, namesIn } from '../reading';
import { article, type Finding, type Rule, sighting } from '../rule';
import { type ClaimBook, claimBook } from '../same-claim';
import { stood } from '../standing-time-out';
import { day, during, explanationSentence, listed } from '../wording';

const ID = 'CR-17';

/**
 * How an act stands to a time-out. LISTED: it is for a paused claim. NOT_LISTED: for another claim of a body that was
 * in view at the start. NOT_IN_VIEW: the body was not, so that the time-out does not bind it of itself.
 */
type Standing = 'LISTED' | 'NOT_LISTED' | 'NOT_IN_VIEW';

/**
 * A government body collects while a municipal time-out runs. Kamerstuk 34477-63, 3.2.1 and bijlage 3 §1.3: a proposal
 * of 2019, not law, so that it rests on what is agreed.
 */
export const cr17ActDespiteTimeOut: Rule = {
  id: ID,
  title: 'Invordering ondanks een gemeentelijke time-out',
  kind: 'CONTRADICTION',
  hardness: 'SIGNAL',
  risk: { level: 'LOW', text: 'Als het orgaan stopt, krijgt de burger de rust die is afgesproken.' },
  needs: ['timeOuts'],
  hook: [article('Kamerstuk 34477-63', '3.2.1'), article('Kamerstuk 34477-63', 'bijlage 3 §1.3')],
  thresholds: [],
  examples: [
    {
      situation:
        'Er loopt een time-out voor een vordering van het UWV. Een week later betekent een deurwaarder het dwangbevel.',
      outcome: 'CONFLICT',
      says:
        'Voor Anna Testpersoon geldt een time-out van Gemeente (van 1 juni 2026 tot en met 30 september 2026). ' +
        'Deurwaarder: betekening op 8 juni 2026 voor een terugvordering bij UWV. Deze vordering staat in de time-out. ' +
        'UWV is geïnformeerd. Vraag UWV te stoppen. Mogelijke verklaring: geen gevonden.',
    },
    {
      situation:
        'De gepauzeerde vordering is van het UWV. De deurwaarder handelt voor een andere vordering van het UWV.',
      outcome: 'EXPLAINED',
      says:
        'Voor Anna Testpersoon geldt een time-out van Gemeente (van 1 juni 2026 tot en met 30 september 2026). ' +
        'Deurwaarder: betekening op 8 juni 2026 voor een terugvordering bij UWV. UWV is geïnformeerd. Bekijk of deze ' +
        'vordering erbij moet. Mogelijke verklaring: de vordering staat niet in de time-out.',
    },
    {
      situation: 'De DUO was bij de start van de time-out niet in beeld, en stuurt een dwangbevel.',
      outcome: 'EXPLAINED',
      says:
        'Voor Anna Testpersoon geldt een time-out van Gemeente (van 1 juni 2026 tot en met 30 september 2026). ' +
        'DUO: dwangbevel op 8 juni 2026 voor een achterstand studieschuld bij DUO. DUO staat niet bij de organen die ' +
        'zijn geïnformeerd. DUO is een nieuwe partij: daarvoor is een aparte beslissing nodig. Mogelijke verklaring: ' +
        'het orgaan was bij de start niet in beeld, en dan werkt de time-out niet vanzelf.',
    },
    {
      situation:
        'De deurwaarder handelt voor een gepauzeerde vordering, maar de time-out is die dag ingetrokken.',
      outcome: 'NONE',
      says: null,
    },
  ],
  look: (facts) => {
    const timeOuts = inOrder(facts, 'timeOuts').filter(({ fact }) => fact.period.from <= facts.asOf);
    if (timeOuts.length === 0) return sighting([]);
    const book = claimBook(facts);
    const acts = actsOnDebts(facts).filter((act) => isGovernmentDebt(act, book));
    return sighting(
      timeOuts.flatMap((timeOut) =>
        acts.flatMap((act) => {
          const standing = standingOf(act, timeOut, book);
          return standing === null ? [] : [describe(act, standing, timeOut, facts)];
        }),
      ),
      timeOuts.flatMap((timeOut) => unseenClaims(timeOut, book)),
      ['claims'],
    );
  },
};

/** A measure of the criminal judge and a private debt are outside any time-out, by design. */
function isGovernmentDebt({ debt }: ActOnDebt, book: ClaimBook): boolean {
  return book
    .claims(debt)
    .every(({ fact }) => !fact.criminal && fact.regime !== 'CRIMINAL' && fact.regime !== 'CIVIL');
}

/** Null when the act has nothing to do with the time-out. */
function standingOf(
  { act, debt, told }: ActOnDebt,
  { fact: timeOut }: Sourced<TimeOut>,
  book: ClaimBook,
): Standing | null {
  if (!stood(timeOut, act.on)) return null;
  if (timeOut.claims.some(({ agency, claimId }) => book.nameOf(agency.code, claimId) === debt))
    return 'LISTED';
  const debtors = debtorsOf(told);
  if (!timeOut.persons.some(({ bsn }) => debtors.includes(bsn))) return null;
  const inView = [...timeOut.inView, ...timeOut.claims.map(({ agency }) => agency)].map(({ code }) => code);
  return told.some(({ source }) => inView.includes(source)) ? 'NOT_LISTED' : 'NOT_IN_VIEW';
}

/** Paused claims that no source shows: whether is collected on them is open. Their ids say nothing to a caseworker. */
function unseenClaims({ fact }: Sourced<TimeOut>, book: ClaimBook): string[] {
  return fact.claims
    .filter(({ agency, claimId }) => book.claims(book.nameOf(agency.code, claimId)).length === 0)
    .map(
      ({ agency }) =>
        `In de time-out staat een vordering van ${agency.name} die hier niet bekend is. ` +
        'Of daarop is ingevorderd, is niet bekend.',
    );
}

function describe(
  { act, told }: ActOnDebt,
  standing: Standing,
  timeOut: Sourced<TimeOut>,
  facts: HouseholdFacts,
): Finding {
  const { period, persons, withdrawnOn } = timeOut.fact;
  const explanations = [
    explanation('E1', 'NO', 'de vordering is strafrechtelijk of van een private schuldeiser'),
    explanation('E2', appliesIf(standing === 'NOT_LISTED'), 'de vordering staat niet in de time-out'),
    explanation(
      'E3',
      appliesIf(standing === 'NOT_IN_VIEW'),
      'het orgaan was bij de start niet in beeld, en dan werkt de time-out niet vanzelf',
    ),
  ];
  const bodies = listed([...new Set(told.map(({ agency }) => agency.name))]);
  const what = listed([...new Set(told.map(({ fact }) => claimWords[fact.kind]))]);
  const debtors = debtorsOf(told);
  const verb = stood(timeOut.fact, facts.asOf) ? 'geldt' : 'gold';
  const ended = withdrawnOn === null ? '' : `, ingetrokken op ${day(withdrawnOn)}`;
  return finding(ID, {
    severity: standing === 'LISTED' ? 'RED' : 'ORANGE',
    about: act.id,
    explanations,
    message: [
      `Voor ${listed(persons.map(({ bsn }) => namesIn(facts)(bsn)))} ${verb} een time-out van ${timeOut.agency.name} (${during(period)}${ended}).`,
      `${act.actor.name}: ${collectionActWords[act.kind]} op ${day(act.on)} voor een ${what} bij ${bodies}.`,
      ...(standing === 'LISTED' ? ['Deze vordering staat in de time-out.'] : []),
      ...informedOf(told, timeOut.fact),
      ADVICE[standing](bodies),
      explanationSentence(explanations),
    ].join(' '),
    persons: debtors,
    evidence: [
      evidenceOf('timeOuts', timeOut, `time-out ${during(period)}`, period.from),
      ...told.map((claim) => evidenceOf('claims', claim, collectionActWords[act.kind], act.on)),
    ],
    amountPerMonth: null,
  });
}

const ADVICE: { readonly [K in Standing]: (bodies: string) => string } = {
  LISTED: (bodies) => `Vraag ${bodies} te stoppen.`,
  NOT_LISTED: () => 'Bekijk of deze vordering erbij moet.',
  NOT_IN_VIEW: (bodies) => `${bodies} is een nieuwe partij: daarvoor is een aparte beslissing nodig.`,
};

/** Whether each body that tells the act was informed of the time-out. */
function informedOf(told: ActOnDebt['told'], { announcedTo }: TimeOut): string[] {
  const informed = new Set(announcedTo.map(({ code }) => code));
  const names = (isInformed: boolean) => [
    ...new Set(
      told.filter(({ source }) => informed.has(source) === isInformed).map(({ agency }) => agency.name),
    ),
  ];
  const [yes, no] = [names(true), names(false)];
  return [
    ...(yes.length > 0 ? [`${listed(yes)} ${yes.length === 1 ? 'is' : 'zijn'} geïnformeerd.`] : []),
    ...(no.length > 0
      ? [`${listed(no)} ${no.length === 1 ? 'staat' : 'staan'} niet bij de organen die zijn geïnformeerd.`]
      : []),
  ];
}
