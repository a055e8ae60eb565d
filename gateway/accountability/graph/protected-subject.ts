import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { BsnScalar } from '../../../subgraphs/kit/graph/scalars';
import type { ProtectedKind } from '../store/oversight-queries';
import { ProtectedKindEnum } from './enums';

@InputType('ForgetProtectedSubjectInput', {
  description: 'Bescherming to end, of exactly one of person or household.',
})
export class ForgetProtectedSubjectInput {
  @Field(() => BsnScalar, {
    nullable: true,
    description: 'Burgerservicenummer. The register keeps a pseudonym.',
  })
  bsn?: string | null;
  @Field(() => ID, { nullable: true, description: 'Huishouden.' })
  householdId?: string | null;
  @Field(() => ProtectedKindEnum, { description: 'Soort.' })
  kind!: ProtectedKind;
  @Field(() => ID, {
    nullable: true,
    description: 'Medewerker whose family or address it is; none for a known person.',
  })
  worker?: string | null;
}

@InputType('RegisterProtectedSubjectInput', {
  description: 'Bescherming to begin, of exactly one of person or household.',
})
export class RegisterProtectedSubjectInput extends ForgetProtectedSubjectInput {
  @Field(() => String, {
    description: 'Toelichting: up to 500 characters. Numbers of persons are masked in it.',
  })
  note!: string;
}

@ObjectType('SubjectProtected', { simpleResolvers: true, description: 'Bescherming geldt from now on.' })
export class SubjectProtected {
  @Field(() => ProtectedKindEnum, { description: 'Soort.' })
  kind!: ProtectedKind;
  @Field(() => Boolean, { description: 'Gold al: it was on the list before, and its note stays as it was.' })
  wasProtected!: boolean;
}

@ObjectType('SubjectForgotten', { simpleResolvers: true, description: 'Bescherming beëindigd.' })
export class SubjectForgotten {
  @Field(() => ProtectedKindEnum, { description: 'Soort.' })
  kind!: ProtectedKind;
}

@ObjectType('SubjectNotProtected', {
  simpleResolvers: true,
  description: 'Bescherming bestaat niet: it was not on the list. Nothing was changed.',
})
export class SubjectNotProtected {
  @Field(() => ProtectedKindEnum, { description: 'Soort that was asked.' })
  kind!: ProtectedKind;
}

export const ForgetProtectedSubjectResult = createUnionType({
  name: 'ForgetProtectedSubjectResult',
  description: 'Uitkomst van het beëindigen van bescherming.',
  types: () => [SubjectForgotten, SubjectNotProtected] as const,
});
