import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType('OwnFact', { simpleResolvers: true, description: 'Eigen feit of the agency that asks.' })
export class OwnFact {
  @Field(() => String, { description: 'Soort: part of its file, as "decisions".' })
  kind!: string;
  @Field(() => ID, { description: 'Kenmerk at the agency.' })
  id!: string;
}

@ObjectType('AgencySignal', {
  simpleResolvers: true,
  description: 'Signaal over eigen gegevens: conflicts that rest on facts of the asking agency alone.',
})
export class AgencySignal {
  @Field(() => ID, { description: 'Regel, as "CR-27".' })
  rule!: string;
  @Field(() => String, { description: 'Titel in plain Dutch.' })
  title!: string;
  @Field(() => Int, { description: 'Huishoudens.' })
  households!: number;
  @Field(() => [OwnFact], { description: 'Eigen feiten; 100 at most.' })
  facts!: readonly OwnFact[];
  @Field(() => Int, { description: 'Aantal eigen feiten in all.' })
  factCount!: number;
}
