import { z } from 'zod';

const databaseUrl = z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgresql:// URL' });
const CRON = /^\S+( \S+){4}$/;

const shape = z.object({
  CASELOAD_DATABASE_URL: databaseUrl,
  CASELOAD_OWNER_DATABASE_URL: databaseUrl.optional(),
  CASELOAD_HUB_URL: z
    .url({ protocol: /^https?$/, error: 'must be the address of the hub' })
    .default('http://127.0.0.1:4000/graphql'),
  CASELOAD_CLIENT: z.string().min(1).default('huishoudbeeld-systeem'),
  CASELOAD_CLIENT_KEY_FILE: z.string({ error: 'must name the file with the private key (JWK)' }).min(1),
  /** Households at a time. */
  CASELOAD_CONCURRENCY: z.coerce.number().int().min(1).max(16).default(2),
  /** Households in a minute: at 60, twenty thousand take five and a half hours. */
  CASELOAD_PER_MINUTE: z.coerce.number().int().min(1).max(6000).default(60),
  /** Seconds between two times that is asked what was changed. */
  CASELOAD_CHANGES_SECONDS: z.coerce.number().int().min(1).max(86_400).default(60),
  CASELOAD_CRON: z.string().regex(CRON, 'must have the five fields of cron').default('0 1 * * *'),
  HUB_ISSUER: z.url({ error: 'must be the issuer of the identity provider' }),
  HUB_AUDIENCE: z.string().min(1).default('urn:huishoudbeeld:hub'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
});

/** The settings of the process that refreshes the caseload. */
export type RefreshEnvironment = z.output<typeof shape>;

/** The settings from the environment, or every one that is wrong, on one line. */
export function readRefreshSettings(environment: NodeJS.ProcessEnv): RefreshEnvironment | string {
  const parsed = shape.safeParse(environment);
  if (parsed.success) return parsed.data;
  return parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
}
