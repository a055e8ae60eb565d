import pino from 'pino';
import { z } from 'zod';
import type { AgencyDefinition } from '../agency';
import { readKeySet, readSecret } from '../access/key-files';
import { migrate } from '../database/migrate';
import { SetupError } from '../database/setup-error';
import { prepareStore } from '../store/prepare';
import { startAgency } from './start';

/** The settings of an agency's process; each is named after the agency, as UWV_PORT. */
const settingsShape = (prefix: string, defaultPort: number) =>
  z.object({
    [`${prefix}_DATABASE_URL`]: z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgresql:// URL' }),
    [`${prefix}_OWNER_DATABASE_URL`]: z
      .url({ protocol: /^postgres(ql)?$/, error: 'must be a postgresql:// URL' })
      .optional(),
    [`${prefix}_PORT`]: z.coerce.number().int().min(0).max(65535).default(defaultPort),
    [`${prefix}_HOST`]: z.string().default('127.0.0.1'),
    [`${prefix}_LOG_KEY_FILE`]: z.string({ error: 'must name the file with the secret for log pseudonyms' }),
    [`${prefix}_LOG_COLLECTOR`]: z.url({ error: 'must be the URL of an OTLP collector' }).optional(),
    HUB_NAME: z.string().min(1).default('urn:huishoudbeeld:hub'),
    HUB_KEYS_FILE: z.string({ error: 'must name the file with the public keys of the hub' }),
    LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  });

interface ProcessSettings {
  readonly databaseUrl: string;
  readonly ownerUrl: string;
  readonly port: number;
  readonly host: string;
  readonly logLevel: string;
  /** Whose statements are accepted: the name of the hub, and the file with its public keys. */
  readonly hubName: string;
  readonly hubKeysFile: string;
  readonly logKeyFile: string;
  readonly logCollector: string | undefined;
}

/** Reads an agency's settings from the environment. Throws a SetupError that names each bad one. */
export function readSettings(
  code: string,
  defaultPort: number,
  environment: NodeJS.ProcessEnv,
): ProcessSettings {
  const prefix = code.toUpperCase();
  const parsed = settingsShape(prefix, defaultPort).safeParse(environment);
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
    throw new SetupError(`Cannot start ${code}: ${faults.join('; ')}.`);
  }
  const values = parsed.data as Record<string, string & number>;
  const databaseUrl = values[`${prefix}_DATABASE_URL`] ?? '';
  return {
    databaseUrl,
    ownerUrl: values[`${prefix}_OWNER_DATABASE_URL`] ?? databaseUrl,
    port: values[`${prefix}_PORT`] ?? defaultPort,
    host: values[`${prefix}_HOST`] ?? '127.0.0.1',
    logLevel: values['LOG_LEVEL'] ?? 'info',
    hubName: values['HUB_NAME'] ?? '',
    hubKeysFile: values['HUB_KEYS_FILE'] ?? '',
    logKeyFile: values[`${prefix}_LOG_KEY_FILE`] ?? '',
    logCollector: values[`${prefix}_LOG_COLLECTOR`],
  };
}

/** Tells the process that started this one, when there is one, and stops with it. */
function followParent(close: () => Promise<void>, url: string): void {
  const stop = (): void => {
    void close().finally(() => process.exit(0));
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  if (process.send) {
    process.once('disconnect', stop);
    process.send({ ready: url });
  }
}

/** One line for a fault that the person who starts it can mend; the whole story for any other. */
function faultLine(error: unknown, code: string): string {
  if (error instanceof SetupError) return error.message;
  const { code: fault, port, stack } = error as NodeJS.ErrnoException & { port?: number };
  if (fault === 'EADDRINUSE')
    return `Cannot start ${code}: port ${port} is in use. Set ${code.toUpperCase()}_PORT to a free one.`;
  return stack ?? String(error);
}

/** Runs one agency as a process: settings, migrations, then the door. A fault in the set-up ends it with one line. */
export async function runAgency(agency: AgencyDefinition): Promise<void> {
  try {
    const settings = readSettings(agency.identity.code, agency.defaultPort, process.env);
    const logKey = readSecret(settings.logKeyFile, `${agency.identity.code.toUpperCase()}_LOG_KEY_FILE`);
    const trust = { issuer: settings.hubName, keys: readKeySet(settings.hubKeysFile, 'HUB_KEYS_FILE') };
    const logger = pino({ level: settings.logLevel, base: { agency: agency.identity.code } });
    await migrate(settings.ownerUrl, agency.entities, agency.migrations);
    await prepareStore(agency, settings.ownerUrl);
    if (settings.ownerUrl === settings.databaseUrl) {
      logger.warn('serving with the role that owns the tables: row level security does not bind it');
    }
    const running = await startAgency(agency, { ...settings, trust, logKey, logger });
    followParent(running.close, running.url);
  } catch (error) {
    process.stderr.write(`${faultLine(error, agency.identity.code)}\n`);
    process.exit(1);
  }
}
