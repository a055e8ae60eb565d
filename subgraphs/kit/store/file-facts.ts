import type { CalendarDate } from '../calendar';
import { balanceOf } from '../claims/balance';
import { statusOf } from '../claims/status';
import type { PaymentArrangement } from '../graph/arrangement';
import type { BackPayment } from '../graph/back-payment';
import type { Benefit } from '../graph/benefit';
import type { Claim } from '../graph/claim';
import type { Decision } from '../graph/decision';
import type { Deduction } from '../graph/deduction';
import type { Income } from '../graph/income';
import type { LivingSituation } from '../graph/living-situation';
import type { BenefitStatus } from '../vocabulary';
import {
  type ArrangementRow,
  type BackPaymentRow,
  type BenefitRow,
  type ClaimEventRow,
  type ClaimRow,
  type CollectionActRow,
  type DecisionRow,
  type DeductionRow,
  type IncomeRow,
  type LivingSituationRow,
  periodOf,
} from './rows';

/** Rows as the contract shows them. A column that an agency added keeps its name and passes through. */

/** Events and collection acts by the id of their claim. */
export interface ClaimChildren {
  readonly events: ReadonlyMap<string, readonly ClaimEventRow[]>;
  readonly acts: ReadonlyMap<string, readonly CollectionActRow[]>;
}

/** All that bears on the status of a claim. */
export interface OnClaim extends ClaimChildren {
  readonly arrangements: readonly ArrangementRow[];
  readonly deductions: readonly DeductionRow[];
}

const toPerson = (bsn: string) => ({ bsn });

function benefitStatus(row: BenefitRow, asOf: CalendarDate): BenefitStatus {
  if (row.periodFrom > asOf) return 'NOT_STARTED';
  if (row.periodTo !== null && row.periodTo < asOf) return 'ENDED';
  const suspended =
    row.suspendedFrom !== null &&
    row.suspendedFrom <= asOf &&
    (row.suspendedTo === null || asOf <= row.suspendedTo);
  return suspended ? 'SUSPENDED' : 'RUNNING';
}

export function toBenefit(row: BenefitRow, asOf: CalendarDate): Benefit {
  return { ...row, person: toPerson(row.bsn), period: periodOf(row), status: benefitStatus(row, asOf) };
}

export function toClaim(row: ClaimRow, on: OnClaim, asOf: CalendarDate): Claim {
  const events = on.events.get(row.id) ?? [];
  const collectionActs = on.acts.get(row.id) ?? [];
  const balance = balanceOf(events);
  const { outstanding } = balance;
  const { payableFrom } = row;
  const arrangements = on.arrangements
    .filter(({ claimIds }) => claimIds.includes(row.id))
    .map((a) => toArrangement(a, asOf));
  const deductions = on.deductions.filter(({ claimId }) => claimId === row.id).map(toDeduction);
  return {
    ...row,
    ...balance,
    debtors: row.debtors.map(toPerson),
    period: row.periodFrom === null ? null : { from: row.periodFrom, to: row.periodTo },
    payable: payableFrom !== null && payableFrom <= asOf && outstanding > 0,
    status: statusOf({ outstanding, payableFrom, events, collectionActs, arrangements, deductions }, asOf),
    events: events.map((event) => ({ ...event, on: event.occurredOn })),
    collectionActs: collectionActs.map((act) => ({ ...act, on: act.actedOn })),
  };
}

export function toDecision(row: DecisionRow): Decision {
  return { ...row, persons: row.persons.map(toPerson), effect: { from: row.effectFrom, to: row.effectTo } };
}

export function toDeduction(row: DeductionRow): Deduction {
  return { ...row, person: toPerson(row.bsn), period: periodOf(row) };
}

export function toArrangement(row: ArrangementRow, asOf: CalendarDate): PaymentArrangement {
  const ended = row.endedEarlyOn !== null && row.endedEarlyOn <= asOf;
  return {
    ...row,
    person: toPerson(row.bsn),
    period: periodOf(row),
    withdrawnOn: ended ? row.endedEarlyOn : null,
  };
}

/** @param showsSecretAddresses whether who asks is given addresses that are secret (Wet BRP 2.59) */
export function toLivingSituation(row: LivingSituationRow, showsSecretAddresses: boolean): LivingSituation {
  return {
    ...row,
    addressId: row.addressSecret && !showsSecretAddresses ? null : row.addressId,
    person: toPerson(row.bsn),
    partner: row.partner === null ? null : toPerson(row.partner),
    countedPersons: row.countedPersons.map(toPerson),
    period: periodOf(row),
  };
}

export function toIncome(row: IncomeRow): Income {
  return { ...row, person: toPerson(row.bsn), period: periodOf(row) };
}

export function toBackPayment(row: BackPaymentRow): BackPayment {
  return { ...row, person: toPerson(row.bsn), period: periodOf(row) };
}
