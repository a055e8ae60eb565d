import { createUnionType, Directive, Field, InputType, ObjectType } from 'type-graphql';
import { contactFault, type ContactFault } from '../contact/check-entry';
import type { AccessOutcome } from '../vocabulary';
import { AccessOutcomeEnum, graphEnum } from './enums';
import { DateScalar } from './scalars';
import { Agency } from './values';

export const ContactFaultEnum = graphEnum(
  'ContactFault',
  'Bezwaar tegen een maatwerkcontact: why it is not recorded so.',
  contactFault,
);

@InputType('MaatwerkContactInput', {
  description: 'Maatwerkcontact to record: a function, so that it holds when people come and go.',
})
export class MaatwerkContactInput {
  @Field(() => String, {
    description: 'Functiepostbus at the own domain of the agency; never of one person.',
  })
  functionMailbox!: string;
  @Field(() => String, { description: 'Telefoonnummer of the function.' })
  phone!: string;
  @Field(() => String, { description: 'Plaatsvervanging: 3 to 200 characters.' })
  deputy!: string;
  @Field(() => String, { description: 'Mandaat in plain Dutch: 10 to 500 characters.' })
  mandate!: string;
  @Field(() => [String], { description: "Thema's: 1 to 10, of 2 to 60 characters, each once." })
  themes!: string[];
  @Field(() => DateScalar, { description: 'Geldig tot en met: from today up to 18 months ahead.' })
  validUntil!: string;
}

@Directive('@shareable')
@ObjectType('MaatwerkContactEntry', {
  simpleResolvers: true,
  description: 'Inschrijving van een maatwerkcontact: what the agency recorded, from a day on.',
})
export class MaatwerkContactEntry {
  @Field(() => String, { description: 'Functiepostbus: e-mail address of the function.' })
  functionMailbox!: string;
  @Field(() => String, { description: 'Telefoonnummer of the function.' })
  phone!: string;
  @Field(() => String, { description: 'Plaatsvervanging: who answers when the function is absent.' })
  deputy!: string;
  @Field(() => String, { description: 'Mandaat in plain Dutch: what the function may decide.' })
  mandate!: string;
  @Field(() => [String], { description: "Thema's." })
  themes!: string[];
  @Field(() => DateScalar, { description: 'Geldig tot en met.' })
  validUntil!: string;
  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Ingangsdatum: the day on which it was recorded; null for the entry that the agency began with.',
  })
  validFrom!: string | null;
  @Field(() => DateScalar, {
    description:
      'Bevestigen uiterlijk: the last day on which it is relied on, a year after it was recorded at the latest.',
  })
  confirmBefore!: string;
}

@Directive('@shareable')
@ObjectType('MaatwerkContactRegister', {
  simpleResolvers: true,
  description: 'Contactregister of one agency, for who maintains it there.',
})
export class MaatwerkContactRegister {
  @Field(() => Agency, { description: 'Orgaan whose contact it is.' })
  agency!: Agency;
  @Field(() => AccessOutcomeEnum, { description: 'Uitkomst van de toegangstoets.' })
  access!: AccessOutcome;
  @Field(() => MaatwerkContactEntry, {
    nullable: true,
    description: 'Huidige inschrijving: what caseworkers see; null when it is unknown.',
  })
  present!: MaatwerkContactEntry | null;
  @Field(() => [MaatwerkContactEntry], {
    nullable: true,
    description: 'Eerdere inschrijvingen, newest first. Null is unknown, an empty list is none.',
  })
  history!: MaatwerkContactEntry[] | null;
}

@Directive('@shareable')
@ObjectType('ContactRecorded', {
  simpleResolvers: true,
  description: 'Maatwerkcontact vastgelegd: caseworkers see it from now on.',
})
export class ContactRecorded {
  @Field(() => MaatwerkContactEntry, { description: 'Inschrijving as it was recorded.' })
  entry!: MaatwerkContactEntry;
}

@Directive('@shareable')
@ObjectType('ContactRefused', {
  simpleResolvers: true,
  description: 'Maatwerkcontact geweigerd. Nothing was changed.',
})
export class ContactRefused {
  @Field(() => String, { description: 'Veld of the input, as "functionMailbox".' })
  field!: string;
  @Field(() => ContactFaultEnum, { description: 'Reden.' })
  reason!: ContactFault;
  @Field(() => String, { description: 'Toegestaan: what would be taken, in plain Dutch.' })
  allowed!: string;
}

export const RecordMaatwerkContactResult = createUnionType({
  name: 'RecordMaatwerkContactResult',
  description: 'Uitkomst van het vastleggen van een maatwerkcontact.',
  types: () => [ContactRecorded, ContactRefused] as const,
});
