import { Field, ID, ObjectType } from 'type-graphql';
import {
  FindingSourceEnum,
  graphEnum,
  LivingSituationCodeEnum,
  ReferenceDateEnum,
  ResidenceCertaintyEnum,
} from '../../../subgraphs/kit/graph/enums';
import { DateScalar } from '../../../subgraphs/kit/graph/scalars';
import { Agency, LegalBasis, Period, Person } from '../../../subgraphs/kit/graph/values';
import {
  type FindingSource,
  type LivingSituationCode,
  type ReferenceDate,
  type ResidenceCertainty,
  words,
} from '../../../subgraphs/kit/vocabulary';
import type { Applies } from '../conflicts/rule';
import type { CellRole, ExplanationOrigin } from '../differences/differences';
import {
  counting,
  type Counting,
  definitionSubject,
  type DefinitionSubject,
  excludedGroup,
  type ExcludedGroup,
} from '../law/definitions';
import type { Certainty } from '../law/law';
import { AppliesEnum, CertaintyEnum } from './conflict';

const DifferenceKindEnum = graphEnum(
  'DifferenceKind',
  'Onderwerp on which definitions and agencies can differ.',
  definitionSubject,
);
const CountingEnum = graphEnum('Counting', 'Meetellen: whom a law counts beside the partner.', counting);
const ExcludedGroupEnum = graphEnum('ExcludedGroup', 'Uitgezonderde groep.', excludedGroup);
const CountedRoleEnum = graphEnum(
  'CountedRole',
  'Rol van de persoon in a finding of an agency.',
  words({
    HOLDER: 'Belanghebbende: the finding is about this person.',
    PARTNER: 'Partner: counted as the partner of another.',
    COUNTED: 'Meegeteld: counted with another, as kostendeler or medebewoner.',
  }),
);
const ExplanationOriginEnum = graphEnum(
  'ExplanationOrigin',
  'Herkomst van een verklaring.',
  words({
    RULE: 'Regel: a rule of the catalogue weighed it; see the conflict.',
    DEFINITION: 'Wet: the definitions of the two laws differ.',
  }),
);

@ObjectType('DefinitionExclusion', {
  simpleResolvers: true,
  description: 'Uitzondering: somebody whom a law leaves out.',
})
export class DefinitionExclusion {
  @Field(() => DifferenceKindEnum, { description: 'Onderwerp.' })
  subject!: DefinitionSubject;
  @Field(() => ExcludedGroupEnum, { description: 'Groep.' })
  group!: ExcludedGroup;
  @Field(() => String, { description: 'Omschrijving in plain Dutch.' })
  says!: string;
}

@ObjectType('HouseholdDefinition', {
  simpleResolvers: true,
  description: 'Wettelijke omschrijving of who forms a household, in words of our own.',
})
export class HouseholdDefinition {
  @Field(() => String, {
    nullable: true,
    description: 'Partner: who is one; null when the law does not define it.',
  })
  partner!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Wie verder meetelt; null when the law counts nobody else.',
  })
  countedPersons!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Waar iemand woont; null when the law does not define it.',
  })
  address!: string | null;
  @Field(() => CountingEnum, { description: 'Meetellen.' })
  counting!: Counting;
  @Field(() => [DefinitionExclusion], { description: 'Uitzonderingen.' })
  excluded!: readonly DefinitionExclusion[];
  @Field(() => ReferenceDateEnum, {
    nullable: true,
    description: 'Peildatum; null when it is not in the data.',
  })
  referenceDate!: ReferenceDate | null;
  @Field(() => String, { description: 'Toelichting op de peildatum, in plain Dutch.' })
  reference!: string;
  @Field(() => [LegalBasis], { description: 'Artikelen.' })
  basis!: readonly LegalBasis[];
  @Field(() => String, { description: 'Gelezen tekst.' })
  source!: string;
  @Field(() => CertaintyEnum, {
    description: 'Zekerheid. UNVERIFIED also on a day before the text that was read.',
  })
  certainty!: Certainty;
}

@ObjectType('DifferenceColumn', {
  simpleResolvers: true,
  description: 'Kolom: one agency under one law, with the definition it uses.',
})
export class DifferenceColumn {
  @Field(() => ID, { description: 'Sleutel within the view.' })
  key!: string;
  @Field(() => Agency, { description: 'Orgaan that counts.' })
  agency!: Agency;
  @Field(() => String, { description: 'Regeling: short title of the law.' })
  scheme!: string;
  @Field(() => Boolean, { description: 'Volgens opgave of the household; not verified.' })
  isReported!: boolean;
  @Field(() => HouseholdDefinition, {
    nullable: true,
    description: 'Wettelijke omschrijving; null when the data do not have it.',
  })
  definition!: HouseholdDefinition | null;
  @Field(() => String, { nullable: true, description: 'Opmerking in plain Dutch; null when there is none.' })
  note!: string | null;
}

@ObjectType('DifferenceCell', {
  simpleResolvers: true,
  description: 'Cel: as what one agency counts one person, and since when.',
})
export class DifferenceCell {
  @Field(() => ID, { description: 'Sleutel, unique within the row.' })
  key!: string;
  @Field(() => ID, { description: 'Kolom, by its key.' })
  column!: string;
  @Field(() => CountedRoleEnum, { description: 'Rol van de persoon.' })
  role!: CellRole;
  @Field(() => Person, { description: 'Belanghebbende whom the finding is about.' })
  holder!: Person;
  @Field(() => LivingSituationCodeEnum, { description: 'Leefvorm of the holder.' })
  code!: LivingSituationCode;
  @Field(() => Person, { nullable: true, description: 'Partner; null when none is counted or named.' })
  partner!: Person | null;
  @Field(() => [Person], { nullable: true, description: 'Meegetelde personen. Null is unknown.' })
  countedPersons!: readonly Person[] | null;
  @Field(() => Period, { description: 'Tijdvak: since when.' })
  period!: Period;
  @Field(() => ReferenceDateEnum, { nullable: true, description: 'Peildatum; null when it is unknown.' })
  referenceDate!: ReferenceDate | null;
  @Field(() => FindingSourceEnum, {
    nullable: true,
    description: 'Bron van de vaststelling; null when it is unknown.',
  })
  foundBy!: FindingSource | null;
  @Field(() => [LegalBasis], { description: 'Grondslag.' })
  basis!: readonly LegalBasis[];
  @Field(() => ID, { description: 'Kenmerk of the fact at its source.' })
  factId!: string;
}

@ObjectType('DifferenceRow', {
  simpleResolvers: true,
  description: 'Rij: one person of the household, with what each agency counts.',
})
export class DifferenceRow {
  @Field(() => Person, { description: 'Persoon.' })
  person!: Person;
  @Field(() => ResidenceCertaintyEnum, {
    nullable: true,
    description: 'Zekerheid van bewoning by the BRP; null when it does not say so or it is unknown.',
  })
  residence!: ResidenceCertainty | null;
  @Field(() => DateScalar, { nullable: true, description: 'Bewoner sinds; null when it is unknown.' })
  since!: string | null;
  @Field(() => [DifferenceCell], { description: 'Cellen, in the order of the columns.' })
  cells!: readonly DifferenceCell[];
}

@ObjectType('DifferenceExplanation', {
  simpleResolvers: true,
  description: 'Verklaring of a difference, that holds or cannot be ruled out.',
})
export class DifferenceExplanation {
  @Field(() => ExplanationOriginEnum, { description: 'Herkomst.' })
  origin!: ExplanationOrigin;
  @Field(() => String, { description: 'Code, unique within its origin and conflict.' })
  code!: string;
  @Field(() => String, { description: 'Verklaring in plain Dutch.' })
  text!: string;
  @Field(() => AppliesEnum, { description: 'Of zij hier opgaat.' })
  applies!: Applies;
  @Field(() => ID, {
    nullable: true,
    description: 'Tegenstrijdigheid that weighed it, by its key; null when the definitions gave it.',
  })
  conflictKey!: string | null;
}

@ObjectType('HouseholdDifference', {
  simpleResolvers: true,
  description: 'Verschil: two agencies count one person otherwise. A signal, never a decision who is right.',
})
export class HouseholdDifference {
  @Field(() => ID, { description: 'Sleutel: stable within a view.' })
  key!: string;
  @Field(() => Person, { description: 'Persoon.' })
  person!: Person;
  @Field(() => DifferenceKindEnum, { description: 'Onderwerp.' })
  kind!: DefinitionSubject;
  @Field(() => [ID], { description: 'Kolommen that differ: two, by key.' })
  columns!: readonly string[];
  @Field(() => [ID], {
    description: 'Cellen that differ: two, by key, each in the column of the same place.',
  })
  cells!: readonly string[];
  @Field(() => AppliesEnum, {
    description:
      'Verklaard: YES by law or by the facts; UNKNOWN when nobody weighed it or a fact is missing.',
  })
  explained!: Applies;
  @Field(() => [DifferenceExplanation], { description: 'Verklaringen that hold or cannot be ruled out.' })
  explanations!: readonly DifferenceExplanation[];
  @Field(() => [ID], { description: 'Tegenstrijdigheden about this difference, by key.' })
  conflictKeys!: readonly string[];
  @Field(() => String, {
    nullable: true,
    description:
      'Wat de wetten anders regelen, in plain Dutch; null when they do not or it is not in the data.',
  })
  contrast!: string | null;
  @Field(() => String, { description: 'Omschrijving in plain Dutch.' })
  text!: string;
}

@ObjectType('HouseholdDifferences', {
  simpleResolvers: true,
  description: 'Verschillen in huishouden: who each agency counts, as what, since when, side by side.',
})
export class HouseholdDifferences {
  @Field(() => DateScalar, { description: 'Peildatum.' })
  asOf!: string;
  @Field(() => [DifferenceColumn], { description: 'Kolommen: one an agency and law.' })
  columns!: readonly DifferenceColumn[];
  @Field(() => [DifferenceRow], { description: 'Rijen: one a person of the household.' })
  rows!: readonly DifferenceRow[];
  @Field(() => [HouseholdDifference], {
    description: 'Verschillen. When sources are missing, more may be hidden: see missing.',
  })
  differences!: readonly HouseholdDifference[];
  @Field(() => [ID], { description: 'Ontbrekende bronnen.' })
  missing!: readonly string[];
  @Field(() => [String], { description: 'Wat niet bekend is, in plain Dutch.' })
  unknown!: readonly string[];
}
