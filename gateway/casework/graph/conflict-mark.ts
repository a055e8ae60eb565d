import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { DateTimeScalar, HouseholdIdScalar } from '../../../subgraphs/kit/graph/scalars';
import type { Role } from '../../../subgraphs/kit/vocabulary';
import { RoleEnum } from '../../accountability/graph/enums';
import type { Mark, MarkRefusal } from '../mark';
import { MarkEnum, MarkRefusalEnum } from './enums';

@InputType('MarkConflictInput', { description: 'Aantekening to record of one signal of one household.' })
export class MarkConflictInput {
  @Field(() => HouseholdIdScalar, { description: 'Huishouden of a case of who asks.' })
  householdId!: string;
  @Field(() => ID, { description: 'Sleutel of the conflict, as the view has it.' })
  conflictKey!: string;
  @Field(() => ID, { description: 'Regel that found it, as "CR-07".' })
  ruleId!: string;
  @Field(() => MarkEnum, { description: 'Aantekening.' })
  mark!: Mark;
  @Field(() => String, {
    nullable: true,
    description:
      'Reden: 10 to 1000 characters; only what was seen needs none. Numbers of persons are masked in it.',
  })
  reason?: string | null;
}

@ObjectType('ConflictMark', {
  simpleResolvers: true,
  description: 'Aantekening bij een signaal. It cannot be taken back; a later one stands beside it.',
})
export class ConflictMark {
  @Field(() => ID, { description: 'Sleutel of the conflict.' })
  conflictKey!: string;
  @Field(() => ID, { description: 'Regel that found it.' })
  ruleId!: string;
  @Field(() => MarkEnum, { description: 'Aantekening.' })
  mark!: Mark;
  @Field(() => String, { nullable: true, description: 'Reden; null when none was given.' })
  reason!: string | null;
  @Field(() => RoleEnum, { description: 'Rol in which it was recorded.' })
  role!: Role;
  @Field(() => DateTimeScalar, { description: 'Tijdstip.' })
  at!: Date;
  @Field(() => ID, { description: 'Medewerker who recorded it, by identifier at the identity provider.' })
  by!: string;
  @Field(() => Boolean, { description: 'Van mijzelf: who asks recorded it.' })
  mine!: boolean;
}

@ObjectType('ConflictMarked', { simpleResolvers: true, description: 'Aantekening vastgelegd.' })
export class ConflictMarked {
  @Field(() => ConflictMark, { description: 'Aantekening as it was recorded.' })
  mark!: ConflictMark;
}

@ObjectType('MarkRefused', {
  simpleResolvers: true,
  description: 'Aantekening geweigerd. Nothing was recorded.',
})
export class MarkRefused {
  @Field(() => MarkRefusalEnum, { description: 'Reden of the refusal.' })
  reason!: MarkRefusal;
}

export const MarkConflictResult = createUnionType({
  name: 'MarkConflictResult',
  description: 'Uitkomst van een aantekening.',
  types: () => [ConflictMarked, MarkRefused] as const,
});
