import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { ProcessingLog, ProcessingQuestion } from '../../kit/graph/processing-log';
import type { AgencyContext } from '../../kit/server/context';

@Resolver()
export class GemeenteProcessingQueries {
  @Query(() => ProcessingLog, {
    description:
      'Verwerkingenlogboek van de gemeente: what it processed of a person, in a trace or for an activity.',
  })
  gemeenteProcessing(
    @Arg('by', () => ProcessingQuestion, { description: 'Vraag: one person, trace or activity.' })
    by: ProcessingQuestion,
    @Ctx() context: AgencyContext,
  ): Promise<ProcessingLog> {
    return context.processingLog(by);
  }
}
