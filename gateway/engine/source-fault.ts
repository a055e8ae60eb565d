import { GraphQLError } from 'graphql';
import { ERROR_CODES, type ErrorCode } from '../../subgraphs/kit/errors';

/** Place in an answer: response keys and list positions. */
export type Path = ReadonlyArray<string | number>;

/** An error that may leave the hub, at its place in the answer if it has one. */
export interface LocatedError {
  readonly message: string;
  readonly code: ErrorCode;
  /** The source that caused it, where that is known. */
  readonly source?: string | undefined;
  readonly path?: Path | undefined;
}

/** The one text that stands for every fault of a source. */
export const SOURCE_FAULT_MESSAGE = 'The source did not give this part of the answer';

const LONGEST_MESSAGE = 300;

/** A fault of `source` at `path`. Says nothing of what the source said. */
export function sourceFault(source: string | undefined, path?: Path): LocatedError {
  return { message: SOURCE_FAULT_MESSAGE, code: 'SOURCE_FAULT', source, path };
}

/**
 * Turns an error as a source sent it into one that may leave: a coded error keeps its message and code,
 * because coded errors hold no personal data by contract; of anything else only the place remains.
 */
export function passableError(source: string, raw: unknown): LocatedError {
  const error = isRecord(raw) ? raw : {};
  const path = isPath(error['path']) ? error['path'] : undefined;
  const extensions = isRecord(error['extensions']) ? error['extensions'] : {};
  const code = extensions['code'];
  const message = error['message'];
  if (code === 'SOURCE_FAULT') {
    const named = extensions['source'];
    return sourceFault(typeof named === 'string' && /^[\w-]{1,40}$/.test(named) ? named : source, path);
  }
  if (isPassableCode(code) && typeof message === 'string') {
    return { message: message.slice(0, LONGEST_MESSAGE), code, source, path };
  }
  return sourceFault(source, path);
}

/** The GraphQL error for the client. */
export function toGraphQLError(error: LocatedError): GraphQLError {
  return new GraphQLError(error.message, {
    path: error.path,
    extensions: { code: error.code, ...(error.source === undefined ? {} : { source: error.source }) },
  });
}

/** True for an object that is not a list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPassableCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && Object.hasOwn(ERROR_CODES, code) && code !== 'INTERNAL_FAULT';
}

function isPath(value: unknown): value is Path {
  return Array.isArray(value) && value.every((part) => typeof part === 'string' || typeof part === 'number');
}
