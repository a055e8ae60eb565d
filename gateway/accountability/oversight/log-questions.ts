import { type DocumentNode, getNamedType, type GraphQLSchema, parse } from 'graphql';

/** The type by which a field of Query is known to be the processing log of an organisation. */
const LOG = 'ProcessingLog';
const QUESTION = 'ProcessingQuestion';

/** The question to one processing log; its variable is `by`. */
export interface LogQuestion {
  /** The field of Query. */
  readonly field: string;
  readonly document: DocumentNode;
}

/**
 * The question to each processing log of a supergraph. It names no organisation: a new one is asked from the moment that it
 * is in the supergraph. Each is an operation of its own, because a log that does not answer would take the others of its
 * operation with it: the field may not be null.
 * @throws Error when there is no processing log at all
 */
export function logQuestions(schema: GraphQLSchema): readonly LogQuestion[] {
  const questions = Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap(
    ({ name, type, args }) => {
      const by = args.find((argument) => getNamedType(argument.type).name === QUESTION);
      if (getNamedType(type).name !== LOG || by === undefined) return [];
      const log = `${name}(${by.name}: $by) { agency { code name oin } access
      entries { traceId name status startedAt activityId foreignProcessor } }`;
      const document = parse(`query ProcessingLog($by: ${QUESTION}!) { ${log} }`, { noLocation: true });
      return [{ field: name, document }];
    },
  );
  if (questions.length === 0) throw new Error('the supergraph has no processing log');
  return questions;
}
