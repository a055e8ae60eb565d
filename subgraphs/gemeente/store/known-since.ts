import type { EntityManager, ObjectLiteral } from 'typeorm';
import type { Entity } from '../../kit/store/file-entities';
import type { Question } from '../../kit/store/known-rows';
import { readRows } from '../../kit/store/read-rows';

/** Which properties of a row hold its person or persons and the day from which the gemeente knew it. */
interface KnownBy {
  readonly holder: 'bsn' | 'persons';
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
  const about = holder === 'bsn' ? 'row.bsn = ANY(:bsns)' : 'row.persons && :bsns';
  return readRows(manager, {
    entity,
    where: `${about} AND row.${since} <= :asOf`,
    parameters: { bsns, asOf },
    orderBy: [since, 'id'],
  });
}
