import { type GraphQLError, parse, validate } from 'graphql';
import { BSNS } from './agencies';
import { type Hub, startHub } from './hub';
import { startOneSchema } from './one-schema';
import { RandomQueries } from './random-query';
import type { SubgraphSource } from './subgraph-server';

const places = (errors: readonly GraphQLError[] | undefined) =>
  (errors ?? []).map(({ path }) => (path ?? []).join('.')).sort();

/** The agency as one schema sees it when it is down: whatever it owns throws. */
function down(source: SubgraphSource): SubgraphSource {
  const fail = () => {
    throw new Error('down');
  };
  return {
    ...source,
    resolvers: { Person: { uwv: fail }, Query: { uwvPing: fail } } as SubgraphSource['resolvers'],
  };
}

const SEEDS = [1, 2026, 424242];
const PER_SEED = 100;

describe('the hub answers as one schema without federation would', () => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await startHub(undefined, { breaker: { faultsToOpen: 1_000_000 } });
  });
  afterAll(() => hub.close());

  test.each(SEEDS)('random operations from seed %i', async (seed) => {
    const oneSchema = startOneSchema(hub.engine.apiSchema, hub.sources);
    const queries = new RandomQueries(seed);
    for (let nth = 0; nth < PER_SEED; nth += 1) {
      const query = queries.next();
      expect([query, validate(hub.engine.apiSchema, parse(query))]).toEqual([query, []]);
      const variables = { b: BSNS.slice(0, nth % 4), d: '2024-02-29', yes: true, no: false };
      const expected = await oneSchema(query, variables);
      expect([query, expected.errors]).toEqual([query, undefined]);
      const { data, errors } = await hub.ask(query, variables);
      expect([query, errors]).toEqual([query, undefined]);
      expect([query, JSON.stringify(data)]).toEqual([query, JSON.stringify(expected.data)]);
    }
  });

  test.each(SEEDS)('with an agency down: null and an error at the same places, seed %i', async (seed) => {
    const failing = hub.sources.map((source) => (source.name === 'uwv' ? down(source) : source));
    const oneSchema = startOneSchema(hub.engine.apiSchema, failing);
    const uwv = hub.servers['uwv'];
    if (uwv) uwv.fault = (_, response) => response.writeHead(500).end();
    const queries = new RandomQueries(seed);
    for (let nth = 0; nth < PER_SEED; nth += 1) {
      const query = queries.next();
      const variables = { b: BSNS.slice(0, nth % 4), d: null, yes: true, no: false };
      const expected = await oneSchema(query, variables);
      const { data, errors } = await hub.ask(query, variables);
      expect([query, JSON.stringify(data)]).toEqual([query, JSON.stringify(expected.data)]);
      expect([query, places(errors)]).toEqual([query, places(expected.errors)]);
    }
    if (uwv) uwv.fault = undefined;
  });

  test('a field of an own type, reached through the interface without its type name, is not lost', async () => {
    const query = `{ persons(bsns: ["999990007"]) { uwv { ... on AgencyFile { claims { id ... on UwvClaim { own } } } } } }`;
    const { data } = await hub.ask(query);
    expect(data).toEqual({
      persons: [
        {
          uwv: {
            claims: [
              { id: 'uwv-0-0', own: 'uwv own 0' },
              { id: 'uwv-0-1', own: 'uwv own 1' },
            ],
          },
        },
      ],
    });
  });
});
