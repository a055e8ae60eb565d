import type { EntityManager, ObjectLiteral } from 'typeorm';
import type { CalendarDate } from '../calendar';
import type { Entity } from './file-entities';
import { type ListLink, listsAny } from './list-links';
import { readRows, type RowQuery } from './read-rows';
import type { FactRow } from './rows';

/** Which persons, and as known on which day. */
export interface Question {
  readonly bsns: readonly string[];
  readonly asOf: CalendarDate;
}

/** What holds the person: a property for one person a row, a list for several. */
export type Holder = { readonly one: string } | { readonly many: ListLink };

/** Rows that bear on one of these claims count too, whoever of its debtors they are about. */
export interface OfClaims {
  /** The claims, read at the same moment. */
  readonly claims: RowQuery;
  /** What names the claim or claims. */
  readonly holder: Holder;
}

const among = (holder: Holder, parameter: string): string =>
  'one' in holder ? `row.${holder.one} = ANY(:${parameter})` : listsAny(holder.many, `:${parameter}`);

/** Narrows to the rows that were known and not yet corrected on the day. */
export const KNOWN = 'row.recordedOn <= :asOf AND (row.withdrawnOn IS NULL OR row.withdrawnOn > :asOf)';

/** All rows of an entity about any of the persons, as known on the day. */
export function knownRowsQuery<Row extends FactRow>(
  entity: Entity<Row>,
  holder: Holder,
  { bsns, asOf }: Question,
  ofClaims?: OfClaims,
): RowQuery<Row> {
  const persons = among(holder, 'bsns');
  const about = ofClaims ? `(${persons} OR ${among(ofClaims.holder, 'claims')})` : persons;
  const parameters = { bsns, asOf, claims: ofClaims?.claims };
  return { entity, where: `${about} AND ${KNOWN}`, parameters, orderBy: ['id'] };
}

/** Reads all rows of an entity about any of the persons, as known on the day. */
export function knownRows<Row extends FactRow & ObjectLiteral>(
  manager: EntityManager,
  entity: Entity<Row>,
  holder: Holder,
  question: Question,
): Promise<Row[]> {
  return readRows(manager, knownRowsQuery(entity, holder, question));
}

/** The children of claims (events, acts) recorded and occurred up to the day, oldest first. */
export function knownChildrenQuery<Row extends { claimId: string; recordedOn: string }>(
  entity: Entity<Row>,
  dateProperty: keyof Row & string,
  claims: RowQuery,
  asOf: CalendarDate,
): RowQuery<Row> {
  const where = `row.claimId = ANY(:claims) AND row.recordedOn <= :asOf AND row.${dateProperty} <= :asOf`;
  return { entity, where, parameters: { claims, asOf }, orderBy: [dateProperty, 'id'] };
}
