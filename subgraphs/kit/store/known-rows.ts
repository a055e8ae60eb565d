import type { EntityManager, ObjectLiteral } from 'typeorm';
import type { CalendarDate } from '../calendar';
import type { Entity } from './file-entities';
import type { FactRow } from './rows';

/** Which persons, and as known on which day. */
export interface Question {
  readonly bsns: readonly string[];
  readonly asOf: CalendarDate;
}

/** The property with the person: `= ANY` for one person a row, `&&` for several. */
export type Holder = { readonly one: string } | { readonly many: string };

/** Rows that bear on one of these claims count too, whoever of its debtors they are about. */
export interface OfClaims {
  readonly ids: readonly string[];
  /** The property that names the claim or claims. */
  readonly holder: Holder;
}

const among = (holder: Holder, parameter: string): string =>
  'one' in holder ? `row.${holder.one} = ANY(:${parameter})` : `row.${holder.many} && :${parameter}`;

/** Narrows to the rows that were known and not yet corrected on the day. */
export const KNOWN = 'row.recordedOn <= :asOf AND (row.withdrawnOn IS NULL OR row.withdrawnOn > :asOf)';

/** All rows of an entity about any of the persons, as known on the day, in one statement. */
export function knownRows<Row extends FactRow & ObjectLiteral>(
  manager: EntityManager,
  entity: Entity<Row>,
  holder: Holder,
  question: Question,
  ofClaims?: OfClaims,
): Promise<Row[]> {
  const persons = among(holder, 'bsns');
  const about = ofClaims ? `(${persons} OR ${among(ofClaims.holder, 'claimIds')})` : persons;
  return manager
    .getRepository(entity)
    .createQueryBuilder('row')
    .where(`${about} AND ${KNOWN}`, { bsns: question.bsns, asOf: question.asOf, claimIds: ofClaims?.ids })
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
