import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { CodedError } from '../../../subgraphs/kit/errors';
import type { CaseworkContext } from '../casework-context';
import { requireOwnAgency } from '../own-agency';
import { sharingOf } from '../sharing/sharing-of';
import { AgencySharing } from './agency-sharing';

@Resolver()
export class SharingResolver {
  @Query(() => AgencySharing, {
    description: 'Toegangstabel van een orgaan in woorden; for oversight that of any agency.',
  })
  agencySharing(
    @Arg('agency', () => ID, { description: 'Korte code of the agency.' }) agency: string,
    @Ctx() { engine, accessTables }: CaseworkContext,
  ): AgencySharing {
    if (engine.asking.terms.purpose !== 'OVERSIGHT') requireOwnAgency(engine.asking, agency);
    const table = accessTables.get(agency);
    if (table === undefined)
      throw new CodedError('BAD_INPUT', 'There is no agency of this name.', {
        allowed: [...accessTables.keys()].join(', '),
      });
    const purposes = sharingOf(table).map(({ ground, roles, classes, ...sharing }) => ({
      ...sharing,
      ground: [...ground],
      roles: [...roles],
      classes: classes.map(({ fields, ...shared }) => ({ ...shared, fields: [...fields] })),
    }));
    return { agency, name: table.title, purposes };
  }
}
