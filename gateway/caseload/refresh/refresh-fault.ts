import type { ErrorCode } from '../../../subgraphs/kit/errors';

/** Why a refresh failed, beside what the hub itself says with a code of its closed list. */
export type OwnFaultCode =
  'HUB_UNREACHABLE' | 'IDENTITY_UNREACHABLE' | 'ANSWER_UNUSABLE' | 'ABANDONED' | 'INTERNAL_FAULT';

export type RefreshFaultCode = ErrorCode | OwnFaultCode;

/** A refresh did not succeed. Its message holds nothing of an answer. */
export class RefreshFault extends Error {
  constructor(
    readonly code: RefreshFaultCode,
    cause?: unknown,
  ) {
    super(`a refresh failed: ${code}`, { cause });
    this.name = 'RefreshFault';
  }
}

/** Why something failed, as a closed word. */
export const faultCode = (error: unknown): RefreshFaultCode =>
  error instanceof RefreshFault ? error.code : 'INTERNAL_FAULT';

/** What is wrong with the surroundings and not with the one case: others would fail the same way. */
const OF_ALL: readonly RefreshFaultCode[] = [
  ...(['HUB_UNREACHABLE', 'IDENTITY_UNREACHABLE', 'LOG_UNAVAILABLE', 'NOT_AUTHENTICATED'] as const),
  ...(['PURPOSE_REFUSED', 'DOCUMENT_NOT_TRUSTED'] as const),
];

/** Whether every other case would fail too, so that it is better to wait than to try the next. */
export const concernsAll = (error: unknown): boolean => OF_ALL.includes(faultCode(error));
