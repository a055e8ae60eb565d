/** Schema of the queue in the database of the caseload. */
export const QUEUE_SCHEMA = 'queue';

/** A job for each case household that is to be refreshed. */
export const HOUSEHOLD_QUEUE = 'household';
/** One job for each time that the whole caseload is listed. */
export const CASELOAD_QUEUE = 'caseload';

/** What a job of HOUSEHOLD_QUEUE says: which case. Which household that is, is looked up when it is done. */
export interface HouseholdJob {
  readonly reference: string;
}

/** Seconds that an attempt may take before it counts as lost. */
const ATTEMPT_SECONDS = 120;
const LISTING_SECONDS = 3600;

/**
 * The queues, made by a migration. `short`: of one key at most one job waits, so that a household is not asked for twice.
 * The last is pg-boss's own, through which its clock sends.
 */
export const QUEUES = [
  {
    name: HOUSEHOLD_QUEUE,
    policy: 'short',
    retryLimit: 5,
    retryDelay: 30,
    retryBackoff: true,
    expireInSeconds: ATTEMPT_SECONDS,
  },
  {
    name: CASELOAD_QUEUE,
    policy: 'short',
    retryLimit: 5,
    retryDelay: 60,
    retryBackoff: true,
    expireInSeconds: LISTING_SECONDS,
  },
  { name: '__pgboss__send-it', policy: 'standard' },
] as const;
