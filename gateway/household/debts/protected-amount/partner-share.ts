import type { HouseholdFacts } from '../../facts/types';
import { euros, sumCents } from '../cents';
import { deductionsOf } from '../deductions';
import { incomeOf } from '../income';
import { personLabel } from '../labels';
import { sameName } from '../same-name';
import type { Between } from './before-partner';
import { half, most, ofCents } from './parts';
import { type ProtectedStep, rv, step } from './step';

/** What a partner's income may take off, in cents a month. */
interface PartnerIncome {
  /** Certain, and certainly not attached. */
  readonly atLeast: number;
  /** Null when it may be any amount. */
  readonly atMost: number | null;
  readonly unknown: readonly string[];
}

/** Only an income that is not attached lowers the amount (Rv 475db lid 1 a). */
function partnerIncomeOf(partner: string, facts: HouseholdFacts): PartnerIncome {
  const income = incomeOf(partner, facts);
  const attachments = deductionsOf(partner, facts).forced.filter(
    ({ fact }) => fact.method === 'ATTACHMENT' || fact.method === 'WAGE_CLAIM',
  );
  const allTold = facts.missing.deductions.length === 0;
  const mayBeAttached = (payer: string): boolean =>
    !allTold ||
    attachments.some(({ fact }) => income.counted.length === 1 || sameName(fact.onIncome, payer)) ||
    attachments.some(({ fact }) => !income.counted.some((one) => sameName(fact.onIncome, one.fact.payer)));
  const free = income.counted.filter(({ fact }) => !mayBeAttached(fact.payer));
  return {
    atLeast: sumCents(free.map(({ fact }) => fact.amountPerMonth)),
    atMost: income.perMonth,
    unknown: [
      ...income.unknown.map((text) => `Partner: ${text}`),
      ...(free.length < income.counted.length
        ? ['Of er beslag ligt op het inkomen van de partner, of hoeveel.']
        : []),
    ],
  };
}

export interface AfterPartner extends Between {
  readonly steps: readonly ProtectedStep[];
  readonly unknown: readonly string[];
}

const HALF = 'Min de helft, het meeste dat om een partner af kan gaan (Rv 475db lid 1 a).';

/**
 * Rv 475db lid 1 a: the partner's income lowers the amount, by at most half of it. What is not known of that income
 * leaves both bounds: as if it were all there, and as if it were not.
 */
export function lessPartner(before: Between, partner: string | null, facts: HouseholdFacts): AfterPartner {
  const income: PartnerIncome =
    partner === null ? { atLeast: 0, atMost: null, unknown: [] } : partnerIncomeOf(partner, facts);
  const lower = before.least;
  const full = income.atMost;
  const byIncome =
    lower !== null && full !== null && partner !== null && ofCents(full) < half(lower) ? full : null;
  return {
    least: lower === null ? null : full === null ? half(lower) : most(lower - ofCents(full), half(lower)),
    most: before.most === null ? null : most(before.most - ofCents(income.atLeast), half(before.most)),
    steps: [
      byIncome === null || partner === null
        ? step('PARTNER', HALF, rv('475db', '1 a'))
        : step(
            'PARTNER',
            `Min het inkomen van partner ${personLabel(partner, facts)}, ${euros(byIncome)} (Rv 475db lid 1 a).`,
            rv('475db', '1 a'),
            byIncome,
          ),
    ],
    unknown: income.unknown,
  };
}
