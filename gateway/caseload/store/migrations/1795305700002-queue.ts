import PgBoss from 'pg-boss';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { QUEUE_SCHEMA, QUEUES } from '../queues';

/** The library makes its tables in a transaction of its own; a migration has one already. */
function constructionPlans(): string {
  const plans = PgBoss.getConstructionPlans(QUEUE_SCHEMA);
  const inside = /^\s*BEGIN;(.*)COMMIT;\s*$/s.exec(plans)?.[1];
  if (inside === undefined)
    throw new Error('pg-boss makes its tables in another way than this migration knows');
  return inside;
}

/** The queue of the refresh: pg-boss, in a schema of its own. The login role uses the queues, and can make none. */
export class Queue1795305700002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(constructionPlans());
    for (const { name, ...options } of QUEUES)
      await runner.query(`SELECT ${QUEUE_SCHEMA}.create_queue($1, $2)`, [name, JSON.stringify(options)]);
    // To PUBLIC, as for tables: only the login role gets into the database.
    await runner.query(`GRANT USAGE ON SCHEMA ${QUEUE_SCHEMA} TO PUBLIC`);
    await runner.query(
      `GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${QUEUE_SCHEMA} TO PUBLIC`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP SCHEMA ${QUEUE_SCHEMA} CASCADE`);
  }
}
