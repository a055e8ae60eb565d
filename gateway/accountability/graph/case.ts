import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { BsnScalar, DateScalar } from '../../../subgraphs/kit/graph/scalars';
import type { Trigger } from '../../../subgraphs/kit/vocabulary';
import type { CaseRefusal } from '../oversight/cases';
import { CaseRefusalEnum, CaseTriggerEnum } from './enums';

@InputType('RegisterCaseInput', {
  description:
    'Casus as it now is: workers and persons that were in it before and are not named are taken out.',
})
export class RegisterCaseInput {
  @Field(() => ID, { description: 'Zaaknummer: 1 to 60 letters, digits and . / _ -.' })
  reference!: string;
  @Field(() => CaseTriggerEnum, { description: 'Aanleiding.' })
  trigger!: Trigger;
  @Field(() => DateScalar, { description: 'Eerste dag.' })
  openedOn!: string;
  @Field(() => DateScalar, { nullable: true, description: 'Laatste dag; null while it has none.' })
  endedOn?: string | null;
  @Field(() => [ID], {
    description: 'Medewerkers by their identifier at the identity provider; 100 at most.',
  })
  workers!: string[];
  @Field(() => [BsnScalar], {
    description: 'Burgerservicenummers of whom it is about; 100 at most. The register keeps pseudonyms.',
  })
  bsns!: string[];
}

@InputType('CloseCaseInput', { description: 'Einde of a case.' })
export class CloseCaseInput {
  @Field(() => ID, { description: 'Zaaknummer.' })
  reference!: string;
  @Field(() => DateScalar, { description: 'Laatste dag: the case is still open on it.' })
  endedOn!: string;
}

@ObjectType('CaseRegistered', { simpleResolvers: true, description: 'Casus vastgelegd.' })
export class CaseRegistered {
  @Field(() => ID, { description: 'Zaaknummer.' })
  reference!: string;
  @Field(() => Boolean, { description: 'Bestond al: it was in the register before.' })
  wasKnown!: boolean;
}

@ObjectType('CaseClosed', { simpleResolvers: true, description: 'Casus gesloten.' })
export class CaseClosed {
  @Field(() => ID, { description: 'Zaaknummer.' })
  reference!: string;
  @Field(() => DateScalar, { description: 'Laatste dag.' })
  endedOn!: string;
}

@ObjectType('CaseNotFound', {
  simpleResolvers: true,
  description: 'Casus bestaat niet. Nothing was changed.',
})
export class CaseNotFound {
  @Field(() => ID, { description: 'Zaaknummer that was asked.' })
  reference!: string;
}

@ObjectType('CaseRefused', { simpleResolvers: true, description: 'Casus geweigerd. Nothing was changed.' })
export class CaseRefused {
  @Field(() => CaseRefusalEnum, { description: 'Reden.' })
  reason!: CaseRefusal;
}

export const RegisterCaseResult = createUnionType({
  name: 'RegisterCaseResult',
  description: 'Uitkomst van het vastleggen van een casus.',
  types: () => [CaseRegistered, CaseRefused] as const,
});

export const CloseCaseResult = createUnionType({
  name: 'CloseCaseResult',
  description: 'Uitkomst van het sluiten van een casus.',
  types: () => [CaseClosed, CaseNotFound, CaseRefused] as const,
});
