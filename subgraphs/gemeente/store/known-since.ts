import type { EntityManager, ObjectLiteral } from 'typeorm';
import type { Entity } from '../../kit/store/file-entities';
import { listsAny, type ListLink } from '../../kit/store/list-links';
import type { Question } from '../../kit/store/known-rows';
import { readRows } from '../../kit/store/read-rows';

/** What holds the person or persons of a row, and which property the day from which the gemeente knew it. */
interface KnownBy {
  readonly holder: 'bsn' | ListLink;
  readonly since: string;
}

/**
 * Rows that are never corrected, only added to: all those about any of the persons whose day had come, oldest
 * first.
 */
export function knownSince<Row extends ObjectLiteral>(
  manager: EntityManager,
  entity: Entity<Row>,
  { holder, since }: KnownBy,
  { bsns, asOf }: Question,
): Promise<Row[]> {
  const about = holder === 'bsn' ? 'row.bsn = ANY(:bsns)' : listsAny(holder, ':bsns');
  return readRows(manager, {
    entity,
    where: `${about} AND row.${since} <= :asOf`,
    parameters: { bsns, asOf },
    orderBy: [since, 'id'],
  });
}
