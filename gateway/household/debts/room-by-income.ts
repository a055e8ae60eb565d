import type { LegalBasis } from '../../../subgraphs/kit/graph/values';
import type { IncomeKind } from '../../../subgraphs/kit/vocabulary';
import type { HouseholdFacts } from '../facts/types';
import { claimKey } from './amounts';
import { sumCents } from './cents';
import { deductionsOf } from './deductions';
import { incomeOf, isCalled } from './income';
import { incomeName, sameName } from './same-name';

/** One attachable income of a person: what is taken from it, and how much may be. Cents a month. */
export interface IncomeRoom {
  readonly payer: string;
  readonly kind: IncomeKind;
  readonly amountPerMonth: number;
  /** Letter of Rv 475c lid 1 under which it falls, as "b"; null when several are possible. */
  readonly letter: string | null;
  /** Place in the order in which incomes are attached (Rv 475c lid 2), from 1; null when it is not known. */
  readonly order: number | null;
  readonly basis: LegalBasis;
  readonly forced: number;
  readonly voluntary: number;
  /** Keys of the deductions that were summed. */
  readonly deductionKeys: readonly string[];
  /** Not more than this may be withheld from this income; null when it is not known. */
  readonly roomAtMost: number | null;
}

export interface RoomByIncome {
  readonly incomes: readonly IncomeRoom[];
  /** Keys of deductions of which it is not known from which of these incomes they are withheld. */
  readonly unplaced: readonly string[];
}

/** The first and the last letter of Rv 475c lid 1 that an income may fall under. */
type Letters = readonly [string, string];

/** Pay or pension may be a (former) civil servant's (d); of an income of another kind any letter is possible. */
const LETTERS: Record<IncomeKind, Letters> = {
  BENEFIT: ['b', 'b'],
  WAGE: ['d', 'e'],
  PENSION: ['d', 'g'],
  ALIMONY: ['i', 'i'],
  OTHER: ['a', 'i'],
  SELF_EMPLOYED: ['a', 'i'],
  STUDENT_GRANT: ['a', 'i'],
};

const SOCIAL_ASSISTANCE: Letters = ['a', 'a'];
const SOCIAL_SECURITY: Letters = ['b', 'b'];

const ASSISTANCE = ['Participatiewet', 'bijstand', 'algemene bijstand'];

interface Attachable {
  readonly payer: string;
  readonly kind: IncomeKind;
  readonly amountPerMonth: number;
  readonly letters: Letters;
}

function attachablesOf(person: string, facts: HouseholdFacts): Attachable[] {
  const benefits = facts.known.benefits.filter(({ fact }) => fact.person.bsn === person);
  const schemesOf = (wanted: 'SOCIAL_ASSISTANCE' | 'OLD_AGE'): string[] =>
    benefits.filter(({ fact }) => fact.kind === wanted).flatMap(({ fact }) => [fact.scheme, fact.title]);
  const assistance = [...ASSISTANCE, ...schemesOf('SOCIAL_ASSISTANCE')];
  const statePension = schemesOf('OLD_AGE');
  const lettersOf = (kind: IncomeKind, payer: string): Letters => {
    const isOf = (names: readonly string[]): boolean => names.some((name) => sameName(name, payer));
    if (kind === 'BENEFIT' && isOf(assistance)) return SOCIAL_ASSISTANCE;
    return kind === 'PENSION' && isOf(statePension) ? SOCIAL_SECURITY : LETTERS[kind];
  };
  const groups = new Map<string, Attachable>();
  for (const { fact } of incomeOf(person, facts).counted) {
    const key = `${fact.kind} ${incomeName(fact.payer)}`;
    const told = groups.get(key);
    groups.set(key, {
      payer: told?.payer ?? fact.payer,
      kind: fact.kind,
      amountPerMonth: sumCents([told?.amountPerMonth ?? 0, fact.amountPerMonth]),
      letters: lettersOf(fact.kind, fact.payer),
    });
  }
  return [...groups.values()];
}

function goesBefore(a: Attachable, b: Attachable): boolean {
  const [first, last] = a.letters;
  const [otherFirst, otherLast] = b.letters;
  if (last < otherFirst) return true;
  return first === last && first === otherFirst && first === otherLast && a.amountPerMonth > b.amountPerMonth;
}

/** Rv 475c lid 2: by letter, and within one letter the highest first. What is equal or open has no place. */
function placesOf(incomes: readonly Attachable[], allKnown: boolean): ReadonlyMap<Attachable, number> {
  if (!allKnown) return new Map();
  const placed = incomes
    .filter((one) =>
      incomes.every((other) => other === one || goesBefore(one, other) || goesBefore(other, one)),
    )
    .map((one) => [one, incomes.filter((other) => goesBefore(other, one)).length + 1] as const);
  return new Map(placed);
}

/**
 * Per attachable income of a person what is withheld from it and what may be. The room is one for the person (Rv 475b,
 * 475dc): from one income no more may go than that room, nor than the income. Incomes stand in the order of Rv 475c lid 2
 * as far as it is known.
 */
export function roomByIncomeOf(
  person: string,
  facts: HouseholdFacts,
  roomAtMost: number | null,
): RoomByIncome {
  const incomes = attachablesOf(person, facts);
  const places = placesOf(incomes, incomeOf(person, facts).perMonth !== null);
  const { forced, voluntary } = deductionsOf(person, facts);
  const all = [...forced, ...voluntary];
  const incomeFor = (onIncome: string): Attachable | null => {
    const named = incomes.filter((income) => isCalled(onIncome, income));
    return named.length === 1 ? (named[0] ?? null) : null;
  };
  const placed = all.map((told) => ({ told, on: incomeFor(told.fact.onIncome) }));
  const last = incomes.length + 1;
  const shown = incomes.map((income): IncomeRoom => {
    const own = placed.filter(({ on }) => on === income).map(({ told }) => told);
    const sum = (wanted: readonly (typeof all)[number][]): number =>
      sumCents(own.filter((told) => wanted.includes(told)).map(({ fact }) => fact.amountPerMonth));
    const { payer, kind, amountPerMonth, letters } = income;
    return {
      payer,
      kind,
      amountPerMonth,
      letter: letters[0] === letters[1] ? letters[0] : null,
      order: places.get(income) ?? null,
      basis: { law: 'Rv', article: '475c', paragraph: '2' },
      forced: sum(forced),
      voluntary: sum(voluntary),
      deductionKeys: own.map(claimKey).sort(),
      roomAtMost: roomAtMost === null ? null : Math.min(amountPerMonth, roomAtMost),
    };
  });
  return {
    incomes: shown.sort(
      (a, b) => (a.order ?? last) - (b.order ?? last) || (a.payer < b.payer ? -1 : a.payer > b.payer ? 1 : 0),
    ),
    unplaced: placed
      .filter(({ on }) => on === null)
      .map(({ told }) => claimKey(told))
      .sort(),
  };
}
