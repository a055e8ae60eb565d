import { randomBytes } from 'node:crypto';

/** W3C trace context of a client request. */
export interface Trace {
  /** 32 hexadecimal digits; the same for everything that one request causes. */
  readonly traceId: string;
  /** Header value to send to the sources, with a span of the hub as parent. */
  readonly traceparent: string;
}

const TRACEPARENT = /^(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-([0-9a-f]{2})(?:-.*)?$/;

/** Continues the trace of a `traceparent` header when it is valid; otherwise starts a new one. */
export function continueTrace(header: string | readonly string[] | undefined): Trace {
  const match = typeof header === 'string' ? TRACEPARENT.exec(header) : null;
  const traceId = match?.[1] ?? randomBytes(16).toString('hex');
  const flags = match?.[2] ?? '01';
  return { traceId, traceparent: `00-${traceId}-${randomBytes(8).toString('hex')}-${flags}` };
}
