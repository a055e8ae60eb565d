import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { dateInNetherlands } from '../subgraphs/kit/calendar';
import { loggableFault } from '../subgraphs/kit/masking';
import * as scalars from '../subgraphs/kit/graph/scalars';
import type { Access } from './accountability/open-access';
import type { Caseload } from './caseload/open-caseload';
import { Following } from './caseload/follow/following';
import { withoutCaseload } from './caseload/subgraph';
import { readAccessTables } from './casework/sharing/access-tables';
import { type Door, type DoorLimits, readManifest, startDoor } from './door';
import { type BreakerOptions, createEngine } from './engine';
import type { Supergraph } from './household/supergraph';
import { householdInProcess } from './household/subgraph';
import { ownerOfRootField } from './subgraph-addresses';
import { serveWeb, type WebClient } from './web-client/serve-web';

const HOUSEHOLD = 'household';
const OVERSIGHT = 'oversight';
const CASEWORK = 'casework';
const CASELOAD = 'caseload';
/** The subgraphs that run in the gateway's own process. */
export const IN_PROCESS = [HOUSEHOLD, OVERSIGHT, CASEWORK, CASELOAD] as const;

export interface HubSettings {
  readonly supergraphSdl: string;
  /** Where each agency listens, by the name of its subgraph. */
  readonly agencyUrls: Readonly<Record<string, string>>;
  /** 0 takes a free port. */
  readonly port: number;
  readonly host: string;
  readonly logger: Logger;
  /** Lets people in and accounts for what they ask. A bench that measures the hub without it puts another here. */
  readonly access: Access;
  /** Text of each document that clients send, by its sha256. */
  readonly trustedDocuments?: ReadonlyMap<string, string> | undefined;
  /** Whether other documents are taken too. Default: in development only. */
  readonly freeDocuments?: boolean | undefined;
  /** The read model of debt regie; a hub without one says so when it is asked. */
  readonly caseload?: Caseload | undefined;
  /** The web client to serve at the root; none when left out. */
  readonly web?: WebClient | undefined;
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
  [
    scalars.BsnScalar,
    scalars.CentsScalar,
    scalars.DateScalar,
    scalars.DateTimeScalar,
    scalars.HouseholdIdScalar,
    scalars.OinScalar,
  ].map((scalar) => [scalar.name, scalar]),
);

/** The folder of the contract: beside package.json. */
function schemaFolder(): string {
  // Compiled code lies one folder deeper than its source.
  const root =
    path.basename(path.dirname(__dirname)) === 'dist'
      ? path.join(__dirname, '..', '..')
      : path.join(__dirname, '..');
  return path.join(root, 'schema');
}

/** The web client as `npm run build` makes it. */
export function builtWebFolder(): string {
  return path.join(schemaFolder(), '..', 'dist', 'web');
}

const servingWeb =
  (web: WebClient) =>
  (app: FastifyInstance): Promise<void> =>
    serveWeb(app, web);

/** The supergraph as it is committed. */
export function committedSupergraph(): string {
  return readFileSync(path.join(schemaFolder(), 'supergraph.graphql'), 'utf8');
}

/** The documents that clients send, as they are committed: text by sha256. */
export function committedDocuments(): ReadonlyMap<string, string> {
  return readManifest(readFileSync(path.join(schemaFolder(), 'operations', 'manifest.json'), 'utf8'));
}

/** Starts the hub: the engine over the supergraph, the household view in this process, and the door before them. */
export async function startHub(settings: HubSettings): Promise<Door> {
  const { logger, now = Date.now } = settings;
  const supergraph = (): Supergraph => ({ apiSchema: engine.apiSchema, execute: engine.gather });
  const oversight = settings.access.oversight({
    supergraph,
    ownerOf: (field) => ownerOfRootField(settings.supergraphSdl, field),
  });
  const casework = settings.access.casework({
    supergraph,
    ownerOf: (field, root) => ownerOfRootField(settings.supergraphSdl, field, root),
    accessTables: readAccessTables(path.join(schemaFolder(), 'access')),
  });
  const following = new Following(supergraph, (field, root) =>
    ownerOfRootField(settings.supergraphSdl, field, root),
  );
  const household = householdInProcess({
    supergraph,
    compositionSource: ownerOfRootField(settings.supergraphSdl, 'householdOf'),
    today: () => dateInNetherlands(now()),
    onRuleFault: (rule, error) =>
      logger.error({ rule: rule.id, ...loggableFault(error) }, 'a rule failed; it is shown as unknown'),
  });
  const agencies = Object.entries(settings.agencyUrls).map(([name, url]) => [name, { url }] as const);
  const engine = await createEngine({
    supergraphSdl: settings.supergraphSdl,
    subgraphs: {
      ...Object.fromEntries(agencies),
      [HOUSEHOLD]: { execute: household },
      [OVERSIGHT]: { execute: oversight },
      [CASEWORK]: { execute: casework },
      [CASELOAD]: { execute: settings.caseload?.over(following) ?? withoutCaseload },
    },
    budgetMs: settings.budgetMs,
    breaker: settings.breaker,
    scalars: SCALARS,
    onInternalFault: (error) => logger.error(loggableFault(error), 'the household view failed'),
  });
  const door = await startDoor({
    engine: settings.access.guard(engine),
    port: settings.port,
    host: settings.host,
    logger,
    limits: settings.limits,
    development: settings.development,
    budgetMs: settings.budgetMs,
    trustedDocuments: settings.trustedDocuments,
    freeDocuments: settings.freeDocuments,
    createContext: settings.access.receive,
    ...(settings.web ? { addRoutes: servingWeb(settings.web) } : {}),
  });
  return {
    ...door,
    close: async () => {
      await door.close();
      await engine.close();
      await settings.access.close();
      await settings.caseload?.close();
    },
  };
}
