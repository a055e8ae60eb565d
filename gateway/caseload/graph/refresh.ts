import { Field, ID, InputType, Int, ObjectType, createUnionType } from 'type-graphql';
import { UnheardAgency } from './follow';
import { DateTimeScalar } from '../../../subgraphs/kit/graph/scalars';

@InputType('RefreshCaseInput', { description: 'Casus: which case to ask anew.' })
export class RefreshCaseInput {
  @Field(() => ID, { description: 'Zaaknummer.' })
  reference!: string;
}

@ObjectType('RefreshFailure', {
  simpleResolvers: true,
  description: 'Mislukte verversing of one case. What was known before still stands.',
})
export class RefreshFailure {
  @Field(() => ID, { description: 'Zaaknummer.' })
  reference!: string;
  @Field(() => String, { description: 'Code that says why, as "HUB_UNREACHABLE".' })
  code!: string;
  @Field(() => DateTimeScalar, { description: 'Tijdstip of the last attempt.' })
  at!: Date;
}

@ObjectType('CaseloadRefresh', { simpleResolvers: true, description: 'Verversing of the caseload.' })
export class CaseloadRefresh {
  @Field(() => Int, { description: 'Wachtend, those that will be tried again too.' })
  queued!: number;
  @Field(() => Int, { description: 'Bezig.' })
  running!: number;
  @Field(() => Boolean, { description: 'Wordt opgesteld: which cases there are is being asked.' })
  listing!: boolean;
  @Field(() => Int, { description: 'Casussen zonder opname.' })
  without!: number;
  @Field(() => Int, { description: 'Casussen zonder huishouden in the register of residents.' })
  withoutHousehold!: number;
  @Field(() => Int, { description: 'Mislukt: cases whose last attempt failed.' })
  failed!: number;
  @Field(() => [RefreshFailure], { description: 'Mislukte verversingen, the last first; 100 at most.' })
  failures!: readonly RefreshFailure[];
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Laatste verversing of a case, well or not; null when never.',
  })
  lastFinishedAt!: Date | null;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Laatste keer opgesteld; null when never.',
  })
  lastListedAt!: Date | null;
  @Field(() => Int, { nullable: true, description: 'Aantal casussen then; null when never.' })
  listedCases!: number | null;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Laatste keer dat naar wijzigingen is gevraagd; null when never.',
  })
  heardAt!: Date | null;
  @Field(() => [UnheardAgency], {
    description: 'Organen that were not heard then: what they changed since is unknown.',
  })
  unheard!: readonly UnheardAgency[];
}

@ObjectType('RefreshQueued', { simpleResolvers: true, description: 'Verversing aangevraagd.' })
export class RefreshQueued {
  @Field(() => ID, { description: 'Zaaknummer.' })
  reference!: string;
}

@ObjectType('RefreshAlreadyWaits', {
  simpleResolvers: true,
  description: 'Verversing wacht al. Nothing was added.',
})
export class RefreshAlreadyWaits {
  @Field(() => ID, { description: 'Zaaknummer.' })
  reference!: string;
}

@ObjectType('CaseNotInCaseload', {
  simpleResolvers: true,
  description: 'Casus niet in de caseload: unknown, closed, or opened after it was listed last.',
})
export class CaseNotInCaseload {
  @Field(() => ID, { description: 'Zaaknummer that was asked.' })
  reference!: string;
}

export const RefreshCaseResult = createUnionType({
  name: 'RefreshCaseResult',
  description: 'Uitkomst van het aanvragen van een verversing.',
  types: () => [RefreshQueued, RefreshAlreadyWaits, CaseNotInCaseload] as const,
});
