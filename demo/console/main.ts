import pino from 'pino';
import { z } from 'zod';
import { SetupError } from '../../subgraphs/kit/database/setup-error';
import { committedSdl } from './committed-sdl';
import { startConsole } from './start';

const AGENCIES = 'must be JSON: a list of agencies, each with code, name and url';

const agency = z.strictObject({
  code: z.string().regex(/^[a-z][a-z0-9-]*$/),
  name: z.string().min(1),
  url: z.url({ protocol: /^https?$/ }),
});

const shape = z.object({
  CONSOLE_PORT: z.coerce.number().int().min(0).max(65535).default(4006),
  /** As `[{"code":"uwv","name":"UWV","url":"http://127.0.0.1:4001/graphql"}]`. */
  CONSOLE_AGENCIES: z
    .string({ error: AGENCIES })
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text);
      } catch {
        context.addIssue(AGENCIES);
        return z.NEVER;
      }
    })
    .pipe(z.array(agency, { error: AGENCIES }).min(1)),
  /** Port of the hub, where the web client is served. */
  HUB_PORT: z.coerce.number().int().min(0).max(65535).default(4000),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
});

function readSettings(environment: NodeJS.ProcessEnv): z.output<typeof shape> {
  const parsed = shape.safeParse(environment);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path: place, message }) => `${place.join('.')}: ${message}`);
  throw new SetupError(`Cannot start the demo console: ${faults.join('; ')}.`);
}

async function main(): Promise<void> {
  const settings = readSettings(process.env);
  const running = await startConsole({
    port: settings.CONSOLE_PORT,
    agencies: settings.CONSOLE_AGENCIES,
    webOrigin: `http://127.0.0.1:${settings.HUB_PORT}`,
    sdl: committedSdl(),
    logger: pino({ level: settings.LOG_LEVEL, base: { part: 'console' } }),
  });
  const stop = (): void => {
    void running.close().finally(() => process.exit(0));
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  if (process.send) {
    process.once('disconnect', stop);
    process.send({ ready: running.url, standsBefore: running.proxyUrls });
  }
}

/** One line for a fault that the person who starts it can mend; the whole story for any other. */
function faultLine(error: NodeJS.ErrnoException & { port?: number }): string {
  if (error instanceof SetupError) return error.message;
  if (error.code === 'EADDRINUSE') {
    return `Cannot start the demo console: port ${error.port} is in use. Set CONSOLE_PORT to a free one.`;
  }
  return error.stack ?? error.message;
}

main().catch((error: Error) => {
  process.stderr.write(`${faultLine(error)}\n`);
  process.exit(1);
});
