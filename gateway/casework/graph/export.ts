import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DateScalar, DateTimeScalar, HouseholdIdScalar } from '../../../subgraphs/kit/graph/scalars';
import { type ExportKind, ExportKindEnum } from './enums';

@InputType('RecordExportInput', { description: 'Uitvoer that is about to be made of one household.' })
export class RecordExportInput {
  @Field(() => HouseholdIdScalar, { description: 'Huishouden of a case of who asks.' })
  householdId!: string;
  @Field(() => ExportKindEnum, { description: 'Soort.' })
  kind!: ExportKind;
  @Field(() => [String], { description: 'Onderdelen that are in it, as "debts"; 1 to 30.' })
  parts!: string[];
  @Field(() => Int, { description: 'Aantal regels that are in it; 0 to 100,000.' })
  rows!: number;
  @Field(() => DateScalar, { description: 'Peildatum of what is in it.' })
  asOf!: string;
}

@ObjectType('ExportRecorded', {
  simpleResolvers: true,
  description: 'Uitvoer vastgelegd in the audit log, before it is made.',
})
export class ExportRecorded {
  @Field(() => ID, { description: 'Volgnummer of its line in the audit log: to be put on what is made.' })
  number!: string;
  @Field(() => DateTimeScalar, { description: 'Tijdstip.' })
  at!: Date;
}
