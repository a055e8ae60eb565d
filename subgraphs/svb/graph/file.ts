import { Field, ObjectType } from 'type-graphql';
import { AgencyFile } from '../../kit/graph/agency-file';
import { PaymentArrangement } from '../../kit/graph/arrangement';
import { BackPayment } from '../../kit/graph/back-payment';
import { Benefit } from '../../kit/graph/benefit';
import { Claim } from '../../kit/graph/claim';
import { Decision } from '../../kit/graph/decision';
import { Deduction } from '../../kit/graph/deduction';
import { LivingSituationCodeEnum } from '../../kit/graph/enums';
import { Income } from '../../kit/graph/income';
import { LivingSituation } from '../../kit/graph/living-situation';
import { MaatwerkContact } from '../../kit/graph/maatwerk-contact';
import { DateScalar } from '../../kit/graph/scalars';
import type { LivingSituationCode } from '../../kit/vocabulary';

const UNKNOWN = 'Null is unknown, an empty list is none.';

@ObjectType('SvbBenefit', {
  implements: Benefit,
  simpleResolvers: true,
  description: 'Uitkering van de SVB: AOW, Anw, kinderbijslag (AKW) or AIO (Participatiewet 47a).',
})
export class SvbBenefit extends Benefit {
  @Field(() => LivingSituationCodeEnum, {
    nullable: true,
    description:
      'Leefvorm waarmee het pensioen is berekend (AOW 9); null when the benefit does not depend on it.',
  })
  livingSituationUsed!: LivingSituationCode | null;
  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Datum vanaf wanneer met deze leefvorm is gerekend; null when none is used or it is unknown.',
  })
  livingSituationSince!: string | null;
}

@ObjectType('SvbClaim', {
  implements: Claim,
  simpleResolvers: true,
  description: 'Vordering van de SVB (AOW 24 and the parallel articles).',
})
export class SvbClaim extends Claim {}

@ObjectType('SvbDecision', {
  implements: Decision,
  simpleResolvers: true,
  description:
    'Besluit van de SVB. An opschorting (AOW 19b) has kind SUSPENSION and says if its exception was weighed.',
})
export class SvbDecision extends Decision {}

@ObjectType('SvbDeduction', {
  implements: Deduction,
  simpleResolvers: true,
  description: 'Inhouding door de SVB on a benefit it pays.',
})
export class SvbDeduction extends Deduction {}

@ObjectType('SvbArrangement', {
  implements: PaymentArrangement,
  simpleResolvers: true,
  description: 'Regeling van de SVB over its claims.',
})
export class SvbArrangement extends PaymentArrangement {}

@ObjectType('SvbLivingSituation', {
  implements: LivingSituation,
  simpleResolvers: true,
  description: 'Leefvormvaststelling van de SVB (AOW 1 lid 3–5, and the own rules of the Anw and the AIO).',
})
export class SvbLivingSituation extends LivingSituation {}

@ObjectType('SvbIncome', {
  implements: Income,
  simpleResolvers: true,
  description: 'Inkomen that the SVB pays, or counts for the Anw or the AIO.',
})
export class SvbIncome extends Income {}

@ObjectType('SvbBackPayment', {
  implements: BackPayment,
  simpleResolvers: true,
  description: 'Nabetaling van SVB.',
})
export class SvbBackPayment extends BackPayment {}

@ObjectType('SvbMaatwerkContact', {
  implements: MaatwerkContact,
  simpleResolvers: true,
  description: 'Maatwerkcontact van de SVB.',
})
export class SvbMaatwerkContact extends MaatwerkContact {}

@ObjectType('SvbFile', {
  implements: AgencyFile,
  simpleResolvers: true,
  description: 'Dossier van de SVB over one person.',
})
export class SvbFile extends AgencyFile {
  @Field(() => [SvbBenefit], { nullable: true, description: `Uitkeringen en toeslagen. ${UNKNOWN}` })
  declare benefits: SvbBenefit[] | null;
  @Field(() => [SvbClaim], { nullable: true, description: `Vorderingen. ${UNKNOWN}` })
  declare claims: SvbClaim[] | null;
  @Field(() => [SvbDecision], { nullable: true, description: `Besluiten. ${UNKNOWN}` })
  declare decisions: SvbDecision[] | null;
  @Field(() => [SvbDeduction], { nullable: true, description: `Inhoudingen. ${UNKNOWN}` })
  declare deductions: SvbDeduction[] | null;
  @Field(() => [SvbArrangement], { nullable: true, description: `Regelingen. ${UNKNOWN}` })
  declare arrangements: SvbArrangement[] | null;
  @Field(() => [SvbLivingSituation], { nullable: true, description: `Leefvormvaststellingen. ${UNKNOWN}` })
  declare livingSituations: SvbLivingSituation[] | null;
  @Field(() => [SvbIncome], { nullable: true, description: `Inkomens. ${UNKNOWN}` })
  declare incomes: SvbIncome[] | null;
  @Field(() => [SvbBackPayment], {
    nullable: true,
    description: 'Nabetalingen. Null is unknown, an empty list is none.',
  })
  declare backPayments: SvbBackPayment[] | null;
  @Field(() => SvbMaatwerkContact, {
    nullable: true,
    description: 'Maatwerkcontact; null when it is unknown.',
  })
  declare maatwerkContact: SvbMaatwerkContact | null;
}
