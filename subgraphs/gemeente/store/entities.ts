import { Column, Entity } from 'typeorm';
import type { FileEntities } from '../../kit/store/file-entities';
import * as rows from '../../kit/store/rows';

@Entity('benefit')
export class GemeenteBenefitRow extends rows.BenefitRow {
  /** Participatiewet norm applied (21–22a), in cents a month. */
  @Column('bigint', { nullable: true })
  norm!: number | null;
  /** Eigen bijdrage (Wmo 2015 2.1.4), in cents. */
  @Column('bigint', { nullable: true })
  ownContributionPerMonth!: number | null;
}

@Entity('claim')
export class GemeenteClaimRow extends rows.ClaimRow {}

@Entity('claim_event')
export class GemeenteClaimEventRow extends rows.ClaimEventRow {}

@Entity('collection_act')
export class GemeenteCollectionActRow extends rows.CollectionActRow {}

@Entity('decision')
export class GemeenteDecisionRow extends rows.DecisionRow {}

@Entity('deduction')
export class GemeenteDeductionRow extends rows.DeductionRow {}

@Entity('arrangement')
export class GemeenteArrangementRow extends rows.ArrangementRow {}

@Entity('living_situation')
export class GemeenteLivingSituationRow extends rows.LivingSituationRow {}

@Entity('income')
export class GemeenteIncomeRow extends rows.IncomeRow {}

@Entity('back_payment')
export class GemeenteBackPaymentRow extends rows.BackPaymentRow {}

@Entity('maatwerk_contact')
export class GemeenteMaatwerkContactRow extends rows.MaatwerkContactRow {}

export const gemeenteEntities: FileEntities = {
  benefit: GemeenteBenefitRow,
  claim: GemeenteClaimRow,
  claimEvent: GemeenteClaimEventRow,
  collectionAct: GemeenteCollectionActRow,
  decision: GemeenteDecisionRow,
  deduction: GemeenteDeductionRow,
  arrangement: GemeenteArrangementRow,
  livingSituation: GemeenteLivingSituationRow,
  income: GemeenteIncomeRow,
  backPayment: GemeenteBackPaymentRow,
  maatwerkContact: GemeenteMaatwerkContactRow,
};
