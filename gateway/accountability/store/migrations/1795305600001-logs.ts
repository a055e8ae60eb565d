import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allowOnly, refuseRewriting } from '../../../../subgraphs/kit/logbook/append-only';
import { createProcessingLog, dropProcessingLog } from '../../../../subgraphs/kit/logbook/tables';

/**
 * What is searched in an entry is taken from its content by the database itself, so that it cannot differ from what the
 * chain protects. A moment and a list need functions that are declared immutable, which for RFC 3339 in UTC they are.
 */
const READERS = `
  CREATE FUNCTION audit_moment(moment text) RETURNS timestamptz LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN moment::timestamptz;
  CREATE FUNCTION audit_list(list jsonb) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN ARRAY(SELECT jsonb_array_elements_text(list))`;

const taken = (column: string, field: string): string =>
  `${column} text GENERATED ALWAYS AS (content::jsonb ->> '${field}') STORED`;

const ENTRY = `
  seq bigint PRIMARY KEY CHECK (seq > 0),
  content text NOT NULL,
  hash bytea NOT NULL CHECK (length(hash) = 32),
  previous bytea NOT NULL CHECK (length(previous) = 32),
  at timestamptz NOT NULL GENERATED ALWAYS AS (audit_moment(content::jsonb ->> 'at')) STORED,
  ${taken('actor', 'actor')},
  ${taken('action', 'action')} NOT NULL,
  ${taken('purpose', 'purpose')},
  ${taken('result', 'result')} NOT NULL,
  subjects text[] NOT NULL GENERATED ALWAYS AS (audit_list(content::jsonb -> 'subjects')) STORED,
  household_ids text[] NOT NULL GENERATED ALWAYS AS (audit_list(content::jsonb -> 'householdIds')) STORED,
  outside_own_cases boolean NOT NULL GENERATED ALWAYS AS ((content::jsonb -> 'outsideOwnCases')::boolean) STORED,
  ${taken('trace_id', 'traceId')}`;

const INDEXES = [
  'CREATE INDEX audit_entry_at ON audit_entry (at)',
  'CREATE INDEX audit_entry_actor ON audit_entry (actor, at)',
  'CREATE INDEX audit_entry_trace ON audit_entry (trace_id)',
  'CREATE INDEX audit_entry_outside ON audit_entry (at) WHERE outside_own_cases',
];

/**
 * The one way in. Runs as the owner, with its names pinned, because the login role may not insert. The lock is held
 * until the transaction ends: an entry is visible before the next one is hashed onto it.
 */
const APPEND = `
  CREATE FUNCTION append_audit(content text, OUT seq bigint, OUT hash bytea)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  DECLARE
    last record;
  BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('huishoudbeeld audit', 0));
    SELECT e.seq, e.hash INTO last FROM public.audit_entry e ORDER BY e.seq DESC LIMIT 1;
    seq := coalesce(last.seq, 0) + 1;
    last.hash := coalesce(last.hash, decode(repeat('00', 32), 'hex'));
    hash := sha256(last.hash || convert_to(content, 'UTF8'));
    INSERT INTO public.audit_entry (seq, content, hash, previous) VALUES (seq, content, hash, last.hash);
  END $$`;

/** The hub's two logs: of what was processed (Logboek Dataverwerkingen), and of who did what (a chain of hashes). */
export class Logs1795305600001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Several requests of one client can stand under one span of that client.
    await createProcessingLog(runner, { parentsAreUsedOnce: false });
    await runner.query(READERS);
    await runner.query(`CREATE TABLE audit_entry (${ENTRY})`);
    for (const index of INDEXES) await runner.query(index);
    await runner.query(APPEND);
    // To PUBLIC, as for tables: only the login role gets into the schema.
    await runner.query('GRANT EXECUTE ON FUNCTION append_audit(text) TO PUBLIC');
    await allowOnly(runner, 'audit_entry', ['SELECT']);
    await refuseRewriting(runner, 'audit_entry');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION append_audit(text)');
    await runner.query('DROP TABLE audit_entry');
    await runner.query('DROP FUNCTION audit_moment(text), audit_list(jsonb)');
    await dropProcessingLog(runner);
  }
}
