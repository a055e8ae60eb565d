import { Field, ID, InterfaceType } from 'type-graphql';
import type { FindingSource, LivingSituationCode, PartnerGround, ReferenceDate } from '../vocabulary';
import { FindingSourceEnum, LivingSituationCodeEnum, PartnerGroundEnum, ReferenceDateEnum } from './enums';
import { DateScalar } from './scalars';
import { LegalBasis, Period, Person } from './values';

@InterfaceType('LivingSituation', {
  autoRegisterImplementations: false,
  description: 'Leefvormvaststelling: as what an agency counts a person under one law, and with whom.',
})
export abstract class LivingSituation {
  @Field(() => ID, { description: 'Kenmerk of the finding at the agency.' })
  id!: string;
  @Field(() => Person, { description: 'Persoon.' })
  person!: Person;
  @Field(() => String, { description: 'Regeling under which it was established.' })
  scheme!: string;
  @Field(() => LivingSituationCodeEnum, { description: 'Leefvorm.' })
  code!: LivingSituationCode;
  @Field(() => Person, { nullable: true, description: 'Partner; null when none is counted.' })
  partner!: Person | null;
  @Field(() => PartnerGroundEnum, {
    nullable: true,
    description: 'Grond voor het partnerschap; null when there is no partner or it is unknown.',
  })
  partnerGround!: PartnerGround | null;
  @Field(() => [Person], { description: 'Meegetelde personen, other than the person and the partner.' })
  countedPersons!: Person[];
  @Field(() => Period, { description: 'Tijdvak.' })
  period!: Period;
  @Field(() => ReferenceDateEnum, { description: 'Peildatum.' })
  referenceDate!: ReferenceDate;
  @Field(() => FindingSourceEnum, { description: 'Bron.' })
  source!: FindingSource;
  @Field(() => ID, {
    nullable: true,
    description: 'Gebruikt adres, by its BAG id; null when no address was used.',
  })
  addressId!: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Zorgbehoefte established (Participatiewet 3 lid 2); null when not examined.',
  })
  careNeed!: boolean | null;
  @Field(() => DateScalar, { description: 'Datum van vastlegging.' })
  recordedOn!: string;
  @Field(() => [LegalBasis], { description: 'Grondslag.' })
  basis!: LegalBasis[];
}
