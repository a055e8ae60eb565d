import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ClaimStatusEnum, DecisionKindEnum, MutationKindEnum } from '../../../subgraphs/kit/graph/enums';
import { CorrectionRequest } from '../../../subgraphs/kit/graph/person-record-file';
import { CentsScalar, DateScalar } from '../../../subgraphs/kit/graph/scalars';
import { Agency, Period } from '../../../subgraphs/kit/graph/values';
import type { ClaimStatus, DecisionKind, MutationKind } from '../../../subgraphs/kit/vocabulary';

@ObjectType('ChainCause', {
  simpleResolvers: true,
  description: 'Aanleiding van een keten: a change in the BRP or a decision.',
})
export class ChainCause {
  @Field(() => MutationKindEnum, {
    nullable: true,
    description: 'Soort wijziging in de BRP; null when the cause is a decision.',
  })
  mutationKind!: MutationKind | null;
  @Field(() => DecisionKindEnum, {
    nullable: true,
    description: 'Soort besluit; null when the cause is a change in the BRP.',
  })
  decisionKind!: DecisionKind | null;
  @Field(() => Agency, { description: 'Orgaan that recorded or decided it.' })
  agency!: Agency;
  @Field(() => String, { description: 'Omschrijving in plain Dutch.' })
  title!: string;
  @Field(() => DateScalar, { description: 'Ingangsdatum: from when it holds.' })
  effectiveOn!: string;
  @Field(() => DateScalar, { description: 'Registratiedatum of the change, dagtekening of the decision.' })
  registeredOn!: string;
}

@ObjectType('ChainDecision', {
  simpleResolvers: true,
  description: 'Besluit in een keten: the day of the signal, of the decision and of its effect.',
})
export class ChainDecision {
  @Field(() => ID, { description: 'Sleutel of its event on the timeline.' })
  key!: string;
  @Field(() => Boolean, { description: 'Of de keten met dit besluit begint.' })
  isCause!: boolean;
  @Field(() => Agency, { description: 'Orgaan that decided.' })
  agency!: Agency;
  @Field(() => DecisionKindEnum, { description: 'Soort.' })
  kind!: DecisionKind;
  @Field(() => String, { description: 'Omschrijving in plain Dutch.' })
  title!: string;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Datum waarop het orgaan het signaal ontving; null when it is unknown.',
  })
  signalReceivedOn!: string | null;
  @Field(() => DateScalar, { description: 'Dagtekening.' })
  decidedOn!: string;
  @Field(() => Period, { description: 'Werking: the days over which it has effect.' })
  effect!: Period;
  @Field(() => Int, {
    nullable: true,
    description:
      'Dagen van signaal tot besluit; null when the day of the signal is unknown, negative when it came later.',
  })
  daysFromSignal!: number | null;
  @Field(() => CentsScalar, {
    nullable: true,
    description: 'Bedrag in cents, once; null when it has none or it is unknown.',
  })
  amount!: number | null;
  @Field(() => CentsScalar, {
    nullable: true,
    description: 'Gevolg per maand in cents, negative when the household loses; null when it is unknown.',
  })
  monthlyEffect!: number | null;
}

@ObjectType('ChainSum', {
  simpleResolvers: true,
  description: 'Som over de besluiten van een keten, of what is known of them.',
})
export class ChainSum {
  @Field(() => CentsScalar, {
    nullable: true,
    description: 'Bedrag in cents; null when nothing of it is known, 0 when there is nothing to sum.',
  })
  amount!: number | null;
  @Field(() => Int, { description: 'Aantal besluiten waarvan het bedrag bekend is.' })
  known!: number;
  @Field(() => Int, {
    description: 'Aantal besluiten waarvan het bedrag onbekend is. When not 0, the sum is not the whole.',
  })
  unknown!: number;
}

@ObjectType('ChainClaim', {
  simpleResolvers: true,
  description: 'Vordering die volgde from a decision in a chain. A collector may keep the same debt.',
})
export class ChainClaim {
  @Field(() => ID, { description: 'Sleutel, the same as in the debt stack.' })
  key!: string;
  @Field(() => Agency, { description: 'Orgaan that told it.' })
  agency!: Agency;
  @Field(() => String, { description: 'Omschrijving in plain Dutch.' })
  title!: string;
  @Field(() => ClaimStatusEnum, { description: 'Status on the day asked for.' })
  status!: ClaimStatus;
  @Field(() => CentsScalar, { description: 'Openstaand saldo in cents.' })
  outstanding!: number;
}

@ObjectType('ChainCorrections', {
  simpleResolvers: true,
  description: 'Correctieverzoeken (Wet BRP 2.58) on the change with which a chain begins.',
})
export class ChainCorrections {
  @Field(() => [CorrectionRequest], { description: 'Verzoeken, oldest first.' })
  requests!: readonly CorrectionRequest[];
  @Field(() => Boolean, { description: 'Of een verzoek nog openstaat.' })
  isOpen!: boolean;
}

@ObjectType('DecisionChain', {
  simpleResolvers: true,
  description:
    'Keten: one cause, as a change in the BRP, and the decisions of agencies that followed from it.',
})
export class DecisionChain {
  @Field(() => ID, { description: 'Kenmerk: the same as chain of its events.' })
  id!: string;
  @Field(() => ID, { description: 'Aanleiding, by its id at its source.' })
  causeId!: string;
  @Field(() => Boolean, { description: 'Of een bron de aanleiding zelf gaf.' })
  causeKnown!: boolean;
  @Field(() => ChainCause, {
    nullable: true,
    description: 'Aanleiding; null when no source told it.',
  })
  cause!: ChainCause | null;
  @Field(() => String, { description: 'Omschrijving in plain Dutch, one sentence.' })
  title!: string;
  @Field(() => DateScalar, {
    description: 'Datum of the cause; of the first event when the cause itself is not known.',
  })
  on!: string;
  @Field(() => [ID], { description: 'Sleutels of its events, in the order of the timeline.' })
  eventKeys!: readonly string[];
  @Field(() => Int, { description: 'Aantal besluiten that followed; the cause itself is not one of them.' })
  decisions!: number;
  @Field(() => Int, { description: 'Aantal organen that took those decisions.' })
  agencies!: number;
  @Field(() => [ID], { description: 'Bronnen.' })
  sources!: readonly string[];
  @Field(() => [ChainDecision], {
    description: 'Besluiten, the cause too when it is one, in the order of the timeline.',
  })
  members!: readonly ChainDecision[];
  @Field(() => ChainSum, { description: 'Som van terugvorderingen en boetes.' })
  imposed!: ChainSum;
  @Field(() => ChainSum, { description: 'Som van de gevolgen per maand, each over its own days.' })
  monthlyEffect!: ChainSum;
  @Field(() => [ChainClaim], { description: 'Vorderingen die volgden, by key.' })
  claims!: readonly ChainClaim[];
  @Field(() => ChainCorrections, { description: 'Correctieverzoeken on the change with which it begins.' })
  corrections!: ChainCorrections;
}
