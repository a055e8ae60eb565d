import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { DateScalar } from '../../kit/graph/scalars';
import { Person } from '../../kit/graph/values';
import type { AgencyContext } from '../../kit/server/context';
import { SvbFile } from './file';

@Resolver(() => Person)
export class SvbPersonResolver {
  @FieldResolver(() => SvbFile, { nullable: true, description: 'Dossier van de SVB; null is unknown.' })
  svb(
    @Root() person: Person,
    @Arg('asOf', () => DateScalar, { nullable: true, description: 'Peildatum; today when left out.' })
    asOf: string | null,
    @Ctx() context: AgencyContext,
  ): Promise<SvbFile> {
    return context.file(person.bsn, asOf) as Promise<SvbFile>;
  }
}
