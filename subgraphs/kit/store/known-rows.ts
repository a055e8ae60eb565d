import type { EntityManager, ObjectLiteral } from 'typeorm';
import type { CalendarDate } from '../calendar';
import type { Entity } from './file-entities';
import type { FactRow } from './rows';

/** Which persons, and as known on which day. */
export interface Question {
  readonly bsns: readonly string[];
  readonly asOf: CalendarDate;
}

/** `holder` is the property with the person: `= ANY` for one person a row, `&&` for several. */
type Holder = { readonly one: string } | { readonly many: string };

/** Narrows to the rows that were known and not yet corrected on the day. */
const KNOWN = 'row.recordedOn <= :asOf AND (row.withdrawnOn IS NULL OR row.withdrawnOn > :asOf)';

/** All rows of an entity about any of the persons, as known on the day, in one statement. */
export function knownRows<Row extends FactRow & ObjectLiteral>(
  manager: EntityManager,
  entity: Entity<Row>,
  holder: Holder,
  question: Question,
): Promise<Row[]> {
  const about = 'one' in holder ? `row.${holder.one} = ANY(:bsns)` : `row.${holder.many} && :bsns`;
  return manager
    .getRepository(entity)
    .createQueryBuilder('row')
    .where(`${about} AND ${KNOWN}`, { bsns: question.bsns, asOf: question.asOf })
    .orderBy('row.id')
    .getMany();
}

/** The children of claims (events, acts) recorded and occurred up to the day, oldest first, in one statement. */
export function knownChildren<Row extends { claimId: string; recordedOn: string } & ObjectLiteral>(
  manager: EntityManager,
  entity: Entity<Row>,
  dateProperty: string,
  claimIds: readonly string[],
  asOf: CalendarDate,
): Promise<Row[]> {
  return manager
    .getRepository(entity)
    .createQueryBuilder('row')
    .where('row.claimId = ANY(:claimIds) AND row.recordedOn <= :asOf', { claimIds, asOf })
    .andWhere(`row.${dateProperty} <= :asOf`)
    .orderBy(`row.${dateProperty}`)
    .addOrderBy('row.id')
    .getMany();
}
