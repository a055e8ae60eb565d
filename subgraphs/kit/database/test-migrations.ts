import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A first table, for tests of this folder. */
export class Claims1700000000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('CREATE TABLE claim (id int PRIMARY KEY)');
  }
  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE claim');
  }
}

/** A step after it. */
export class Amounts1700000000001 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE claim ADD COLUMN cents bigint');
  }
  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE claim DROP COLUMN cents');
  }
}

/** A step that PostgreSQL refuses. */
export class Broken1700000000002 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE nowhere ADD COLUMN cents bigint');
  }
  async down(): Promise<void> {}
}
