import type { UpstreamRequest } from '../record';
import type { SourceAnswer } from '../transport/source-request';

/** What a source gave to one question. */
export interface Given {
  readonly answer: SourceAnswer;
  /** How it went, as the record of the client request has it. */
  readonly request: UpstreamRequest;
  /** The numbers of everybody who occurs in the answer. */
  readonly subjects: ReadonlySet<string>;
}

/**
 * What the sources have given so far to one client request, so that an answer can be made of it while others are out.
 * One per client request; never reused. Only questions over HTTP count: what this process computes is not waited for.
 */
export class Progress {
  private readonly given = new Map<string, Given>();
  private out = 0;
  private tell: () => void = () => undefined;

  /** Whether a question is out that has no answer yet. */
  get isWaiting(): boolean {
    return this.out > 0;
  }

  /**
   * Calls back when an answer has come while others are out, also one that is no use. A question that was out alone, as
   * who lives here, calls nobody: the questions that follow from it have yet to be sent.
   */
  onArrival(tell: () => void): void {
    this.tell = tell;
  }

  /** Asks a source, and keeps what it gives. Rejects when `ask` does. */
  async follow(subgraph: string, body: string, ask: () => Promise<Given>): Promise<SourceAnswer> {
    this.out += 1;
    try {
      const given = await ask();
      // Whoever gets an answer may change it.
      this.given.set(keyOf(subgraph, body), { ...given, answer: structuredClone(given.answer) });
      return given.answer;
    } finally {
      this.out -= 1;
      if (this.out > 0) this.tell();
    }
  }

  /** What a source gave to a question, as a copy; undefined when it was not asked or has not answered. */
  givenTo(subgraph: string, body: string): Given | undefined {
    const given = this.given.get(keyOf(subgraph, body));
    return given && { ...given, answer: structuredClone(given.answer) };
  }
}

const keyOf = (subgraph: string, body: string): string => `${subgraph}\n${body}`;
