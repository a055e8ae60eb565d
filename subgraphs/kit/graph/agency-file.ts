import { Field, InterfaceType } from 'type-graphql';
import type { AccessOutcome } from '../vocabulary';
import { PaymentArrangement } from './arrangement';
import { BackPayment } from './back-payment';
import { Benefit } from './benefit';
import { Claim } from './claim';
import { Decision } from './decision';
import { Deduction } from './deduction';
import { AccessOutcomeEnum } from './enums';
import { Income } from './income';
import { LivingSituation } from './living-situation';
import { MaatwerkContact } from './maatwerk-contact';
import { DateTimeScalar } from './scalars';
import { Agency } from './values';

const UNKNOWN = 'Null is unknown, an empty list is none.';

/** Every field of Person whose type implements this interface is a source of the household view. */
@InterfaceType('AgencyFile', {
  autoRegisterImplementations: false,
  description:
    'Dossier of one person at one agency, as known and valid on the day asked for. Null is unknown.',
})
export abstract class AgencyFile {
  @Field(() => Agency, { description: 'Orgaan that owns the file.' })
  agency!: Agency;
  @Field(() => AccessOutcomeEnum, { description: 'Uitkomst van de toegangstoets.' })
  access!: AccessOutcome;
  @Field(() => DateTimeScalar, { description: 'Tijdstip van bevraging.' })
  retrievedAt!: Date;
  @Field(() => [String], {
    description:
      'Niet verstrekt: the fields of this file that may not be shared for the purpose, as "claims" or "claims.intentOrGrossFault". They are null.',
  })
  withheld!: string[];
  @Field(() => [Benefit], { nullable: true, description: `Uitkeringen en voorzieningen. ${UNKNOWN}` })
  benefits!: Benefit[] | null;
  @Field(() => [Claim], {
    nullable: true,
    description: `Vorderingen, complete: not paged, because a page would be a partial total. ${UNKNOWN}`,
  })
  claims!: Claim[] | null;
  @Field(() => [Decision], { nullable: true, description: `Besluiten. ${UNKNOWN}` })
  decisions!: Decision[] | null;
  @Field(() => [Deduction], { nullable: true, description: `Inhoudingen. ${UNKNOWN}` })
  deductions!: Deduction[] | null;
  @Field(() => [PaymentArrangement], { nullable: true, description: `Regelingen. ${UNKNOWN}` })
  arrangements!: PaymentArrangement[] | null;
  @Field(() => [LivingSituation], {
    nullable: true,
    description: `Leefvormvaststellingen, past ones too. ${UNKNOWN}`,
  })
  livingSituations!: LivingSituation[] | null;
  @Field(() => [Income], { nullable: true, description: `Inkomens. ${UNKNOWN}` })
  incomes!: Income[] | null;
  @Field(() => [BackPayment], { nullable: true, description: `Nabetalingen. ${UNKNOWN}` })
  backPayments!: BackPayment[] | null;
  @Field(() => MaatwerkContact, { nullable: true, description: 'Maatwerkcontact; null when it is unknown.' })
  maatwerkContact!: MaatwerkContact | null;
}
