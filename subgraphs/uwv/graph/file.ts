import { Field, Int, ObjectType } from 'type-graphql';
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
import { CentsScalar } from '../../kit/graph/scalars';

@ObjectType('UwvBenefit', {
  implements: Benefit,
  simpleResolvers: true,
  description: 'Uitkering van UWV (WW, WIA, WAO, Wajong, ZW) or supplement (Toeslagenwet).',
})
export class UwvBenefit extends Benefit {
  @Field(() => CentsScalar, {
    nullable: true,
    description: 'Dagloon in cents; null when the benefit has none.',
  })
  dailyWage!: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Arbeidsongeschiktheidspercentage; null when it does not apply.',
  })
  disabilityPercentage!: number | null;
}

@ObjectType('UwvClaim', {
  implements: Claim,
  simpleResolvers: true,
  description: 'Vordering van UWV (WW 36 and the parallel articles).',
})
export class UwvClaim extends Claim {}

@ObjectType('UwvDecision', { implements: Decision, simpleResolvers: true, description: 'Besluit van UWV.' })
export class UwvDecision extends Decision {}

@ObjectType('UwvDeduction', {
  implements: Deduction,
  simpleResolvers: true,
  description: 'Inhouding door UWV on a benefit it pays.',
})
export class UwvDeduction extends Deduction {}

@ObjectType('UwvArrangement', {
  implements: PaymentArrangement,
  simpleResolvers: true,
  description: 'Regeling van UWV over its claims.',
})
export class UwvArrangement extends PaymentArrangement {}

@ObjectType('UwvLivingSituation', {
  implements: LivingSituation,
  simpleResolvers: true,
  description: 'Leefvormvaststelling van UWV for the Toeslagenwet (TW 1–2).',
})
export class UwvLivingSituation extends LivingSituation {}

@ObjectType('UwvIncome', {
  implements: Income,
  simpleResolvers: true,
  description: 'Inkomen uit de polisadministratie or paid by UWV.',
})
export class UwvIncome extends Income {}

@ObjectType('UwvBackPayment', {
  implements: BackPayment,
  simpleResolvers: true,
  description: 'Nabetaling van UWV.',
})
export class UwvBackPayment extends BackPayment {}

@ObjectType('UwvMaatwerkContact', {
  implements: MaatwerkContact,
  simpleResolvers: true,
  description: 'Maatwerkcontact van UWV.',
})
export class UwvMaatwerkContact extends MaatwerkContact {}

@ObjectType('UwvFile', {
  implements: AgencyFile,
  simpleResolvers: true,
  description: 'Dossier van UWV over one person.',
})
export class UwvFile extends AgencyFile {
  @Field(() => [UwvBenefit], {
    nullable: true,
    description: 'Uitkeringen en toeslagen. Null is unknown, an empty list is none.',
  })
  declare benefits: UwvBenefit[] | null;
  @Field(() => [UwvClaim], {
    nullable: true,
    description: 'Vorderingen. Null is unknown, an empty list is none.',
  })
  declare claims: UwvClaim[] | null;
  @Field(() => [UwvDecision], {
    nullable: true,
    description: 'Besluiten. Null is unknown, an empty list is none.',
  })
  declare decisions: UwvDecision[] | null;
  @Field(() => [UwvDeduction], {
    nullable: true,
    description: 'Inhoudingen. Null is unknown, an empty list is none.',
  })
  declare deductions: UwvDeduction[] | null;
  @Field(() => [UwvArrangement], {
    nullable: true,
    description: 'Regelingen. Null is unknown, an empty list is none.',
  })
  declare arrangements: UwvArrangement[] | null;
  @Field(() => [UwvLivingSituation], {
    nullable: true,
    description: 'Leefvormvaststellingen. Null is unknown, an empty list is none.',
  })
  declare livingSituations: UwvLivingSituation[] | null;
  @Field(() => [UwvIncome], {
    nullable: true,
    description: 'Inkomens. Null is unknown, an empty list is none.',
  })
  declare incomes: UwvIncome[] | null;
  @Field(() => [UwvBackPayment], {
    nullable: true,
    description: 'Nabetalingen. Null is unknown, an empty list is none.',
  })
  declare backPayments: UwvBackPayment[] | null;
  @Field(() => UwvMaatwerkContact, {
    nullable: true,
    description: 'Maatwerkcontact; null when it is unknown.',
  })
  declare maatwerkContact: UwvMaatwerkContact | null;
}
