/**
 * How one upstream request ended, from good to bad.
 * - ANSWERED: a whole answer without errors.
 * - REFUSED: HTTP 401 or 403; the source answers, and does not want to.
 * - FAULTY: another HTTP status than 200, or an answer with GraphQL errors.
 * - MALFORMED: something came that is not a usable GraphQL answer to this request.
 * - LATE: no answer within the time budget, or before the client left.
 * - UNREACHABLE: no connection, or the breaker is open and nothing was sent.
 * - ASKED: it has not ended; only in an answer so far. Says nothing ill of the source.
 */
export type Outcome = 'ANSWERED' | 'REFUSED' | 'FAULTY' | 'MALFORMED' | 'LATE' | 'UNREACHABLE' | 'ASKED';

/** One upstream request. Holds no URL, body, variable or personal data, so it may be logged as it is. */
export interface UpstreamRequest {
  readonly subgraph: string;
  readonly outcome: Outcome;
  /** Milliseconds since the Unix epoch. */
  readonly startedAt: number;
  readonly durationMs: number;
  readonly operationKind: 'query' | 'mutation';
  /** Span of the request, when it was signed. */
  readonly spanId?: string | undefined;
}

const FROM_GOOD_TO_BAD: readonly Outcome[] = [
  'ANSWERED',
  'REFUSED',
  'FAULTY',
  'MALFORMED',
  'LATE',
  'UNREACHABLE',
  // Hides the others: of a source that is still out nobody can say yet how it did.
  'ASKED',
];

/** What every source did during one client request. One per client request; never reused. */
export class UpstreamRecord {
  private readonly requests: UpstreamRequest[] = [];

  /** The upstream requests that have ended, in the order in which they ended. */
  get entries(): readonly UpstreamRequest[] {
    return this.requests;
  }

  /** Appends a request that has ended. Only the transport calls this. */
  append(request: UpstreamRequest): void {
    this.requests.push(request);
  }

  /** The worst thing that this source did in this client request; undefined when it was not asked. */
  worst(subgraph: string): Outcome | undefined {
    let worst = -1;
    for (const request of this.requests) {
      if (request.subgraph === subgraph) worst = Math.max(worst, FROM_GOOD_TO_BAD.indexOf(request.outcome));
    }
    return FROM_GOOD_TO_BAD[worst];
  }

  /** The number of upstream requests of this client request to this source. */
  count(subgraph: string): number {
    return this.requests.filter((request) => request.subgraph === subgraph).length;
  }

  /** The worst outcome of each source that was asked: what an access log line shows. */
  summary(): Record<string, Outcome> {
    const names = new Set(this.requests.map((request) => request.subgraph));
    return Object.fromEntries([...names].map((name) => [name, this.worst(name) as Outcome]));
  }
}
