import 'reflect-metadata';
import pino from 'pino';
import { z } from 'zod';
import { purpose } from '../subgraphs/kit/vocabulary';
import { committedSupergraph, HOUSEHOLD, startHub } from './hub';
import { subgraphAddresses } from './subgraph-addresses';

const milliseconds = z.coerce.number().int().min(50).max(30_000);

const shape = z.object({
  HUB_PORT: z.coerce.number().int().min(0).max(65535).default(4000),
  HUB_HOST: z.string().default('127.0.0.1'),
  HUB_BUDGET_MS: milliseconds.default(5000),
  HUB_PURPOSE: z
    .enum(Object.keys(purpose.meanings) as [keyof typeof purpose.meanings])
    .default('DEBT_COUNSELLING'),
  HUB_MODE: z.enum(['production', 'development']).default('production'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
});

/** The settings of the hub from the environment, or every one that is wrong, on one line. */
function readSettings(environment: NodeJS.ProcessEnv): z.output<typeof shape> | string {
  const parsed = shape.safeParse(environment);
  if (parsed.success) return parsed.data;
  return parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
}

async function main(): Promise<void> {
  const settings = readSettings(process.env);
  if (typeof settings === 'string') throw new Error(`Cannot start the gateway: ${settings}.`);
  const supergraphSdl = committedSupergraph();
  const agencyUrls = subgraphAddresses(supergraphSdl, process.env, [HOUSEHOLD]);
  const door = await startHub({
    supergraphSdl,
    agencyUrls,
    port: settings.HUB_PORT,
    host: settings.HUB_HOST,
    logger: pino({ level: settings.LOG_LEVEL, base: { part: 'gateway' } }),
    purpose: settings.HUB_PURPOSE,
    development: settings.HUB_MODE === 'development',
    budgetMs: settings.HUB_BUDGET_MS,
  });
  const stop = (): void => {
    void door.close().finally(() => process.exit(0));
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  if (process.send) {
    process.once('disconnect', stop);
    process.send({ ready: `${door.url}/graphql` });
  }
}

main().catch((error: NodeJS.ErrnoException & { port?: number }) => {
  const inUse = error.code === 'EADDRINUSE';
  const line = inUse
    ? `Cannot start the gateway: port ${error.port} is in use. Set HUB_PORT to a free one.`
    : error.message;
  process.stderr.write(`${line}\n`);
  process.exit(1);
});
