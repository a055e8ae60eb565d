import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { ProcessingLog, ProcessingQuestion } from '../../kit/graph/processing-log';
import type { AgencyContext } from '../../kit/server/context';

@Resolver()
export class UwvProcessingQueries {
  @Query(() => ProcessingLog, {
    description: 'Verwerkingenlogboek van UWV: what it processed of a person, in a trace or for an activity.',
  })
  uwvProcessing(
    @Arg('by', () => ProcessingQuestion, { description: 'Vraag: one person, trace or activity.' })
    by: ProcessingQuestion,
    @Ctx() context: AgencyContext,
  ): Promise<ProcessingLog> {
    return context.processingLog(by);
  }
}
