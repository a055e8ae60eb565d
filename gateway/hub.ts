import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Logger } from 'pino';
import { dateInNetherlands } from '../subgraphs/kit/calendar';
import { loggableFault } from '../subgraphs/kit/masking';
import * as scalars from '../subgraphs/kit/graph/scalars';
import { PURPOSE_HEADER } from '../subgraphs/kit/server/request-terms';
import type { Purpose } from '../subgraphs/kit/vocabulary';
import { type Door, type DoorLimits, startDoor } from './door';
import { type BreakerOptions, createEngine } from './engine';
import { householdInProcess } from './household/subgraph';
import { ownerOfRootField } from './subgraph-addresses';

/** The subgraph that runs in the gateway's own process. */
export const HOUSEHOLD = 'household';

export interface HubSettings {
  readonly supergraphSdl: string;
  /** Where each agency listens, by the name of its subgraph. */
  readonly agencyUrls: Readonly<Record<string, string>>;
  /** 0 takes a free port. */
  readonly port: number;
  readonly host: string;
  readonly logger: Logger;
  /** The purpose stated to the agencies when a request states none. */
  readonly purpose: Purpose;
  /** Introspection and hints in messages. */
  readonly development: boolean;
  /** Milliseconds that one client request may take in all. */
  readonly budgetMs: number;
  readonly breaker?: Partial<BreakerOptions>;
  readonly limits?: Partial<DoorLimits>;
  /** The clock, in milliseconds since 1970. */
  readonly now?: () => number;
}

/** Scalars that check values, by their name in the schema. */
const SCALARS = Object.fromEntries(
  [scalars.BsnScalar, scalars.CentsScalar, scalars.DateScalar, scalars.DateTimeScalar, scalars.OinScalar].map(
    (scalar) => [scalar.name, scalar],
  ),
);

/** The supergraph as it is committed, read from the folder that holds package.json. */
export function committedSupergraph(): string {
  // Compiled code lies one folder deeper than its source.
  const root =
    path.basename(path.dirname(__dirname)) === 'dist'
      ? path.join(__dirname, '..', '..')
      : path.join(__dirname, '..');
  return readFileSync(path.join(root, 'schema', 'supergraph.graphql'), 'utf8');
}

/** Starts the hub: the engine over the supergraph, the household view in this process, and the door before them. */
export async function startHub(settings: HubSettings): Promise<Door> {
  const { logger, now = Date.now } = settings;
  const household = householdInProcess({
    supergraph: () => ({ apiSchema: engine.apiSchema, execute: engine.gather }),
    compositionSource: ownerOfRootField(settings.supergraphSdl, 'householdOf'),
    today: () => dateInNetherlands(now()),
    onRuleFault: (rule, error) =>
      logger.error({ rule: rule.id, ...loggableFault(error) }, 'a rule failed; it is shown as unknown'),
  });
  const access = Object.entries(settings.agencyUrls).map(([name, url]) => [name, { url }] as const);
  const engine = await createEngine({
    supergraphSdl: settings.supergraphSdl,
    subgraphs: { ...Object.fromEntries(access), [HOUSEHOLD]: { execute: household } },
    budgetMs: settings.budgetMs,
    breaker: settings.breaker,
    scalars: SCALARS,
    onInternalFault: (error) => logger.error(loggableFault(error), 'the household view failed'),
  });
  const door = await startDoor({
    engine,
    port: settings.port,
    host: settings.host,
    logger,
    limits: settings.limits,
    development: settings.development,
    budgetMs: settings.budgetMs,
    createContext: (request, base) => {
      const stated = request.headers[PURPOSE_HEADER];
      const purpose = typeof stated === 'string' ? stated : settings.purpose;
      return { ...base, headers: { ...base.headers, [PURPOSE_HEADER]: purpose } };
    },
  });
  return {
    ...door,
    close: async () => {
      await door.close();
      await engine.close();
    },
  };
}
