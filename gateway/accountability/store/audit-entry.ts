import { isBsn } from '../../../subgraphs/kit/identifiers';
import {
  holdsWrittenNumber,
  isMadeOfNumber,
  maskWrittenNumbers,
} from '../../../subgraphs/kit/logbook/written-numbers';
import { maskNumbers } from '../../../subgraphs/kit/masking';
import type { Purpose, Role, Trigger } from '../../../subgraphs/kit/vocabulary';

/** What somebody did. `EXPORT` takes something off the screen: print or file. `REFUSED` is an attempt that was stopped before it was known what it would have been. */
export type AuditAction = 'SEARCH' | 'CONSULT' | 'CHANGE' | 'REVIEW' | 'EXPORT' | 'REFUSED';

/**
 * How it ended. `PARTIAL`: a source or a part of the answer failed. `SO_FAR`: it had not ended, and what was known by then
 * was given; the line of the whole answer follows.
 */
export type AuditResult = 'DONE' | 'PARTIAL' | 'REFUSED' | 'FAILED' | 'SO_FAR';

/** Who did what, when, why, and with what result (BIO2 8.15.01). Holds pseudonyms and no content of any file. */
export interface AuditEntry {
  /** Moment in UTC (RFC 3339), as "2026-11-22T09:00:00.000Z". */
  readonly at: string;
  /** Identifier of the person or system at its identity provider; null when it could not be established. */
  readonly actor: string | null;
  readonly role: Role | null;
  /** OIN of the organisation of the actor. */
  readonly oin: string | null;
  /** Name of the agency where the actor works; null for anybody else. */
  readonly worksAt: string | null;
  /** The program that the actor used, as its identity provider knows it. */
  readonly clientId: string | null;
  /** IP address from which the request came. */
  readonly origin: string;
  readonly action: AuditAction;
  /** Name that the client gave its GraphQL operation. */
  readonly operation: string | null;
  /** Pseudonyms of the persons asked for. */
  readonly subjects: readonly string[];
  readonly householdIds: readonly string[];
  readonly caseReference: string | null;
  readonly purpose: Purpose | null;
  readonly trigger: Trigger | null;
  /** Why, in the words of the actor. */
  readonly reason: string | null;
  readonly result: AuditResult;
  /** Code of the closed list of errors; null when it went well. */
  readonly code: string | null;
  readonly outsideOwnCases: boolean;
  /** W3C trace, by which the processing log is joined: 32 hexadecimal digits. */
  readonly traceId: string;
}

const MASK = '*********';
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;
const TRACE = /^[0-9a-f]{32}$/;
const PSEUDONYM = /^[A-Za-z0-9_-]{43}$/;

function requireThat(holds: boolean, field: keyof AuditEntry, what: string): void {
  // The value stays out of the message: it can be what should not have been there.
  if (!holds) throw new Error(`the audit entry was refused: ${field} ${what}`);
}

/** What PostgreSQL and terminals take: no control characters, no halves of characters. */
const printable = (text: string): string => text.replace(/[\p{Cc}\p{Cs}]/gu, ' ');

/** What somebody wrote freely, without any number that can be of a person. */
const masked = (text: string | null): string | null =>
  text === null ? null : maskNumbers(maskWrittenNumbers(printable(text)));

/** An identifier that a machine gave out can have nine digits in a row; it may not be a burgerservicenummer. */
const isNumberOfPerson = (text: string): boolean => isBsn(text.replace(/[ .-]/g, ''));

/** An id that a client made up can hold a number anywhere; one that a machine made holds digits by chance. */
const isIdOfNumber = (id: string): boolean =>
  /^[0-9a-f]{12,}$/.test(id) ? isMadeOfNumber(id) : holdsWrittenNumber(id);

/**
 * The text of an entry as it goes into the chain: JSON with its keys in one fixed order.
 * @throws Error naming the field that may not be so
 */
export function auditContent(entry: AuditEntry): string {
  requireThat(MOMENT.test(entry.at) && !Number.isNaN(Date.parse(entry.at)), 'at', 'is not a moment in UTC');
  requireThat(TRACE.test(entry.traceId), 'traceId', 'is not 32 hexadecimal digits');
  requireThat(
    entry.subjects.every((subject) => PSEUDONYM.test(subject)),
    'subjects',
    'has what is no pseudonym',
  );
  requireThat(entry.actor === null || !isNumberOfPerson(entry.actor), 'actor', 'is a number of a person');
  const ordered: { readonly [K in keyof AuditEntry]: AuditEntry[K] } = {
    at: entry.at,
    actor: entry.actor,
    role: entry.role,
    oin: entry.oin,
    worksAt: entry.worksAt,
    clientId: entry.clientId,
    origin: entry.origin,
    action: entry.action,
    operation: masked(entry.operation),
    subjects: entry.subjects,
    // A client can put anything in the place of an id.
    householdIds: entry.householdIds.map((id) => (isIdOfNumber(id) ? MASK : id)),
    caseReference: masked(entry.caseReference),
    purpose: entry.purpose,
    trigger: entry.trigger,
    reason: masked(entry.reason),
    result: entry.result,
    code: entry.code,
    outsideOwnCases: entry.outsideOwnCases,
    traceId: entry.traceId,
  };
  return JSON.stringify(ordered, (_key, value: unknown) =>
    typeof value === 'string' ? printable(value) : value,
  );
}
