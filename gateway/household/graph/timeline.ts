import { Field, ID, ObjectType } from 'type-graphql';
import { graphEnum } from '../../../subgraphs/kit/graph/enums';
import { CentsScalar, DateScalar } from '../../../subgraphs/kit/graph/scalars';
import { Agency, Person } from '../../../subgraphs/kit/graph/values';
import { type TimelineEventKind, timelineEventKind } from '../timeline/event-kind';

const TimelineEventKindEnum = graphEnum(
  'TimelineEventKind',
  'Soort gebeurtenis op de tijdlijn.',
  timelineEventKind,
);

@ObjectType('TimelineEvent', {
  simpleResolvers: true,
  description: 'Gebeurtenis op de tijdlijn: what happened, or is known to come, told by any source.',
})
export class TimelineEvent {
  @Field(() => ID, { description: 'Sleutel within the view.' })
  key!: string;
  @Field(() => DateScalar, { description: 'Datum.' })
  on!: string;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Ingangsdatum, when it has effect from another day; else null.',
  })
  effectiveOn!: string | null;
  @Field(() => Boolean, { description: 'Toekomstig: lies after the day asked for.' })
  upcoming!: boolean;
  @Field(() => Agency, { description: 'Orgaan that told it.' })
  agency!: Agency;
  @Field(() => TimelineEventKindEnum, { description: 'Soort.' })
  kind!: TimelineEventKind;
  @Field(() => String, { description: 'Omschrijving in plain Dutch.' })
  title!: string;
  @Field(() => [Person], { description: 'Personen; empty when the source does not say whom it is about.' })
  persons!: readonly Person[];
  @Field(() => CentsScalar, {
    nullable: true,
    description: 'Bedrag in cents, once; null when it has none or it is unknown.',
  })
  amount!: number | null;
  @Field(() => CentsScalar, {
    nullable: true,
    description: 'Bedrag per maand in cents; null when it has none or it is unknown.',
  })
  amountPerMonth!: number | null;
  @Field(() => ID, { description: 'Kenmerk of the fact at its source.' })
  factId!: string;
  @Field(() => ID, {
    nullable: true,
    description: 'Aanleiding, as the source gave it; null when none is recorded.',
  })
  causeId!: string | null;
  @Field(() => ID, { nullable: true, description: 'Keten of which it is part; null when it stands alone.' })
  chain!: string | null;
}
