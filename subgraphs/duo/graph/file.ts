import { Field, ObjectType } from 'type-graphql';
import { AgencyFile } from '../../kit/graph/agency-file';
import { PaymentArrangement } from '../../kit/graph/arrangement';
import { BackPayment } from '../../kit/graph/back-payment';
import { Benefit } from '../../kit/graph/benefit';
import { Claim } from '../../kit/graph/claim';
import { Decision } from '../../kit/graph/decision';
import { Deduction } from '../../kit/graph/deduction';
import { Income } from '../../kit/graph/income';
import { LivingSituation } from '../../kit/graph/living-situation';
import { MaatwerkContact } from '../../kit/graph/maatwerk-contact';
import { StudyDebt } from './study-debt';

const UNKNOWN = 'Null is unknown, an empty list is none.';

@ObjectType('DuoBenefit', {
  implements: Benefit,
  simpleResolvers: true,
  description: 'Studiefinanciering (Wsf 2000 3.1) of tegemoetkoming (WTOS) van DUO.',
})
export class DuoBenefit extends Benefit {
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Uitwonend (Wsf 2000 1.5): granted at the rate for living away from home; null when it does not apply.',
  })
  awayFromHome!: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Reisproduct: whether the student travel product comes with it; null when it is unknown.',
  })
  travelProduct!: boolean | null;
}

@ObjectType('DuoClaim', {
  implements: Claim,
  simpleResolvers: true,
  description:
    'Vordering van DUO (Wsf 2000 hoofdstuk 6 en 7). Regular study debt, kind STUDY_DEBT, is not payable as a whole.',
})
export class DuoClaim extends Claim {}

@ObjectType('DuoDecision', { implements: Decision, simpleResolvers: true, description: 'Besluit van DUO.' })
export class DuoDecision extends Decision {}

@ObjectType('DuoDeduction', {
  implements: Deduction,
  simpleResolvers: true,
  description: 'Inhouding door DUO on a benefit it pays.',
})
export class DuoDeduction extends Deduction {}

@ObjectType('DuoArrangement', {
  implements: PaymentArrangement,
  simpleResolvers: true,
  description: 'Regeling van DUO over its claims; one for each debt.',
})
export class DuoArrangement extends PaymentArrangement {}

@ObjectType('DuoLivingSituation', {
  implements: LivingSituation,
  simpleResolvers: true,
  description:
    'Vaststelling uitwonend of thuiswonend van DUO (Wsf 2000 1.5), with the address that was used.',
})
export class DuoLivingSituation extends LivingSituation {}

@ObjectType('DuoIncome', {
  implements: Income,
  simpleResolvers: true,
  description: 'Inkomen that DUO pays, or uses for the capacity to repay (Wsf 2000 6.10).',
})
export class DuoIncome extends Income {}

@ObjectType('DuoBackPayment', {
  implements: BackPayment,
  simpleResolvers: true,
  description: 'Nabetaling van DUO.',
})
export class DuoBackPayment extends BackPayment {}

@ObjectType('DuoMaatwerkContact', {
  implements: MaatwerkContact,
  simpleResolvers: true,
  description: 'Maatwerkcontact van DUO.',
})
export class DuoMaatwerkContact extends MaatwerkContact {}

@ObjectType('DuoFile', {
  implements: AgencyFile,
  simpleResolvers: true,
  description: 'Dossier van DUO over one person.',
})
export class DuoFile extends AgencyFile {
  @Field(() => [DuoBenefit], { nullable: true, description: `Uitkeringen en toeslagen. ${UNKNOWN}` })
  declare benefits: DuoBenefit[] | null;
  @Field(() => [DuoClaim], { nullable: true, description: `Vorderingen. ${UNKNOWN}` })
  declare claims: DuoClaim[] | null;
  @Field(() => [DuoDecision], { nullable: true, description: `Besluiten. ${UNKNOWN}` })
  declare decisions: DuoDecision[] | null;
  @Field(() => [DuoDeduction], { nullable: true, description: `Inhoudingen. ${UNKNOWN}` })
  declare deductions: DuoDeduction[] | null;
  @Field(() => [DuoArrangement], { nullable: true, description: `Regelingen. ${UNKNOWN}` })
  declare arrangements: DuoArrangement[] | null;
  @Field(() => [DuoLivingSituation], { nullable: true, description: `Leefvormvaststellingen. ${UNKNOWN}` })
  declare livingSituations: DuoLivingSituation[] | null;
  @Field(() => [DuoIncome], { nullable: true, description: `Inkomens. ${UNKNOWN}` })
  declare incomes: DuoIncome[] | null;
  @Field(() => [StudyDebt], {
    nullable: true,
    description: `Studieschulden (Wsf 2000 hoofdstuk 6), earlier phases too. ${UNKNOWN}`,
  })
  studyDebts!: StudyDebt[] | null;
  @Field(() => [DuoBackPayment], {
    nullable: true,
    description: 'Nabetalingen. Null is unknown, an empty list is none.',
  })
  declare backPayments: DuoBackPayment[] | null;
  @Field(() => DuoMaatwerkContact, {
    nullable: true,
    description: 'Maatwerkcontact; null when it is unknown.',
  })
  declare maatwerkContact: DuoMaatwerkContact | null;
}
