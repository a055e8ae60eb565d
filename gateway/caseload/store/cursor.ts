import { z } from 'zod';
import { CodedError } from '../../../subgraphs/kit/errors';
import { type CaseloadOrder, isSortValue } from './list-order';

const shape = z.tuple([z.string(), z.boolean(), z.string().nullable(), z.string().min(1).max(100)]);

/** The place of a row in the list: what it is sorted by, and its reference. */
export interface ListPlace {
  readonly value: string | null;
  readonly reference: string;
}

/** A place as opaque text. It belongs to its order. */
export function writeCursor({ by, descending }: CaseloadOrder, { value, reference }: ListPlace): string {
  return Buffer.from(JSON.stringify([by, descending, value, reference])).toString('base64url');
}

/**
 * Reads a cursor.
 * @throws BAD_INPUT when it is none, or is of another order
 */
export function readCursor(order: CaseloadOrder, cursor: string): ListPlace {
  let said: unknown;
  try {
    said = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    said = null;
  }
  const parsed = shape.safeParse(said);
  const [by, descending, value, reference] = parsed.data ?? [];
  const isOfOrder = by === order.by && descending === order.descending;
  if (
    reference === undefined ||
    value === undefined ||
    !isOfOrder ||
    !(value === null || isSortValue(order, value))
  )
    throw new CodedError('BAD_INPUT', '"after" is not a cursor of this list in this order.');
  return { value, reference };
}
