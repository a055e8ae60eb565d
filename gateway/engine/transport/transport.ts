import type { GraphQLError, GraphQLSchema } from 'graphql';
import type { EngineContext } from '../engine-context';
import type { Given } from '../progress/progress';
import { answerSoFar } from '../progress/so-far';
import type { Outcome } from '../record';
import { passableError } from '../source-fault';
import { Breaker, type BreakerOptions, type Verdict } from './breaker';
import { HttpSource, type HttpSourceOptions } from './http-source';
import { InFlight } from './in-flight';
import { type InProcessExecute, TIME_IS_UP, untilAborted } from './in-process-source';
import { noAnswer, readAnswer, readOwnAnswer } from './read-answer';
import type { SourceAnswer, SourceRequest } from './source-request';
import { limitTime } from './time-limit';

/** How to reach a source: over HTTP, or as a function in this process. */
export type SourceAccess = { readonly url: string } | { readonly execute: InProcessExecute };

/** Settings of the transport. */
export interface TransportOptions extends HttpSourceOptions {
  /** The most milliseconds one upstream request may take, also when the client request has more left. */
  readonly budgetMs: number;
  readonly breaker: BreakerOptions;
  /**
   * Gets the errors of sources in this process that are masked. Sources over HTTP tell theirs to their own
   * log.
   */
  readonly onInternalFault?: ((error: unknown, subgraph: string) => void) | undefined;
}

/**
 * How much later than the budget a source in this process may answer. All it waits for ends within the budget; what is
 * left is computing. On a busy machine that can be late, and an answer that is late is better than none at all.
 */
const IN_PROCESS_GRACE_MS = 2000;

interface Attempt {
  readonly outcome: Outcome;
  readonly answer: SourceAnswer;
  readonly verdict: Verdict;
  readonly spanId?: string | undefined;
  /** The numbers of everybody who occurs in the answer. */
  readonly subjects?: ReadonlySet<string> | undefined;
}

const NOBODY: ReadonlySet<string> = new Set();

type Source =
  | { readonly kind: 'http'; readonly http: HttpSource; readonly breaker: Breaker }
  | { readonly kind: 'in-process'; readonly execute: InProcessExecute };

/**
 * The one way to the sources. Owns the time budget, a breaker per source, the sharing of identical questions,
 * and the record of what each source did. Never sends a request twice.
 */
export class Transport {
  private readonly sources = new Map<string, Source>();
  private readonly inFlight = new InFlight();

  constructor(
    private readonly schema: GraphQLSchema,
    access: Readonly<Record<string, SourceAccess>>,
    private readonly options: TransportOptions,
  ) {
    for (const [subgraph, how] of Object.entries(access)) {
      this.sources.set(
        subgraph,
        'url' in how
          ? { kind: 'http', http: new HttpSource(how.url, options), breaker: new Breaker(options.breaker) }
          : { kind: 'in-process', execute: how.execute },
      );
    }
  }

  /** Asks a source within a client request. Never rejects for what a source does. */
  async ask(subgraph: string, request: SourceRequest, context: EngineContext): Promise<SourceAnswer> {
    const source = this.sources.get(subgraph);
    if (source === undefined) throw new Error(`No access to a source was configured: ${subgraph}`);
    const isMutation = request.document.kind === 'mutation';
    if (isMutation && context.isSoFar) throw new Error('A change is not made again to see how far it is');
    if (source.kind === 'in-process') {
      const given = await this.recorded(subgraph, request, context, () =>
        this.attemptInProcess(source.execute, subgraph, request, context),
      );
      return given.answer;
    }
    const body = JSON.stringify({ query: request.document.text, variables: request.variables });
    if (context.isSoFar) return answerSoFar(this.schema, subgraph, request, body, context);
    const send = (): Promise<Given> =>
      this.recorded(subgraph, request, context, async () => {
        const attempt = await source.breaker.attempt(() =>
          this.attemptHttp(source.http, subgraph, request, body, context),
        );
        return attempt ?? this.failed(subgraph, request, 'UNREACHABLE', 'unsaid');
      });
    if (isMutation) return (await send()).answer;
    return this.inFlight.share(context.record, subgraph, body, async () =>
      context.progress ? context.progress.follow(subgraph, body, send) : (await send()).answer,
    );
  }

  /** Breaks all connections. */
  async close(): Promise<void> {
    const closing = [...this.sources.values()].map((source) =>
      source.kind === 'http' ? source.http.close() : undefined,
    );
    await Promise.all(closing);
  }

  private async recorded(
    subgraph: string,
    request: SourceRequest,
    context: EngineContext,
    make: () => Promise<Attempt>,
  ): Promise<Given> {
    const startedAt = Date.now();
    const start = performance.now();
    const { outcome, answer, spanId, subjects = NOBODY } = await make();
    const durationMs = Math.round(performance.now() - start);
    const operationKind = request.document.kind;
    const ended = { subgraph, outcome, startedAt, durationMs, operationKind, spanId };
    context.record.append(ended);
    for (const subject of subjects) context.subjects?.add(subject);
    return { answer, request: ended, subjects };
  }

  private async attemptHttp(
    http: HttpSource,
    subgraph: string,
    request: SourceRequest,
    body: string,
    context: EngineContext,
  ): Promise<Attempt> {
    const deadline = context.deadline.child(this.options.budgetMs);
    const remaining = Math.floor(deadline.remainingMs());
    if (remaining <= 0 || context.signal?.aborted) return this.failed(subgraph, request, 'LATE', 'unsaid');
    const signed = await context.sign?.(subgraph, body);
    const limit = limitTime(deadline, context.signal);
    const headers = { ...context.headers, ...signed?.headers, 'x-request-budget-ms': String(remaining) };
    const result = await http.send(body, headers, limit.signal);
    limit.release();
    if (!('failed' in result)) {
      const subjects = new Set<string>();
      const { outcome, answer } = readAnswer(this.schema, subgraph, request, result.body, subjects);
      return {
        subjects,
        spanId: signed?.spanId,
        outcome: result.status === 200 ? outcome : 'FAULTY',
        answer,
        verdict: verdictOn(outcome, result.status),
      };
    }
    const unfair = context.signal?.aborted === true || remaining < fairShare(context, this.options.budgetMs);
    const unsaid = result.failed === 'LATE' && unfair;
    const verdict = unsaid ? 'unsaid' : verdictOn(result.failed, result.status);
    return { ...this.failed(subgraph, request, result.failed, verdict), spanId: signed?.spanId };
  }

  private async attemptInProcess(
    execute: InProcessExecute,
    subgraph: string,
    request: SourceRequest,
    context: EngineContext,
  ): Promise<Attempt> {
    const limit = limitTime(context.deadline.later(IN_PROCESS_GRACE_MS), context.signal);
    try {
      const work = Promise.resolve(execute(request.document.parts.tree, request.variables, context));
      const result = await untilAborted(work, limit.signal);
      if (result === TIME_IS_UP) return this.failed(subgraph, request, 'LATE', 'unsaid');
      this.reportFaults(result.errors ?? [], subgraph);
      return { ...readOwnAnswer(this.schema, subgraph, request, result), verdict: 'well' };
    } catch (error) {
      this.options.onInternalFault?.(error, subgraph);
      return this.failed(subgraph, request, 'FAULTY', 'ill');
    } finally {
      limit.release();
    }
  }

  /** Errors that will be masked are faults of our own code; nobody else would ever hear of them. */
  private reportFaults(errors: readonly GraphQLError[], subgraph: string): void {
    for (const error of errors) {
      const isMasked = passableError(subgraph, error).code === 'SOURCE_FAULT';
      if (isMasked && error.extensions['code'] !== 'SOURCE_FAULT') {
        this.options.onInternalFault?.(error.originalError ?? error, subgraph);
      }
    }
  }

  private failed(subgraph: string, request: SourceRequest, outcome: Outcome, verdict: Verdict): Attempt {
    return { outcome, answer: noAnswer(this.schema, subgraph, request), verdict };
  }
}

/**
 * Being late says something about a source only if it had at least half of a normal budget; otherwise a slow
 * first source would open the breakers of all that come after it.
 */
function fairShare(context: EngineContext, budgetMs: number): number {
  return Math.floor(Math.min(context.deadline.budgetMs, budgetMs) / 2);
}

/** A source that answers, even with errors or a refusal, works; one that gives nothing usable does not. */
function verdictOn(outcome: Outcome, status: number | undefined): Verdict {
  if (outcome === 'FAULTY') return status !== undefined && status >= 500 ? 'ill' : 'well';
  return outcome === 'ANSWERED' || outcome === 'REFUSED' ? 'well' : 'ill';
}
