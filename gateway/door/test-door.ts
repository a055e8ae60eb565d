import { buildSubgraphSchema } from '@apollo/subgraph';
import { composeServices } from '@theguild/federation-composition';
import { execute, type ExecutionResult, GraphQLError, parse } from 'graphql';
import pino from 'pino';
import { createEngine, type EngineContext } from '../engine';
import { type Door, type DoorOptions, startDoor } from './start-door';

const TYPE_DEFS = parse(`
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key"])
  type Query { hello(name: String): String nested: Node count(of: Int!): Int fail: String coded: String wait: String }
  type Mutation { touch: Int }
  input PersonInput { bsn: Int! }
  extend type Query { person(input: PersonInput!): Int }
  type Node { node: Node value: Int }
`);

/** A door on an engine with one source in this process, and what it wrote to its log. */
export interface TestDoor extends Door {
  readonly log: Array<Record<string, unknown>>;
  /** The contexts that the source was called with. */
  readonly seen: EngineContext[];
  /** Sends a GraphQL request. */
  post(body: unknown, headers?: Record<string, string>, signal?: AbortSignal): Promise<TestResponse>;
}

/** A response, read. */
export interface TestResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: {
    data?: Record<string, unknown> | null;
    errors?: Array<{ message: string; path?: unknown; extensions: Record<string, unknown> }>;
  };
}

/** Opens a door on a free port. */
export async function openTestDoor(options: Partial<DoorOptions> = {}): Promise<TestDoor> {
  const log: Array<Record<string, unknown>> = [];
  const seen: EngineContext[] = [];
  const schema = buildSubgraphSchema([{ typeDefs: TYPE_DEFS, resolvers: RESOLVERS }]);
  const { supergraphSdl } = composeServices([{ name: 'only', typeDefs: TYPE_DEFS }]);
  const engine = await createEngine({
    supergraphSdl: supergraphSdl ?? '',
    subgraphs: {
      only: {
        execute(document, variableValues, context) {
          seen.push(context);
          return execute({
            schema,
            document,
            variableValues,
            contextValue: context,
          }) as Promise<ExecutionResult>;
        },
      },
    },
  });
  const logger = pino(
    { level: 'debug' },
    { write: (line: string) => void log.push(JSON.parse(line) as never) },
  );
  const documents = { freeDocuments: options.trustedDocuments === undefined };
  const door = await startDoor({ engine, port: 0, logger, development: false, ...documents, ...options });
  return {
    ...door,
    log,
    seen,
    async post(body, headers = {}, signal) {
      const response = await fetch(`${door.url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/graphql-response+json',
          ...headers,
        },
        body: typeof body === 'string' ? body : JSON.stringify(body),
        ...(signal ? { signal } : {}),
      });
      const text = await response.text();
      return {
        status: response.status,
        headers: response.headers,
        text,
        json: JSON.parse(text) as TestResponse['json'],
      };
    },
    async close() {
      await door.close();
      await engine.close();
    },
  };
}

const RESOLVERS = {
  Query: {
    hello: (_: unknown, { name }: { name?: string }) => `hello ${name ?? 'world'}`,
    nested: () => ({ value: 1, node: {} }),
    count: (_: unknown, { of }: { of: number }) => of,
    person: () => 1,
    fail: () => {
      throw new Error('password is 999990020');
    },
    coded: () => {
      throw new GraphQLError('No household 999990020 here', {
        extensions: { code: 'HOUSEHOLD_NOT_FOUND', extra: 1 },
      });
    },
    wait: (_: unknown, __: unknown, context: EngineContext) =>
      new Promise<string>((resolve) => context.signal?.addEventListener('abort', () => resolve('gone'))),
  },
  Mutation: { touch: () => 1 },
};
