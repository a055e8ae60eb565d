import { Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { AccessOutcome } from '../vocabulary';
import { AccessOutcomeEnum } from './enums';
import { BsnScalar, DateScalar, DateTimeScalar } from './scalars';
import { Agency } from './values';

@Directive('@shareable')
@ObjectType('ProcessingEntry', {
  simpleResolvers: true,
  description:
    'Verwerking (Logboek Dataverwerkingen): one processing of data of one person. No content, and no employee.',
})
export class ProcessingEntry {
  @Field(() => ID, { description: 'Kenmerk of the processing: its span, 16 hexadecimal digits.' })
  spanId!: string;
  @Field(() => ID, {
    description: 'Spoor (W3C trace): the same at all organisations, 32 hexadecimal digits.',
  })
  traceId!: string;
  @Field(() => ID, {
    nullable: true,
    description: 'Bovenliggende verwerking, perhaps of who asked; null for the first.',
  })
  parentSpanId!: string | null;
  @Field(() => String, { description: 'Handeling in plain Dutch.' })
  name!: string;
  @Field(() => String, { description: 'Uitkomst: Ok, Error or Unset.' })
  status!: string;
  @Field(() => DateTimeScalar, { description: 'Begin.' })
  startedAt!: Date;
  @Field(() => DateTimeScalar, { description: 'Einde.' })
  endedAt!: Date;
  @Field(() => ID, { description: 'Verwerkingsactiviteit in the register (AVG 30): a URI.' })
  activityId!: string;
  @Field(() => String, { nullable: true, description: 'Organisatie that asked; null when nobody else did.' })
  foreignProcessor!: string | null;
}

@Directive('@shareable')
@ObjectType('ProcessingLog', {
  simpleResolvers: true,
  description:
    'Verwerkingenlogboek of one organisation (AVG 5 lid 2, 15, 30): what it processed, newest first.',
})
export class ProcessingLog {
  @Field(() => Agency, { description: 'Organisatie whose log it is.' })
  agency!: Agency;
  @Field(() => AccessOutcomeEnum, { description: 'Uitkomst van de toegangstoets.' })
  access!: AccessOutcome;
  @Field(() => [ProcessingEntry], {
    nullable: true,
    description: 'Verwerkingen. Null is unknown, an empty list is none.',
  })
  entries!: ProcessingEntry[] | null;
}

@InputType('ProcessingQuestion', {
  description: 'Vraag aan een verwerkingenlogboek: by exactly one of person, trace or activity.',
})
export class ProcessingQuestion {
  @Field(() => BsnScalar, { nullable: true, description: 'Burgerservicenummer of the person concerned.' })
  bsn?: string | null;
  @Field(() => ID, { nullable: true, description: 'Spoor: 32 hexadecimal digits.' })
  traceId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Verwerkingsactiviteit: a URI of the register.' })
  activityId?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Vanaf deze dag.' })
  from?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Tot en met deze dag.' })
  to?: string | null;
  @Field(() => Int, { nullable: true, description: 'Aantal at most; 500 is the most that is given.' })
  limit?: number | null;
}
