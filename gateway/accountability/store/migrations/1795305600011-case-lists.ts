import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The cases of one worker, out of those of a whole gemeente. */
export class CaseLists1795305600011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX case_worker_worker ON case_worker (worker)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX case_worker_worker');
  }
}
