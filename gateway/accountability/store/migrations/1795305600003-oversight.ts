import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allowOnly, refuseRewriting } from '../../../../subgraphs/kit/logbook/append-only';

/** `subject` is the pseudonym of a person, or the id of a household. A known person is of no worker in particular. */
const PROTECTED_SUBJECT = `
  subject text NOT NULL CHECK (subject <> ''),
  kind text NOT NULL CHECK (kind IN ('KNOWN_PERSON', 'OWN_FAMILY', 'OWN_ADDRESS')),
  worker text,
  note text NOT NULL DEFAULT '' CHECK (note !~ '[0-9]{9}'),
  CONSTRAINT own_is_of_a_worker CHECK ((kind = 'KNOWN_PERSON') = (worker IS NULL)),
  CONSTRAINT protected_once UNIQUE NULLS NOT DISTINCT (subject, kind, worker)`;

const REVIEW = `
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  seq bigint NOT NULL REFERENCES audit_entry,
  reviewer text NOT NULL CHECK (reviewer <> ''),
  at timestamptz NOT NULL DEFAULT now(),
  outcome text NOT NULL CHECK (outcome IN ('JUSTIFIED', 'NOT_JUSTIFIED', 'TO_INVESTIGATE')),
  note text NOT NULL CHECK (note !~ '[0-9]{9}')`;

/** Nobody reviews what they did themselves, whatever the code says. */
const NO_OWN_REVIEW = `
  CREATE FUNCTION refuse_own_review() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF EXISTS (SELECT FROM audit_entry e WHERE e.seq = NEW.seq AND e.actor = NEW.reviewer) THEN
      RAISE EXCEPTION 'entry % is of the reviewer; somebody else reviews it', NEW.seq USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER review_is_of_another BEFORE INSERT ON review
  FOR EACH ROW EXECUTE FUNCTION refuse_own_review()`;

/** What supervisors look for, what they found, and how often somebody may look people up. */
export class Oversight1795305600003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE protected_subject (${PROTECTED_SUBJECT})`);
    await allowOnly(runner, 'protected_subject', ['SELECT', 'INSERT', 'UPDATE', 'DELETE']);
    await runner.query(`CREATE TABLE review (${REVIEW})`);
    await runner.query('CREATE INDEX review_seq ON review (seq)');
    await runner.query(NO_OWN_REVIEW);
    await allowOnly(runner, 'review', ['SELECT', 'INSERT']);
    await refuseRewriting(runner, 'review');
    // In the form that rate-limiter-flexible asks for. Unlogged: after a crash everybody starts afresh.
    await runner.query(
      'CREATE UNLOGGED TABLE lookup_count (key varchar(255) PRIMARY KEY, points integer NOT NULL DEFAULT 0, expire bigint)',
    );
    await allowOnly(runner, 'lookup_count', ['SELECT', 'INSERT', 'UPDATE', 'DELETE']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE lookup_count, review, protected_subject');
    await runner.query('DROP FUNCTION refuse_own_review()');
  }
}
