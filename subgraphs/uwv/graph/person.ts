import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { DateScalar } from '../../kit/graph/scalars';
import { Person } from '../../kit/graph/values';
import type { AgencyContext } from '../../kit/server/context';
import { UwvFile } from './file';

@Resolver(() => Person)
export class UwvPersonResolver {
  @FieldResolver(() => UwvFile, { nullable: true, description: 'Dossier van UWV; null is unknown.' })
  uwv(
    @Root() person: Person,
    @Arg('asOf', () => DateScalar, { nullable: true, description: 'Peildatum; today when left out.' })
    asOf: string | null,
    @Ctx() context: AgencyContext,
  ): Promise<UwvFile> {
    return context.file(person.bsn, asOf) as Promise<UwvFile>;
  }
}
