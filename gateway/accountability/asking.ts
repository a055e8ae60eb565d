import type { Trace } from '../door';
import type { EngineContext } from '../engine';
import type { Caller } from '../identity/caller';
import type { StatedTerms } from './stated-terms';

/** Who asks, for what, from where: what both logs need of one client request. */
export interface Asking {
  readonly caller: Caller;
  readonly terms: StatedTerms;
  readonly trace: Trace;
  /** Network address of the client. */
  readonly origin: string;
  /** Milliseconds since 1970. */
  readonly startTime: number;
}

/** The context of an operation of somebody who was let in. */
export interface AskingContext extends EngineContext {
  readonly asking: Asking;
  readonly subjects: Set<string>;
}

/** Whether the context is of somebody who was let in. */
export function isAsking(context: EngineContext): context is AskingContext {
  return 'asking' in context && context.subjects !== undefined;
}
