import { createHash } from 'node:crypto';
import { isBsn } from '../../../subgraphs/kit/identifiers';

const NINE_DIGITS = /(?<!\d)\d{9}(?!\d)/g;

/**
 * The key of a fact as it may be kept. A key that some agency made of a number of a person is not: it then has the place of
 * the fact in the answer in its stead, which says nothing.
 * @param place of the fact in its list
 */
export function storableKey(key: string, place: number): string {
  return (key.match(NINE_DIGITS) ?? []).some(isBsn) ? `verborgen-${place}` : key;
}

/** Stands for the key of a conflict, which names every fact that it rests on and can be long. */
export const shortKey = (key: string): string =>
  createHash('sha256').update(key).digest('base64url').slice(0, 22);
