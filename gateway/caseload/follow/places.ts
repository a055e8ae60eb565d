import { z } from 'zod';
import { CodedError } from '../../../subgraphs/kit/errors';

/** Up to where each agency was asked, by its name. */
export type Places = Readonly<Record<string, string>>;

const MOST_CHARACTERS = 4000;
const shape = z.record(z.string().max(40), z.string().max(100));

/** The places as one text that a client keeps and gives back. */
export const writePlaces = (places: Places): string =>
  Buffer.from(JSON.stringify(places), 'utf8').toString('base64url');

/** @throws BAD_INPUT for a text that is none of ours */
export function readPlaces(cursor: string): Places {
  try {
    if (cursor.length > MOST_CHARACTERS) throw new RangeError();
    return shape.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
  } catch {
    throw new CodedError('BAD_INPUT', '"after" is not a place that was given before.');
  }
}
