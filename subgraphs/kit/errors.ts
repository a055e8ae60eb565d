import { GraphQLError } from 'graphql';

/**
 * Every value that `extensions.code` can have, with what the caller may do about it.
 * The list is closed: the gateway masks any other code to INTERNAL_FAULT.
 */
export const ERROR_CODES = {
  BAD_REQUEST: 'The HTTP request is not a GraphQL request. Send a JSON body with a "query".',
  DOCUMENT_NOT_PARSED: 'The GraphQL document has a syntax error.',
  DOCUMENT_NOT_VALID: 'The GraphQL document asks for something the schema does not have.',
  DOCUMENT_OVER_LIMIT: 'The GraphQL document is larger, deeper or costlier than allowed.',
  BAD_INPUT: 'An argument or variable has a value that is not allowed.',
  BAD_BSN: 'A burgerservicenummer does not have nine digits that pass the 11-check.',
  BAD_DATE: 'A date is not an existing calendar day written as YYYY-MM-DD.',
  DATE_OUT_OF_RANGE: 'A date lies outside the range for which the hub can answer.',
  HOUSEHOLD_NOT_FOUND: 'There is no household here under this number, or it may not be seen.',
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

/** Whether a code belongs to the closed list. */
export function isClosedCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && Object.hasOwn(ERROR_CODES, code) && code !== 'INTERNAL_FAULT';
}
