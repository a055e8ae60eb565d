import { PURPOSES } from '../../subgraphs/kit/access/purposes';
import { checkRecord } from '../../subgraphs/kit/logbook/check-record';
import { pseudonymOf } from '../../subgraphs/kit/logbook/pseudonym';
import type { UpstreamRequest } from '../engine';
import type { Asking } from './asking';
import { auditEntry, type Course, processingRecords, refusalEntry } from './entries';
import { auditContent } from './store/audit-entry';

const NOW = Date.parse('2026-11-22T09:00:00.250Z');
const ANNA = pseudonymOf('anna', 'a key for a test');
const BRAM = pseudonymOf('bram', 'a key for a test');
const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const SPAN = '00f067aa0ba902b7';
const CLIENTS_SPAN = 'b7ad6b7169203331';

const asking: Asking = {
  caller: {
    id: 'hulpverlener',
    role: 'CASEWORKER',
    oin: '00000099000000004000',
    worksAt: null,
    clientId: 'huishoudbeeld-web',
    bsn: null,
  },
  terms: {
    purpose: 'DEBT_COUNSELLING',
    entry: PURPOSES.DEBT_COUNSELLING,
    trigger: 'CITIZEN_REQUEST',
    caseReference: 'Z-2026-01',
    reason: 'Het gezin vraagt hulp.',
  },
  trace: { traceId: TRACE, spanId: SPAN, parentSpanId: CLIENTS_SPAN, traceparent: `00-${TRACE}-${SPAN}-01` },
  origin: '192.0.2.7',
  startTime: NOW,
};

const course: Course = {
  operation: 'Huishoudbeeld',
  subjects: [ANNA, BRAM],
  householdIds: [],
  outsideOwnCases: false,
  result: 'DONE',
  code: null,
};

describe('the audit line', () => {
  it('of a refusal at the door says who, and not for what: that was not established', () => {
    const { caller, trace, origin, startTime } = asking;
    expect(refusalEntry({ caller, trace, origin, startTime }, 'PURPOSE_REFUSED')).toEqual({
      at: '2026-11-22T09:00:00.250Z',
      actor: 'hulpverlener',
      role: 'CASEWORKER',
      oin: '00000099000000004000',
      worksAt: null,
      clientId: 'huishoudbeeld-web',
      origin: '192.0.2.7',
      action: 'REFUSED',
      operation: null,
      subjects: [],
      householdIds: [],
      caseReference: null,
      purpose: null,
      trigger: null,
      reason: null,
      result: 'REFUSED',
      code: 'PURPOSE_REFUSED',
      outsideOwnCases: false,
      traceId: TRACE,
    });
  });

  it('of an operation says who did what, about whom, for what and how it ended', () => {
    const householdIds = ['0123456789abcdef'];
    expect(auditEntry(asking, { ...course, householdIds, outsideOwnCases: true })).toMatchObject({
      actor: 'hulpverlener',
      action: 'CONSULT',
      operation: 'Huishoudbeeld',
      subjects: [ANNA, BRAM],
      householdIds,
      caseReference: 'Z-2026-01',
      purpose: 'DEBT_COUNSELLING',
      trigger: 'CITIZEN_REQUEST',
      reason: 'Het gezin vraagt hulp.',
      result: 'DONE',
      code: null,
      outsideOwnCases: true,
      traceId: TRACE,
    });
  });

  it('calls searching a search', () => {
    const terms = { ...asking.terms, purpose: 'HOUSEHOLD_SEARCH' as const, entry: PURPOSES.HOUSEHOLD_SEARCH };
    expect(auditEntry({ ...asking, terms }, course)).toMatchObject({
      action: 'SEARCH',
      purpose: 'HOUSEHOLD_SEARCH',
    });
  });

  it.each([
    ['REFUSED', 'HOUSEHOLD_NOT_FOUND', 'REFUSED'],
    ['PARTIAL', 'SOURCE_FAULT', 'CONSULT'],
    ['FAILED', 'INTERNAL_FAULT', 'CONSULT'],
    ['DONE', null, 'CONSULT'],
  ] as const)('of what was %s keeps its code, and is called %s, %s', (result, code, action) => {
    expect(auditEntry(asking, { ...course, result, code })).toMatchObject({ result, code, action });
  });

  it('is one that the audit log takes', () => {
    expect(() => auditContent(auditEntry(asking, course))).not.toThrow();
    expect(() => auditContent(refusalEntry(asking, null))).not.toThrow();
  });
});

describe('the processing records', () => {
  const request: UpstreamRequest = {
    subgraph: 'uwv',
    outcome: 'ANSWERED',
    startedAt: NOW + 5,
    durationMs: 20,
    operationKind: 'query',
    spanId: 'a2fb4a1d1a96d312',
  };
  const of = (changes: Partial<Course> = {}, requests: readonly UpstreamRequest[] = [request]) =>
    processingRecords(asking, { ...course, ...changes }, requests, NOW + 40);

  it('are the operation, each question to an agency, and each person', () => {
    const records = of();
    expect(records).toHaveLength(4);
    const activityId = 'urn:huishoudbeeld:verwerkingsactiviteit:debt-counselling:1';
    const same = { traceId: TRACE, activityId, status: 'Ok' };
    const nobody = { subjectId: null, subjectIdType: null };
    expect(records[0]).toEqual({
      ...same,
      ...nobody,
      spanId: SPAN,
      parentSpanId: CLIENTS_SPAN,
      name: 'Huishoudbeeld',
      startTime: NOW,
      endTime: NOW + 40,
      foreignProcessor: null,
    });
    expect(records[1]).toEqual({
      ...same,
      ...nobody,
      spanId: 'a2fb4a1d1a96d312',
      parentSpanId: SPAN,
      name: 'vraag aan uwv',
      startTime: NOW + 5,
      endTime: NOW + 25,
      foreignProcessor: 'uwv',
    });
    expect(records.slice(2).map(({ subjectId }) => subjectId)).toEqual([ANNA, BRAM]);
    for (const record of records.slice(2))
      expect(record).toMatchObject({
        ...same,
        parentSpanId: SPAN,
        subjectIdType: 'BSN',
        foreignProcessor: null,
      });
  });

  it('each have a span of their own, also when the same is asked again', () => {
    const spans = [...of(), ...of()].map(({ spanId }) => spanId);
    expect(new Set(spans.slice(0, 4)).size).toBe(4);
    expect(new Set(spans).size).toBe(6);
  });

  it('are of nobody when nobody was asked about', () => {
    expect(of({ subjects: [] }, [])).toHaveLength(1);
  });

  it('name no employee: the audit log does', () => {
    const text = JSON.stringify(of());
    for (const secret of ['hulpverlener', '192.0.2.7', 'Het gezin', 'Z-2026-01'])
      expect(text).not.toContain(secret);
  });

  it('say of an operation that did not end well that it went wrong', () => {
    for (const result of ['REFUSED', 'PARTIAL', 'FAILED'] as const)
      expect(of({ result }, []).map(({ status }) => status)).toEqual(['Error', 'Error', 'Error']);
  });

  it('say of each agency how that went', () => {
    for (const outcome of ['REFUSED', 'FAULTY', 'MALFORMED', 'LATE', 'UNREACHABLE'] as const)
      expect(of({}, [{ ...request, outcome }])[1]).toMatchObject({ status: 'Error' });
  });

  it('have no question that was never signed: the agency knows nothing of it', () => {
    expect(of({ subjects: [] }, [{ ...request, spanId: undefined }])).toHaveLength(1);
  });

  it('have a name that the log takes, whatever the client calls its operation', () => {
    expect(of({ operation: null })[0]?.name).toBe('vraag zonder naam');
    expect(of({ operation: 'Zoek_999990019' })[0]?.name).not.toMatch(/[0-9]{9}/);
    for (const operation of ['Huis', null, 'Zoek_999990019', '_', 'x'.repeat(200)])
      for (const record of of({ operation })) expect(() => checkRecord(record)).not.toThrow();
  });
});
