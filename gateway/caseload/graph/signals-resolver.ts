import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { CodedError } from '../../../subgraphs/kit/errors';
import type { CaseloadContext } from '../caseload-context';
import { agencySignals } from '../store/agency-signals';
import { AgencySignal } from './agency-signal';
import { askedNumber } from './asked-number';

const MOST_SIGNALS = 100;

@Resolver()
export class SignalsResolver {
  @Query(() => [AgencySignal], {
    description:
      'Signalen over eigen gegevens of the agency where the asker works, by rule. None of a high risk.',
  })
  async agencySignals(
    @Arg('first', () => Int, { description: 'Aantal regels: 1 to 100.' }) first: number,
    @Ctx() { query, engine }: CaseloadContext,
  ): Promise<AgencySignal[]> {
    const { worksAt } = engine.asking.caller;
    if (worksAt === null)
      throw new CodedError('NOT_ALLOWED', 'Only who works at an agency sees signals on its data.', {
        http: { status: 403 },
      });
    return agencySignals(query, worksAt, askedNumber(first, MOST_SIGNALS));
  }
}
