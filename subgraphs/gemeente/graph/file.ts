import { Field, ObjectType } from 'type-graphql';
import { AgencyFile } from '../../kit/graph/agency-file';
import { PaymentArrangement } from '../../kit/graph/arrangement';
import { BackPayment } from '../../kit/graph/back-payment';
import { Benefit } from '../../kit/graph/benefit';
import { Claim } from '../../kit/graph/claim';
import {
  CounsellingFile,
  type DebtCounselling,
  type DebtSettlement,
  type Moratorium,
  type MunicipalCase,
  type ReportedDebt,
  type ReportedDecision,
  type SupportNeed,
  type Threat,
  type TimeOut,
} from '../../kit/graph/counselling-file';
import { Decision } from '../../kit/graph/decision';
import { Deduction } from '../../kit/graph/deduction';
import { Income } from '../../kit/graph/income';
import { LivingSituation } from '../../kit/graph/living-situation';
import { MaatwerkContact } from '../../kit/graph/maatwerk-contact';
import { type PersonRecord, PersonRecordFile } from '../../kit/graph/person-record-file';
import { CentsScalar } from '../../kit/graph/scalars';

@ObjectType('GemeenteBenefit', {
  implements: Benefit,
  simpleResolvers: true,
  description:
    'Bijstand (Participatiewet), maatwerkvoorziening (Wmo 2015) or jeugdhulp (Jeugdwet) of the gemeente.',
})
export class GemeenteBenefit extends Benefit {
  @Field(() => CentsScalar, {
    nullable: true,
    description:
      'Toegepaste bijstandsnorm per maand (Participatiewet 21–22a), in cents; null when the benefit has none.',
  })
  norm!: number | null;
  @Field(() => CentsScalar, {
    nullable: true,
    description:
      'Eigen bijdrage per maand (Wmo 2015 2.1.4), in cents; null when there is none or it is unknown.',
  })
  ownContributionPerMonth!: number | null;
}

@ObjectType('GemeenteClaim', {
  implements: Claim,
  simpleResolvers: true,
  description: 'Vordering van de gemeente (Participatiewet 58 and others), also municipal taxes.',
})
export class GemeenteClaim extends Claim {}

@ObjectType('GemeenteDecision', {
  implements: Decision,
  simpleResolvers: true,
  description: 'Besluit van de gemeente.',
})
export class GemeenteDecision extends Decision {}

@ObjectType('GemeenteDeduction', {
  implements: Deduction,
  simpleResolvers: true,
  description: 'Inhouding door de gemeente (Participatiewet 60) on a benefit it pays.',
})
export class GemeenteDeduction extends Deduction {}

@ObjectType('GemeenteArrangement', {
  implements: PaymentArrangement,
  simpleResolvers: true,
  description: 'Regeling van de gemeente over its claims.',
})
export class GemeenteArrangement extends PaymentArrangement {}

@ObjectType('GemeenteLivingSituation', {
  implements: LivingSituation,
  simpleResolvers: true,
  description: 'Leefvormvaststelling van de gemeente for assistance (Participatiewet 3, 19a, 22a).',
})
export class GemeenteLivingSituation extends LivingSituation {}

@ObjectType('GemeenteIncome', {
  implements: Income,
  simpleResolvers: true,
  description: 'Inkomen zoals bekend bij de gemeente.',
})
export class GemeenteIncome extends Income {}

@ObjectType('GemeenteBackPayment', {
  implements: BackPayment,
  simpleResolvers: true,
  description: 'Nabetaling van de gemeente.',
})
export class GemeenteBackPayment extends BackPayment {}

@ObjectType('GemeenteMaatwerkContact', {
  implements: MaatwerkContact,
  simpleResolvers: true,
  description: 'Maatwerkcontact van de gemeente.',
})
export class GemeenteMaatwerkContact extends MaatwerkContact {}

@ObjectType('GemeenteFile', {
  implements: [AgencyFile, PersonRecordFile, CounsellingFile],
  simpleResolvers: true,
  description:
    'Dossier van de gemeente over one person, with the persoonslijst (Wet BRP) and the schuldhulpverlening (Wgs).',
})
export class GemeenteFile extends AgencyFile implements PersonRecordFile, CounsellingFile {
  @Field(() => [GemeenteBenefit], {
    nullable: true,
    description: 'Uitkeringen en toeslagen. Null is unknown, an empty list is none.',
  })
  declare benefits: GemeenteBenefit[] | null;
  @Field(() => [GemeenteClaim], {
    nullable: true,
    description: 'Vorderingen. Null is unknown, an empty list is none.',
  })
  declare claims: GemeenteClaim[] | null;
  @Field(() => [GemeenteDecision], {
    nullable: true,
    description: 'Besluiten. Null is unknown, an empty list is none.',
  })
  declare decisions: GemeenteDecision[] | null;
  @Field(() => [GemeenteDeduction], {
    nullable: true,
    description: 'Inhoudingen. Null is unknown, an empty list is none.',
  })
  declare deductions: GemeenteDeduction[] | null;
  @Field(() => [GemeenteArrangement], {
    nullable: true,
    description: 'Regelingen. Null is unknown, an empty list is none.',
  })
  declare arrangements: GemeenteArrangement[] | null;
  @Field(() => [GemeenteLivingSituation], {
    nullable: true,
    description: 'Leefvormvaststellingen. Null is unknown, an empty list is none.',
  })
  declare livingSituations: GemeenteLivingSituation[] | null;
  @Field(() => [GemeenteIncome], {
    nullable: true,
    description: 'Inkomens. Null is unknown, an empty list is none.',
  })
  declare incomes: GemeenteIncome[] | null;
  @Field(() => [GemeenteBackPayment], {
    nullable: true,
    description: 'Nabetalingen. Null is unknown, an empty list is none.',
  })
  declare backPayments: GemeenteBackPayment[] | null;
  @Field(() => GemeenteMaatwerkContact, {
    nullable: true,
    description: 'Maatwerkcontact; null when it is unknown.',
  })
  declare maatwerkContact: GemeenteMaatwerkContact | null;
  // In the schema by the interfaces above: they are of shared value types, so that no type of our own is needed.
  declare personRecord: PersonRecord | null;
  declare debtCounselling: DebtCounselling[] | null;
  declare reportedDebts: ReportedDebt[] | null;
  declare reportedDecisions: ReportedDecision[] | null;
  declare supportNeeds: SupportNeed[] | null;
  declare settlements: DebtSettlement[] | null;
  declare timeOuts: TimeOut[] | null;
  declare threats: Threat[] | null;
  declare moratoria: Moratorium[] | null;
  declare cases: MunicipalCase[] | null;
}
