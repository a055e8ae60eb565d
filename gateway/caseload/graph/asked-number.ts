import { CodedError } from '../../../subgraphs/kit/errors';

/** How many are asked for. @throws BAD_INPUT when that is none, or more than is given at once */
export function askedNumber(first: number, most: number): number {
  if (first < 1 || first > most)
    throw new CodedError('BAD_INPUT', `"first" is 1 to ${most}.`, { allowed: most });
  return first;
}
