import { Field, ID, ObjectType } from 'type-graphql';
import type { DataClass, Purpose, Role } from '../../../subgraphs/kit/vocabulary';
import { PurposeEnum, RoleEnum } from '../../accountability/graph/enums';

@ObjectType('SharedClass', {
  simpleResolvers: true,
  description: 'Gegevenssoort that an agency gives, with the fields in it.',
})
export class SharedClass {
  @Field(() => ID, { description: 'Soort, as "CLAIMS".' })
  dataClass!: DataClass;
  @Field(() => String, { description: 'Naam in plain Dutch.' })
  title!: string;
  @Field(() => [String], { description: 'Velden by their Dutch word, each once.' })
  fields!: string[];
}

@ObjectType('SharedPurpose', {
  simpleResolvers: true,
  description: 'Verstrekking: what an agency gives to some roles for one purpose, and why.',
})
export class SharedPurpose {
  @Field(() => PurposeEnum, { description: 'Doel.' })
  purpose!: Purpose;
  @Field(() => String, { description: 'Naam van het doel in plain Dutch.' })
  title!: string;
  @Field(() => [String], { description: 'Grondslag: the articles on which the purpose rests, as "Wgs 8".' })
  ground!: string[];
  @Field(() => [RoleEnum], { description: 'Rollen that get it.' })
  roles!: Role[];
  @Field(() => Boolean, { description: 'Alleen eigen orgaan: only people who work at the agency get it.' })
  ownAgencyOnly!: boolean;
  @Field(() => String, { description: 'Waarom the agency may give it, in Dutch, with the article.' })
  because!: string;
  @Field(() => [SharedClass], { description: 'Gegevenssoorten.' })
  classes!: SharedClass[];
}

@ObjectType('AgencySharing', {
  simpleResolvers: true,
  description: 'Toegangstabel in woorden: what one agency shares, with whom and on what ground.',
})
export class AgencySharing {
  @Field(() => ID, { description: 'Korte code of the agency.' })
  agency!: string;
  @Field(() => String, { description: 'Naam of the agency.' })
  name!: string;
  @Field(() => [SharedPurpose], {
    description: 'Verstrekkingen, in the order in which the agency signed them.',
  })
  purposes!: SharedPurpose[];
}
