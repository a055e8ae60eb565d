import { Field, ID, Int, ObjectType } from 'type-graphql';
import { graphEnum } from '../../kit/graph/enums';
import { CentsScalar } from '../../kit/graph/scalars';
import { Period, Person } from '../../kit/graph/values';
import { studyDebtPhase, type StudyDebtPhase } from '../vocabulary';

const StudyDebtPhaseEnum = graphEnum('StudyDebtPhase', 'Fase van een studieschuld.', studyDebtPhase);

@ObjectType('StudyDebt', {
  simpleResolvers: true,
  description:
    'Studieschuld (Wsf 2000 hoofdstuk 6): how one debt is repaid in one period. The balance is on the claim.',
})
export class StudyDebt {
  @Field(() => ID, { description: 'Kenmerk of the record at DUO.' })
  id!: string;
  @Field(() => Person, { description: 'Debiteur.' })
  person!: Person;
  @Field(() => ID, {
    nullable: true,
    description:
      'Vordering that carries the balance, by the id of its DuoClaim; null when there is none (yet).',
  })
  claimId!: string | null;
  @Field(() => StudyDebtPhaseEnum, { description: 'Fase in the period.' })
  phase!: StudyDebtPhase;
  @Field(() => String, { description: 'Terugbetalingsregels that apply, as "SF35" or "SF15".' })
  repaymentRules!: string;
  @Field(() => CentsScalar, {
    nullable: true,
    description: 'Draagkracht per maand (Wsf 2000 6.10), in cents; null when it was not established.',
  })
  capacityPerMonth!: number | null;
  @Field(() => CentsScalar, {
    nullable: true,
    description: 'Termijnbedrag per maand, in cents; null when there is no instalment in this phase.',
  })
  instalmentPerMonth!: number | null;
  @Field(() => Int, {
    nullable: true,
    description:
      'Peiljaar (Wsf 2000 6.10, 6.12) whose income was used; null when the capacity was not established.',
  })
  referenceYear!: number | null;
  @Field(() => CentsScalar, {
    nullable: true,
    description:
      "Inkomen in het peiljaar, the partner's included (Wsf 2000 6.10), in cents a year; null when unknown.",
  })
  referenceIncome!: number | null;
  @Field(() => Boolean, {
    description: 'Peiljaarverlegging (Wsf 2000 6.12): another year than the usual one is used.',
  })
  referenceYearMoved!: boolean;
  @Field(() => Int, { description: 'Aflosvrije maanden that were used up to and in this period.' })
  pauseMonthsUsed!: number;
  @Field(() => Int, { description: 'Aflosvrije maanden that are left.' })
  pauseMonthsLeft!: number;
  @Field(() => Period, { description: 'Tijdvak in which this holds.' })
  period!: Period;
}
