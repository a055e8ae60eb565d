import type { RateLimiterAbstract } from 'rate-limiter-flexible';
import type { FieldClass } from '../../subgraphs/kit/access/contract-fields';
import { type AccessTable, grantedClasses } from '../../subgraphs/kit/access/grants';
import { CodedError } from '../../subgraphs/kit/errors';
import type { DataClass } from '../../subgraphs/kit/vocabulary';
import type { Engine } from '../engine';
import type { AskingContext } from './asking';
import type { Authority } from './authority';
import type { Admission, AdmissionOutcome } from './admission';
import type { DocumentQuestion, Lookups } from './lookups';
import { membersOf } from './members-of-household';

/** What one part of the gateway decides on itself. */
export interface GatewayOwner {
  readonly name: string;
  readonly table: AccessTable;
  /** Class of each of its fields, as "Query.householdView". */
  readonly classes: ReadonlyMap<string, FieldClass>;
}

export interface GuardSettings {
  readonly authority: Authority;
  readonly admission: Admission;
  readonly owners: readonly GatewayOwner[];
  /** Counts the persons and households that one actor looks up. */
  readonly limiter: RateLimiterAbstract;
}

/** What the gateway decides on: what it computes or keeps itself. On what is an agency's, the agency decides. */
const DECIDED_HERE: readonly DataClass[] = [
  'HOUSEHOLD_VIEW',
  'CASE_LIST',
  'CASELOAD',
  'CASE_REGISTER',
  'AUDIT',
  'PROCESSING_LOG',
  'CASE_MARKS',
  'CASEWORK',
  'CASELOAD_FIGURES',
  'CHANGES',
  'AGENCY_SIGNALS',
  'ACCESS_TABLE',
  'CONTACT_REGISTER',
];

/** The answer to a household that is not there and to one that may not be seen: the same. */
const notFound = (): CodedError =>
  new CodedError(
    'HOUSEHOLD_NOT_FOUND',
    'There is no household here under this number, or it may not be seen.',
  );

const notAllowed = (message: string): CodedError =>
  new CodedError('NOT_ALLOWED', message, { http: { status: 403 } });

/** Decides whether an operation may be run, before anything is asked of an agency. */
export class Guard {
  constructor(private readonly settings: GuardSettings) {}

  /**
   * Lets an operation pass.
   * @returns whether it is about somebody outside the asker's own cases, opened with a reason
   * @throws NOT_ALLOWED, TOO_MANY_LOOKUPS, HOUSEHOLD_NOT_FOUND
   */
  async admit(
    question: DocumentQuestion,
    lookups: Lookups,
    context: AskingContext,
    engine: Engine,
  ): Promise<{ readonly outsideOwnCases: boolean }> {
    this.requireFields(question, context);
    const { bsns, householdIds, caseReferences, searches, logOfAll } = lookups;
    const { caller, terms } = context.asking;
    const { kind, scope } = terms.entry;
    // Whom a search finds is known when it has been done: only a purpose that is for searching anybody lets it be.
    if (searches > 0 && !(kind === 'SEARCH' && scope === 'ANYONE'))
      throw notAllowed('Persons are searched by name for a purpose of searching.');
    // The lines of a trace or an activity are about others too.
    if (logOfAll && scope === 'SELF') throw notFound();
    // Cases are asked by the list: all of it is of the asker's own work, or it is refused.
    const count = bsns.length + householdIds.length + searches + Math.min(caseReferences.length, 1);
    if (count === 0 && scope !== 'SELF') return { outsideOwnCases: false };
    if (scope === 'NOBODY') throw notFound();
    if (scope === 'SELF') {
      // Who leaves the number out asks about themselves.
      await this.countLookups(context, Math.max(count, 1));
      if (householdIds.length + caseReferences.length > 0 || bsns.some((bsn) => bsn !== caller.bsn))
        throw notFound();
      return { outsideOwnCases: false };
    }
    const counted = this.countLookups(context, count);
    // Who looks up too much does not get to ask the register of residents any more.
    if (householdIds.length > 0) await counted;
    const [, admitted] = await Promise.all([counted, this.admissionOf(lookups, context, engine)]);
    if (admitted === 'REFUSED') throw notFound();
    return { outsideOwnCases: admitted === 'OUTSIDE_OWN_CASES' };
  }

  private async admissionOf(
    { bsns, householdIds, caseReferences }: Lookups,
    context: AskingContext,
    engine: Engine,
  ): Promise<AdmissionOutcome> {
    const { authority, admission } = this.settings;
    const { caller, terms } = context.asking;
    const members = await membersOf(householdIds, authority.today(), context, engine);
    return admission.of({
      worker: caller.id,
      terms,
      // Of a household it is enough that one of its members is in the case; of persons asked by number each is.
      groups: [...bsns.map((bsn) => [bsn]), ...members].map((group) =>
        group.map((bsn) => authority.pseudonym(bsn)),
      ),
      caseReferences,
      today: authority.today(),
    });
  }

  private requireFields({ fields, followsAnswer }: DocumentQuestion, { asking }: AskingContext): void {
    if (followsAnswer) {
      throw notAllowed('Who is named in an answer is asked about by a number: in persons or household.');
    }
    const { caller, terms } = asking;
    const asker = { role: caller.role, purpose: terms.purpose, worksAt: caller.worksAt };
    for (const { name, table, classes } of this.settings.owners) {
      const given = grantedClasses(table, name, asker);
      for (const field of fields) {
        const dataClass = classes.get(field);
        if (DECIDED_HERE.some((here) => here === dataClass && !given.has(here))) {
          throw notAllowed('The document asks for what is not given for this purpose.');
        }
      }
    }
  }

  /** Counts for people: a program that refreshes a caseload is bounded by the work that it is given. */
  private async countLookups({ asking }: AskingContext, count: number): Promise<void> {
    if (asking.caller.role === 'SYSTEM') return;
    try {
      await this.settings.limiter.consume(asking.caller.id, count);
    } catch (refused) {
      if (refused instanceof Error) throw refused;
      const { msBeforeNext } = refused as { readonly msBeforeNext: number };
      const seconds = Math.max(1, Math.ceil(msBeforeNext / 1000));
      throw new CodedError('TOO_MANY_LOOKUPS', `Too many look-ups in a minute; wait ${seconds} seconds.`, {
        allowed: this.settings.limiter.points,
        // The server reads headers from a Map only.
        http: { status: 429, headers: new Map([['retry-after', String(seconds)]]) },
      });
    }
  }
}
