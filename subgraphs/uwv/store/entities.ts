import { Column, Entity } from 'typeorm';
import type { FileEntities } from '../../kit/store/file-entities';
import * as rows from '../../kit/store/rows';

@Entity('benefit')
export class UwvBenefitRow extends rows.BenefitRow {
  /** Dagloon in cents. */
  @Column('bigint', { nullable: true })
  dailyWage!: number | null;
  /** Arbeidsongeschiktheidspercentage, 0 to 100. */
  @Column('int', { nullable: true })
  disabilityPercentage!: number | null;
}

@Entity('claim')
export class UwvClaimRow extends rows.ClaimRow {}

@Entity('claim_event')
export class UwvClaimEventRow extends rows.ClaimEventRow {}

@Entity('collection_act')
export class UwvCollectionActRow extends rows.CollectionActRow {}

@Entity('decision')
export class UwvDecisionRow extends rows.DecisionRow {}

@Entity('deduction')
export class UwvDeductionRow extends rows.DeductionRow {}

@Entity('arrangement')
export class UwvArrangementRow extends rows.ArrangementRow {}

@Entity('living_situation')
export class UwvLivingSituationRow extends rows.LivingSituationRow {}

@Entity('income')
export class UwvIncomeRow extends rows.IncomeRow {}

@Entity('back_payment')
export class UwvBackPaymentRow extends rows.BackPaymentRow {}

@Entity('maatwerk_contact')
export class UwvMaatwerkContactRow extends rows.MaatwerkContactRow {}

export const uwvEntities: FileEntities = {
  benefit: UwvBenefitRow,
  claim: UwvClaimRow,
  claimEvent: UwvClaimEventRow,
  collectionAct: UwvCollectionActRow,
  decision: UwvDecisionRow,
  deduction: UwvDeductionRow,
  arrangement: UwvArrangementRow,
  livingSituation: UwvLivingSituationRow,
  income: UwvIncomeRow,
  backPayment: UwvBackPaymentRow,
  maatwerkContact: UwvMaatwerkContactRow,
};
