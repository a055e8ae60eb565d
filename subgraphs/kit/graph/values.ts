import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { BsnScalar, CentsScalar, DateScalar, OinScalar } from './scalars';
import { LivingSituationCodeEnum } from './enums';
import type { LivingSituationCode } from '../vocabulary';

/** The person that a fact is about; each agency adds its own file to it. */
@Directive('@key(fields: "bsn")')
@ObjectType('Person', {
  simpleResolvers: true,
  description: 'Persoon (Wet BRP): a natural person, known by burgerservicenummer.',
})
export class Person {
  @Field(() => BsnScalar, {
    description: 'Burgerservicenummer (Wabb). A key, never for display in a URL or log.',
  })
  bsn!: string;
}

@Directive('@shareable')
@ObjectType('Agency', {
  simpleResolvers: true,
  description: 'Bestuursorgaan or other body, whether or not it is a source of the hub.',
})
export class Agency {
  @Field(() => ID, {
    description: 'Korte code in lower case, as "uwv". A source of the hub has the name of its subgraph.',
  })
  code!: string;
  @Field(() => String, { description: 'Naam as a caseworker knows it.' })
  name!: string;
  @Field(() => OinScalar, {
    nullable: true,
    description: 'OIN of the organisation; null when it has none or it is unknown.',
  })
  oin!: string | null;
}

@Directive('@shareable')
@ObjectType('LegalBasis', {
  simpleResolvers: true,
  description: 'Wettelijke grondslag: the article on which an act rests.',
})
export class LegalBasis {
  @Field(() => String, { description: 'Wet: short title, as "Participatiewet" or "Awb".' })
  law!: string;
  @Field(() => String, { description: 'Artikel, as "58" or "4:94".' })
  article!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Lid of onderdeel, as "1" or "2 f"; null when the whole article is meant.',
  })
  paragraph!: string | null;
}

@Directive('@shareable')
@ObjectType('Period', { simpleResolvers: true, description: 'Tijdvak: both days belong to it.' })
export class Period {
  @Field(() => DateScalar, { description: 'Eerste dag.' })
  from!: string;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Laatste dag (tot en met); null when it has no known end.',
  })
  to!: string | null;
}

@Directive('@shareable')
@ObjectType('Address', { simpleResolvers: true, description: 'Adres (BAG): an address in the Netherlands.' })
export class Address {
  @Field(() => ID, { description: 'Identificatie van het adresseerbaar object (BAG).' })
  addressId!: string;
  @Field(() => String, { description: 'Straat.' })
  street!: string;
  @Field(() => String, { description: 'Huisnummer with letter and addition.' })
  houseNumber!: string;
  @Field(() => String, { description: 'Postcode.' })
  postalCode!: string;
  @Field(() => String, { description: 'Woonplaats.' })
  city!: string;
}

@Directive('@shareable')
@ObjectType('ProtectedAmount', {
  simpleResolvers: true,
  description: 'Beslagvrije voet (Rv 475c–475e) as an agency used it.',
})
export class ProtectedAmount {
  @Field(() => CentsScalar, { description: 'Bedrag per maand, in cents.' })
  amount!: number;
  @Field(() => LivingSituationCodeEnum, { description: 'Leefsituatie that was used.' })
  livingSituation!: LivingSituationCode;
  @Field(() => DateScalar, { description: 'Datum van de berekening.' })
  calculatedOn!: string;
  @Field(() => CentsScalar, {
    nullable: true,
    description: 'Meegeteld partnerinkomen per maand (Rv 475db), in cents; null when it is unknown.',
  })
  partnerIncome!: number | null;
}
