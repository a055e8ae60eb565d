import PgBoss from 'pg-boss';
import type { RunSql } from '../../../subgraphs/kit/database/connection';
import { CASELOAD_QUEUE, HOUSEHOLD_QUEUE, type HouseholdJob, QUEUE_SCHEMA } from '../store/queues';

/** One listing at a time waits. */
const WHOLE_CASELOAD = 'caseload';
const MAINTENANCE_SECONDS = 60;
const KEPT_DAYS = 7;
const NETHERLANDS = 'Europe/Amsterdam';

/** Jobs that can be asked for. */
export interface RefreshQueue {
  /** Has a case refreshed. @returns false when it waits for it already */
  send(reference: string): Promise<boolean>;
  /** Has many cases refreshed; those that wait for it already are left as they are. */
  sendAll(references: readonly string[]): Promise<void>;
  /** Has the whole caseload listed and refreshed. */
  sendListing(): Promise<void>;
}

const jobOf = (reference: string) => ({
  name: HOUSEHOLD_QUEUE,
  data: { reference } satisfies HouseholdJob,
  singletonKey: reference,
});

export function refreshQueue(boss: PgBoss): RefreshQueue {
  return {
    async send(reference) {
      const { name, data, singletonKey } = jobOf(reference);
      return (await boss.send(name, data, { singletonKey })) !== null;
    },
    async sendAll(references) {
      if (references.length > 0) await boss.insert(references.map(jobOf));
    },
    async sendListing() {
      await boss.send(CASELOAD_QUEUE, {}, { singletonKey: WHOLE_CASELOAD });
    },
  };
}

/**
 * The queue for who only asks for jobs, as the gateway: on the connections that it has.
 * @throws when the tables of the queue are of another version of pg-boss
 */
export async function openSendingQueue(query: RunSql): Promise<RefreshQueue> {
  const boss = new PgBoss({
    db: { executeSql: async (text, values) => ({ rows: await query(text, values) }) },
    schema: QUEUE_SCHEMA,
    migrate: false,
    supervise: false,
    schedule: false,
  });
  await boss.start();
  return refreshQueue(boss);
}

/** What a queue for who does the jobs needs. */
export interface WorkingQueueOptions {
  readonly databaseUrl: string;
  /** When the whole caseload is refreshed, in the time of the Netherlands: five fields of cron. Null: only when asked. */
  readonly cron: string | null;
  readonly onFault: (error: unknown) => void;
}

/**
 * The queue for who does the jobs: keeps the clock and the tables in order too.
 * @throws when the tables of the queue are of another version of pg-boss, or `cron` is none
 */
export async function openWorkingQueue({ databaseUrl, cron, onFault }: WorkingQueueOptions): Promise<PgBoss> {
  const boss = new PgBoss({
    connectionString: databaseUrl,
    application_name: 'huishoudbeeld-caseload-queue',
    schema: QUEUE_SCHEMA,
    max: 3,
    migrate: false,
    schedule: cron !== null,
    maintenanceIntervalSeconds: MAINTENANCE_SECONDS,
    deleteAfterDays: KEPT_DAYS,
  });
  boss.on('error', onFault);
  await boss.start();
  if (cron === null) return boss;
  try {
    await boss.schedule(CASELOAD_QUEUE, cron, {}, { tz: NETHERLANDS, singletonKey: WHOLE_CASELOAD });
  } catch (error) {
    await boss.stop({ graceful: false });
    throw error;
  }
  return boss;
}
