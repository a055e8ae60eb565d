import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateScalar, DateTimeScalar } from '../../../subgraphs/kit/graph/scalars';
import { Period } from '../../../subgraphs/kit/graph/values';
import type { SignalKind } from '../oversight/signal';
import { AuditLine } from './audit-line';
import { SignalKindEnum } from './enums';

@ObjectType('SignalThreshold', {
  simpleResolvers: true,
  description: 'Grens that made something a signal; it is configuration.',
})
export class SignalThreshold {
  @Field(() => String, { description: 'Naam in the configuration.' })
  name!: string;
  @Field(() => Int, { description: 'Aantal from which on it is a signal.' })
  value!: number;
  @Field(() => String, { description: 'Uitleg in plain Dutch.' })
  says!: string;
}

@ObjectType('OversightSignal', {
  simpleResolvers: true,
  description: 'Signaal: something that oversight should look at. No judgement.',
})
export class OversightSignal {
  @Field(() => SignalKindEnum, { description: 'Soort.' })
  kind!: SignalKind;
  @Field(() => ID, {
    nullable: true,
    description: 'Gebruiker; null for all who did not make themselves known.',
  })
  actor!: string | null;
  @Field(() => DateScalar, { description: 'Dag in the Netherlands.' })
  day!: string;
  @Field(() => DateTimeScalar, { description: 'Tijdstip of the last time.' })
  at!: Date;
  @Field(() => Int, { description: 'Aantal keren; there can be more than there are lines.' })
  count!: number;
  @Field(() => SignalThreshold, { description: 'Grens.' })
  threshold!: SignalThreshold;
  @Field(() => String, { description: 'Uitleg in plain Dutch.' })
  explanation!: string;
  @Field(() => [AuditLine], { description: 'Auditregels that show it, newest first; 200 at most.' })
  lines!: readonly AuditLine[];
}

@ObjectType('OversightSignals', { simpleResolvers: true, description: 'Signalen of a period.' })
export class OversightSignals {
  @Field(() => Period, { description: 'Tijdvak that was looked at.' })
  period!: Period;
  @Field(() => [OversightSignal], { description: 'Signalen, newest first.' })
  signals!: readonly OversightSignal[];
  @Field(() => [SignalKindEnum], {
    description: 'Afgekapte soorten: there is more of these than is shown; ask for a shorter period.',
  })
  cutOff!: readonly SignalKind[];
}
