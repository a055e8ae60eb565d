import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Kind, parse } from 'graphql';
import pino from 'pino';
import { type DoorOptions, startDoor } from '../../gateway/door';
import { createEngine } from '../../gateway/engine';
import { SCHEMA_FOLDER } from '../../scripts/contract/subgraphs';
import * as scalars from '../../subgraphs/kit/graph/scalars';
import { openSender } from './sender';

/** A door on the real supergraph, before sources that know nothing. */
export interface RealDoor {
  /** All of the answer that does not differ from one request to the next: status, headers, body. */
  ask(body: object): Promise<string>;
  close(): Promise<void>;
}

/** Headers that are of the request and the moment. */
const OF_THE_MOMENT = ['date', 'x-trace-id'];

const SCALARS = Object.fromEntries(
  [scalars.BsnScalar, scalars.CentsScalar, scalars.DateScalar, scalars.DateTimeScalar, scalars.OinScalar].map(
    (scalar) => [scalar.name, scalar],
  ),
);

/** Names of the subgraphs, as the supergraph gives them. */
function subgraphsOf(supergraphSdl: string): string[] {
  const { definitions } = parse(supergraphSdl);
  const graphs = definitions.find(
    (definition) => definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'join__Graph',
  );
  const values = graphs?.kind === Kind.ENUM_TYPE_DEFINITION ? (graphs.values ?? []) : [];
  return values.map(({ name }) => name.value.toLowerCase());
}

/** Opens a door on the committed supergraph. */
export async function openRealDoor(options: Partial<DoorOptions>): Promise<RealDoor> {
  const supergraphSdl = readFileSync(path.join(SCHEMA_FOLDER, 'supergraph.graphql'), 'utf8');
  const sources = subgraphsOf(supergraphSdl).map(
    (name) => [name, { execute: () => Promise.resolve({ data: null }) }] as const,
  );
  const engine = await createEngine({
    supergraphSdl,
    subgraphs: Object.fromEntries(sources),
    scalars: SCALARS,
  });
  const door = await startDoor({
    engine,
    port: 0,
    logger: pino({ level: 'silent' }),
    development: false,
    ...options,
  });
  const sender = openSender(door.url);
  return {
    async ask(body) {
      const { status, headers, text } = await sender.send(JSON.stringify(body));
      const lasting = Object.entries(headers).filter(([name]) => !OF_THE_MOMENT.includes(name));
      return JSON.stringify({ status, headers: Object.fromEntries(lasting), body: text });
    },
    async close() {
      await sender.close();
      await door.close();
      await engine.close();
    },
  };
}
