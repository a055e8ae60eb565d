import { Field, ID, Int, ObjectType } from 'type-graphql';
import { CentsScalar, DateScalar } from '../../../subgraphs/kit/graph/scalars';
import { Person } from '../../../subgraphs/kit/graph/values';

@ObjectType('ForecastMonth', {
  simpleResolvers: true,
  description: 'Maand van de vooruitblik: all claims together, in cents.',
})
export class ForecastMonth {
  @Field(() => DateScalar, { description: 'Eerste dag van de maand.' })
  month!: string;
  @Field(() => CentsScalar, { description: 'Openstaand at the end of the month, in cents.' })
  outstanding!: number;
  @Field(() => CentsScalar, { description: 'Betaald in the month, in cents.' })
  paid!: number;
  @Field(() => CentsScalar, { description: 'Rente that came in the month, in cents.' })
  interest!: number;
  @Field(() => CentsScalar, { description: 'Vervallen by law in the month, in cents.' })
  writtenOff!: number;
}

@ObjectType('ClaimForecast', {
  simpleResolvers: true,
  description:
    'Vooruitblik van een vordering, in cents. What stands now and the interest are together what is paid, lapses and is left.',
})
export class ClaimForecast {
  @Field(() => ID, { description: 'Sleutel of the claim in this view.' })
  claimKey!: string;
  @Field(() => CentsScalar, { description: 'Openstaand nu, in cents.' })
  outstandingNow!: number;
  @Field(() => CentsScalar, { description: 'Betaald in de eerste maand of the forecast, in cents.' })
  paidInFirstMonth!: number;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Afgelost in: first day of the month; null when not by payment within the horizon.',
  })
  paidOffIn!: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Vervalt op: the day on which a rest lapses by law; null when nothing lapses.',
  })
  writtenOffOn!: string | null;
  @Field(() => CentsScalar, { description: 'Vervallen by law, in cents.' })
  writtenOff!: number;
  @Field(() => CentsScalar, { description: 'Totaal betaald, in cents.' })
  totalPaid!: number;
  @Field(() => CentsScalar, { description: 'Totaal aan rente from now on, in cents.' })
  totalInterest!: number;
  @Field(() => CentsScalar, { description: 'Openstaand aan het eind of the horizon, in cents.' })
  outstandingAtEnd!: number;
  @Field(() => [CentsScalar], {
    description:
      'Saldi in cents at the end of each month, from the month of the day asked for up to the last change; at most 241.',
  })
  balances!: readonly number[];
}

@ObjectType('ForecastOutcome', {
  simpleResolvers: true,
  description: 'Verloop of all claims in the total, in cents.',
})
export class ForecastOutcome {
  @Field(() => CentsScalar, { description: 'Openstaand nu, in cents.' })
  outstandingNow!: number;
  @Field(() => CentsScalar, { description: 'Totaal betaald, in cents.' })
  totalPaid!: number;
  @Field(() => CentsScalar, { description: 'Totaal aan rente from now on, in cents.' })
  totalInterest!: number;
  @Field(() => CentsScalar, { description: 'Vervallen by law, in cents.' })
  writtenOff!: number;
  @Field(() => CentsScalar, { description: 'Openstaand aan het eind of the horizon, in cents.' })
  outstandingAtEnd!: number;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Schuldenvrij in: first day of the month; null when not within the horizon.',
  })
  nothingLeftIn!: string | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Maanden tot schuldenvrij; 0 when nothing is owed, null when not within the horizon.',
  })
  monthsUntilNothingLeft!: number | null;
  @Field(() => [ForecastMonth], {
    description: 'Maanden, from that of the day asked for up to the last change; at most 241.',
  })
  months!: readonly ForecastMonth[];
  @Field(() => [ClaimForecast], { description: 'Per vordering, by key.' })
  perClaim!: readonly ClaimForecast[];
}

@ObjectType('ForecastDifference', {
  simpleResolvers: true,
  description: 'Verschil: the scenario less today. In cents.',
})
export class ForecastDifference {
  @Field(() => CentsScalar, { description: 'Betaald, in cents.' })
  totalPaid!: number;
  @Field(() => CentsScalar, { description: 'Rente, in cents.' })
  totalInterest!: number;
  @Field(() => CentsScalar, { description: 'Vervallen, in cents.' })
  writtenOff!: number;
  @Field(() => CentsScalar, { description: 'Openstaand aan het eind, in cents.' })
  outstandingAtEnd!: number;
  @Field(() => Int, {
    nullable: true,
    description: 'Maanden later schuldenvrij, negative when earlier; null when one of the two never is.',
  })
  months!: number | null;
}

@ObjectType('ClaimRevival', {
  simpleResolvers: true,
  description: 'Herleving of a claim when its pause ends (final report of 2019, annex 3 §1.3.2).',
})
export class ClaimRevival {
  @Field(() => ID, { description: 'Sleutel of the claim.' })
  claimKey!: string;
  @Field(() => DateScalar, { description: 'Maand, by its first day, in which payment begins again.' })
  month!: string;
  @Field(() => CentsScalar, { description: 'Saldo at the end of the pause, in cents.' })
  balance!: number;
  @Field(() => CentsScalar, { description: 'Maandbedrag that is then paid on it, in cents.' })
  amountPerMonth!: number;
}

@ObjectType('AmountFrom', { simpleResolvers: true, description: 'Maandbedrag that holds from a month on.' })
export class AmountFrom {
  @Field(() => DateScalar, { description: 'Eerste dag van de maand.' })
  month!: string;
  @Field(() => CentsScalar, { description: 'Bedrag per maand, in cents.' })
  amountPerMonth!: number;
}

@ObjectType('PlanPart', { simpleResolvers: true, description: 'Deel van een plan: one claim in it.' })
export class PlanPart {
  @Field(() => ID, { description: 'Sleutel of the claim.' })
  claimKey!: string;
  @Field(() => CentsScalar, { description: 'Eerste termijn, in cents.' })
  firstInstalment!: number;
  @Field(() => CentsScalar, { description: 'Rest at the end of the plan, in cents. Not waived.' })
  leftAtEnd!: number;
}

@ObjectType('JointPlanForecast', {
  simpleResolvers: true,
  description: 'Eén plan, at most: the room above the beslagvrije voet is an upper bound.',
})
export class JointPlanForecast {
  @Field(() => Int, { description: 'Maanden.' })
  months!: number;
  @Field(() => [AmountFrom], {
    description: 'Termijnbedrag ten hoogste; more than one when the room changes during the plan.',
  })
  atMost!: readonly AmountFrom[];
  @Field(() => [PlanPart], { description: 'Delen, by claim; in proportion to the balances.' })
  parts!: readonly PlanPart[];
  @Field(() => CentsScalar, {
    description: 'Rest of all claims at the end of the plan, in cents. Not waived.',
  })
  leftAtEnd!: number;
}

@ObjectType('SupposedRoom', {
  simpleResolvers: true,
  description:
    'Ruimte in het scenario: the upper bound above the beslagvrije voet, as it is and as it becomes.',
})
export class SupposedRoom {
  @Field(() => Person, { description: 'Persoon.' })
  person!: Person;
  @Field(() => String, { description: 'Naam, or that it is unknown.' })
  label!: string;
  @Field(() => DateScalar, { description: 'Vanaf: first day of the month.' })
  month!: string;
  @Field(() => CentsScalar, {
    nullable: true,
    description: 'Nu ten hoogste, in cents a month; null when it is not certain.',
  })
  todayAtMost!: number | null;
  @Field(() => CentsScalar, {
    nullable: true,
    description: 'Dan ten hoogste, in cents a month; null when it is not certain.',
  })
  thenAtMost!: number | null;
}

@ObjectType('UnassignedDeduction', {
  simpleResolvers: true,
  description: 'Inhouding zonder bekende vordering: not counted as a payment.',
})
export class UnassignedDeduction {
  @Field(() => ID, { description: 'Sleutel of the deduction.' })
  key!: string;
  @Field(() => ID, { description: 'Orgaan for whose claim it is withheld, by its code.' })
  beneficiary!: string;
  @Field(() => CentsScalar, { description: 'Bedrag per maand, in cents.' })
  amountPerMonth!: number;
  @Field(() => [ID], { description: 'Misschien voor these claims of that body: keys.' })
  perhapsFor!: readonly string[];
}

@ObjectType('Forecast', {
  simpleResolvers: true,
  description:
    'Vooruitblik over twintig jaar: the debts on the terms of today, and under a scenario. Indicative.',
})
export class Forecast {
  @Field(() => Int, { description: 'Horizon in months.' })
  horizon!: number;
  @Field(() => ForecastOutcome, {
    nullable: true,
    description:
      'Verloop zoals nu. Null when no source told its claims, or none told what is paid: unknown is not zero.',
  })
  today!: ForecastOutcome | null;
  @Field(() => ForecastOutcome, {
    nullable: true,
    description:
      'Verloop in het scenario. Null when there is none, or when it cannot be computed: see unknown.',
  })
  scenario!: ForecastOutcome | null;
  @Field(() => ForecastDifference, { nullable: true, description: 'Verschil. Null when scenario is.' })
  difference!: ForecastDifference | null;
  @Field(() => [ClaimRevival], { description: 'Herlevingen at the end of the pause.' })
  revivals!: readonly ClaimRevival[];
  @Field(() => JointPlanForecast, { nullable: true, description: 'Eén plan; null when not asked for.' })
  jointPlan!: JointPlanForecast | null;
  @Field(() => [SupposedRoom], { description: 'Ruimten that the scenario changes.' })
  rooms!: readonly SupposedRoom[];
  @Field(() => [String], {
    description: 'Onzekerheden because of which the scenario could not be computed, in plain Dutch.',
  })
  unknown!: readonly string[];
  @Field(() => [ID], {
    description:
      'Nooit betaald: keys of claims on which nothing is paid on the terms of today, as far as is known.',
  })
  neverPaid!: readonly string[];
  @Field(() => [ID], {
    description:
      'Rente onbekend: keys of claims without a known rate. No interest is counted, so sums are "at least".',
  })
  interestUnknown!: readonly string[];
  @Field(() => [ID], {
    description:
      'Termijn onbekend: keys of arrangements without a known instalment. Nothing is counted as paid.',
  })
  instalmentUnknown!: readonly string[];
  @Field(() => [UnassignedDeduction], { description: 'Inhoudingen zonder bekende vordering.' })
  unassigned!: readonly UnassignedDeduction[];
  @Field(() => [ID], { description: 'Regelingen zonder vordering in the forecast: keys.' })
  unassignedArrangements!: readonly string[];
  @Field(() => [ID], {
    description:
      'Niet opeisbaar: keys of claims beside the forecast, as a study debt with no instalment due.',
  })
  notPayable!: readonly string[];
  @Field(() => Boolean, {
    description: 'Volledig: every source told what this rests on. When false, what is left is "at least".',
  })
  complete!: boolean;
  @Field(() => [ID], { description: 'Ontbrekende bronnen.' })
  missing!: readonly string[];
  @Field(() => [String], { description: 'Uitgangspunten in plain Dutch: the law, and our choices.' })
  assumptions!: readonly string[];
}
