import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { ERROR_CODES, type ErrorCode, ourCode } from '../../subgraphs/kit/errors';
import { type DoorLimits, isTokenComplaint, overLimit } from './limits';
import { requestScope } from './request-scope';
import { maskWrittenNumbers } from '../../subgraphs/kit/logbook/written-numbers';
import { maskNumbers } from '../../subgraphs/kit/masking';
import { withoutValues } from '../../subgraphs/kit/safe-text';

/** The request was well-formed GraphQL over HTTP; its content is refused before anything runs. */
const REFUSED_AS_GRAPHQL = new Set<ErrorCode>([
  'DOCUMENT_NOT_PARSED',
  'DOCUMENT_NOT_VALID',
  'DOCUMENT_OVER_LIMIT',
  'BAD_INPUT',
  'BAD_BSN',
  'BAD_DATE',
  'DATE_OUT_OF_RANGE',
  'HOUSEHOLD_NOT_FOUND',
]);

/** Extensions that may leave beside the code. */
const PASSED_DETAILS = ['source', 'limit', 'allowed', 'field'] as const;

/** The text of every fault of our own. */
export const INTERNAL_FAULT_MESSAGE = 'The hub failed. The trace id identifies the fault.';

/** Makes the function that turns any error into one that may leave. Logs what it hides. */
export function errorFormatter(limits: DoorLimits, logger: Logger) {
  return (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const error = codedOriginal(thrown) ?? tokenComplaint(formatted, limits) ?? formatted;
    const theirs = error.extensions?.['code'];
    const code = ourCode(theirs);
    note(code);
    if (code === 'INTERNAL_FAULT') return internalFault(thrown, logger, formatted.path);
    const details: Record<string, unknown> = {};
    for (const name of PASSED_DETAILS) {
      const detail = error.extensions?.[name];
      if (typeof detail === 'string' || typeof detail === 'number') details[name] = detail;
    }
    return {
      message: theirs === code ? maskNumbers(error.message) : withoutValues(error.message),
      ...(formatted.locations ? { locations: formatted.locations } : {}),
      ...(formatted.path ? { path: formatted.path.map(maskedKey) } : {}),
      extensions: { ...details, code },
    };
  };
}

/** An error body for a request that never becomes a GraphQL operation. */
export function errorBody(code: ErrorCode, message: string, details: Record<string, unknown> = {}) {
  note(code);
  return { errors: [{ message: maskNumbers(message), extensions: { ...details, code } }] };
}

/** A step of a path. A client names its aliases itself, and whoever keeps errors would keep a number in one. */
const maskedKey = (key: string | number): string | number =>
  typeof key === 'string' ? maskNumbers(key) : key;

/** Logs a fault of our own under the trace id, and gives the generic error that the client gets. */
export function internalFault(
  thrown: unknown,
  logger: Logger,
  path?: ReadonlyArray<string | number>,
): GraphQLFormattedError {
  const traceId = requestScope.getStore()?.trace.traceId;
  const cause = thrown instanceof GraphQLError && thrown.originalError ? thrown.originalError : thrown;
  const stack = cause instanceof Error ? (cause.stack ?? cause.message) : 'A thrown value that is no Error';
  logger.error({ traceId, stack: maskWrittenNumbers(stack) }, 'internal fault');
  note('INTERNAL_FAULT');
  return {
    message: INTERNAL_FAULT_MESSAGE,
    ...(path ? { path: path.map(maskedKey) } : {}),
    extensions: { code: 'INTERNAL_FAULT', traceId },
  };
}

/** The error that we ourselves made with a code, when a library wrapped it in one with a code of its own. */
function codedOriginal(thrown: unknown): GraphQLError | undefined {
  for (let error = thrown; error instanceof GraphQLError; error = error.originalError) {
    if (Object.hasOwn(ERROR_CODES, String(error.extensions['code']))) return error;
  }
  return undefined;
}

function tokenComplaint(formatted: GraphQLFormattedError, limits: DoorLimits): GraphQLError | undefined {
  return isTokenComplaint(formatted.message) ? overLimit('maxTokens', limits.maxTokens) : undefined;
}

function note(code: ErrorCode): void {
  const scope = requestScope.getStore();
  if (scope === undefined) return;
  scope.codes.add(code);
  if (REFUSED_AS_GRAPHQL.has(code)) scope.refusedAsGraphQL = true;
}
