import { Field, ID, Int, ObjectType } from 'type-graphql';
import { BindingDegreeEnum, graphEnum } from '../../../subgraphs/kit/graph/enums';
import { DateScalar } from '../../../subgraphs/kit/graph/scalars';
import { LegalBasis } from '../../../subgraphs/kit/graph/values';
import { type BindingDegree, words } from '../../../subgraphs/kit/vocabulary';
import { type GroundKind, groundKind } from '../law/grounds';
import type { Certainty } from '../law/law';
import type { RoomEvidence, RoomStatus } from '../legal-room/legal-room';
import { CertaintyEnum } from './conflict';

const GroundKindEnum = graphEnum('GroundKind', 'Soort grond: what the agency may do.', groundKind);
const GroundStatusEnum = graphEnum(
  'GroundStatus',
  'Of een voorwaarde vervuld lijkt, from the facts.',
  words({
    MET: 'Lijkt vervuld: the facts point that way; the agency judges.',
    NOT_MET: 'Lijkt niet vervuld.',
    UNKNOWN: 'Onbekend: a fact that would tell is missing; ask.',
  }),
);

@ObjectType('GroundEvidence', {
  simpleResolvers: true,
  description: 'Bewijs: a fact on which the look of a condition rests.',
})
export class GroundEvidence {
  @Field(() => ID, { description: 'Bron: name of the source.' })
  source!: string;
  @Field(() => String, { description: 'Onderdeel of the source\'s file, as "decisions".' })
  kind!: RoomEvidence['kind'];
  @Field(() => ID, { description: 'Kenmerk of the fact at its source.' })
  id!: string;
  @Field(() => String, { description: 'Wat het zegt, in plain Dutch.' })
  says!: string;
  @Field(() => DateScalar, { nullable: true, description: 'Datum that matters; null when it has none.' })
  on!: string | null;
}

@ObjectType('GroundCondition', { simpleResolvers: true, description: 'Voorwaarde of a legal ground.' })
export class GroundCondition {
  @Field(() => String, { description: 'Voorwaarde in plain Dutch.' })
  text!: string;
  @Field(() => GroundStatusEnum, { description: 'Of zij vervuld lijkt.' })
  status!: RoomStatus;
  @Field(() => String, { description: 'Waarom, in plain Dutch, with the values.' })
  because!: string;
  @Field(() => [GroundEvidence], { description: 'Bewijs; never empty when it looks met.' })
  evidence!: readonly RoomEvidence[];
}

@ObjectType('LegalGround', {
  simpleResolvers: true,
  description: 'Wettelijke grond: an article by which the agency may do something else or something more.',
})
export class LegalGroundType {
  @Field(() => ID, { description: 'Kenmerk, as "ww-36-6".' })
  id!: string;
  @Field(() => LegalBasis, { description: 'Artikel.' })
  basis!: LegalBasis;
  @Field(() => LegalBasis, {
    nullable: true,
    description: 'Regel waarvan wordt afgeweken; null when from none.',
  })
  exceptionTo!: LegalBasis | null;
  @Field(() => GroundKindEnum, { description: 'Soort.' })
  kind!: GroundKind;
  @Field(() => BindingDegreeEnum, { description: 'Bindingsgraad of the ground itself.' })
  degree!: BindingDegree;
  @Field(() => String, { description: 'Titel in plain Dutch.' })
  title!: string;
  @Field(() => String, { description: 'Wat het artikel zegt, in plain Dutch.' })
  says!: string;
  @Field(() => String, { description: 'Gelezen tekst, and from when it is in force.' })
  source!: string;
  @Field(() => CertaintyEnum, { description: 'Zekerheid of the reading.' })
  certainty!: Certainty;
  @Field(() => DateScalar, { description: 'Eerste dag waarvoor de tekst bekend is.' })
  from!: string;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Laatste dag waarvoor de tekst bekend is; null when no end is known.',
  })
  to!: string | null;
}

@ObjectType('GroundInRoom', {
  simpleResolvers: true,
  description: 'Grond in deze zaak: what the agency may do; never what it has to conclude.',
})
export class GroundInRoom {
  @Field(() => LegalGroundType, { description: 'Grond.' })
  ground!: LegalGroundType;
  @Field(() => GroundStatusEnum, {
    description: 'Of de voorwaarden samen vervuld lijken: NOT_MET when one is not, else UNKNOWN when one is.',
  })
  status!: RoomStatus;
  @Field(() => [GroundCondition], { description: 'Voorwaarden: all have to be met.' })
  conditions!: readonly GroundCondition[];
  @Field(() => String, { description: 'Vraag: what to ask, and whom, in plain Dutch.' })
  ask!: string;
}

@ObjectType('ObjectionTerm', { simpleResolvers: true, description: 'Bezwaartermijn (Awb 6:7).' })
export class ObjectionTerm {
  @Field(() => DateScalar, { description: 'Laatste dag.' })
  until!: string;
  @Field(() => Boolean, { description: 'Of bezwaar nog kan on the day asked for.' })
  open!: boolean;
  @Field(() => Int, {
    nullable: true,
    description: 'Dagen over after the day asked for; 0: it is the last day, null: the term has passed.',
  })
  daysLeft!: number | null;
  @Field(() => String, { description: 'Termijn in plain Dutch.' })
  text!: string;
}

@ObjectType('LegalRoom', {
  simpleResolvers: true,
  description:
    'Wettelijke ruimte: what the owning agency may do under its own law on the day asked for, for a human to ask about.',
})
export class LegalRoom {
  @Field(() => [GroundInRoom], { description: 'Gronden, in the order of the law data.' })
  grounds!: readonly GroundInRoom[];
  @Field(() => ObjectionTerm, {
    nullable: true,
    description: 'Bezwaartermijn; null when no objection is open to it or it is unknown.',
  })
  objection!: ObjectionTerm | null;
  @Field(() => [String], {
    description: 'Opmerkingen: why there is no ground, or one does not apply, in plain Dutch.',
  })
  notes!: readonly string[];
  @Field(() => [String], {
    description: 'Wat onbekend is: not read, or not known for this day; never "no room". In plain Dutch.',
  })
  unknown!: readonly string[];
}
