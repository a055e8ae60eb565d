import { Field, ID, InputType, Int } from 'type-graphql';
import { BsnScalar, CentsScalar } from '../../../subgraphs/kit/graph/scalars';
import type { Scenario } from '../forecast/forecast';

@InputType('ScenarioPause', {
  description:
    'Pauze: nothing is paid on chosen claims in the first months. Interest runs on (Awb 4:101); not for criminal claims.',
})
export class ScenarioPause {
  @Field(() => [ID], { description: 'Sleutels of the claims, each once; of those that the total counts.' })
  claimKeys!: string[];
  @Field(() => Int, { description: 'Maanden, from 1 up to and including 60.' })
  months!: number;
}

@InputType('ScenarioJointPlan', {
  description:
    'Eén plan for all payable claims that are not criminal, at most at the room above the beslagvrije voet of who owes them.',
})
export class ScenarioJointPlan {
  @Field(() => Int, { description: 'Maanden, from 1 up to and including 72; as 18 or 36.' })
  months!: number;
}

@InputType('ScenarioIncomeChange', {
  description: 'Inkomenswijziging of one person. It changes the room above the beslagvrije voet.',
})
export class ScenarioIncomeChange {
  @Field(() => BsnScalar, { description: 'Burgerservicenummer of somebody in this view.' })
  person!: string;
  @Field(() => CentsScalar, {
    description: 'Verschil per maand in cents, net and attachable (Rv 475c); negative for a loss.',
  })
  amountPerMonth!: number;
  @Field(() => Int, {
    defaultValue: 1,
    description: 'Vanaf maand: 1 is the month after the day asked for; up to and including 240.',
  })
  fromMonth!: number;
}

@InputType('ScenarioHouseholdChange', {
  description:
    'Gezinswijziging: somebody leaves, or a partner comes. It changes the room above the beslagvrije voet, not the debts or benefits.',
})
export class ScenarioHouseholdChange {
  @Field(() => BsnScalar, {
    nullable: true,
    description: 'Vertrekt: burgerservicenummer of somebody in this view.',
  })
  leaves?: string | null;
  @Field(() => BsnScalar, {
    nullable: true,
    description: 'Krijgt een partner: burgerservicenummer of somebody in this view.',
  })
  joinsPartnerOf?: string | null;
  @Field(() => CentsScalar, {
    nullable: true,
    description: 'Inkomen van wie komt, in cents a month, net; required with joinsPartnerOf.',
  })
  joinerIncomePerMonth?: number | null;
  @Field(() => Int, {
    defaultValue: 1,
    description: 'Vanaf maand: 1 is the month after the day asked for; up to and including 240.',
  })
  fromMonth!: number;
}

@InputType('ForecastScenario', {
  description: 'Scenario: what is supposed. All parts are optional and may be combined.',
})
export class ForecastScenario {
  @Field(() => ScenarioPause, { nullable: true, description: 'Pauze.' })
  pause?: ScenarioPause | null;
  @Field(() => ScenarioJointPlan, { nullable: true, description: 'Eén plan.' })
  jointPlan?: ScenarioJointPlan | null;
  @Field(() => ScenarioIncomeChange, { nullable: true, description: 'Inkomenswijziging.' })
  incomeChange?: ScenarioIncomeChange | null;
  @Field(() => ScenarioHouseholdChange, { nullable: true, description: 'Gezinswijziging.' })
  householdChange?: ScenarioHouseholdChange | null;
}

/** The scenario as the calculation takes it: what was left out is null. */
export function scenarioOf(input: ForecastScenario | null | undefined): Scenario | null {
  if (input == null) return null;
  const { pause = null, jointPlan = null, incomeChange = null, householdChange = null } = input;
  return {
    pause,
    jointPlan,
    incomeChange,
    householdChange: householdChange && {
      leaves: householdChange.leaves ?? null,
      joinsPartnerOf: householdChange.joinsPartnerOf ?? null,
      joinerIncomePerMonth: householdChange.joinerIncomePerMonth ?? null,
      fromMonth: householdChange.fromMonth,
    },
  };
}
