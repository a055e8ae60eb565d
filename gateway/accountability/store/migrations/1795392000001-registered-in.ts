import type { MigrationInterface, QueryRunner } from 'typeorm';

/** In which transaction a case was registered last: so that a caseload hears of it, and none is missed. */
export class RegisteredIn1795392000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE case_file ADD COLUMN registered_in bigint NOT NULL DEFAULT pg_current_xact_id()::text::bigint',
    );
    await runner.query('CREATE INDEX case_file_registered ON case_file (registered_in, reference)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE case_file DROP COLUMN registered_in');
  }
}
