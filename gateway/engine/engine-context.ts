import type { Deadline } from './deadline';
import type { Progress } from './progress/progress';
import type { UpstreamRecord } from './record';

/** What is sent along with one request so that a source knows who asks. */
export interface SignedRequest {
  readonly headers: Readonly<Record<string, string>>;
  /** The span of this one request: 16 hexadecimal digits. */
  readonly spanId: string;
}

/** What travels with one client request through the engine, also into sources in the same process. */
export interface EngineContext {
  /** The transport appends to it what each source did. */
  readonly record: UpstreamRecord;
  /** The time budget of the client request. */
  readonly deadline: Deadline;
  /** Sent to every source. */
  readonly headers: Readonly<Record<string, string>>;
  /** Signs one request to a source over HTTP: who asks, on which ground, about this very body. */
  readonly sign?: ((subgraph: string, body: string) => Promise<SignedRequest>) | undefined;
  /** Gets the burgerservicenummer of everybody of whom a source sent something. */
  readonly subjects?: Set<string> | undefined;
  /** Fires when the client has hung up. */
  readonly signal?: AbortSignal | undefined;
  /** Keeps what the sources give, when the answer so far may be asked for meanwhile. */
  readonly progress?: Progress | undefined;
  /** Set when the answer so far is what is asked: nothing is sent, and `progress` has all that there is. */
  readonly isSoFar?: true | undefined;
}
