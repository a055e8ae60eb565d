import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ClaimReference, SettlementResponse } from '../../kit/graph/counselling-file';
import type { Agency, LegalBasis } from '../../kit/graph/values';
import { FactRow, PeriodRow } from '../../kit/store/rows';
import type {
  ClaimKind,
  DecisionKind,
  LivingSituationCode,
  MoratoriumKind,
  ThreatKind,
} from '../../kit/vocabulary';

/** A counselling of one or more persons; its phase on a day follows from its dates. */
@Entity('debt_counselling')
export class GemeenteDebtCounsellingRow {
  @PrimaryColumn('text')
  id!: string;
  @Column('text', { array: true })
  persons!: string[];
  @Column('date')
  requestedOn!: string;
  @Column('date', { nullable: true })
  intakeOn!: string | null;
  @Column('date', { nullable: true })
  planOn!: string | null;
  @Column('date', { nullable: true })
  settlementOn!: string | null;
  @Column('date', { nullable: true })
  endedOn!: string | null;
}

/** A debt as the household told it; the day of recording is the day of the report. Amounts in cents. */
@Entity('reported_debt')
export class GemeenteReportedDebtRow extends FactRow {
  @Column('text')
  bsn!: string;
  @Column('jsonb')
  creditor!: Agency;
  @Column('boolean')
  government!: boolean;
  @Column('text')
  kind!: ClaimKind;
  @Column('text')
  title!: string;
  @Column('bigint', { nullable: true })
  amount!: number | null;
  @Column('bigint', { nullable: true })
  amountPerMonth!: number | null;
}

@Entity('threat')
export class GemeenteThreatRow extends FactRow {
  @Column('text', { array: true })
  persons!: string[];
  @Column('text')
  kind!: ThreatKind;
  @Column('date')
  threatensOn!: string;
  @Column('boolean')
  children!: boolean;
  @Column('text')
  description!: string;
}

@Entity('moratorium')
export class GemeenteMoratoriumRow extends PeriodRow {
  @Column('text', { array: true })
  persons!: string[];
  @Column('text')
  kind!: MoratoriumKind;
  @Column('text')
  court!: string;
  @Column('jsonb')
  basis!: LegalBasis[];
}

/** A decision of a body that is no source, as the household told it. */
@Entity('reported_decision')
export class GemeenteReportedDecisionRow extends FactRow {
  @Column('text')
  bsn!: string;
  @Column('jsonb')
  body!: Agency;
  @Column('text')
  kind!: DecisionKind;
  @Column('text')
  scheme!: string;
  @Column('text')
  title!: string;
  @Column('date', { nullable: true })
  decidedOn!: string | null;
  @Column('date')
  effectFrom!: string;
  @Column('date', { nullable: true })
  effectTo!: string | null;
  @Column('text', { nullable: true })
  livingSituation!: LivingSituationCode | null;
  @Column('text', { nullable: true })
  partner!: string | null;
  @Column('bigint', { nullable: true })
  incomePerYear!: number | null;
  @Column('boolean', { nullable: true })
  singleParentSupplement!: boolean | null;
  @Column('boolean', { nullable: true })
  revisionAnnounced!: boolean | null;
  @Column('bigint', { nullable: true })
  amountPerMonth!: number | null;
}

@Entity('support_need')
export class GemeenteSupportNeedRow extends FactRow {
  @Column('text')
  bsn!: string;
  @Column('text')
  title!: string;
  @Column('date', { nullable: true })
  consensusOn!: string | null;
  @Column('text', { array: true })
  schemes!: string[];
}

/** A proposal to all creditors; its answers stand in it, because they have no life of their own. */
@Entity('settlement')
export class GemeenteSettlementRow extends FactRow {
  @Column('text', { array: true })
  persons!: string[];
  @Column('date')
  proposedOn!: string;
  @Column('jsonb')
  claims!: ClaimReference[];
  @Column('jsonb')
  responses!: SettlementResponse[];
  @Column('date', { nullable: true })
  concludedOn!: string | null;
  @Column('date', { nullable: true })
  endedOn!: string | null;
}

@Entity('time_out')
export class GemeenteTimeOutRow extends PeriodRow {
  @Column('text', { array: true })
  persons!: string[];
  @Column('jsonb')
  claims!: ClaimReference[];
  /** The day on which it was ended early; null when it stands. */
  @Column('date', { nullable: true })
  endedEarlyOn!: string | null;
  @Column('jsonb')
  inView!: Agency[];
  @Column('jsonb')
  announcedTo!: Agency[];
  @Column('jsonb')
  basis!: LegalBasis[];
}

/** A case and its one director, who is a function: all three columns or none. */
@Entity('municipal_case')
export class GemeenteMunicipalCaseRow extends PeriodRow {
  @Column('text', { array: true })
  persons!: string[];
  @Column('text')
  reason!: string;
  @Column('text', { nullable: true })
  directorRole!: string | null;
  @Column('text', { nullable: true })
  directorMailbox!: string | null;
  @Column('text', { nullable: true })
  directorPhone!: string | null;
}

export const gemeenteCounsellingEntities = {
  debtCounselling: GemeenteDebtCounsellingRow,
  reportedDebt: GemeenteReportedDebtRow,
  threat: GemeenteThreatRow,
  moratorium: GemeenteMoratoriumRow,
  reportedDecision: GemeenteReportedDecisionRow,
  supportNeed: GemeenteSupportNeedRow,
  settlement: GemeenteSettlementRow,
  timeOut: GemeenteTimeOutRow,
  municipalCase: GemeenteMunicipalCaseRow,
};
