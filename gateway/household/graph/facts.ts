import { Field, ID, ObjectType } from 'type-graphql';
import { PaymentArrangement } from '../../../subgraphs/kit/graph/arrangement';
import { BackPayment } from '../../../subgraphs/kit/graph/back-payment';
import { Benefit } from '../../../subgraphs/kit/graph/benefit';
import { Claim } from '../../../subgraphs/kit/graph/claim';
import { Decision } from '../../../subgraphs/kit/graph/decision';
import { Deduction } from '../../../subgraphs/kit/graph/deduction';
import { ResidenceCertaintyEnum } from '../../../subgraphs/kit/graph/enums';
import { Income } from '../../../subgraphs/kit/graph/income';
import { LivingSituation } from '../../../subgraphs/kit/graph/living-situation';
import { MaatwerkContact } from '../../../subgraphs/kit/graph/maatwerk-contact';
import { PersonName } from '../../../subgraphs/kit/graph/person-record-file';
import { DateScalar } from '../../../subgraphs/kit/graph/scalars';
import { Agency, Person } from '../../../subgraphs/kit/graph/values';
import type { ResidenceCertainty } from '../../../subgraphs/kit/vocabulary';
import type { HouseholdFacts, Sourced } from '../facts/types';

/** A fact as the view shows it: what the source said, and which agency that is. Its code is the name of the source. */
export function withAgency<T extends object>({ fact, agency }: Sourced<T>): T & { agency: Agency } {
  return { ...fact, agency };
}

/** What a field of a fact is computed from: the fact as it was told, among all facts. Not in the schema. */
export interface InView<T> {
  readonly told: Sourced<T>;
  readonly facts: HouseholdFacts;
}

/** A fact as the view shows it, that can be looked at among the others. */
export function inView<T extends object>(
  told: Sourced<T>,
  facts: HouseholdFacts,
): T & { agency: Agency } & InView<T> {
  return { ...withAgency(told), told, facts };
}

@ObjectType('HouseholdPerson', {
  simpleResolvers: true,
  description: 'Bewoner: somebody who lives, or perhaps lives, in the household.',
})
export class HouseholdPerson {
  @Field(() => Person, { description: 'Persoon.' })
  person!: Person;
  @Field(() => PersonName, { nullable: true, description: 'Naam; null when no source told it.' })
  name!: PersonName | null;
  @Field(() => DateScalar, { nullable: true, description: 'Geboortedatum; null when no source told it.' })
  birthDate!: string | null;
  @Field(() => ResidenceCertaintyEnum, {
    nullable: true,
    description: 'Zekerheid van bewoning; null when the register of residents gave no answer.',
  })
  certainty!: ResidenceCertainty | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Sinds wanneer; null when the register of residents gave no answer.',
  })
  since!: string | null;
}

@ObjectType('HouseholdBenefit', {
  implements: Benefit,
  simpleResolvers: true,
  description: 'Uitkering of voorziening in the household view.',
})
export class HouseholdBenefit extends Benefit {
  @Field(() => Agency, { description: 'Orgaan that told it.' })
  agency!: Agency;
}

@ObjectType('HouseholdClaim', {
  implements: Claim,
  simpleResolvers: true,
  description: 'Vordering in the household view.',
})
export class HouseholdClaim extends Claim implements InView<Claim> {
  told!: Sourced<Claim>;
  facts!: HouseholdFacts;

  @Field(() => Agency, { description: 'Orgaan that told it.' })
  agency!: Agency;
  @Field(() => ID, {
    description: 'Sleutel within the view, as "uwv:id": an id is unique only at its own source.',
  })
  key!: string;
  @Field(() => Boolean, {
    description:
      'Of deze regel meetelt in het totaal: not when the same debt is counted at the body that collects it, is settled, or is not payable.',
  })
  counted!: boolean;
}

@ObjectType('HouseholdDecision', {
  implements: Decision,
  simpleResolvers: true,
  description: 'Besluit in the household view.',
})
export class HouseholdDecision extends Decision implements InView<Decision> {
  told!: Sourced<Decision>;
  facts!: HouseholdFacts;

  @Field(() => Agency, { description: 'Orgaan that told it.' })
  agency!: Agency;
}

@ObjectType('HouseholdDeduction', {
  implements: Deduction,
  simpleResolvers: true,
  description: 'Inhouding in the household view.',
})
export class HouseholdDeduction extends Deduction {
  @Field(() => Agency, { description: 'Orgaan that told it.' })
  agency!: Agency;
}

@ObjectType('HouseholdArrangement', {
  implements: PaymentArrangement,
  simpleResolvers: true,
  description: 'Regeling in the household view.',
})
export class HouseholdArrangement extends PaymentArrangement {
  @Field(() => Agency, { description: 'Orgaan that told it.' })
  agency!: Agency;
}

@ObjectType('HouseholdLivingSituation', {
  implements: LivingSituation,
  simpleResolvers: true,
  description: 'Leefvormvaststelling in the household view: who counts whom as what, side by side.',
})
export class HouseholdLivingSituation extends LivingSituation {
  @Field(() => Agency, { description: 'Orgaan that told it.' })
  agency!: Agency;
}

@ObjectType('HouseholdIncome', {
  implements: Income,
  simpleResolvers: true,
  description: 'Inkomen in the household view.',
})
export class HouseholdIncome extends Income {
  @Field(() => Agency, { description: 'Orgaan that told it.' })
  agency!: Agency;
}

@ObjectType('HouseholdBackPayment', {
  implements: BackPayment,
  simpleResolvers: true,
  description: 'Nabetaling in the household view.',
})
export class HouseholdBackPayment extends BackPayment {
  @Field(() => Agency, { description: 'Orgaan that told it.' })
  agency!: Agency;
}

@ObjectType('HouseholdContact', {
  implements: MaatwerkContact,
  simpleResolvers: true,
  description: 'Maatwerkcontact of an agency in this household view.',
})
export class HouseholdContact extends MaatwerkContact {
  @Field(() => Boolean, { description: 'Of de vermelding verlopen is on the day asked for.' })
  stale!: boolean;
}
