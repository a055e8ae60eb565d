import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DeductionMethodEnum, IncomeKindEnum } from '../../../subgraphs/kit/graph/enums';
import { CentsScalar, DateScalar } from '../../../subgraphs/kit/graph/scalars';
import { Agency, LegalBasis } from '../../../subgraphs/kit/graph/values';
import type { DeductionMethod, IncomeKind } from '../../../subgraphs/kit/vocabulary';

@ObjectType('IncomeRoom', {
  simpleResolvers: true,
  description:
    'Ruimte per inkomen: what is taken from one attachable income, and how much may be (Rv 475b, 475c).',
})
export class IncomeRoom {
  @Field(() => String, { description: 'Bron: the payer or scheme.' })
  payer!: string;
  @Field(() => IncomeKindEnum, { description: 'Soort.' })
  kind!: IncomeKind;
  @Field(() => CentsScalar, { description: 'Bedrag per maand, net, in cents.' })
  amountPerMonth!: number;
  @Field(() => String, {
    nullable: true,
    description: 'Onderdeel van Rv 475c lid 1, as "b"; null when several are possible.',
  })
  letter!: string | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Volgorde waarin beslag wordt gelegd (Rv 475c lid 2), from 1; null when it is not known.',
  })
  order!: number | null;
  @Field(() => LegalBasis, { description: 'Grondslag of the order.' })
  basis!: LegalBasis;
  @Field(() => CentsScalar, { description: 'Gedwongen inhoudingen, in cents a month.' })
  forced!: number;
  @Field(() => CentsScalar, { description: 'Vrijwillige inhoudingen, in cents a month.' })
  voluntary!: number;
  @Field(() => [ID], { description: 'Sleutels of exactly the deductions that were summed.' })
  deductionKeys!: readonly string[];
  @Field(() => CentsScalar, {
    nullable: true,
    description:
      'Bovengrens van wat van dit inkomen mag worden ingehouden, in cents a month; null when it is not known. The room is one for the person: these do not add up.',
  })
  roomAtMost!: number | null;
}

@ObjectType('RoomTaker', {
  simpleResolvers: true,
  description:
    'Afnemer of the room above the beslagvrije voet: one deduction, and its place in the order of the law.',
})
export class RoomTaker {
  @Field(() => ID, { description: 'Sleutel of the deduction, as "uwv:id".' })
  deductionKey!: string;
  @Field(() => Agency, { description: 'Orgaan for whose claim it is.' })
  beneficiary!: Agency;
  @Field(() => DeductionMethodEnum, { description: 'Wijze.' })
  method!: DeductionMethod;
  @Field(() => String, { description: 'Inkomen waarop wordt ingehouden.' })
  onIncome!: string;
  @Field(() => CentsScalar, { description: 'Bedrag per maand, in cents.' })
  amountPerMonth!: number;
  @Field(() => DateScalar, { description: 'Eerste dag of the deduction.' })
  from!: string;
  @Field(() => Int, {
    nullable: true,
    description: 'Plaats in de volgorde of the law, from 1; null when it is not known.',
  })
  order!: number | null;
  @Field(() => String, { description: 'Reden of the place, or why it is not known, in plain Dutch.' })
  reason!: string;
  @Field(() => [LegalBasis], { description: 'Grondslag of the place.' })
  basis!: readonly LegalBasis[];
  @Field(() => Boolean, { description: 'Coördineert: collects for all who attached (Rv 478 lid 1).' })
  coordinates!: boolean;
  @Field(() => CentsScalar, {
    nullable: true,
    description: 'Zeker te veel, in cents a month; null when the room is not known.',
  })
  tooMuchAtLeast!: number | null;
  @Field(() => CentsScalar, {
    nullable: true,
    description: 'Hoogstens te veel, in cents a month; null when the room is not known exactly.',
  })
  tooMuchAtMost!: number | null;
}
