import { createUnionType, Field, Int, InputType, ObjectType } from 'type-graphql';
import { CaseloadFilterInput, CaseloadOrderInput, SavedFilter, SavedOrder } from './filter';

@InputType('SaveViewInput', { description: 'Weergave to keep; one of the same name is replaced.' })
export class SaveViewInput {
  @Field(() => String, { description: 'Naam: 1 to 60 characters, without a number of a person.' })
  name!: string;
  @Field(() => CaseloadFilterInput, { nullable: true, description: 'Filter; none when left out.' })
  filter?: CaseloadFilterInput | null;
  @Field(() => CaseloadOrderInput, {
    nullable: true,
    description: 'Volgorde; the largest debts first when left out.',
  })
  order?: CaseloadOrderInput | null;
}

@InputType('DeleteViewInput', { description: 'Weergave: which saved view to delete.' })
export class DeleteViewInput {
  @Field(() => String, { description: 'Naam.' })
  name!: string;
}

@ObjectType('SavedView', {
  simpleResolvers: true,
  description: 'Bewaarde weergave of the work list. Nobody else sees it.',
})
export class SavedView {
  @Field(() => String, { description: 'Naam.' })
  name!: string;
  @Field(() => SavedFilter, { description: 'Filter.' })
  filter!: SavedFilter;
  @Field(() => SavedOrder, { description: 'Volgorde.' })
  order!: SavedOrder;
}

@ObjectType('ViewSaved', { simpleResolvers: true, description: 'Weergave bewaard.' })
export class ViewSaved {
  @Field(() => SavedView, { description: 'Weergave.' })
  view!: SavedView;
  @Field(() => Boolean, { description: 'Bestond al: one of this name was replaced.' })
  wasKnown!: boolean;
}

@ObjectType('TooManyViews', {
  simpleResolvers: true,
  description: 'Te veel weergaven. Nothing was kept: delete one first.',
})
export class TooManyViews {
  @Field(() => Int, { description: 'Hoogste aantal.' })
  most!: number;
}

@ObjectType('ViewDeleted', { simpleResolvers: true, description: 'Weergave verwijderd.' })
export class ViewDeleted {
  @Field(() => String, { description: 'Naam.' })
  name!: string;
}

@ObjectType('ViewNotFound', {
  simpleResolvers: true,
  description: 'Weergave bestaat niet. Nothing was changed.',
})
export class ViewNotFound {
  @Field(() => String, { description: 'Naam that was asked.' })
  name!: string;
}

export const SaveViewResult = createUnionType({
  name: 'SaveViewResult',
  description: 'Uitkomst van het bewaren van een weergave.',
  types: () => [ViewSaved, TooManyViews] as const,
});

export const DeleteViewResult = createUnionType({
  name: 'DeleteViewResult',
  description: 'Uitkomst van het verwijderen van een weergave.',
  types: () => [ViewDeleted, ViewNotFound] as const,
});
