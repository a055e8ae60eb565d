import type { IncomingHttpHeaders } from 'node:http';
import { PURPOSES, type PurposeEntry } from '../../subgraphs/kit/access/purposes';
import { type CalendarDate, holdsOn } from '../../subgraphs/kit/calendar';
import { CodedError } from '../../subgraphs/kit/errors';
import { CASE_REFERENCE } from '../../subgraphs/kit/identifiers';
import { holdsWrittenNumber } from '../../subgraphs/kit/logbook/written-numbers';
import {
  purpose as purposes,
  type Purpose,
  type Role,
  trigger as triggers,
  type Trigger,
} from '../../subgraphs/kit/vocabulary';

/** Headers in which a client states for what it asks. The reason is percent-encoded UTF-8: a header is ASCII. */
export const TERMS_HEADERS = {
  purpose: 'x-request-purpose',
  trigger: 'x-request-trigger',
  case: 'x-request-case',
  reason: 'x-request-reason',
} as const;

const MOST_REASON = 500;
const LEAST_REASON = 10;

/** For what a client asks, checked against the closed list of purposes. */
export interface StatedTerms {
  readonly purpose: Purpose;
  readonly entry: PurposeEntry;
  readonly trigger: Trigger | null;
  readonly caseReference: string | null;
  /** In the words of who asks; null when none was given. */
  readonly reason: string | null;
}

const refused = (message: string, allowed?: string): CodedError =>
  new CodedError('PURPOSE_REFUSED', message, { http: { status: 403 }, ...(allowed ? { allowed } : {}) });

const incomplete = (message: string, allowed?: string): CodedError =>
  new CodedError('STATEMENT_INCOMPLETE', message, { http: { status: 403 }, ...(allowed ? { allowed } : {}) });

/** One header; a repeated one is no statement, because nobody knows which was meant. */
function headerOf(headers: IncomingHttpHeaders, name: string): string | null {
  const value = headers[name];
  if (typeof value !== 'string' || value.trim() === '') return null;
  return value.trim();
}

function purposeOf(stated: string | null, role: Role, today: CalendarDate): Purpose {
  const forRole = Object.entries(PURPOSES)
    .filter(([, { roles }]) => roles.includes(role))
    .map(([name]) => name)
    .join(', ');
  if (stated === null) throw refused(`State a purpose in ${TERMS_HEADERS.purpose}.`, forRole);
  if (!Object.hasOwn(purposes.meanings, stated)) throw refused('There is no such purpose.', forRole);
  const purpose = stated as Purpose;
  if (!PURPOSES[purpose].roles.includes(role))
    throw refused(`The role ${role} has no ground for ${purpose}.`, forRole);
  if (!holdsOn(PURPOSES[purpose].valid, today))
    throw refused(`The purpose ${purpose} is not valid on ${today}.`);
  return purpose;
}

function triggerOf(stated: string | null): Trigger | null {
  if (stated === null) return null;
  const allowed = Object.keys(triggers.meanings).join(', ');
  if (!Object.hasOwn(triggers.meanings, stated)) throw incomplete('There is no such trigger.', allowed);
  return stated as Trigger;
}

function reasonOf(stated: string | null): string | null {
  if (stated === null) return null;
  let reason: string;
  try {
    reason = decodeURIComponent(stated).trim();
  } catch {
    throw incomplete(`${TERMS_HEADERS.reason} is percent-encoded UTF-8.`);
  }
  if (reason.length < LEAST_REASON || reason.length > MOST_REASON)
    throw incomplete(`A reason has ${LEAST_REASON} to ${MOST_REASON} characters.`);
  return reason;
}

/**
 * For what a request asks, from its headers. Nothing is asked of an agency before this holds.
 * @throws PURPOSE_REFUSED, STATEMENT_INCOMPLETE
 */
export function statedTerms(headers: IncomingHttpHeaders, role: Role, today: CalendarDate): StatedTerms {
  const purpose = purposeOf(headerOf(headers, TERMS_HEADERS.purpose), role, today);
  const entry = PURPOSES[purpose];
  const trigger = triggerOf(headerOf(headers, TERMS_HEADERS.trigger));
  const caseReference = headerOf(headers, TERMS_HEADERS.case);
  const reason = reasonOf(headerOf(headers, TERMS_HEADERS.reason));
  const { states } = entry;
  if (states.trigger && trigger === null)
    throw incomplete(
      `The purpose ${purpose} asks for ${TERMS_HEADERS.trigger}.`,
      Object.keys(triggers.meanings).join(', '),
    );
  // A number of a person in a case reference would get into both logs.
  if (caseReference !== null && (!CASE_REFERENCE.test(caseReference) || holdsWrittenNumber(caseReference)))
    throw incomplete(
      'A case reference has up to 60 letters, digits and . / _ - and no nine digits in a row.',
    );
  if (states.case && caseReference === null)
    throw incomplete(`The purpose ${purpose} asks for ${TERMS_HEADERS.case}.`);
  if (states.reason && reason === null)
    throw incomplete(`The purpose ${purpose} asks for ${TERMS_HEADERS.reason}.`);
  return { purpose, entry, trigger, caseReference, reason };
}
