import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * Stands in the place of all agencies: the first time that a request comes it asks the agency, and from then
 * on it gives the same bytes again. What is measured then is the hub alone: the agencies cost next to nothing.
 */
const targets = new Map(
  Object.entries(JSON.parse(process.env['BENCH_AGENCIES'] ?? '{}') as Record<string, string>),
);
const recorded = new Map<string, Promise<Buffer>>();

async function ask(url: string, body: Buffer): Promise<Buffer> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(url, { method: 'POST', headers, body: new Uint8Array(body) });
  if (!answer.ok) throw new Error(`${url} answers ${answer.status}`);
  return Buffer.from(await answer.arrayBuffer());
}

async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const body = Buffer.concat(parts);
  const code = request.url?.slice(1) ?? '';
  const key = `${code} ${body.toString('latin1')}`;
  const known = recorded.get(key) ?? ask(targets.get(code) ?? '', body);
  recorded.set(key, known);
  const bytes = await known;
  response.writeHead(200, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': bytes.length,
  });
  response.end(bytes);
}

const server = createServer((request, response) => {
  respond(request, response).catch((error: Error) => {
    response.writeHead(500);
    response.end(error.message);
  });
});
server.listen(0, '127.0.0.1', () => {
  process.send?.({ ready: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
});
process.once('SIGTERM', () => process.exit(0));
process.once('disconnect', () => process.exit(0));
