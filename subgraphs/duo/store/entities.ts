import { Column, Entity } from 'typeorm';
import type { FileEntities } from '../../kit/store/file-entities';
import * as rows from '../../kit/store/rows';
import type { StudyDebtPhase } from '../vocabulary';

@Entity('benefit')
export class DuoBenefitRow extends rows.BenefitRow {
  /** Uitwonend (Wsf 2000 1.5). */
  @Column('boolean', { nullable: true })
  awayFromHome!: boolean | null;
  /** Reisproduct. */
  @Column('boolean', { nullable: true })
  travelProduct!: boolean | null;
}

@Entity('claim')
export class DuoClaimRow extends rows.ClaimRow {}

@Entity('claim_event')
export class DuoClaimEventRow extends rows.ClaimEventRow {}

@Entity('collection_act')
export class DuoCollectionActRow extends rows.CollectionActRow {}

@Entity('decision')
export class DuoDecisionRow extends rows.DecisionRow {}

@Entity('deduction')
export class DuoDeductionRow extends rows.DeductionRow {}

@Entity('arrangement')
export class DuoArrangementRow extends rows.ArrangementRow {}

@Entity('living_situation')
export class DuoLivingSituationRow extends rows.LivingSituationRow {}

@Entity('income')
export class DuoIncomeRow extends rows.IncomeRow {}

@Entity('back_payment')
export class DuoBackPaymentRow extends rows.BackPaymentRow {}

@Entity('maatwerk_contact')
export class DuoMaatwerkContactRow extends rows.MaatwerkContactRow {}

/** How one study debt is repaid in one period. Amounts in cents; a new phase or year is a new row. */
@Entity('study_debt')
export class DuoStudyDebtRow extends rows.PersonPeriodRow {
  /** The claim with the balance, in the same database. */
  @Column('text', { nullable: true })
  claimId!: string | null;
  @Column('text')
  phase!: StudyDebtPhase;
  @Column('text')
  repaymentRules!: string;
  /** Draagkracht (Wsf 2000 6.10). */
  @Column('bigint', { nullable: true })
  capacityPerMonth!: number | null;
  @Column('bigint', { nullable: true })
  instalmentPerMonth!: number | null;
  /** Peiljaar. */
  @Column('int', { nullable: true })
  referenceYear!: number | null;
  /** Cents a year, the partner's income included. */
  @Column('bigint', { nullable: true })
  referenceIncome!: number | null;
  /** Peiljaarverlegging (Wsf 2000 6.12). */
  @Column('boolean')
  referenceYearMoved!: boolean;
  @Column('int')
  pauseMonthsUsed!: number;
  @Column('int')
  pauseMonthsLeft!: number;
}

export const duoEntities: FileEntities = {
  benefit: DuoBenefitRow,
  claim: DuoClaimRow,
  claimEvent: DuoClaimEventRow,
  collectionAct: DuoCollectionActRow,
  decision: DuoDecisionRow,
  deduction: DuoDeductionRow,
  arrangement: DuoArrangementRow,
  livingSituation: DuoLivingSituationRow,
  income: DuoIncomeRow,
  backPayment: DuoBackPaymentRow,
  maatwerkContact: DuoMaatwerkContactRow,
};
