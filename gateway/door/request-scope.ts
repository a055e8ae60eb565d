import { AsyncLocalStorage } from 'node:async_hooks';
import type { EngineContext } from '../engine';
import type { Trace } from './trace';

/** What the door knows of the client request that is being handled. */
export interface RequestScope {
  readonly trace: Trace;
  /** Made when the request turns out to be for GraphQL. */
  engine: EngineContext | undefined;
  /** Name of the operation, when it is known. */
  operationName: string | undefined;
  /** Whether the operation only reads; undefined until it is known. */
  isQuery: boolean | undefined;
  /** True when the request was understood as GraphQL and only its document or variables are wrong. */
  refusedAsGraphQL: boolean;
  /** The codes of the errors that were sent. */
  readonly codes: Set<string>;
}

/** The scope of the request that the running code belongs to. */
export const requestScope = new AsyncLocalStorage<RequestScope>();
