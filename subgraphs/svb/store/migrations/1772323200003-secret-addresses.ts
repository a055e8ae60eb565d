import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addSecretAddresses, dropSecretAddresses } from '../../../kit/store/file-tables';

/** Version 3 of the tables every agency has: which address is secret (Wet BRP 2.59). */
export class SecretAddresses1772323200003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addSecretAddresses(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropSecretAddresses(runner);
  }
}
