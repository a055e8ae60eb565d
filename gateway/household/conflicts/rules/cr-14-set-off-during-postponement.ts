import { overlap, type Period } from '../../../../subgraphs/kit/calendar';
import type { PaymentArrangement } from '../../../../subgraphs/kit/graph/arrangement';
import type { Deduction } from '../../../../subgraphs/kit/graph/deduction';
import type { ArrangementKind } from '../../../../subgraphs/kit/vocabulary';
import type { HouseholdFacts, Sourced } from '../../facts/types';
import { arrangementWords } from '../dutch-words';
import { explanation, finding } from '../finding';
import { evidenceOf, inOrder, namesIn } from '../reading';
import { type Applies, type Finding, type Rule, sighting, verified } from '../rule';
import { daysOf } from '../running-plans';
import { type ClaimBook, claimBook } from '../same-claim';
import { capital, day, during, euro } from '../wording';

const ID = 'CR-14';

/** Arrangements in which nothing has to be paid. */
const PAUSES: readonly ArrangementKind[] = ['POSTPONEMENT', 'REPAYMENT_PAUSE', 'TIME_OUT'];

/** A set-off and a pause of the same person that hold on the same days. */
interface Pair {
  readonly setOff: Sourced<Deduction>;
  readonly pause: Sourced<PaymentArrangement>;
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
  needs: ['deductions', 'arrangements', 'claims'],
  hook: [verified('Awb', '4:93', '5'), verified('Awb', '4:94')],
  thresholds: [],
  look: (facts) => {
    const pairs = pairsIn(facts);
    const book = claimBook(facts);
    const certain = pairs.filter((pair) => isSameClaim(pair, book));
    const unclear = pairs.filter(
      ({ setOff, pause }) => setOff.fact.claimId === null && setOff.fact.person.bsn === pause.fact.person.bsn,
    );
    return sighting(
      certain.map((pair) => describe(pair, facts)),
      unclear.map(
        ({ setOff }) =>
          `Voor welke vordering ${setOff.agency.name} ${euro(setOff.fact.amountPerMonth)} per maand verrekent, ` +
          'is niet bekend.',
      ),
    );
  },
};

function pairsIn(facts: HouseholdFacts): Pair[] {
  const setOffs = inOrder(facts, 'deductions').filter(({ fact }) => fact.method === 'SET_OFF');
  const pauses = inOrder(facts, 'arrangements').filter(({ fact }) => PAUSES.includes(fact.kind));
  return setOffs.flatMap((setOff) =>
    pauses.flatMap((pause) => {
      const stood = daysOf(pause.fact);
      const days = stood === null ? null : overlap(setOff.fact.period, stood);
      return days === null ? [] : [{ setOff, pause, days }];
    }),
  );
}

function isSameClaim({ setOff, pause }: Pair, book: ClaimBook): boolean {
  const { claimId } = setOff.fact;
  if (claimId === null) return false;
  const name = book.nameOf(setOff.source, claimId);
  return pause.fact.claimIds.some((id) => book.nameOf(pause.source, id) === name);
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
  const lawful = LAWFUL[`${pause.fact.excludesSetOff}`];
  const kind = arrangementWords[pause.fact.kind];
  const until = days.to === null ? '' : ` tot en met ${day(days.to)}`;
  return finding(ID, {
    severity: 'ORANGE',
    explanations: [explanation('E1', lawful.applies, 'verrekening mag tijdens uitstel (Awb 4:93 lid 5)')],
    message:
      `Voor ${namesIn(facts)(person.bsn)} loopt ${kind} bij ${pause.agency.name} (${during(pause.fact.period)}). ` +
      `${capital(setOff.agency.name)} verrekent in die tijd ${euro(amountPerMonth)} per maand${until}. ${lawful.text}`,
    persons: [person.bsn],
    evidence: [
      evidenceOf('arrangements', pause, `${kind} ${during(pause.fact.period)}`, pause.fact.period.from),
      evidenceOf('deductions', setOff, `verrekening van ${euro(amountPerMonth)} per maand`, period.from),
    ],
    amountPerMonth,
  });
}
