import { Field, Int, ObjectType } from 'type-graphql';
import { CaseloadHousehold } from './caseload-household';

@ObjectType('CaseloadEdge', { simpleResolvers: true, description: 'Plaats in the work list.' })
export class CaseloadEdge {
  @Field(() => String, { description: 'Cursor: asks what comes after it, in the same order.' })
  cursor!: string;
  @Field(() => CaseloadHousehold, { description: 'Casushuishouden.' })
  node!: CaseloadHousehold;
}

@ObjectType('CaseloadPageInfo', { simpleResolvers: true, description: 'Bladzijde of the work list.' })
export class CaseloadPageInfo {
  @Field(() => Boolean, { description: 'Volgende bladzijde: there is more.' })
  hasNextPage!: boolean;
  @Field(() => String, { nullable: true, description: 'Laatste cursor; null on an empty page.' })
  endCursor!: string | null;
}

@ObjectType('CaseloadConnection', { simpleResolvers: true, description: 'Werklijst, a page of it.' })
export class CaseloadConnection {
  @Field(() => [CaseloadEdge], { description: 'Casushuishoudens in order.' })
  edges!: readonly CaseloadEdge[];
  @Field(() => CaseloadPageInfo, { description: 'Bladzijde.' })
  pageInfo!: CaseloadPageInfo;
  @Field(() => Int, { description: 'Aantal that the filter leaves, on all pages together.' })
  totalCount!: number;
}
