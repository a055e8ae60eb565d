import { Directive, Field, ID, InterfaceType, ObjectType } from 'type-graphql';
import type { AddressKind, CorrectionStatus, LeaseKind, MutationKind, RelationKind } from '../vocabulary';
import {
  AddressKindEnum,
  CorrectionStatusEnum,
  LeaseKindEnum,
  MutationKindEnum,
  RelationKindEnum,
} from './enums';
import { DateScalar } from './scalars';
import { Address, Period, Person } from './values';

@Directive('@shareable')
@ObjectType('PersonName', { simpleResolvers: true, description: 'Naam (Wet BRP 2.7).' })
export class PersonName {
  @Field(() => String, { description: 'Voornamen.' })
  given!: string;
  @Field(() => String, { nullable: true, description: 'Voorvoegsel; null when there is none.' })
  prefix!: string | null;
  @Field(() => String, { description: 'Geslachtsnaam.' })
  family!: string;
}

@Directive('@shareable')
@ObjectType('AddressRecord', {
  simpleResolvers: true,
  description: 'Adresgegeven of a person in the BRP (Wet BRP 2.7).',
})
export class AddressRecord {
  @Field(() => ID, { description: 'Kenmerk of the record.' })
  id!: string;
  @Field(() => AddressKindEnum, { description: 'Soort adres.' })
  kind!: AddressKind;
  @Field(() => ID, {
    nullable: true,
    description: 'Adresseerbaar object (BAG); null when the person has no known address.',
  })
  addressId!: string | null;
  @Field(() => Address, {
    nullable: true,
    description: 'Adres; null when it is secret (Wet BRP 2.59) or unknown.',
  })
  address!: Address | null;
  @Field(() => Period, { description: 'Tijdvak.' })
  period!: Period;
  @Field(() => Period, {
    nullable: true,
    description: 'Tijdvak in onderzoek (Wet BRP 2.26); null when it was not.',
  })
  underInvestigation!: Period | null;
  @Field(() => LeaseKindEnum, { nullable: true, description: 'Woonrecht; null when it is unknown.' })
  lease!: LeaseKind | null;
  @Field(() => DateScalar, { description: 'Datum van vastlegging.' })
  recordedOn!: string;
}

@Directive('@shareable')
@ObjectType('Relation', {
  simpleResolvers: true,
  description: 'Familierechtelijke betrekking or marriage (Wet BRP 2.7).',
})
export class Relation {
  @Field(() => RelationKindEnum, { description: 'Soort, seen from the person of the record.' })
  kind!: RelationKind;
  @Field(() => Person, { description: 'De ander.' })
  person!: Person;
  @Field(() => Period, { description: 'Tijdvak; a marriage ends on its dissolution.' })
  period!: Period;
}

@Directive('@shareable')
@ObjectType('BrpMutation', {
  simpleResolvers: true,
  description: 'Wijziging in de BRP, which other agencies act upon.',
})
export class BrpMutation {
  @Field(() => ID, { description: 'Kenmerk of the mutation.' })
  id!: string;
  @Field(() => MutationKindEnum, { description: 'Soort.' })
  kind!: MutationKind;
  @Field(() => String, { description: 'Omschrijving in plain Dutch.' })
  description!: string;
  @Field(() => DateScalar, { description: 'Ingangsdatum: from when it holds.' })
  effectiveOn!: string;
  @Field(() => DateScalar, { description: 'Registratiedatum: when it was recorded.' })
  registeredOn!: string;
}

@Directive('@shareable')
@ObjectType('CorrectionRequest', { simpleResolvers: true, description: 'Correctieverzoek (Wet BRP 2.58).' })
export class CorrectionRequest {
  @Field(() => ID, { description: 'Kenmerk of the request.' })
  id!: string;
  @Field(() => ID, { description: 'Wijziging to which it objects.' })
  mutationId!: string;
  @Field(() => CorrectionStatusEnum, { description: 'Status.' })
  status!: CorrectionStatus;
  @Field(() => DateScalar, { description: 'Datum van het verzoek.' })
  requestedOn!: string;
  @Field(() => DateScalar, { nullable: true, description: 'Datum van de beslissing; null while it is open.' })
  decidedOn!: string | null;
}

@Directive('@shareable')
@ObjectType('PersonRecord', {
  simpleResolvers: true,
  description: 'Persoonslijst (Wet BRP 2.7) as far as the household view needs it.',
})
export class PersonRecord {
  @Field(() => PersonName, { description: 'Naam.' })
  name!: PersonName;
  @Field(() => DateScalar, { description: 'Geboortedatum.' })
  birthDate!: string;
  @Field(() => DateScalar, { nullable: true, description: 'Datum van overlijden; null when alive.' })
  deathDate!: string | null;
  @Field(() => Boolean, {
    description: 'Geheimhouding (Wet BRP 2.59): the address may not be given to third parties.',
  })
  secretAddress!: boolean;
  @Field(() => [AddressRecord], { description: 'Adressen, past ones too, oldest first.' })
  addresses!: AddressRecord[];
  @Field(() => [Relation], { description: 'Betrekkingen, past marriages too.' })
  relations!: Relation[];
  @Field(() => [BrpMutation], { description: 'Wijzigingen, oldest first.' })
  mutations!: BrpMutation[];
  @Field(() => [CorrectionRequest], { description: 'Correctieverzoeken.' })
  correctionRequests!: CorrectionRequest[];
}

/** The file of a source that keeps the personal records of its residents. */
@InterfaceType('PersonRecordFile', {
  autoRegisterImplementations: false,
  description: 'Dossier with the persoonslijst: of a source that keeps the BRP.',
})
export abstract class PersonRecordFile {
  @Field(() => PersonRecord, {
    nullable: true,
    description: 'Persoonslijst; null when the person is not known here or it is unknown.',
  })
  personRecord!: PersonRecord | null;
}
