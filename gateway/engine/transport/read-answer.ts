import type { ExecutionResult, GraphQLSchema } from 'graphql';
import type { Outcome } from '../record';
import { isRecord, passableError, sourceFault } from '../source-fault';
import { checkAnswer } from './check-answer';
import { RequestShape } from './request-shape';
import type { SourceAnswer, SourceRequest } from './source-request';

/** An answer that was read, and what it says about its source. */
export interface ReadAnswer {
  readonly outcome: Outcome;
  readonly answer: SourceAnswer;
}

const MOST_BROKEN_PLACES = 100;

/** The answer that stands for a source that gave nothing: an error at each place that stays empty. */
export function noAnswer(schema: GraphQLSchema, subgraph: string, request: SourceRequest): SourceAnswer {
  const places = new RequestShape(schema, request).allPlaces();
  return { data: null, errors: places.map((path) => sourceFault(subgraph, path)) };
}

/**
 * Reads what a source sent as a GraphQL answer. Upstream errors come out fit to leave the hub. An answer that
 * breaks the contract is MALFORMED: its broken values are null; with very many of them nothing of it is used.
 * @param subjects gets the number of everybody who occurs in the answer
 */
export function readAnswer(
  schema: GraphQLSchema,
  subgraph: string,
  request: SourceRequest,
  body: unknown,
  subjects?: Set<string>,
): ReadAnswer {
  const malformed = (): ReadAnswer => ({ outcome: 'MALFORMED', answer: noAnswer(schema, subgraph, request) });
  if (!isRecord(body)) return malformed();
  const { data = null, errors: sent = [] } = body;
  if (!Array.isArray(sent) || !(data === null || isRecord(data))) return malformed();
  if (data === null && sent.length === 0) return malformed();

  const errors = sent.map((error) => passableError(subgraph, error));
  const shape = new RequestShape(schema, request);
  if (data === null) {
    const unlocated = errors.find(({ path }) => path === undefined);
    const spread = unlocated ? shape.allPlaces().map((path) => ({ ...unlocated, path })) : [];
    const located = errors.filter(({ path }) => path !== undefined);
    return { outcome: 'FAULTY', answer: { data, errors: [...located, ...spread] } };
  }
  const { broken, unknownEntities } = checkAnswer(shape, data, errors, subjects);
  if (broken.length > MOST_BROKEN_PLACES) return malformed();
  const found = [...broken, ...unknownEntities].map((path) => sourceFault(subgraph, path));
  const outcome = broken.length > 0 ? 'MALFORMED' : errors.length > 0 ? 'FAULTY' : 'ANSWERED';
  return { outcome, answer: { data, errors: [...errors, ...found] } };
}

/**
 * Reads what a source in this process gave. Its own execution made every value of the right kind, so a whole answer is
 * used as it is; any other, and one about entities, is read like what comes from outside.
 */
export function readOwnAnswer(
  schema: GraphQLSchema,
  subgraph: string,
  request: SourceRequest,
  { data, errors }: ExecutionResult,
): ReadAnswer {
  const isWhole = isRecord(data) && (errors === undefined || errors.length === 0);
  const { rootFields } = new RequestShape(schema, request);
  if (isWhole && rootFields.every(({ representations }) => representations === undefined)) {
    return { outcome: 'ANSWERED', answer: { data, errors: [] } };
  }
  return readAnswer(schema, subgraph, request, { data, errors });
}
