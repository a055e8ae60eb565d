import type { GraphQLSchema } from 'graphql';
import type { EngineContext } from '../engine-context';
import { UpstreamRecord } from '../record';
import { noAnswer } from '../transport/read-answer';
import type { SourceAnswer, SourceRequest } from '../transport/source-request';

/**
 * The context in which an operation is carried out once more, over what its sources have given so far. It has a record and
 * subjects of its own: those of the answers that are used. Throws when nothing of the request is kept.
 */
export function contextSoFar(context: EngineContext): EngineContext {
  if (context.progress === undefined) throw new Error('Nothing is kept of what the sources give');
  return {
    ...context,
    isSoFar: true,
    record: new UpstreamRecord(),
    ...(context.subjects ? { subjects: new Set<string>() } : {}),
  };
}

/** What a source has given to a question by now. Sends nothing: of a source that is still out it is no answer, ASKED. */
export function answerSoFar(
  schema: GraphQLSchema,
  subgraph: string,
  request: SourceRequest,
  body: string,
  { progress, record, subjects }: EngineContext,
): SourceAnswer {
  const given = progress?.givenTo(subgraph, body);
  if (given === undefined) {
    const operationKind = request.document.kind;
    record.append({ subgraph, outcome: 'ASKED', startedAt: Date.now(), durationMs: 0, operationKind });
    return noAnswer(schema, subgraph, request);
  }
  record.append(given.request);
  for (const subject of given.subjects) subjects?.add(subject);
  return given.answer;
}
