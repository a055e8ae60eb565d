/** One document that the hub trusts, with the types of its answer and of its variables. */
export interface HubDocument<Answer, Variables> {
  /** Name of its operation. */
  readonly name: string;
  /** What it is asked by: the sha256 of its text. */
  readonly id: `sha256:${string}`;
  /** Never there when the program runs: it carries the types. */
  readonly types?: (variables: Variables) => Answer;
}

/** For what a question is asked: each goes along as a header. The hub refuses what its purpose does not allow. */
export interface Terms {
  readonly purpose: Purpose;
  readonly trigger?: Trigger | undefined;
  readonly caseReference?: string | undefined;
  /** In the words of who asks, 10 to 500 characters. */
  readonly reason?: string | undefined;
}

/** Purposes under which this client asks (doelbinding). */
export type Purpose =
  | 'DEBT_COUNSELLING'
  | 'CASE_DIRECTION'
  | 'HOUSEHOLD_SEARCH'
  | 'OWN_WORK'
  | 'CASELOAD_OVERVIEW'
  | 'MAATWERK'
  | 'CONTACT_MAINTENANCE'
  | 'OWN_DATA_CHECK'
  | 'OVERSIGHT'
  | 'INSPECTION';

/** Who asked for help: the three triggers (aanleiding). */
export type Trigger = 'CITIZEN_REQUEST' | 'THIRD_PARTY_REPORT' | 'PROFESSIONAL_REPORT';
