import { overlap, type Period } from '../../../../subgraphs/kit/calendar';
import type { Deduction } from '../../../../subgraphs/kit/graph/deduction';
import type { ArrangementKind } from '../../../../subgraphs/kit/vocabulary';
import type { HouseholdFacts, Sourced } from '../../facts/types';
import { arrangementWords } from '../dutch-words';
import { explanation, finding } from '../finding';
import { evidenceOf, inOrder, namesIn } from '../reading';
import { type Applies, article, type Evidence, type Finding, type Rule, sighting } from '../rule';
import { daysOf } from '../running-plans';
import { type ClaimBook, claimBook } from '../same-claim';
import { capital, day, during, euro } from '../wording';

const ID = 'CR-14';

/** Arrangements in which nothing has to be paid. */
const PAUSES: readonly ArrangementKind[] = ['POSTPONEMENT', 'REPAYMENT_PAUSE', 'TIME_OUT'];

/** Postponement at one agency, or a time-out of the municipality over claims of several. */
interface Pause {
  /** True of a time-out that an agency has put in its own books. */
  readonly isTimeOutInBooks: boolean;
  /** Plain Dutch: what runs and of whom. */
  readonly what: string;
  readonly persons: readonly string[];
  /** The debts that it pauses, by their names in the claim book. */
  readonly debts: readonly string[];
  readonly period: Period;
  /** The days on which it stood; null when it was withdrawn before it began. */
  readonly stood: Period | null;
  /** Null when it is unknown. */
  readonly excludesSetOff: boolean | null;
  readonly evidence: Evidence;
}

/** A set-off and a pause that hold on the same days. */
interface Pair {
  readonly setOff: Sourced<Deduction>;
  readonly pause: Pause;
  readonly days: Period;
}

/**
 * A debt is set off against a benefit while postponement or a time-out runs for it. That may be lawful:
 * postponement does not bar set-off, unless its conditions do. Awb 4:93 lid 5, 4:94.
 */
export const cr14SetOffDuringPostponement: Rule = {
  id: ID,
  title: 'Verrekening terwijl uitstel of time-out loopt',
  kind: 'COHERENCE',
  hardness: 'SIGNAL',
  risk: {
    level: 'LOW',
    text: 'Het orgaan kan vrijwillig stoppen. Zonder gevolg voor het recht op uitkering.',
  },
  needs: ['deductions', 'arrangements', 'timeOuts', 'claims'],
  hook: [article('Awb', '4:93', '5'), article('Awb', '4:94')],
  thresholds: [],
  examples: [
    {
      situation:
        'UWV geeft Anna uitstel, maar verrekent dezelfde vordering. Het uitstelbesluit sluit dat uit.',
      outcome: 'CONFLICT',
      says:
        'Voor Anna Testpersoon loopt uitstel van betaling bij UWV (van 1 maart 2026 tot en met 30 september ' +
        '2026). UWV verrekent in die tijd € 85,00 per maand tot en met 30 september 2026. De voorwaarden van ' +
        'het besluit sluiten verrekening uit. Vraag om te stoppen.',
    },
    {
      situation: 'De gemeente geeft een time-out voor een vordering van UWV. UWV verrekent door.',
      outcome: 'CONFLICT',
      says:
        'Voor Anna Testpersoon loopt een time-out van Gemeente (van 1 juni 2026 tot en met 30 september ' +
        '2026). UWV verrekent in die tijd € 85,00 per maand tot en met 30 september 2026. Dat mag volgens ' +
        'Awb 4:93 lid 5, tenzij de voorwaarden het uitsluiten; dat is niet bekend. Vraag de voorwaarden op, ' +
        'en vraag vrijwillig te stoppen.',
    },
    {
      situation:
        'UWV geeft Anna uitstel en verrekent. De voorwaarden van het uitstel sluiten verrekenen niet uit.',
      outcome: 'EXPLAINED',
      says:
        'Voor Anna Testpersoon loopt uitstel van betaling bij UWV (van 1 maart 2026 tot en met 30 september ' +
        '2026). UWV verrekent in die tijd € 85,00 per maand tot en met 30 september 2026. Dat mag volgens ' +
        'Awb 4:93 lid 5. Vraag vrijwillig te stoppen of dit in het besluit op te nemen.',
    },
    {
      situation: 'UWV geeft Anna uitstel voor de ene vordering en verrekent een andere.',
      outcome: 'NONE',
      says: null,
    },
  ],
  look: (facts) => {
    const book = claimBook(facts);
    const pairs = pairsIn(facts, book);
    const certain = pairs.filter((pair) => isSameClaim(pair, book));
    const unclear = pairs.filter(
      ({ setOff, pause }) => setOff.fact.claimId === null && pause.persons.includes(setOff.fact.person.bsn),
    );
    return sighting(
      certain.filter((pair) => !isInBooks(pair, certain)).map((pair) => describe(pair, facts)),
      unclear.map(
        ({ setOff }) =>
          `Voor welke vordering ${setOff.agency.name} ${euro(setOff.fact.amountPerMonth)} per maand verrekent, ` +
          'is niet bekend.',
      ),
    );
  },
};

/** The postponements that agencies gave, then the time-outs. */
function pausesIn(facts: HouseholdFacts, book: ClaimBook): Pause[] {
  const arrangements = inOrder(facts, 'arrangements').filter(({ fact }) => PAUSES.includes(fact.kind));
  const given = arrangements.map((told): Pause => {
    const { kind, person, claimIds, period, excludesSetOff } = told.fact;
    const word = arrangementWords[kind];
    return {
      isTimeOutInBooks: kind === 'TIME_OUT',
      what: `${word} bij ${told.agency.name}`,
      persons: [person.bsn],
      debts: claimIds.map((id) => book.nameOf(told.source, id)),
      period,
      stood: daysOf(told.fact),
      excludesSetOff,
      evidence: evidenceOf('arrangements', told, `${word} ${during(period)}`, period.from),
    };
  });
  const timeOuts = inOrder(facts, 'timeOuts').map((told): Pause => {
    const { persons, claims, period } = told.fact;
    return {
      isTimeOutInBooks: false,
      what: `een time-out van ${told.agency.name}`,
      persons: persons.map(({ bsn }) => bsn),
      debts: claims.map(({ agency, claimId }) => book.nameOf(agency.code, claimId)),
      period,
      stood: daysOf(told.fact),
      excludesSetOff: null,
      evidence: evidenceOf('timeOuts', told, `time-out ${during(period)}`, period.from),
    };
  });
  return [...given, ...timeOuts];
}

function pairsIn(facts: HouseholdFacts, book: ClaimBook): Pair[] {
  const setOffs = inOrder(facts, 'deductions').filter(({ fact }) => fact.method === 'SET_OFF');
  const pauses = pausesIn(facts, book);
  return setOffs.flatMap((setOff) =>
    pauses.flatMap((pause) => {
      const days = pause.stood === null ? null : overlap(setOff.fact.period, pause.stood);
      return days === null ? [] : [{ setOff, pause, days }];
    }),
  );
}

function isSameClaim({ setOff, pause }: Pair, book: ClaimBook): boolean {
  const { claimId } = setOff.fact;
  return claimId !== null && pause.debts.includes(book.nameOf(setOff.source, claimId));
}

/** A time-out that the agency has in its own books too is shown as the agency has it, once. */
function isInBooks({ setOff, pause }: Pair, certain: readonly Pair[]): boolean {
  return (
    pause.evidence.kind === 'timeOuts' &&
    certain.some((other) => other.setOff === setOff && other.pause.isTimeOutInBooks)
  );
}

/** Lawful unless the conditions exclude it; whether they do may be unknown. */
const LAWFUL: Readonly<
  Record<'true' | 'false' | 'null', { readonly applies: Applies; readonly text: string }>
> = {
  true: {
    applies: 'NO',
    text: 'De voorwaarden van het besluit sluiten verrekening uit. Vraag om te stoppen.',
  },
  false: {
    applies: 'YES',
    text: 'Dat mag volgens Awb 4:93 lid 5. Vraag vrijwillig te stoppen of dit in het besluit op te nemen.',
  },
  null: {
    applies: 'UNKNOWN',
    text:
      'Dat mag volgens Awb 4:93 lid 5, tenzij de voorwaarden het uitsluiten; dat is niet bekend. ' +
      'Vraag de voorwaarden op, en vraag vrijwillig te stoppen.',
  },
};

function describe({ setOff, pause, days }: Pair, facts: HouseholdFacts): Finding {
  const { amountPerMonth, person, period } = setOff.fact;
  const lawful = LAWFUL[`${pause.excludesSetOff}`];
  const until = days.to === null ? '' : ` tot en met ${day(days.to)}`;
  return finding(ID, {
    severity: 'ORANGE',
    explanations: [explanation('E1', lawful.applies, 'verrekening mag tijdens uitstel (Awb 4:93 lid 5)')],
    message:
      `Voor ${namesIn(facts)(person.bsn)} loopt ${pause.what} (${during(pause.period)}). ` +
      `${capital(setOff.agency.name)} verrekent in die tijd ${euro(amountPerMonth)} per maand${until}. ${lawful.text}`,
    persons: [person.bsn],
    evidence: [
      pause.evidence,
      evidenceOf('deductions', setOff, `verrekening van ${euro(amountPerMonth)} per maand`, period.from),
    ],
    amountPerMonth,
  });
}
