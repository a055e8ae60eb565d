import type { MigrationInterface, QueryRunner } from 'typeorm';
import { growContactRegister, shrinkContactRegister } from '../../../kit/store/contact-table';

/** The maatwerk contact with its history: changed by adding an entry. */
export class ContactRegister1772323200004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await growContactRegister(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await shrinkContactRegister(runner);
  }
}
