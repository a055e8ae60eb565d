import { CodedError } from '../../subgraphs/kit/errors';
import type { Asking } from '../accountability/asking';

/**
 * Holds who asks for an agency to their own.
 * @throws NOT_ALLOWED for another agency, whether there is one of that name or not
 */
export function requireOwnAgency({ caller }: Pick<Asking, 'caller'>, agency: string): void {
  if (caller.worksAt !== agency)
    throw new CodedError('NOT_ALLOWED', 'For this purpose one asks about the agency where one works.');
}
