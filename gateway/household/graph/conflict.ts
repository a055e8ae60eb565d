import { Field, ID, Int, ObjectType } from 'type-graphql';
import { graphEnum } from '../../../subgraphs/kit/graph/enums';
import { CentsScalar, DateScalar } from '../../../subgraphs/kit/graph/scalars';
import { Person } from '../../../subgraphs/kit/graph/values';
import type {
  CitizenRisk,
  Evidence,
  Explanation,
  Hardness,
  RuleKind,
  Severity,
  Threshold,
} from '../conflicts/rule';
import { words } from '../../../subgraphs/kit/vocabulary';
import type { Certainty } from '../law/law';
import { HouseholdContact } from './facts';

const RuleKindEnum = graphEnum(
  'RuleKind',
  'Soort tegenstrijdigheid.',
  words({
    CHAIN: 'Ketenbeschikking: the result of a change or decision elsewhere.',
    CONTRADICTION: 'Tegensprekend: opposite duties or incompatible facts.',
    COHERENCE: 'Materiële samenhang: decisions about the same person that influence each other.',
    WATCH: 'Bewaking: a term or urgency, no clash.',
  }),
);
const HardnessEnum = graphEnum(
  'Hardness',
  'Hardheid.',
  words({
    HARD: 'Hard: a legal norm is breached if the data are right.',
    SIGNAL: 'Signaal: may be lawful, needs a human.',
  }),
);
const SeverityEnum = graphEnum(
  'Severity',
  'Ernst.',
  words({
    RED: 'Rood: act now.',
    ORANGE: 'Oranje: look into it.',
    YELLOW: 'Geel: know it.',
  }),
);
const RiskLevelEnum = graphEnum(
  'RiskLevel',
  'Nadeelrisico for the citizen.',
  words({
    LOW: 'Laag.',
    MEDIUM: 'Midden.',
    HIGH: 'Hoog.',
  }),
);
export const AppliesEnum = graphEnum(
  'Applies',
  'Of een verklaring opgaat.',
  words({
    YES: 'Ja.',
    NO: 'Nee.',
    UNKNOWN: 'Onbekend: a fact that would tell is missing.',
  }),
);
export const CertaintyEnum = graphEnum(
  'Certainty',
  'Zekerheid van een artikel of bedrag.',
  words({
    VERIFIED: 'Geverifieerd: read in a law text in force.',
    UNVERIFIED: 'Niet geverifieerd: read in an older or secondary text; check before relying on it.',
  }),
);
const ThresholdUnitEnum = graphEnum(
  'ThresholdUnit',
  'Eenheid van een drempel.',
  words({
    HOURS: 'Uren per week.',
    DAYS: 'Dagen.',
    MONTHS: 'Maanden.',
    PER_CENT: 'Procenten.',
    CENTS: 'Eurocenten.',
  }),
);

@ObjectType('RuleThreshold', {
  simpleResolvers: true,
  description: 'Drempel that is a choice of this project and not of the law.',
})
export class RuleThreshold {
  @Field(() => String, { description: 'Naam.' })
  name!: string;
  @Field(() => Int, { description: 'Waarde.' })
  value!: number;
  @Field(() => ThresholdUnitEnum, { description: 'Eenheid.' })
  unit!: Threshold['unit'];
  @Field(() => String, { description: 'Toelichting in plain Dutch: what it is for.' })
  text!: string;
}

@ObjectType('RuleHook', {
  simpleResolvers: true,
  description: 'Juridische haak: an article on which a rule rests.',
})
export class RuleHook {
  @Field(() => String, { description: 'Wet.' })
  law!: string;
  @Field(() => String, { description: 'Artikel.' })
  article!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Lid of onderdeel; null when the whole article is meant.',
  })
  paragraph!: string | null;
  @Field(() => String, { description: 'Wat het zegt, in plain Dutch.' })
  says!: string;
  @Field(() => CertaintyEnum, { description: 'Zekerheid of the reading.' })
  certainty!: Certainty;
}

@ObjectType('ConflictRule', { simpleResolvers: true, description: 'Regel that looks for one kind of clash.' })
export class ConflictRule {
  @Field(() => ID, { description: 'Nummer, as "CR-01".' })
  id!: string;
  @Field(() => String, { description: 'Titel in plain Dutch.' })
  title!: string;
  @Field(() => RuleKindEnum, { description: 'Soort.' })
  kind!: RuleKind;
  @Field(() => HardnessEnum, { description: 'Hardheid.' })
  hardness!: Hardness;
  @Field(() => [RuleHook], { description: 'Juridische haken: the articles it rests on.' })
  hook!: readonly RuleHook[];
  @Field(() => [RuleThreshold], { description: 'Drempels of our own choice.' })
  thresholds!: readonly Threshold[];
}

@ObjectType('ConflictExplanation', {
  simpleResolvers: true,
  description: 'Mogelijke verklaring that makes the difference lawful.',
})
export class ConflictExplanation {
  @Field(() => String, { description: 'Code within the rule, as "E1".' })
  code!: string;
  @Field(() => String, { description: 'Verklaring in plain Dutch.' })
  text!: string;
  @Field(() => AppliesEnum, { description: 'Of zij hier opgaat.' })
  applies!: Explanation['applies'];
}

@ObjectType('ConflictEvidence', {
  simpleResolvers: true,
  description: 'Bewijs: a fact on which the conflict rests.',
})
export class ConflictEvidence {
  @Field(() => ID, { description: 'Bron: name of the source.' })
  source!: string;
  @Field(() => String, { description: 'Onderdeel of the source\'s file, as "decisions".' })
  kind!: Evidence['kind'];
  @Field(() => ID, { description: 'Kenmerk of the fact at its source.' })
  id!: string;
  @Field(() => String, { description: 'Wat het zegt, in plain Dutch.' })
  says!: string;
  @Field(() => DateScalar, { nullable: true, description: 'Datum that matters; null when it has none.' })
  on!: string | null;
}

@ObjectType('ConflictRisk', {
  simpleResolvers: true,
  description: 'Nadeelrisico: what raising it could cost the citizen.',
})
export class ConflictRisk {
  @Field(() => RiskLevelEnum, { description: 'Hoogte.' })
  level!: CitizenRisk['level'];
  @Field(() => String, { description: 'Toelichting in plain Dutch.' })
  text!: string;
}

@ObjectType('Conflict', {
  simpleResolvers: true,
  description: 'Tegenstrijdigheid: a signal for a human; the hub decides nothing and sends nothing.',
})
export class Conflict {
  @Field(() => ID, { description: 'Sleutel: stable within a view, from the rule and the facts it rests on.' })
  key!: string;
  @Field(() => ConflictRule, { description: 'Regel that found it.' })
  rule!: ConflictRule;
  @Field(() => SeverityEnum, { description: 'Ernst.' })
  severity!: Severity;
  @Field(() => Boolean, {
    description: 'Verklaard verschil: a legitimate explanation holds; shown, not hidden.',
  })
  explained!: boolean;
  @Field(() => [ConflictExplanation], { description: 'Verklaringen that were considered.' })
  explanations!: readonly Explanation[];
  @Field(() => String, { description: 'Wat er botst, in plain Dutch.' })
  message!: string;
  @Field(() => [Person], { description: 'Personen.' })
  persons!: readonly Person[];
  @Field(() => [ConflictEvidence], { description: 'Bewijs.' })
  evidence!: readonly Evidence[];
  @Field(() => ConflictRisk, { description: 'Nadeelrisico.' })
  risk!: CitizenRisk;
  @Field(() => CentsScalar, {
    nullable: true,
    description:
      'Bedrag per maand dat op het spel staat, in cents; null when it is not about an amount or it is unknown.',
  })
  amountPerMonth!: number | null;
  @Field(() => [HouseholdContact], {
    description: 'Wie te bellen: the maatwerkcontact of each agency involved, as far as known.',
  })
  contacts!: readonly HouseholdContact[];
}

@ObjectType('UnassessedRule', {
  simpleResolvers: true,
  description: 'Niet of niet geheel beoordeelde regel: UNKNOWN, never to be read as "no conflict".',
})
export class UnassessedRule {
  @Field(() => ConflictRule, { description: 'Regel.' })
  rule!: ConflictRule;
  @Field(() => Boolean, { description: 'Of de regel wel iets vond: that stands, more may be hidden.' })
  partly!: boolean;
  @Field(() => [ID], { description: 'Ontbrekende bronnen.' })
  missing!: readonly string[];
  @Field(() => [String], { description: 'Wat verder onbekend is, in plain Dutch.' })
  unknown!: readonly string[];
}
