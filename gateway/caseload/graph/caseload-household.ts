import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ThreatKindEnum } from '../../../subgraphs/kit/graph/enums';
import { CentsScalar, DateScalar, DateTimeScalar } from '../../../subgraphs/kit/graph/scalars';
import type { ThreatKind } from '../../../subgraphs/kit/vocabulary';
import type { SourceOutcome } from '../../household/facts/types';
import { SourceOutcomeEnum } from '../../household/graph/sources';
import type { Figure } from '../figures/figure';
import type { CaseloadRow } from '../store/list-caseload';

const AT_LEAST = 'Ten minste: a source did not tell everything that it rests on.';
const AS_OF = 'Peildatum of this figure; an earlier one stands while a newer one is lower and not whole.';

@ObjectType('CaseloadAmount', { simpleResolvers: true, description: 'Bedrag of a case household, on a day.' })
export class CaseloadAmount {
  @Field(() => CentsScalar, { nullable: true, description: 'Bedrag in cents; null is unknown, not zero.' })
  amount!: number | null;
  @Field(() => Boolean, { description: AT_LEAST })
  atLeast!: boolean;
  @Field(() => DateScalar, { nullable: true, description: `${AS_OF} Null when it never was known.` })
  asOf!: string | null;
}

@ObjectType('CaseloadCount', { simpleResolvers: true, description: 'Aantal of a case household, on a day.' })
export class CaseloadCount {
  @Field(() => Int, { nullable: true, description: 'Aantal; null is unknown, not zero.' })
  count!: number | null;
  @Field(() => Boolean, { description: AT_LEAST })
  atLeast!: boolean;
  @Field(() => DateScalar, { nullable: true, description: `${AS_OF} Null when it never was known.` })
  asOf!: string | null;
}

@ObjectType('CaseloadThreat', { simpleResolvers: true, description: 'Eerstvolgende dreiging (Wgs 4 lid 2).' })
export class CaseloadThreat {
  @Field(() => ThreatKindEnum, { description: 'Soort.' })
  kind!: ThreatKind;
  @Field(() => DateScalar, { description: 'Datum waarop zij dreigt.' })
  on!: string;
}

@ObjectType('CaseloadStaleSource', {
  simpleResolvers: true,
  description: 'Bron die niet alles vertelde that it may tell for this purpose.',
})
export class CaseloadStaleSource {
  @Field(() => ID, { description: 'Bron: name of the source.' })
  source!: string;
  @Field(() => SourceOutcomeEnum, { description: 'Uitkomst.' })
  outcome!: SourceOutcome;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Tijdstip; null when it gave nothing.' })
  retrievedAt!: Date | null;
}

@ObjectType('CaseloadHousehold', {
  simpleResolvers: true,
  description: 'Casushuishouden in the work list: figures as they were, never in place of the live view.',
})
export class CaseloadHousehold {
  @Field(() => ID, { description: 'Zaaknummer.' })
  reference!: string;
  @Field(() => ID, { description: 'Huishouden, with which the live view is asked.' })
  householdId!: string;
  @Field(() => DateTimeScalar, { description: 'Moment van opname.' })
  takenAt!: Date;
  @Field(() => DateScalar, { description: 'Peildatum of the view that was asked.' })
  asOf!: string;
  @Field(() => Boolean, {
    description: 'Volledig: every source told all that it may tell for this purpose.',
  })
  complete!: boolean;
  @Field(() => CaseloadAmount, { description: 'Totale schuld that is payable.' })
  total!: CaseloadAmount;
  @Field(() => CaseloadCount, { description: 'Schuldeisers.' })
  creditors!: CaseloadCount;
  @Field(() => CaseloadCount, { description: 'Behandelaars.' })
  agencies!: CaseloadCount;
  @Field(() => CaseloadAmount, {
    description: 'Te veel ingehouden a month: by force above the room over the beslagvrije voet.',
  })
  overdrawn!: CaseloadAmount;
  @Field(() => CaseloadCount, { description: 'Harde tegenstrijdigheden that are not explained.' })
  hardConflicts!: CaseloadCount;
  @Field(() => CaseloadCount, { description: 'Tegenstrijdigheden that are not explained.' })
  conflicts!: CaseloadCount;
  @Field(() => CaseloadThreat, {
    nullable: true,
    description: 'Eerstvolgende dreiging; null when none is known.',
  })
  nextThreat!: CaseloadThreat | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Eerstvolgende laatste dag voor bezwaar (Awb 6:7); null when none is known.',
  })
  nextObjectionOn!: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Eerstvolgende einde van een time-out; null when none is known.',
  })
  nextTimeOutEndOn!: string | null;
  @Field(() => [CaseloadStaleSource], { description: 'Bronnen die niet alles vertelden.' })
  staleSources!: readonly CaseloadStaleSource[];
  @Field(() => [ID], { description: 'Regels die niet beoordeeld zijn, because of those sources.' })
  unassessedRules!: readonly string[];
  @Field(() => [ID], { description: 'Betrokken organen, by their code.' })
  involved!: readonly string[];
}

const amountOf = ({ value, atLeast, asOf }: Figure): CaseloadAmount => ({ amount: value, atLeast, asOf });
const countOf = ({ value, atLeast, asOf }: Figure): CaseloadCount => ({ count: value, atLeast, asOf });

/** A row of the read model as the contract has it. */
export function toCaseloadHousehold({ figures, ...row }: CaseloadRow): CaseloadHousehold {
  const { nextThreatOn, nextThreatKind } = row;
  return {
    ...row,
    total: amountOf(figures.total),
    creditors: countOf(figures.creditors),
    agencies: countOf(figures.agencies),
    overdrawn: amountOf(figures.overdrawn),
    hardConflicts: countOf(figures.hardConflicts),
    conflicts: countOf(figures.conflicts),
    nextThreat: nextThreatOn === null ? null : { kind: nextThreatKind as ThreatKind, on: nextThreatOn },
    staleSources: row.staleSources.map(({ source, outcome, retrievedAt }) => ({
      source,
      outcome,
      retrievedAt: retrievedAt === null ? null : new Date(retrievedAt),
    })),
  };
}
