import type { CaseloadFilterInput, CaseloadSort, SavedViewPartsFragment } from '../hub/operations';
import { centsOf, eurosOf } from './euros';
import { isCalendarDay } from '../parts/days';
import { holdsPersonNumber } from './written-number';

/** Which cases are listed: those for which all that is named holds. Empty and false name nothing. */
export interface ListFilter {
  readonly text: string;
  /** Cents; null names none. */
  readonly minimumTotal: number | null;
  readonly overdrawn: boolean;
  readonly hardConflicts: boolean;
  /** Day as "2026-12-06"; empty names none. */
  readonly threatBefore: string;
  readonly agency: string;
  readonly rule: string;
  readonly stale: boolean;
  readonly incomplete: boolean;
}

/** In which order the list stands. */
export interface ListOrder {
  readonly by: CaseloadSort;
  readonly descending: boolean;
}

/** What is asked of the list, as it stands in the address of the page. */
export interface ListQuestion {
  readonly filter: ListFilter;
  readonly order: ListOrder;
  /** Cases on a page. */
  readonly size: number;
  /** The first is 1. */
  readonly page: number;
}

export const NO_FILTER: ListFilter = {
  text: '',
  minimumTotal: null,
  overdrawn: false,
  hardConflicts: false,
  threatBefore: '',
  agency: '',
  rule: '',
  stale: false,
  incomplete: false,
};

/** Threats come first: a home or energy that is about to be lost cannot wait (Wgs 4 lid 2). */
export const FIRST_ORDER: ListOrder = { by: 'NEXT_THREAT', descending: false };
export const SIZES: readonly number[] = [25, 50, 100];

export const FIRST_QUESTION: ListQuestion = { filter: NO_FILTER, order: FIRST_ORDER, size: 25, page: 1 };

/** Orders by their name in the address. */
const SORTS: Readonly<Record<CaseloadSort, string>> = {
  REFERENCE: 'zaak',
  TOTAL: 'schuld',
  CREDITORS: 'schuldeisers',
  AGENCIES: 'behandelaars',
  OVERDRAWN: 'te-veel',
  HARD_CONFLICTS: 'hard',
  CONFLICTS: 'botsingen',
  NEXT_THREAT: 'dreiging',
  NEXT_OBJECTION: 'bezwaar',
  STALE_SOURCES: 'bronnen',
  TAKEN_AT: 'stand',
  AS_OF: 'peildatum',
  COMPLETE: 'volledig',
};
const SORT_NAMES = Object.keys(SORTS) as readonly CaseloadSort[];

/** Parts of the filter that are true or not, by their name in the address. */
const FLAGS = {
  overdrawn: 'te-veel',
  hardConflicts: 'hard',
  stale: 'bron-mist',
  incomplete: 'onvolledig',
} as const;
type Flag = keyof typeof FLAGS;
const FLAG_NAMES = Object.keys(FLAGS) as readonly Flag[];

/** A text of the address that may be searched. One that can be a number of a person is as if it were not there. */
const plain = (text: string | null): string => {
  const said = (text ?? '').trim().slice(0, 60);
  return holdsPersonNumber(said) ? '' : said;
};

/** Reads what is asked from the address of the page. What cannot be read names nothing. */
export function readQuestion(address: URLSearchParams): ListQuestion {
  const threatBefore = address.get('dreiging-tot') ?? '';
  const sort = SORT_NAMES.find((name) => SORTS[name] === address.get('sorteer'));
  const size = SIZES.find((one) => String(one) === address.get('aantal'));
  const page = /^[1-9]\d{0,4}$/.exec(address.get('bladzijde') ?? '');
  const flag = (name: Flag): boolean => address.get(FLAGS[name]) === 'ja';
  return {
    filter: {
      text: plain(address.get('zaak')),
      minimumTotal: centsOf(address.get('minstens') ?? ''),
      overdrawn: flag('overdrawn'),
      hardConflicts: flag('hardConflicts'),
      threatBefore: isCalendarDay(threatBefore) ? threatBefore : '',
      agency: plain(address.get('orgaan')),
      rule: plain(address.get('regel')),
      stale: flag('stale'),
      incomplete: flag('incomplete'),
    },
    order: sort ? { by: sort, descending: address.get('richting') === 'af' } : FIRST_ORDER,
    size: size ?? FIRST_QUESTION.size,
    page: page ? Number(page[0]) : 1,
  };
}

const isFirst = ({ by, descending }: ListOrder): boolean =>
  by === FIRST_ORDER.by && descending === FIRST_ORDER.descending;

/** What is asked as it stands in the address: nothing but what differs from the list as it begins. */
export function writeQuestion({ filter, order, size, page }: ListQuestion): URLSearchParams {
  const named: readonly (readonly [string, string])[] = [
    ['zaak', plain(filter.text)],
    ['minstens', filter.minimumTotal === null ? '' : eurosOf(filter.minimumTotal)],
    ...FLAG_NAMES.map((name) => [FLAGS[name], filter[name] ? 'ja' : ''] as const),
    ['dreiging-tot', filter.threatBefore],
    ['orgaan', plain(filter.agency)],
    ['regel', plain(filter.rule)],
    ['sorteer', isFirst(order) ? '' : SORTS[order.by]],
    ['richting', !isFirst(order) && order.descending ? 'af' : ''],
    ['aantal', size === FIRST_QUESTION.size ? '' : String(size)],
    ['bladzijde', page === 1 ? '' : String(page)],
  ];
  return new URLSearchParams(named.filter(([, value]) => value !== '').map((pair) => [...pair]));
}

/** The filter as the hub takes it. */
export const filterInput = (filter: ListFilter): CaseloadFilterInput => ({
  text: filter.text === '' ? null : filter.text,
  minimumTotal: filter.minimumTotal,
  overdrawn: filter.overdrawn,
  hardConflicts: filter.hardConflicts,
  threatBefore: filter.threatBefore === '' ? null : filter.threatBefore,
  agency: filter.agency === '' ? null : filter.agency,
  rule: filter.rule === '' ? null : filter.rule,
  stale: filter.stale,
  incomplete: filter.incomplete,
});

/** What a saved view asks, from its first page. */
export const questionOf = ({ filter, order }: SavedViewPartsFragment, size: number): ListQuestion => ({
  filter: {
    ...filter,
    text: filter.text ?? '',
    threatBefore: filter.threatBefore ?? '',
    agency: filter.agency ?? '',
    rule: filter.rule ?? '',
  },
  order,
  size,
  page: 1,
});

/** Whether two filters name the same. */
export const sameFilter = (one: ListFilter, other: ListFilter): boolean =>
  JSON.stringify(filterInput(one)) === JSON.stringify(filterInput(other));

/** Whether a filter names nothing. */
export const isNoFilter = (filter: ListFilter): boolean => sameFilter(filter, NO_FILTER);

/** Orders in which the most or the latest is what one looks for first. */
const MOST_FIRST: readonly CaseloadSort[] = [
  ...([
    'TOTAL',
    'CREDITORS',
    'AGENCIES',
    'OVERDRAWN',
    'HARD_CONFLICTS',
    'CONFLICTS',
    'STALE_SOURCES',
  ] as const),
];

/** The order after a click on the head of a column: its natural one, and then the other way. */
export function nextOrder(now: ListOrder, by: CaseloadSort): ListOrder {
  return now.by === by ? { by, descending: !now.descending } : { by, descending: MOST_FIRST.includes(by) };
}
