import { Field, ID, ObjectType } from 'type-graphql';
import { graphEnum, LivingSituationCodeEnum } from '../../../subgraphs/kit/graph/enums';
import { CentsScalar, DateScalar } from '../../../subgraphs/kit/graph/scalars';
import { Agency, LegalBasis, Person } from '../../../subgraphs/kit/graph/values';
import type { LivingSituationCode } from '../../../subgraphs/kit/vocabulary';
import { protectedAmountStep, type StepCode } from '../debts/protected-amount/step';
import { type ProtectedSituation, protectedSituation } from '../debts/protected-amount/ways-of-living';

const ProtectedAmountStepEnum = graphEnum(
  'ProtectedAmountStepCode',
  'Soort rekenstap of the beslagvrije voet.',
  protectedAmountStep,
);

const ProtectedSituationEnum = graphEnum(
  'ProtectedSituation',
  'Leefsituatie for the beslagvrije voet (Rv 475da).',
  protectedSituation,
);

@ObjectType('ProtectedAmountStep', {
  simpleResolvers: true,
  description: 'Rekenstap of the beslagvrije voet: what was used, from which article, and what it comes to.',
})
export class ProtectedAmountStep {
  @Field(() => ProtectedAmountStepEnum, { description: 'Soort stap.' })
  code!: StepCode;
  @Field(() => String, { description: 'Uitleg in plain Dutch, with the values.' })
  text!: string;
  @Field(() => LegalBasis, { description: 'Artikel that asks for the step.' })
  article!: LegalBasis;
  @Field(() => CentsScalar, {
    nullable: true,
    description: 'Bedrag, in cents, to the nearest one; null when it is no amount or not known.',
  })
  amount!: number | null;
}

@ObjectType('UsedProtectedAmount', {
  simpleResolvers: true,
  description: 'Gehanteerde beslagvrije voet: what an agency used, beside the calculation of the view.',
})
export class UsedProtectedAmount {
  @Field(() => ID, { description: 'Sleutel of the deduction, as "uwv:id".' })
  deductionKey!: string;
  @Field(() => Agency, { description: 'Orgaan that told it.' })
  agency!: Agency;
  @Field(() => String, { description: 'Inkomen waarop wordt ingehouden.' })
  onIncome!: string;
  @Field(() => CentsScalar, { description: 'Bedrag per maand, in cents.' })
  amount!: number;
  @Field(() => LivingSituationCodeEnum, { description: 'Leefsituatie that was used.' })
  livingSituation!: LivingSituationCode;
  @Field(() => DateScalar, { description: 'Datum van de berekening.' })
  calculatedOn!: string;
  @Field(() => CentsScalar, {
    nullable: true,
    description: 'Meegeteld partnerinkomen, in cents a month; null when it is unknown.',
  })
  partnerIncome!: number | null;
  @Field(() => CentsScalar, {
    nullable: true,
    description: 'Verschil, in cents: what was used less what comes out here; null when that is not exact.',
  })
  difference!: number | null;
  @Field(() => Boolean, {
    description: 'Zeker te laag: less than the lower bound. Not said when the person has several incomes.',
  })
  tooLow!: boolean;
  @Field(() => Boolean, { description: 'Verlopen: older than twelve months (Rv 475d lid 2).' })
  stale!: boolean;
}

@ObjectType('PersonProtectedAmount', {
  simpleResolvers: true,
  description:
    'Beslagvrije voet (Rv 475c–475i) of one person, for all attachable incomes together. Indicatief: only the attaching body can fix it.',
})
export class PersonProtectedAmount {
  @Field(() => Person, { description: 'Persoon.' })
  person!: Person;
  @Field(() => String, { description: 'Naam, or that it is unknown.' })
  label!: string;
  @Field(() => Boolean, { description: 'Indicatief: always true.' })
  indicative!: boolean;
  @Field(() => CentsScalar, {
    nullable: true,
    description:
      'Bedrag per maand, in cents; null when it is not known exactly. Then it lies between the bounds.',
  })
  exact!: number | null;
  @Field(() => CentsScalar, {
    nullable: true,
    description: 'Ondergrens, in cents a month; null when none can be given.',
  })
  atLeast!: number | null;
  @Field(() => CentsScalar, {
    nullable: true,
    description:
      'Bovengrens, in cents a month: the maximum, and 95 % of the income; null when neither is known.',
  })
  atMost!: number | null;
  @Field(() => DateScalar, { description: 'Maand whose incomes were used: its first day (Rv 475d lid 1).' })
  month!: string;
  @Field(() => ProtectedSituationEnum, {
    nullable: true,
    description: 'Leefsituatie; null when it is not certain.',
  })
  livingSituation!: ProtectedSituation | null;
  @Field(() => [ProtectedAmountStep], { description: 'Rekenstappen, in the order in which they were made.' })
  steps!: readonly ProtectedAmountStep[];
  @Field(() => [String], {
    description: 'Onbekend: what could not be known and would matter, in plain Dutch.',
  })
  unknown!: readonly string[];
  @Field(() => [String], {
    description: 'Voorbehouden: what no source tells, holds only on request, or was not verified.',
  })
  reservations!: readonly string[];
  @Field(() => [UsedProtectedAmount], { description: 'Gehanteerd: what each agency used.' })
  used!: readonly UsedProtectedAmount[];
}
