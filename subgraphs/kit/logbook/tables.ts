import type { QueryRunner } from 'typeorm';
import { allowOnly, createRefusal, dropRefusal, refuseRewriting } from './append-only';

/** How a processing log is kept. */
export interface ProcessingLogOptions {
  /**
   * Whether a parent span is of one request alone, so that the same record under it again is a replayed statement and
   * refused. So it is at an agency; a client of the hub may send several requests under one span. Default true.
   */
  readonly parentsAreUsedOnce?: boolean;
}

/** Times are bigint, milliseconds since 1970: as the standard has them, and free of time zones. */
const COLUMNS = `
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  trace_id text NOT NULL CHECK (trace_id ~ '^[0-9a-f]{32}$'),
  span_id text NOT NULL CHECK (span_id ~ '^[0-9a-f]{16}$'),
  parent_span_id text CHECK (parent_span_id ~ '^[0-9a-f]{16}$'),
  status text NOT NULL CHECK (status IN ('Unset', 'Ok', 'Error')),
  name text NOT NULL CHECK (name <> '' AND name !~ '[0-9]{9}'),
  start_time bigint NOT NULL,
  end_time bigint NOT NULL CHECK (end_time >= start_time),
  activity_id text NOT NULL CHECK (activity_id <> '' AND activity_id !~ '[0-9]{9}'),
  subject_id text CHECK (subject_id ~ '^[A-Za-z0-9_-]{43}$'),
  subject_id_type text CHECK (subject_id_type !~ '[0-9]{9}'),
  foreign_processor text CHECK (foreign_processor !~ '[0-9]{9}'),
  CONSTRAINT subject_with_its_type CHECK ((subject_id IS NULL) = (subject_id_type IS NULL))`;

/** What may be asked is by subject, activity or trace, each newest first. */
const ASKED_BY = ['subject_id', 'activity_id', 'trace_id'];

/**
 * Creates the processing log (Logboek Dataverwerkingen): the login role may add and read; nobody, the owner included,
 * may change or remove. Version 1: a later change is a migration of its own.
 */
export async function createProcessingLog(
  runner: QueryRunner,
  { parentsAreUsedOnce = true }: ProcessingLogOptions = {},
): Promise<void> {
  await createRefusal(runner);
  await runner.query(`CREATE TABLE processing_record (${COLUMNS})`);
  for (const column of ASKED_BY) {
    await runner.query(
      `CREATE INDEX processing_record_${column} ON processing_record (${column}, start_time, id)`,
    );
  }
  if (parentsAreUsedOnce) {
    // Records without a parent have nothing in common: they are no replays of each other.
    await runner.query(`
      CREATE UNIQUE INDEX processing_record_is_no_replay ON processing_record (parent_span_id, subject_id, name)
      NULLS NOT DISTINCT WHERE parent_span_id IS NOT NULL`);
  }
  await allowOnly(runner, 'processing_record', ['INSERT', 'SELECT']);
  await refuseRewriting(runner, 'processing_record');
}

/** Undoes createProcessingLog, with every record in it. */
export async function dropProcessingLog(runner: QueryRunner): Promise<void> {
  await runner.query('DROP TABLE processing_record');
  await dropRefusal(runner);
}
