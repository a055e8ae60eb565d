import { Directive, Field, ID, ObjectType } from 'type-graphql';
import {
  DebtCounselling,
  DebtSettlement,
  Moratorium,
  MunicipalCase,
  ReportedDecision,
  SupportNeed,
  Threat,
  TimeOut,
} from '../../../subgraphs/kit/graph/counselling-file';
import { DateScalar } from '../../../subgraphs/kit/graph/scalars';
import { Address } from '../../../subgraphs/kit/graph/values';
import type { HouseholdFacts } from '../facts/types';
import {
  HouseholdArrangement,
  HouseholdBackPayment,
  HouseholdBenefit,
  HouseholdDecision,
  HouseholdDeduction,
  HouseholdIncome,
  HouseholdLivingSituation,
  HouseholdPerson,
} from './facts';
import { SourceStatus } from './sources';

const KNOWN_PART = 'As far as the sources answered: see sources.';

/** The household as the gemeente derives it. Here only its key: the rest is the gemeente's. */
@Directive('@key(fields: "id")')
@ObjectType('Household', { description: 'Huishouden: who lives at one address; derived, not a register.' })
export class Household {
  @Field(() => ID, { description: 'Kenmerk of the household: opaque, not a personal number.' })
  id!: string;
}

/**
 * The household view over one set of facts, fetched once. The lists are those facts; sums, conflicts and timeline are
 * computed from them when they are asked for.
 */
@ObjectType('HouseholdView', {
  simpleResolvers: true,
  description: 'Huishoudbeeld: one household on one day, over all sources that answered. It decides nothing.',
})
export class HouseholdView {
  facts!: HouseholdFacts;

  @Field(() => DateScalar, { description: 'Peildatum: everything is as known and valid on this day.' })
  asOf!: string;
  @Field(() => Household, {
    nullable: true,
    description: 'Huishouden; null when nobody could say who lives here.',
  })
  household!: Household | null;
  @Field(() => Address, {
    nullable: true,
    description: 'Adres; null when it is secret (Wet BRP 2.59) or unknown.',
  })
  address!: Address | null;
  @Field(() => [HouseholdPerson], {
    description: 'Bewoners. Only the person asked for when the composition is unknown (household is null).',
  })
  persons!: HouseholdPerson[];
  @Field(() => [SourceStatus], { description: 'Bronnen and what each did.' })
  sources!: SourceStatus[];
  @Field(() => Boolean, {
    description: 'Volledig: every source told all it is there to tell. When false, each total is "at least".',
  })
  complete!: boolean;
  @Field(() => [HouseholdBenefit], { description: `Uitkeringen en voorzieningen. ${KNOWN_PART}` })
  benefits!: HouseholdBenefit[];
  @Field(() => [HouseholdDecision], { description: `Besluiten. ${KNOWN_PART}` })
  decisions!: HouseholdDecision[];
  @Field(() => [HouseholdDeduction], { description: `Inhoudingen, past ones too. ${KNOWN_PART}` })
  deductions!: HouseholdDeduction[];
  @Field(() => [HouseholdArrangement], { description: `Regelingen, past ones too. ${KNOWN_PART}` })
  arrangements!: HouseholdArrangement[];
  @Field(() => [HouseholdLivingSituation], {
    description: `Leefvormvaststellingen, side by side. ${KNOWN_PART}`,
  })
  livingSituations!: HouseholdLivingSituation[];
  @Field(() => [HouseholdIncome], { description: `Inkomens. ${KNOWN_PART}` })
  incomes!: HouseholdIncome[];
  @Field(() => [HouseholdBackPayment], { description: `Nabetalingen. ${KNOWN_PART}` })
  backPayments!: HouseholdBackPayment[];
  @Field(() => [ReportedDecision], {
    nullable: true,
    description: 'Opgegeven besluiten of bodies that are no source. Not verified. Null is unknown.',
  })
  reportedDecisions!: readonly ReportedDecision[] | null;
  @Field(() => [SupportNeed], { nullable: true, description: 'Hulpvragen. Null is unknown.' })
  supportNeeds!: readonly SupportNeed[] | null;
  @Field(() => [DebtSettlement], { nullable: true, description: 'Schuldregelingen. Null is unknown.' })
  settlements!: readonly DebtSettlement[] | null;
  @Field(() => [TimeOut], { nullable: true, description: 'Time-outs. Null is unknown.' })
  timeOuts!: readonly TimeOut[] | null;
  @Field(() => [Threat], {
    nullable: true,
    description: 'Bedreigende situaties (Wgs 4 lid 2). Null is unknown.',
  })
  threats!: readonly Threat[] | null;
  @Field(() => [Moratorium], { nullable: true, description: 'Moratoria. Null is unknown.' })
  moratoria!: readonly Moratorium[] | null;
  @Field(() => [DebtCounselling], {
    nullable: true,
    description: 'Schuldhulptrajecten (Wgs). Null is unknown.',
  })
  debtCounselling!: readonly DebtCounselling[] | null;
  @Field(() => [MunicipalCase], {
    nullable: true,
    description: 'Casussen with their case director. Null is unknown.',
  })
  cases!: readonly MunicipalCase[] | null;
}
