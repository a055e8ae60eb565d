import 'reflect-metadata';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { benchSupergraph } from '../supergraph';
import { loadLaw } from '../../gateway/household/law/load-law';
import { viewByHand } from './answer';
import { factsByHand } from './upstream';

/**
 * The practical floor: a plain server that can answer one question. It asks nobody who they are, checks nothing of what
 * the agencies send, knows no time budget, no breaker, no other fields and no other source than those of this question.
 */
const factsOf = factsByHand(benchSupergraph());
const law = loadLaw();

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const { variables } = JSON.parse(Buffer.concat(parts).toString('utf8')) as {
    variables: { bsn: string; asOf: string };
  };
  const facts = await factsOf(variables.bsn, variables.asOf);
  const body = JSON.stringify({ data: { householdView: viewByHand(facts, law) } });
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
  response.end(body);
}

const server = createServer((request, response) => {
  answer(request, response).catch((error: Error) => {
    response.writeHead(500);
    response.end(error.message);
  });
});
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  process.send?.({ ready: `http://127.0.0.1:${port}/graphql` });
});
process.once('SIGTERM', () => process.exit(0));
