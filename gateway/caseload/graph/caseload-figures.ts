import { Field, ID, Int, ObjectType } from 'type-graphql';
import { CentsScalar, DateScalar } from '../../../subgraphs/kit/graph/scalars';
import type { CaseloadDimension } from '../store/breakdown';
import { CaseloadDimensionEnum } from './enums';

@ObjectType('CaseloadDay', {
  simpleResolvers: true,
  description:
    'Dagstand of the caseload. A household in two cases counts once. A day that is not there was not counted.',
})
export class CaseloadDay {
  @Field(() => DateScalar, { description: 'Dag.' })
  day!: string;
  @Field(() => Int, { description: 'Huishoudens.' })
  households!: number;
  @Field(() => CentsScalar, {
    description: 'Totale schuld in cents, of the households whose total is known.',
  })
  total!: number;
  @Field(() => Int, { description: 'Huishoudens zonder bekend totaal.' })
  withoutTotal!: number;
  @Field(() => Int, { description: 'Huishoudens waar te veel wordt ingehouden, as far as known.' })
  overdrawn!: number;
  @Field(() => Int, { description: 'Huishoudens waarvan dat onbekend is.' })
  overdrawnUnknown!: number;
  @Field(() => Int, { description: 'Harde tegenstrijdigheden that are not explained.' })
  hardConflicts!: number;
  @Field(() => Int, { description: 'Huishoudens met een volledige opname.' })
  complete!: number;
  @Field(() => Int, {
    nullable: true,
    description: 'Deel volledig in whole per cents, rounded down; null without households.',
  })
  completePercent!: number | null;
}

@ObjectType('CaseloadCell', { simpleResolvers: true, description: 'Cel of a breakdown.' })
export class CaseloadCell {
  @Field(() => ID, {
    description: 'Sleutel: code of the body, short title of the law, rule, or kind of claim.',
  })
  key!: string;
  @Field(() => String, { description: 'Benaming in plain Dutch where there is one; else the key.' })
  label!: string;
  @Field(() => Boolean, { description: 'Onderdrukt: too few households, or needed to hide another cell.' })
  suppressed!: boolean;
  @Field(() => Int, { nullable: true, description: 'Huishoudens; null when suppressed.' })
  households!: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Tegenstrijdigheden, not explained; null when suppressed.',
  })
  conflicts!: number | null;
  @Field(() => CentsScalar, {
    nullable: true,
    description: 'Openstaand on its claims, in cents; null when suppressed, and by rule.',
  })
  outstanding!: number | null;
  @Field(() => CentsScalar, {
    nullable: true,
    description:
      'Bedrag per maand at stake in its conflicts, in cents; null when suppressed or none says one.',
  })
  amountPerMonth!: number | null;
}

@ObjectType('CaseloadBreakdown', {
  simpleResolvers: true,
  description:
    'Uitsplitsing of the caseload. Cells overlap, and there is no total: a household can be in several.',
})
export class CaseloadBreakdown {
  @Field(() => CaseloadDimensionEnum, { description: 'Waarnaar is uitgesplitst.' })
  by!: CaseloadDimension;
  @Field(() => Int, { description: 'Kleinste cel: fewest households of which something is shown.' })
  least!: number;
  @Field(() => [CaseloadCell], { description: 'Cellen, most households first; suppressed ones last.' })
  cells!: readonly CaseloadCell[];
}

@ObjectType('ClearingAction', {
  simpleResolvers: true,
  description: 'Handeling die veel oplost: conflicts of one rule that rest on one kind of fact of one body.',
})
export class ClearingAction {
  @Field(() => ID, { description: 'Regel, as "CR-12".' })
  rule!: string;
  @Field(() => String, { description: 'Titel van de regel in plain Dutch.' })
  ruleTitle!: string;
  @Field(() => ID, { description: 'Orgaan whose facts they are, by its code.' })
  agency!: string;
  @Field(() => String, { description: 'Naam van het orgaan.' })
  agencyName!: string;
  @Field(() => String, { description: 'Soort feit: part of the file, as "claims".' })
  factKind!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Aard of the claim, decision, deduction or arrangement; null for any other fact.',
  })
  detail!: string | null;
  @Field(() => Int, { description: 'Huishoudens.' })
  households!: number;
  @Field(() => Int, { description: 'Tegenstrijdigheden that rest on it.' })
  conflicts!: number;
  @Field(() => CentsScalar, {
    nullable: true,
    description: 'Bedrag per maand at stake, in cents; null when none says one.',
  })
  amountPerMonth!: number | null;
}
