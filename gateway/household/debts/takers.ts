import type { CalendarDate } from '../../../subgraphs/kit/calendar';
import type { Deduction } from '../../../subgraphs/kit/graph/deduction';
import type { Agency, LegalBasis } from '../../../subgraphs/kit/graph/values';
import type { DeductionMethod } from '../../../subgraphs/kit/vocabulary';
import type { HouseholdFacts, Sourced } from '../facts/types';
import { claimKey } from './amounts';
import { sumCents } from './cents';
import { deductionsOf } from './deductions';

/** One body that takes from the room of a person, and where it stands in the order of the law. Cents a month. */
export interface RoomTaker {
  /** Key of the deduction, as "uwv:id". */
  readonly deductionKey: string;
  readonly beneficiary: Agency;
  readonly method: DeductionMethod;
  readonly onIncome: string;
  readonly amountPerMonth: number;
  readonly from: CalendarDate;
  /** Place in the order in which the law lets them take, from 1; null when it is not known. */
  readonly order: number | null;
  /** Why it has this place, or why the place is not known. Plain Dutch. */
  readonly reason: string;
  readonly basis: readonly LegalBasis[];
  /** Whether it collects for all who attached (Rv 478 lid 1): the oldest attachment, when that is one. */
  readonly coordinates: boolean;
  /** What of this deduction certainly does not fit in the room; null when the room is not known. */
  readonly tooMuchAtLeast: number | null;
  /** What of it may not fit; null when the room is not known, or only as an upper bound. */
  readonly tooMuchAtMost: number | null;
}

/** The room that is shared: an upper bound, which is the room itself when `exact`. */
export interface SharedRoom {
  readonly atMost: number | null;
  readonly exact: boolean;
}

type Told = Sourced<Deduction>;

/**
 * Who goes before whom: a levy at the source is taken before an attachment (Zvw 18f). Between attachments, wage claims
 * and set-offs preference decides, which no source tells; a voluntary deduction has no place in the law at all.
 */
const TIER: Record<DeductionMethod, 0 | 1 | 2> = {
  SOURCE_LEVY: 0,
  ATTACHMENT: 1,
  WAGE_CLAIM: 1,
  SET_OFF: 1,
  VOLUNTARY: 2,
};

const basis = (law: string, article: string, paragraph: string | null = null): LegalBasis => ({
  law,
  article,
  paragraph,
});

const BASIS: Record<DeductionMethod, readonly LegalBasis[]> = {
  SOURCE_LEVY: [basis('Zvw', '18f')],
  ATTACHMENT: [basis('Rv', '475b'), basis('Rv', '478', '1')],
  WAGE_CLAIM: [basis('Rv', '475b'), basis('Rv', '478', '2')],
  SET_OFF: [basis('Awb', '4:93', '4')],
  VOLUNTARY: [],
};

const ALONE =
  'Buiten een bronheffing neemt alleen dit orgaan zonder toestemming uit de ruimte boven de beslagvrije voet.';

const KNOWN: Record<DeductionMethod, string> = {
  SOURCE_LEVY: 'Een bronheffing gaat vóór beslag (Zvw 18f, niet geverifieerd).',
  ATTACHMENT: ALONE,
  WAGE_CLAIM: ALONE,
  SET_OFF: `${ALONE} Verrekenen mag alleen daarmee (Awb 4:93 lid 4).`,
  VOLUNTARY: '',
};

const OPEN: Record<DeductionMethod, string> = {
  SOURCE_LEVY: 'Welke bronheffing eerst gaat, is niet bekend.',
  ATTACHMENT:
    'De oudste beslaglegger int voor alle beslagleggers (Rv 478); wie voorgaat hangt af van de voorrang, en die is niet bekend.',
  WAGE_CLAIM: 'Of deze vordering voorgaat, hangt af van de voorrang, en die is niet bekend.',
  SET_OFF:
    'Verrekenen mag alleen met wat boven de beslagvrije voet ligt (Awb 4:93 lid 4); of het voorgaat op beslag is niet bekend.',
  VOLUNTARY: 'Vrijwillig: de wet geeft geen plaats in de volgorde, en de burger mag ermee stoppen.',
};

const UNTOLD = 'Niet alle inhoudingen zijn bekend, dus ook niet of een ander voorgaat.';

/** The one oldest attachment; null when there is none, or when two are equally old. */
function coordinatorOf(taking: readonly Told[]): Told | null {
  const attached = taking.filter(({ fact }) => fact.method === 'ATTACHMENT' || fact.method === 'WAGE_CLAIM');
  const [oldest] = attached.map(({ fact }) => fact.period.from).sort();
  const first = attached.filter(({ fact }) => fact.period.from === oldest);
  return first.length === 1 ? (first[0] ?? null) : null;
}

/** What of one deduction does not fit, when the others of its tier may go first or not. */
function tooMuch(
  amount: number,
  others: number,
  left: number | null,
): { readonly least: number | null; readonly most: number | null } {
  if (left === null) return { least: null, most: null };
  return { least: Math.max(amount - left, 0), most: Math.min(amount, Math.max(amount + others - left, 0)) };
}

/**
 * Who takes from the room of a person on the day of the view, in the order of the law as far as that is known. The
 * voluntary ones come last: what the others leave is theirs.
 */
export function takersOf(person: string, facts: HouseholdFacts, room: SharedRoom): RoomTaker[] {
  const { forced, voluntary } = deductionsOf(person, facts);
  const taking = [...forced, ...voluntary];
  const coordinator = coordinatorOf(forced);
  const untold = facts.missing.deductions.length > 0;
  let left = room.atMost;
  let place = 1;
  return ([0, 1, 2] as const).flatMap((tier) => {
    const members = taking.filter(({ fact }) => TIER[fact.method] === tier);
    const total = sumCents(members.map(({ fact }) => fact.amountPerMonth));
    // Another taker that no source told of could stand before any of these.
    const alone = members.length === 1 && tier < 2;
    const order = alone && !untold ? place : null;
    const before = left;
    place += members.length;
    left = left === null ? null : Math.max(left - total, 0);
    return members.map((told): RoomTaker => {
      const { beneficiary, method, onIncome, amountPerMonth, period } = told.fact;
      const over = tooMuch(amountPerMonth, total - amountPerMonth, before);
      return {
        deductionKey: claimKey(told),
        beneficiary,
        method,
        onIncome,
        amountPerMonth,
        from: period.from,
        order,
        reason: order !== null ? KNOWN[method] : alone ? UNTOLD : OPEN[method],
        basis: BASIS[method],
        coordinates: told === coordinator,
        tooMuchAtLeast: over.least,
        tooMuchAtMost: room.exact ? over.most : null,
      };
    });
  });
}
