import 'reflect-metadata';
import path from 'node:path';
import pino from 'pino';
import { z } from 'zod';
import { SetupError } from '../../subgraphs/kit/database/setup-error';
import { dataFolder } from '../start/hub-state';
import { DEFAULT_REDIRECTS } from './clients';
import { startIdentityServer } from './start';

const webAddress = z.url({ protocol: /^https?$/, error: 'must be an http or https URL' });

const shape = z.object({
  IDENTITY_PORT: z.coerce.number().int().min(0).max(65535).default(4005),
  IDENTITY_HOST: z.string().default('127.0.0.1'),
  IDENTITY_ISSUER: webAddress.optional(),
  /** Separated by spaces. */
  IDENTITY_REDIRECTS: z
    .string()
    .default(DEFAULT_REDIRECTS.join(' '))
    .transform((text) => text.split(' ').filter((uri) => uri !== ''))
    .pipe(z.array(webAddress).min(1)),
  IDENTITY_KEYS: z.string().default(() => path.join(dataFolder(), 'identity')),
  HUB_AUDIENCE: z.url({ error: 'must be a URI' }).default('urn:huishoudbeeld:hub'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
});

function readSettings(environment: NodeJS.ProcessEnv): z.output<typeof shape> {
  const parsed = shape.safeParse(environment);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path: place, message }) => `${place.join('.')}: ${message}`);
  throw new SetupError(`Cannot start the identity provider: ${faults.join('; ')}.`);
}

async function main(): Promise<void> {
  const settings = readSettings(process.env);
  const server = await startIdentityServer({
    port: settings.IDENTITY_PORT,
    host: settings.IDENTITY_HOST,
    ...(settings.IDENTITY_ISSUER === undefined ? {} : { issuer: settings.IDENTITY_ISSUER }),
    audience: settings.HUB_AUDIENCE,
    webRedirectUris: settings.IDENTITY_REDIRECTS,
    keysFolder: settings.IDENTITY_KEYS,
    logger: pino({ level: settings.LOG_LEVEL, base: { part: 'identity' } }),
  });
  const stop = (): void => {
    void server.close().finally(() => process.exit(0));
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  if (process.send) {
    process.once('disconnect', stop);
    process.send({ ready: server.issuer });
  }
}

/** One line for a fault that the person who starts it can mend; the whole story for any other. */
function faultLine(error: NodeJS.ErrnoException & { port?: number }): string {
  if (error instanceof SetupError) return error.message;
  if (error.code === 'EADDRINUSE') {
    return `Cannot start the identity provider: port ${error.port} is in use. Set IDENTITY_PORT to a free one.`;
  }
  return error.stack ?? error.message;
}

main().catch((error: Error) => {
  process.stderr.write(`${faultLine(error)}\n`);
  process.exit(1);
});
