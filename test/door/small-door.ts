import { HeaderMap } from '@apollo/server';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type DocumentNode, execute, type ExecutionResult, parse } from 'graphql';
import pino from 'pino';
import { DEFAULT_LIMITS, startDoor } from '../../gateway/door';
import { createGraphQLServer } from '../../gateway/door/graphql-server';
import { createEngine, Deadline, UpstreamRecord } from '../../gateway/engine';
import { compose } from '../federation/hub';

/** A graph with one of everything that a document can go wrong on. */
const TYPE_DEFS = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key"])
  scalar Date
  enum Order { OLDEST NEWEST }
  input Filter { name: String born: Date order: Order! = OLDEST either: [Filter!] }
  interface Named { name: String! }
  union Subject = Person | Household
  type Query {
    hello(name: String): String
    count(of: Int!, upTo: Float): Int!
    persons(ids: [ID!]!, order: Order = OLDEST): [Person!]!
    household(id: ID!): Household
    search(filter: Filter!): [Subject]
  }
  type Person implements Named @key(fields: "id") { id: ID! name: String! born: Date home: Household }
  type Household implements Named { id: ID! name: String! members(order: Order): [Person!] head: Named }
`;

const person = (id: string): object => ({
  __typename: 'Person',
  id,
  name: 'Anna',
  born: '1980-01-01',
  home: () => home('1'),
});
const home = (id: string): object => ({
  __typename: 'Household',
  id,
  name: 'Home',
  members: () => [person('1')],
  head: () => person('2'),
});
const RESOLVERS = {
  Query: {
    hello: (_: unknown, { name }: { name?: string }) => `hello ${name ?? ''}`,
    count: (_: unknown, { of }: { of: number }) => of,
    persons: (_: unknown, { ids }: { ids: string[] }) => ids.map(person),
    household: (_: unknown, { id }: { id: string }) => (id === '0' ? null : home(id)),
    search: () => [person('1'), home('2'), null],
  },
};

/** What came back: enough to judge it by. */
export interface Outcome {
  readonly status: number;
  readonly text: string;
}

/** A door on the small graph, and the server of that door without its HTTP. */
export interface SmallDoor {
  readonly url: string;
  /** What was logged as a fault of our own. */
  readonly faults: readonly string[];
  /** Asks the server with a body as the door does: parsing, limits, validation, engine and masking, and no socket. */
  ask(body: object): Promise<Outcome>;
  close(): Promise<void>;
}

/** Opens it with the messages of production, and free documents: where they are refused nothing would be parsed. */
export async function openSmallDoor(): Promise<SmallDoor> {
  const source = { name: 'small', typeDefs: TYPE_DEFS, resolvers: RESOLVERS as never };
  const schema = buildSubgraphSchema([{ typeDefs: parse(TYPE_DEFS), resolvers: RESOLVERS as never }]);
  const run = (document: DocumentNode, variableValues: Readonly<Record<string, unknown>>) =>
    execute({ schema, document, variableValues }) as Promise<ExecutionResult>;
  const engine = await createEngine({
    supergraphSdl: compose([source]),
    subgraphs: { small: { execute: async (document, variables) => run(document, variables) } },
  });
  const faults: string[] = [];
  const logger = pino({ level: 'error' }, { write: (line: string) => void faults.push(line) });
  const door = await startDoor({ engine, port: 0, logger, development: false, freeDocuments: true });
  const server = createGraphQLServer({ engine, limits: DEFAULT_LIMITS, logger, development: false });
  await server.start();
  const headers = new HeaderMap([
    ['content-type', 'application/json'],
    ['accept', 'application/graphql-response+json'],
  ]);
  const context = async () => ({
    engine: { record: new UpstreamRecord(), deadline: Deadline.start(5000), headers: {} },
  });
  return {
    url: door.url,
    faults,
    async ask(body) {
      const { status, body: answer } = await server.executeHTTPGraphQLRequest({
        httpGraphQLRequest: { method: 'POST', headers, search: '', body },
        context,
      });
      if (answer.kind !== 'complete') throw new Error('An answer in parts, which nobody asked for.');
      return { status: status ?? 200, text: answer.string };
    },
    async close() {
      await server.stop();
      await door.close();
      await engine.close();
    },
  };
}
