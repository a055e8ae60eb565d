import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  createFollowing,
  dropFollowing,
  FILE_CHANGES,
  forgetChanges,
  noteChanges,
} from '../../../kit/store/follow-tables';

/** Who is followed, and of whom something was changed: so that a caseload need not ask about everybody. */
export class Following1795392000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createFollowing(runner);
    await noteChanges(runner, FILE_CHANGES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await forgetChanges(runner, FILE_CHANGES);
    await dropFollowing(runner);
  }
}
