import { GraphQLError } from 'graphql';

/**
 * Every value that `extensions.code` can have, with what the caller may do about it.
 * The list is closed: the gateway masks any other code to INTERNAL_FAULT.
 */
export const ERROR_CODES = {
  BAD_REQUEST: 'The HTTP request is not a GraphQL request. Send a JSON body with a "query".',
  DOCUMENT_NOT_PARSED: 'The GraphQL document has a syntax error.',
  DOCUMENT_NOT_VALID: 'The GraphQL document asks for something the schema does not have.',
  DOCUMENT_NOT_TRUSTED:
    'The GraphQL document is not in the manifest. In production only documents of schema/operations are answered.',
  DOCUMENT_OVER_LIMIT: 'The GraphQL document is larger, deeper or costlier than allowed.',
  BAD_INPUT: 'An argument or variable has a value that is not allowed.',
  BAD_BSN: 'A burgerservicenummer does not have nine digits that pass the 11-check.',
  BAD_DATE: 'A date is not an existing calendar day written as YYYY-MM-DD.',
  DATE_OUT_OF_RANGE: 'A date lies outside the range for which the hub can answer.',
  SCENARIO_INVALID: 'A scenario for the forecast has a field with a value that is not allowed.',
  HOUSEHOLD_NOT_FOUND: 'There is no household here under this number, or it may not be seen.',
  NOT_AUTHENTICATED: 'There is no valid access token. Log in, and send it as "authorization: Bearer …".',
  IDENTITY_UNREACHABLE: 'The identity provider does not answer, so no token can be checked. Try again later.',
  PURPOSE_REFUSED: 'The purpose is missing, unknown, not valid today, or not for the role of who asks.',
  STATEMENT_INCOMPLETE: 'The purpose asks for a trigger, a case or a reason that the request does not state.',
  NOT_ALLOWED: 'A field may not be asked for this purpose by this role.',
  TOO_MANY_LOOKUPS: 'More persons or households were looked up in a minute than one person may. Wait.',
  STATEMENT_REFUSED: "An agency does not accept the hub's statement of who asks.",
  LOG_UNAVAILABLE: 'A log that must record the request cannot be written, so nothing is given or changed.',
  SOURCE_FAULT: 'A source did not give its part of the answer. The rest of the answer stands.',
  INTERNAL_FAULT: 'The hub failed. The trace id identifies the fault in its log.',
} as const;

export type ErrorCode = keyof typeof ERROR_CODES;

/** An error that may be shown as it is: its message holds no personal data. */
export class CodedError extends GraphQLError {
  constructor(code: ErrorCode, message: string, details: Record<string, unknown> = {}) {
    super(message, { extensions: { ...details, code } });
    this.name = 'CodedError';
  }
}

/** What the server and its libraries call an error, in our closed list. */
const CODE_OF_LIBRARY: Readonly<Record<string, ErrorCode>> = {
  GRAPHQL_PARSE_FAILED: 'DOCUMENT_NOT_PARSED',
  GRAPHQL_VALIDATION_FAILED: 'DOCUMENT_NOT_VALID',
  BAD_USER_INPUT: 'BAD_INPUT',
  BAD_REQUEST: 'BAD_REQUEST',
  OPERATION_RESOLUTION_FAILURE: 'BAD_REQUEST',
  PERSISTED_QUERY_NOT_FOUND: 'BAD_REQUEST',
  PERSISTED_QUERY_NOT_SUPPORTED: 'BAD_REQUEST',
};

/** The code of the closed list for the code of any error; INTERNAL_FAULT for one that has no place in it. */
export function ourCode(code: unknown): ErrorCode {
  if (typeof code !== 'string') return 'INTERNAL_FAULT';
  if (Object.hasOwn(CODE_OF_LIBRARY, code)) return CODE_OF_LIBRARY[code] ?? 'INTERNAL_FAULT';
  return Object.hasOwn(ERROR_CODES, code) ? (code as ErrorCode) : 'INTERNAL_FAULT';
}
