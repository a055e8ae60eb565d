export { createEngine, type Engine, type EngineOptions } from './engine';
export type { EngineContext, SignedRequest } from './engine-context';
export { type Clock, Deadline } from './deadline';
export { type Outcome, UpstreamRecord, type UpstreamRequest } from './record';
export { SOURCE_FAULT_MESSAGE } from './source-fault';
export { type BreakerOptions, DEFAULT_BREAKER } from './transport/breaker';
export type { InProcessExecute } from './transport/in-process-source';
export type { SourceAccess } from './transport/transport';
