import type { MigrationInterface, QueryRunner } from 'typeorm';
import { FILE_LINKS } from '../../../kit/store/file-links';
import { linkLists, unlinkLists } from '../../../kit/store/list-links';

/** Each person of a list, and each claim of an arrangement, in a row of its own: found by an index by who may not see all. */
export class PersonLinks1795392000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await linkLists(runner, FILE_LINKS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await unlinkLists(runner, FILE_LINKS);
  }
}
