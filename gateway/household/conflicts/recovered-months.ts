import { addDays, addMonths, firstOfMonth, lastsAMonth, overlap } from '../../../subgraphs/kit/calendar';
import type { BackPayment } from '../../../subgraphs/kit/graph/back-payment';
import type { Benefit } from '../../../subgraphs/kit/graph/benefit';
import type { Claim } from '../../../subgraphs/kit/graph/claim';
import type { ClaimStatus } from '../../../subgraphs/kit/vocabulary';
import { sumCents } from '../debts/cents';
import type { HouseholdFacts, Sourced } from '../facts/types';
import { joined, lengthInDays, monthsOf, type Stretch, upTo } from './months';
import { allKnown, compare, inOrder } from './reading';
import { claimBook } from './same-claim';

/** A recovery as one debt, though two sources may tell it. */
export interface Recovery {
  /** As the creditor tells it, or else the body that collects it. */
  readonly told: Sourced<Claim>;
  /** All that the sources tell of it. */
  readonly tellings: readonly Sourced<Claim>[];
  /** The days over which is recovered, up to the day of the view; null when they are not known or to come. */
  readonly days: Stretch | null;
}

/** A recovery of which the days are known. */
export type DatedRecovery = Recovery & { readonly days: Stretch };

/** Two recoveries of different creditors from the same debtors, over the same days: a month of them, or more. */
export interface SharedMonths {
  readonly recoveries: readonly [DatedRecovery, DatedRecovery];
  /** Those who owe both. */
  readonly debtors: readonly string[];
  /** The whole calendar months of both, for which amounts a month are exact; all days of both when there are none. */
  readonly months: Stretch;
}

/** What was received over months, in cents. */
export interface Received {
  /** A month that was paid in part, or of which only a part is looked at, counts whole. */
  readonly atMost: number;
  /** Of a month of which only a part is looked at: by days, rounded up. Nobody knows on which days it was received. */
  readonly byDays: number;
  readonly benefits: readonly Sourced<Benefit>[];
  readonly backPayments: readonly Sourced<BackPayment>[];
}

/** Nothing is recovered any more, and nothing was. */
const FALLEN: readonly ClaimStatus[] = ['WITHDRAWN', 'WAIVED'];

/** The recoveries that stand or were paid, each once. */
export function recoveriesIn(facts: HouseholdFacts): Recovery[] {
  const book = claimBook(facts);
  const debts = new Map<string, readonly [Sourced<Claim>, ...Sourced<Claim>[]]>();
  for (const told of inOrder(facts, 'claims')) {
    const name = book.nameOf(told.source, told.fact.id);
    const known = debts.get(name);
    debts.set(name, known === undefined ? [told] : [...known, told]);
  }
  return [...debts.values()].flatMap((tellings) => {
    const told = tellings.find(({ source, fact }) => source === fact.creditor.code) ?? tellings[0];
    const { kind, status, period } = told.fact;
    if (kind !== 'RECOVERY' || FALLEN.includes(status)) return [];
    return [{ told, tellings, days: period === null ? null : upTo(period, facts.asOf) }];
  });
}

/** Whether a stretch is of whole calendar months. */
export function isWholeMonths({ from, to }: Stretch): boolean {
  return from.endsWith('-01') && addDays(to, 1).endsWith('-01');
}

/** The days of both when they last a month; of these the whole calendar months, if there are any. */
function monthsOfBoth(one: Stretch, other: Stretch): Stretch | null {
  const from = one.from > other.from ? one.from : other.from;
  const to = one.to < other.to ? one.to : other.to;
  if (!lastsAMonth({ from, to })) return null;
  const whole = joined(monthsOf({ from, to }).filter(isWholeMonths));
  return whole[0] ?? { from, to };
}

/**
 * The pairs of recoveries over the same days. By debtor and first day of a month, so that many claims stay few
 * comparisons: days that last a month have one.
 */
export function sharedMonthsOf(recoveries: readonly Recovery[]): SharedMonths[] {
  const buckets = new Map<string, { debtor: string; all: DatedRecovery[] }>();
  for (const recovery of recoveries) {
    const { days } = recovery;
    if (days === null) continue;
    for (const { from } of monthsOf(days).filter((month) => month.from.endsWith('-01'))) {
      for (const { bsn } of recovery.told.fact.debtors) {
        const key = `${from} ${bsn}`;
        const bucket = buckets.get(key) ?? { debtor: bsn, all: [] };
        bucket.all.push({ ...recovery, days });
        buckets.set(key, bucket);
      }
    }
  }
  const pairs = new Map<string, Omit<SharedMonths, 'months'> & { readonly months: Stretch | null }>();
  for (const [, { debtor, all }] of [...buckets].sort(([a], [b]) => compare(a, b))) {
    all.forEach((one, place) => {
      for (const other of all.slice(place + 1)) {
        if (one.told.fact.creditor.code === other.told.fact.creditor.code) continue;
        const key = JSON.stringify([one, other].map(({ told }) => [told.source, told.fact.id]));
        const known = pairs.get(key);
        // A pair meets in the bucket of every month it shares: its months are worked out once.
        const months = known === undefined ? monthsOfBoth(one.days, other.days) : known.months;
        const debtors = known?.debtors.includes(debtor) ? known.debtors : [...(known?.debtors ?? []), debtor];
        pairs.set(key, { recoveries: [one, other], debtors, months });
      }
    });
  }
  return [...pairs.values()].flatMap(({ months, ...pair }) => (months === null ? [] : [{ ...pair, months }]));
}

/** What was asked back for good, in cents: what was waived, withdrawn or corrected away does not count. */
export function demandedBy({ told }: Recovery): number {
  const away = told.fact.events.flatMap(({ kind, amount }) => {
    if (kind === 'WAIVED' || kind === 'WITHDRAWN') return [amount];
    return kind === 'CORRECTED' && amount < 0 ? [-amount] : [];
  });
  return Math.max(0, told.fact.imposed - sumCents(away));
}

/**
 * The part of a recovery that falls in some months, in cents, rounded down: by days, or by months where both are whole
 * months and that is less. Benefit is paid by the month, and a long month must not look like too much.
 */
export function demandedOver(recovery: DatedRecovery, months: Stretch): number {
  const demanded = demandedBy(recovery);
  const byDays = (demanded * lengthInDays(months)) / lengthInDays(recovery.days);
  const isByMonths = isWholeMonths(months) && isWholeMonths(recovery.days);
  const byMonths = (demanded * monthsOf(months).length) / monthsOf(recovery.days).length;
  return Math.floor(isByMonths ? Math.min(byDays, byMonths) : byDays);
}

/**
 * What the debtors received over the months under the laws of both recoveries. Null when it is not certain: an amount
 * or a benefit of one of the laws is not known, or an amount before tax would stand against one after.
 */
export function receivedOver({ recoveries, months }: SharedMonths, facts: HouseholdFacts): Received | null {
  const claims = recoveries.map(({ told }) => told.fact);
  const persons = claims.flatMap(({ debtors }) => debtors.map(({ bsn }) => bsn));
  const [measure] = claims.map(({ grossNet }) => grossNet);
  if (measure === null || claims.some(({ grossNet }) => grossNet !== measure)) return null;
  if (!allKnown(facts, 'benefits', 'backPayments')) return null;
  const paid = [...new Set(claims.map(({ scheme }) => scheme))].flatMap((scheme) => {
    const benefits = inOrder(facts, 'benefits').filter(
      ({ fact }) =>
        fact.scheme === scheme && fact.status !== 'NOT_STARTED' && persons.includes(fact.person.bsn),
    );
    return monthsOf(months).map((month) => ({
      month,
      benefits: benefits.filter(({ fact }) => overlap(fact.period, month) !== null),
    }));
  });
  const backPayments = inOrder(facts, 'backPayments').filter(
    ({ fact }) =>
      claims.some(({ scheme }) => scheme === fact.scheme) &&
      persons.includes(fact.person.bsn) &&
      overlap(fact.period, months) !== null,
  );
  const amounts = paid.flatMap(({ month, benefits }) =>
    benefits.flatMap(({ fact }) =>
      fact.amountPerMonth === null || fact.grossNet !== measure
        ? []
        : [{ perMonth: fact.amountPerMonth, month }],
    ),
  );
  const benefits = paid.flatMap((inMonth) => inMonth.benefits);
  const isUnclear = paid.some((inMonth) => inMonth.benefits.length === 0) || amounts.length < benefits.length;
  if (isUnclear || (backPayments.length > 0 && measure === 'GROSS')) return null;
  const later = backPayments.map(({ fact }) => fact.amount);
  return {
    atMost: sumCents([...amounts.map(({ perMonth }) => perMonth), ...later]),
    byDays: sumCents([...amounts.map(({ perMonth, month }) => partOf(perMonth, month)), ...later]),
    benefits: [...new Set(benefits)],
    backPayments,
  };
}

/** The part of an amount a month that falls on some days of one month, in cents: rounded up. */
function partOf(perMonth: number, days: Stretch): number {
  const first = firstOfMonth(days.from);
  const month = { from: first, to: addDays(addMonths(first, 1), -1) };
  return Math.ceil((perMonth * lengthInDays(days)) / lengthInDays(month));
}
