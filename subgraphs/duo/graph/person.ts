import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { DateScalar } from '../../kit/graph/scalars';
import { Person } from '../../kit/graph/values';
import type { AgencyContext } from '../../kit/server/context';
import { DuoFile } from './file';

@Resolver(() => Person)
export class DuoPersonResolver {
  @FieldResolver(() => DuoFile, { nullable: true, description: 'Dossier van DUO; null is unknown.' })
  duo(
    @Root() person: Person,
    @Arg('asOf', () => DateScalar, { nullable: true, description: 'Peildatum; today when left out.' })
    asOf: string | null,
    @Ctx() context: AgencyContext,
  ): Promise<DuoFile> {
    return context.file(person.bsn, asOf) as Promise<DuoFile>;
  }
}
