import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  type ChangedPersons,
  createFollowing,
  dropFollowing,
  FILE_CHANGES,
  forgetChanges,
  noteChanges,
} from '../../../kit/store/follow-tables';

const OF_PERSONS = 'SELECT unnest(persons) FROM changed';
const OF_BSN = 'SELECT bsn FROM changed';

/**
 * Not what the household told in confidence, or its care: a caseload is kept without them, so it is not told of them
 * either. Who moves in or out changes the household of all who live there.
 */
const CHANGES: ChangedPersons = {
  ...FILE_CHANGES,
  ...Object.fromEntries(
    ['person', 'relation', 'brp_mutation', 'correction_request'].map((table) => [table, OF_BSN]),
  ),
  address_record: `${OF_BSN} UNION SELECT a.bsn FROM address_record a JOIN changed USING (household_id)`,
  ...Object.fromEntries(
    ['debt_counselling', 'settlement', 'time_out', 'moratorium', 'municipal_case', 'threat'].map((table) => [
      table,
      OF_PERSONS,
    ]),
  ),
};

/** Who is followed, and of whom something was changed: so that a caseload need not ask about everybody. */
export class Following1795392000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createFollowing(runner);
    await noteChanges(runner, CHANGES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await forgetChanges(runner, CHANGES);
    await dropFollowing(runner);
  }
}
