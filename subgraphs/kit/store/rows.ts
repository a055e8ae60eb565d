import { Column, PrimaryColumn } from 'typeorm';
import type { Agency, LegalBasis, Period } from '../graph/values';
import type { Obligation } from '../graph/decision';
import type {
  ArrangementKind,
  BenefitKind,
  BindingDegree,
  ClaimComponent,
  ClaimEventKind,
  ClaimKind,
  CollectionActKind,
  DecisionCause,
  DecisionKind,
  DeductionMethod,
  DutyBreach,
  FindingSource,
  GrossNet,
  IncomeKind,
  LegalRegime,
  LivingSituationCode,
  PartnerGround,
  ReferenceDate,
  Weighed,
} from '../vocabulary';

/**
 * The tables that every agency has, as abstract rows: each agency makes them entities of its own database and may add
 * columns. Amounts are whole eurocents; periods are closed, an open end is null.
 */
export abstract class FactRow {
  @PrimaryColumn('text')
  id!: string;
  /** The day from which the agency knew this. */
  @Column('date')
  recordedOn!: string;
  /** The day from which the agency no longer holds it, because a correction took its place; null while it holds. */
  @Column('date', { nullable: true })
  withdrawnOn!: string | null;
}

export abstract class PeriodRow extends FactRow {
  @Column('date')
  periodFrom!: string;
  @Column('date', { nullable: true })
  periodTo!: string | null;
}

export abstract class PersonPeriodRow extends PeriodRow {
  @Column('text')
  bsn!: string;
}

export abstract class BenefitRow extends PersonPeriodRow {
  @Column('text')
  kind!: BenefitKind;
  @Column('text')
  scheme!: string;
  @Column('text')
  title!: string;
  @Column('bigint', { nullable: true })
  amountPerMonth!: number | null;
  @Column('text', { nullable: true })
  grossNet!: GrossNet | null;
  @Column('date', { nullable: true })
  firstPaymentOn!: string | null;
  @Column('date', { nullable: true })
  suspendedFrom!: string | null;
  @Column('date', { nullable: true })
  suspendedTo!: string | null;
  @Column('jsonb')
  basis!: LegalBasis[];
}

export abstract class ClaimRow extends FactRow {
  @Column('text')
  kind!: ClaimKind;
  @Column('text')
  regime!: LegalRegime;
  @Column('text')
  scheme!: string;
  @Column('text')
  title!: string;
  @Column('jsonb')
  creditor!: Agency;
  @Column('jsonb')
  handler!: Agency;
  @Column('text', { nullable: true })
  handlerReference!: string | null;
  @Column('text', { array: true })
  debtors!: string[];
  @Column('date', { nullable: true })
  periodFrom!: string | null;
  @Column('date', { nullable: true })
  periodTo!: string | null;
  @Column('text', { nullable: true })
  grossNet!: GrossNet | null;
  /** The day from which something has to be paid; null while nothing has. */
  @Column('date', { nullable: true })
  payableFrom!: string | null;
  @Column('date', { nullable: true })
  dueOn!: string | null;
  @Column('date', { nullable: true })
  limitationOn!: string | null;
  @Column('int', { nullable: true })
  interestRate!: number | null;
  @Column('date', { nullable: true })
  lapsesOn!: string | null;
  @Column('boolean', { nullable: true })
  intentOrGrossFault!: boolean | null;
  @Column('boolean')
  criminal!: boolean;
  @Column('text', { nullable: true })
  decisionId!: string | null;
  @Column('jsonb')
  basis!: LegalBasis[];
}

/** Immutable: the database refuses to change it. It goes only with its whole claim. */
export abstract class ClaimEventRow {
  @PrimaryColumn('text')
  id!: string;
  @Column('text')
  claimId!: string;
  @Column('text')
  kind!: ClaimEventKind;
  @Column('date')
  occurredOn!: string;
  @Column('date')
  recordedOn!: string;
  @Column('bigint')
  amount!: number;
  @Column('text', { nullable: true })
  component!: ClaimComponent | null;
  @Column('text', { nullable: true })
  description!: string | null;
}

export abstract class CollectionActRow {
  @PrimaryColumn('text')
  id!: string;
  @Column('text')
  claimId!: string;
  @Column('text')
  kind!: CollectionActKind;
  @Column('date')
  actedOn!: string;
  @Column('date')
  recordedOn!: string;
  @Column('jsonb')
  actor!: Agency;
}

export abstract class DecisionRow extends FactRow {
  @Column('text', { array: true })
  persons!: string[];
  @Column('text')
  kind!: DecisionKind;
  @Column('text')
  scheme!: string;
  @Column('text')
  title!: string;
  @Column('date')
  decidedOn!: string;
  @Column('date')
  effectFrom!: string;
  @Column('date', { nullable: true })
  effectTo!: string | null;
  @Column('text', { nullable: true })
  reason!: string | null;
  @Column('text', { nullable: true })
  causeKind!: DecisionCause | null;
  @Column('text', { nullable: true })
  causeId!: string | null;
  @Column('date', { nullable: true })
  signalReceivedOn!: string | null;
  @Column('text')
  bindingDegree!: BindingDegree;
  @Column('jsonb')
  basis!: LegalBasis[];
  @Column('date', { nullable: true })
  objectionUntil!: string | null;
  @Column('text')
  exceptionWeighed!: Weighed;
  @Column('bigint', { nullable: true })
  amount!: number | null;
  @Column('bigint', { nullable: true })
  monthlyEffect!: number | null;
  @Column('jsonb', { nullable: true })
  referredTo!: Agency | null;
  @Column('text', { nullable: true })
  referredScheme!: string | null;
  @Column('text', { nullable: true })
  breach!: DutyBreach | null;
  @Column('jsonb')
  obligations!: Obligation[];
}

/** What an agency recorded of the beslagvrije voet it used, as it stands in the database. */
export interface StoredProtectedAmount {
  readonly amount: number;
  readonly livingSituation: LivingSituationCode;
  readonly calculatedOn: string;
  readonly partnerIncome: number | null;
}

export abstract class DeductionRow extends PersonPeriodRow {
  @Column('text', { nullable: true })
  claimId!: string | null;
  @Column('jsonb')
  beneficiary!: Agency;
  @Column('text')
  method!: DeductionMethod;
  @Column('text')
  onIncome!: string;
  @Column('bigint')
  amountPerMonth!: number;
  @Column('jsonb', { nullable: true })
  protectedAmount!: StoredProtectedAmount | null;
  @Column('jsonb')
  basis!: LegalBasis[];
}

export abstract class ArrangementRow extends PersonPeriodRow {
  @Column('text')
  kind!: ArrangementKind;
  @Column('text', { array: true })
  claimIds!: string[];
  @Column('jsonb')
  handler!: Agency;
  @Column('bigint', { nullable: true })
  amountPerMonth!: number | null;
  /** The day on which the arrangement was ended early (Awb 4:96); null when it stands. */
  @Column('date', { nullable: true })
  endedEarlyOn!: string | null;
  @Column('boolean', { nullable: true })
  excludesSetOff!: boolean | null;
  @Column('text', { array: true })
  conditions!: string[];
  @Column('jsonb')
  basis!: LegalBasis[];
}

export abstract class LivingSituationRow extends PersonPeriodRow {
  @Column('text')
  scheme!: string;
  @Column('text')
  code!: LivingSituationCode;
  @Column('text', { nullable: true })
  partner!: string | null;
  @Column('text', { nullable: true })
  partnerGround!: PartnerGround | null;
  @Column('text', { array: true })
  countedPersons!: string[];
  @Column('text')
  referenceDate!: ReferenceDate;
  @Column('text')
  source!: FindingSource;
  @Column('text', { nullable: true })
  addressId!: string | null;
  /** Geheimhouding (Wet BRP 2.59), as the BRP delivered it with the address. */
  @Column('boolean')
  addressSecret!: boolean;
  @Column('boolean', { nullable: true })
  careNeed!: boolean | null;
  @Column('jsonb')
  basis!: LegalBasis[];
}

export abstract class IncomeRow extends PersonPeriodRow {
  @Column('text')
  kind!: IncomeKind;
  @Column('text')
  payer!: string;
  @Column('bigint')
  amountPerMonth!: number;
  @Column('text')
  grossNet!: GrossNet;
  @Column('bigint', { nullable: true })
  taxablePerMonth!: number | null;
  @Column('int', { nullable: true })
  referenceYear!: number | null;
}

export abstract class BackPaymentRow extends PersonPeriodRow {
  @Column('text')
  scheme!: string;
  @Column('bigint')
  amount!: number;
  @Column('date')
  paidOn!: string;
  @Column('jsonb', { nullable: true })
  paidTo!: Agency | null;
}

/** An entry of the contact of the agency itself; the table holds those of the past too. */
export abstract class MaatwerkContactRow {
  @PrimaryColumn('text')
  id!: string;
  @Column('text')
  functionMailbox!: string;
  @Column('text')
  phone!: string;
  @Column('text')
  deputy!: string;
  @Column('text')
  mandate!: string;
  @Column('text', { array: true })
  themes!: string[];
  @Column('date')
  validUntil!: string;
}

/** A period as the two columns hold it. */
export const periodOf = (row: { periodFrom: string; periodTo: string | null }): Period => ({
  from: row.periodFrom,
  to: row.periodTo,
});
