import type { Socket } from 'node:net';
import { errorBody } from './errors';

/** Answers bytes that are no HTTP request, before there is a request to answer, and hangs up. */
export function answerMalformedHttp(error: Error & { code?: string }, socket: Socket): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const body = JSON.stringify(errorBody('BAD_REQUEST', 'This is not an HTTP request.'));
  socket.end(
    [
      'HTTP/1.1 400 Bad Request',
      'content-type: application/json; charset=utf-8',
      `content-length: ${Buffer.byteLength(body)}`,
      'cache-control: no-store',
      'x-content-type-options: nosniff',
      "content-security-policy: default-src 'none';frame-ancestors 'none'",
      'connection: close',
      '',
      body,
    ].join('\r\n'),
  );
}
