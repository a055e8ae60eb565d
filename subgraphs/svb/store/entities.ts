import { Column, Entity } from 'typeorm';
import type { FileEntities } from '../../kit/store/file-entities';
import * as rows from '../../kit/store/rows';
import type { LivingSituationCode } from '../../kit/vocabulary';

@Entity('benefit')
export class SvbBenefitRow extends rows.BenefitRow {
  /** Leefvorm waarmee het pensioen is berekend (AOW 9). */
  @Column('text', { nullable: true })
  livingSituationUsed!: LivingSituationCode | null;
  /** The day from which that living situation was used. */
  @Column('date', { nullable: true })
  livingSituationSince!: string | null;
}

@Entity('claim')
export class SvbClaimRow extends rows.ClaimRow {}

@Entity('claim_event')
export class SvbClaimEventRow extends rows.ClaimEventRow {}

@Entity('collection_act')
export class SvbCollectionActRow extends rows.CollectionActRow {}

@Entity('decision')
export class SvbDecisionRow extends rows.DecisionRow {}

@Entity('deduction')
export class SvbDeductionRow extends rows.DeductionRow {}

@Entity('arrangement')
export class SvbArrangementRow extends rows.ArrangementRow {}

@Entity('living_situation')
export class SvbLivingSituationRow extends rows.LivingSituationRow {}

@Entity('income')
export class SvbIncomeRow extends rows.IncomeRow {}

@Entity('back_payment')
export class SvbBackPaymentRow extends rows.BackPaymentRow {}

@Entity('maatwerk_contact')
export class SvbMaatwerkContactRow extends rows.MaatwerkContactRow {}

export const svbEntities: FileEntities = {
  benefit: SvbBenefitRow,
  claim: SvbClaimRow,
  claimEvent: SvbClaimEventRow,
  collectionAct: SvbCollectionActRow,
  decision: SvbDecisionRow,
  deduction: SvbDeductionRow,
  arrangement: SvbArrangementRow,
  livingSituation: SvbLivingSituationRow,
  income: SvbIncomeRow,
  backPayment: SvbBackPaymentRow,
  maatwerkContact: SvbMaatwerkContactRow,
};
