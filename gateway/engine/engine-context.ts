import type { Deadline } from './deadline';
import type { UpstreamRecord } from './record';

/** What travels with one client request through the engine, also into sources in the same process. */
export interface EngineContext {
  /** The transport appends to it what each source did. */
  readonly record: UpstreamRecord;
  /** The time budget of the client request. */
  readonly deadline: Deadline;
  /** Sent to every source: trace, statement of who asks and for what purpose. */
  readonly headers: Readonly<Record<string, string>>;
  /** Fires when the client has hung up. */
  readonly signal?: AbortSignal | undefined;
}
