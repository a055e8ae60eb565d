import type { IncomingHttpHeaders } from 'node:http';
import {
  newSpanId,
  signStatement,
  STATEMENT_HEADER,
  type StatementSigner,
} from '../../subgraphs/kit/access/statement';
import { type CalendarDate, dateInNetherlands } from '../../subgraphs/kit/calendar';
import { CodedError, ourCode } from '../../subgraphs/kit/errors';
import { pseudonymOf } from '../../subgraphs/kit/logbook/pseudonym';
import { type Trace, traceparentOf } from '../door';
import type { EngineContext, SignedRequest } from '../engine';
import type { TokenVerifier } from '../identity/token-verifier';
import type { Asking, AskingContext } from './asking';
import { refusalEntry } from './entries';
import { statedTerms } from './stated-terms';
import type { Journal } from './store/journal';

/** What the client's HTTP request has that decides who is let in. */
export interface Arrival {
  readonly headers: IncomingHttpHeaders;
  /** Network address of the client. */
  readonly origin: string;
  readonly trace: Trace;
}

/** What is needed to let somebody in and to account for it. */
export interface AuthoritySettings {
  readonly tokens: TokenVerifier;
  readonly journal: Journal;
  readonly signer: StatementSigner;
  /** Secret key of the hub for the pseudonyms of persons in its logs. */
  readonly logKey: string;
  readonly now: () => number;
  /** Gets what went wrong with a log while a request was refused anyway. */
  readonly onLogFault: (error: unknown) => void;
}

/** Lets people and systems in, for a purpose they state, and speaks for them to the agencies. */
export class Authority {
  constructor(private readonly settings: AuthoritySettings) {}

  /**
   * Completes the context of a request with who asks and for what.
   * @throws NOT_AUTHENTICATED, IDENTITY_UNREACHABLE, PURPOSE_REFUSED or STATEMENT_INCOMPLETE, before anything is asked
   */
  async receive(arrival: Arrival, base: EngineContext): Promise<AskingContext> {
    const { tokens, now } = this.settings;
    const startTime = now();
    const caller = await tokens.callerOf(arrival.headers.authorization);
    const about = { caller, trace: arrival.trace, origin: arrival.origin, startTime };
    try {
      const asking = { ...about, terms: statedTerms(arrival.headers, caller.role, this.today()) };
      return {
        ...base,
        asking,
        subjects: new Set(),
        sign: (subgraph, body) => this.sign(asking, subgraph, body),
      };
    } catch (error) {
      if (error instanceof CodedError) await this.noteRefusal(about, error);
      throw error;
    }
  }

  /** Stands for a person in the hub's own logs and registers. */
  pseudonym(number: string): string {
    return pseudonymOf(number, this.settings.logKey);
  }

  /** Today in the Netherlands. */
  today(): CalendarDate {
    return dateInNetherlands(this.settings.now());
  }

  private async noteRefusal(about: Omit<Asking, 'terms'>, error: CodedError): Promise<void> {
    const code = ourCode(error.extensions['code']);
    // It is refused either way; a log that fails is told to who looks after the hub.
    await this.settings.journal.write(refusalEntry(about, code), []).catch(this.settings.onLogFault);
  }

  private async sign(
    { caller, terms, trace }: Asking,
    subgraph: string,
    body: string,
  ): Promise<SignedRequest> {
    const spanId = newSpanId();
    const statement = {
      actor: caller.id,
      role: caller.role,
      oin: caller.oin,
      worksAt: caller.worksAt,
      purpose: terms.purpose,
      ground: terms.entry.ground,
      caseReference: terms.caseReference,
      trigger: terms.trigger,
      traceId: trace.traceId,
      spanId,
    };
    const signed = await signStatement(this.settings.signer, statement, subgraph, body, this.settings.now());
    const traceparent = traceparentOf(trace.traceId, spanId);
    return { spanId, headers: { [STATEMENT_HEADER]: signed, traceparent } };
  }
}
