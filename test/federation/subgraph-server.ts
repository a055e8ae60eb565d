import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type DocumentNode, execute, type GraphQLSchema, parse } from 'graphql';

/** Resolvers as `buildSubgraphSchema` takes them. */
export type Resolvers = NonNullable<
  Exclude<Parameters<typeof buildSubgraphSchema>[0], DocumentNode | readonly unknown[]>
>['resolvers'];

/** Definition of one agency's subgraph. */
export interface SubgraphSource {
  readonly name: string;
  readonly typeDefs: string;
  readonly resolvers: Resolvers;
}

/** Takes the place of an answer: what a broken agency does with a request. */
export type Fault = (request: IncomingMessage, response: ServerResponse) => void;

/** A request as the subgraph got it. */
export interface SeenRequest {
  readonly query: string;
  readonly variables: Record<string, unknown>;
  readonly headers: IncomingMessage['headers'];
}

/** A real GraphQL server over HTTP on a free port, that can be told to fail. */
export interface SubgraphServer {
  readonly name: string;
  readonly url: string;
  readonly schema: GraphQLSchema;
  readonly seen: SeenRequest[];
  /** What to do instead of answering; undefined to answer. */
  fault: Fault | undefined;
  close(): Promise<void>;
}

/** Starts a subgraph. */
export async function startSubgraph(source: SubgraphSource): Promise<SubgraphServer> {
  const schema = buildSubgraphSchema([
    { typeDefs: parse(source.typeDefs), resolvers: source.resolvers as never },
  ]);
  const seen: SeenRequest[] = [];
  const server = createServer((request, response) => {
    void read(request).then(async (body) => {
      const { query, variables = {} } = JSON.parse(body) as {
        query: string;
        variables?: Record<string, unknown>;
      };
      seen.push({ query, variables, headers: request.headers });
      if (started.fault) return started.fault(request, response);
      const result = await execute({ schema, document: parse(query), variableValues: variables });
      response.writeHead(200, { 'content-type': 'application/graphql-response+json; charset=utf-8' });
      response.end(JSON.stringify(result));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const started: SubgraphServer = {
    name: source.name,
    url: `http://127.0.0.1:${port}/graphql`,
    schema,
    seen,
    fault: undefined,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
  return started;
}

function read(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    request.on('error', reject);
  });
}
