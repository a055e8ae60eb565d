import { activityOf } from '../../subgraphs/kit/access/purposes';
import { newSpanId } from '../../subgraphs/kit/access/statement';
import type { ErrorCode } from '../../subgraphs/kit/errors';
import type { ProcessingRecord } from '../../subgraphs/kit/logbook/record';
import { maskWrittenNumbers } from '../../subgraphs/kit/logbook/written-numbers';
import type { UpstreamRequest } from '../engine';
import type { Asking } from './asking';
import type { AuditAction, AuditEntry } from './store/audit-entry';

const atOf = (milliseconds: number): string => new Date(milliseconds).toISOString();

/** What the audit log says of a request that was refused before it was known for what it was asked. */
export function refusalEntry(
  { caller, trace, origin, startTime }: Omit<Asking, 'terms'>,
  code: ErrorCode | null,
): AuditEntry {
  return {
    at: atOf(startTime),
    actor: caller.id,
    role: caller.role,
    oin: caller.oin,
    worksAt: caller.worksAt,
    clientId: caller.clientId,
    origin,
    action: 'REFUSED',
    operation: null,
    subjects: [],
    householdIds: [],
    caseReference: null,
    purpose: null,
    trigger: null,
    reason: null,
    result: 'REFUSED',
    code,
    outsideOwnCases: false,
    traceId: trace.traceId,
  };
}

/** How an operation went. */
export interface Course {
  readonly operation: string | null;
  /** What was done, when it is not what the purpose is for: a change, or a review. */
  readonly action?: AuditAction | undefined;
  /** The case that was changed; the one that the request states when left out. */
  readonly caseReference?: string | undefined;
  /** Pseudonyms of everybody whose data passed, or who were asked about in vain. */
  readonly subjects: readonly string[];
  readonly householdIds: readonly string[];
  readonly outsideOwnCases: boolean;
  readonly result: AuditEntry['result'];
  readonly code: ErrorCode | null;
}

/** What the audit log says of an operation: who did what, for which purpose, with which result. */
export function auditEntry(asking: Asking, course: Course): AuditEntry {
  const { terms } = asking;
  return {
    ...refusalEntry(asking, null),
    action: course.action ?? (course.result === 'REFUSED' ? 'REFUSED' : terms.entry.kind),
    operation: course.operation,
    subjects: course.subjects,
    householdIds: course.householdIds,
    caseReference: course.caseReference ?? terms.caseReference,
    purpose: terms.purpose,
    trigger: terms.trigger,
    reason: terms.reason,
    result: course.result,
    code: course.code,
    outsideOwnCases: course.outsideOwnCases,
  };
}

/**
 * What the hub's processing log says of an operation: the operation, each question to an agency, and each person whose
 * data passed. No employee: the audit log has those, on the same trace.
 */
export function processingRecords(
  { trace, terms, startTime }: Asking,
  course: Pick<Course, 'operation' | 'subjects' | 'result'>,
  requests: readonly UpstreamRequest[],
  endTime: number,
): readonly ProcessingRecord[] {
  const name = maskWrittenNumbers(course.operation ?? 'vraag zonder naam');
  const part = {
    traceId: trace.traceId,
    parentSpanId: trace.spanId,
    // What is shown of an answer that fills in was processed as it should be, whatever comes of the rest.
    status: ['DONE', 'SO_FAR'].includes(course.result) ? ('Ok' as const) : ('Error' as const),
    name,
    startTime,
    // A clock that is put back must not cost a record.
    endTime: Math.max(startTime, endTime),
    activityId: activityOf(terms.purpose),
    subjectId: null,
    subjectIdType: null,
    foreignProcessor: null,
  };
  const whole = { ...part, spanId: trace.spanId, parentSpanId: trace.parentSpanId };
  const asked = requests.flatMap(({ spanId, subgraph, outcome, startedAt, durationMs }) =>
    spanId === undefined
      ? []
      : [
          {
            ...part,
            spanId,
            name: `vraag aan ${subgraph}`,
            status: outcome === 'ANSWERED' ? ('Ok' as const) : ('Error' as const),
            startTime: startedAt,
            endTime: startedAt + durationMs,
            foreignProcessor: subgraph,
          },
        ],
  );
  const persons = course.subjects.map((subjectId) => ({
    ...part,
    spanId: newSpanId(),
    subjectId,
    subjectIdType: 'BSN',
  }));
  return [whole, ...asked, ...persons];
}
