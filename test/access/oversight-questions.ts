import type { Answer, Asker, TestHub } from '../hub/hub';
import type { TestCaller } from '../hub/issuer';

export const SUPERVISOR: TestCaller = { id: 'leidinggevende', role: 'SUPERVISOR' };
export const OFFICER: TestCaller = { id: 'fg', role: 'DATA_PROTECTION_OFFICER' };
export const CASE_SYSTEM: TestCaller = { id: 'zaaksysteem', role: 'SYSTEM' };

/** A line of the audit log, as far as these tests look. */
export interface Line {
  readonly seq: string;
  readonly hash: string;
  readonly actor: string | null;
  readonly action: string;
  readonly operation: string | null;
  readonly caseReference: string | null;
  readonly reason: string | null;
  readonly result: string;
}

export interface SignalShown {
  readonly kind: string;
  readonly actor: string | null;
  readonly day: string;
  readonly count: number;
  readonly threshold: { readonly name: string; readonly value: number; readonly says: string };
  readonly explanation: string;
  readonly lines: readonly Line[];
}

const LINE = 'seq hash actor action operation caseReference reason result';
const SIGNALS = `query Signals($from: Date, $to: Date) { oversightSignals(from: $from, to: $to) {
  cutOff signals { kind actor day count threshold { name value says } explanation lines { ${LINE} } } } }`;
const SAMPLE = `query Sample($size: Int!, $seed: String, $from: Date, $to: Date) {
  reviewSample(size: $size, seed: $seed, from: $from, to: $to) { seed lines { ${LINE} } } }`;
const TRAIL = `query Trail($by: AuditQuestion!) { auditTrail(by: $by) { ${LINE} } }`;
const REVIEW = 'mutation Review($input: RecordReviewInput!) { recordReview(input: $input) { __typename } }';
const PROTECT = `mutation Protect($input: RegisterProtectedSubjectInput!) {
  registerProtectedSubject(input: $input) { kind wasProtected } }`;
const FORGET = `mutation Forget($input: ForgetProtectedSubjectInput!) { forgetProtectedSubject(input: $input) { __typename } }`;
const REGISTER = `mutation Register($input: RegisterCaseInput!) { registerCase(input: $input) {
  __typename ... on CaseRegistered { wasKnown } ... on CaseRefused { reason } } }`;
const CLOSE = `mutation Close($input: CloseCaseInput!) { closeCase(input: $input) {
  __typename ... on CaseRefused { reason } } }`;

/** Everything that is asked of oversight and registration, with what each needs to be valid. */
export const EVERY_QUESTION: readonly (readonly [name: string, document: string, variables: object])[] = [
  ['oversightSignals', SIGNALS, {}],
  ['reviewSample', SAMPLE, { size: 5 }],
  ['auditTrail', TRAIL, { by: { actor: 'els' } }],
  ['recordReview', REVIEW, { input: { seq: '1', outcome: 'JUSTIFIED', note: 'Past bij de zaak.' } }],
  [
    'registerProtectedSubject',
    PROTECT,
    { input: { householdId: 'lindelaan', kind: 'KNOWN_PERSON', note: '' } },
  ],
  ['openCases', 'query Open { openCases(first: 1) { references next } }', {}],
  ['registeredCases', 'query Registered { registeredCases { references cursor more } }', {}],
  ['forgetProtectedSubject', FORGET, { input: { householdId: 'lindelaan', kind: 'KNOWN_PERSON' } }],
  [
    'registerCase',
    REGISTER,
    {
      input: {
        reference: 'Z-9',
        trigger: 'CITIZEN_REQUEST',
        openedOn: '2026-01-01',
        workers: ['els'],
        bsns: ['999990019'],
      },
    },
  ],
  ['closeCase', CLOSE, { input: { reference: 'Z-9', endedOn: '2026-02-01' } }],
];

/** The questions of oversight to a running hub, each as a supervisor unless the asker says otherwise. */
export function oversightOf(hub: Pick<TestHub, 'ask'>) {
  const asking: Asker = { caller: SUPERVISOR, purpose: 'OVERSIGHT', reason: 'Maandelijkse controle.' };
  const ask = <T>(document: string, variables: object, asker: Asker = {}): Promise<Answer<T>> =>
    hub.ask<T>(document, variables, { ...asking, ...asker });
  const system: Asker = { caller: CASE_SYSTEM, purpose: 'CASE_REGISTRATION', reason: null };
  return {
    signals: async (days: object, asker?: Asker): Promise<readonly SignalShown[]> => {
      const answer = await ask<{ oversightSignals: { signals: readonly SignalShown[] } }>(
        SIGNALS,
        days,
        asker,
      );
      return answer.data.oversightSignals.signals;
    },
    sample: async (variables: object, asker?: Asker): Promise<readonly Line[]> =>
      (await ask<{ reviewSample: { lines: readonly Line[] } }>(SAMPLE, variables, asker)).data.reviewSample
        .lines,
    trail: async (by: object): Promise<readonly Line[]> =>
      (await ask<{ auditTrail: readonly Line[] }>(TRAIL, { by })).data.auditTrail,
    review: (input: object, asker?: Asker) =>
      ask<{ recordReview: { __typename: string } }>(REVIEW, { input }, asker),
    protect: (input: object) =>
      ask<{ registerProtectedSubject: { kind: string; wasProtected: boolean } }>(PROTECT, { input }),
    forget: (input: object) => ask<{ forgetProtectedSubject: { __typename: string } }>(FORGET, { input }),
    register: (input: object) => ask<{ registerCase: object }>(REGISTER, { input }, system),
    close: (input: object) => ask<{ closeCase: object }>(CLOSE, { input }, system),
  };
}

export const codesOf = ({ errors = [] }: Pick<Answer<unknown>, 'errors'>): string[] =>
  errors.map(({ extensions }) => extensions.code);
