import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { ProcessingLog, ProcessingQuestion } from '../../kit/graph/processing-log';
import type { AgencyContext } from '../../kit/server/context';

@Resolver()
export class SvbProcessingQueries {
  @Query(() => ProcessingLog, {
    description: 'Verwerkingenlogboek van SVB: what it processed of a person, in a trace or for an activity.',
  })
  svbProcessing(
    @Arg('by', () => ProcessingQuestion, { description: 'Vraag: one person, trace or activity.' })
    by: ProcessingQuestion,
    @Ctx() context: AgencyContext,
  ): Promise<ProcessingLog> {
    return context.processingLog(by);
  }
}
