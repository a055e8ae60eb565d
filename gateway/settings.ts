import { z } from 'zod';

const milliseconds = z.coerce.number().int().min(50).max(30_000);
const databaseUrl = z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgresql:// URL' });
const file = (what: string) => z.string({ error: `must name the file with ${what}` }).min(1);

const shape = z.object({
  HUB_PORT: z.coerce.number().int().min(0).max(65535).default(4000),
  HUB_HOST: z.string().default('127.0.0.1'),
  HUB_BUDGET_MS: milliseconds.default(5000),
  HUB_MODE: z.enum(['production', 'development']).default('production'),
  HUB_DATABASE_URL: databaseUrl,
  HUB_OWNER_DATABASE_URL: databaseUrl.optional(),
  HUB_ISSUER: z.url({ error: 'must be the issuer of the identity provider' }),
  HUB_AUDIENCE: z.string().min(1).default('urn:huishoudbeeld:hub'),
  HUB_NAME: z.string().min(1).default('urn:huishoudbeeld:hub'),
  HUB_KEY_FILE: file("the hub's private key (JWK)"),
  HUB_LOG_KEY_FILE: file('the secret for log pseudonyms'),
  HUB_LOG_COLLECTOR: z.url({ error: 'must be the URL of an OTLP collector' }).optional(),
  CASELOAD_DATABASE_URL: databaseUrl.optional(),
  CASELOAD_OWNER_DATABASE_URL: databaseUrl.optional(),
  CASELOAD_LEAST_IN_CELL: z.coerce.number().int().min(1).max(1000).default(10),
  HUB_WEB: z.enum(['on', 'off']).default('on'),
  HUB_WEB_CLIENT_ID: z.string().min(1).default('huishoudbeeld-web'),
  HUB_CONSOLE_URL: z.url({ error: 'must be the URL of the demo console' }).optional(),
  HUB_LOOKUPS_PER_MINUTE: z.coerce.number().int().min(1).default(60),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
});

/** The settings of the hub's process. */
export type HubEnvironment = z.output<typeof shape>;

/** The settings of the hub from the environment, or every one that is wrong, on one line. */
export function readSettings(environment: NodeJS.ProcessEnv): HubEnvironment | string {
  const parsed = shape.safeParse(environment);
  if (parsed.success) return parsed.data;
  return parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
}
