import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { DateScalar } from '../../kit/graph/scalars';
import { Person } from '../../kit/graph/values';
import type { AgencyContext } from '../../kit/server/context';
import { GemeenteFile } from './file';

@Resolver(() => Person)
export class GemeentePersonResolver {
  @FieldResolver(() => GemeenteFile, {
    nullable: true,
    description: 'Dossier van de gemeente; null is unknown.',
  })
  gemeente(
    @Root() person: Person,
    @Arg('asOf', () => DateScalar, { nullable: true, description: 'Peildatum; today when left out.' })
    asOf: string | null,
    @Ctx() context: AgencyContext,
  ): Promise<GemeenteFile> {
    return context.file(person.bsn, asOf) as Promise<GemeenteFile>;
  }
}
