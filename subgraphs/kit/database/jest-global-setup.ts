import { randomBytes } from 'node:crypto';
import { openTestServerDoor } from './test-server-door';
import { keepDoor } from './jest-run';

/**
 * Before all test files: opens the door at which they get their database server, unless
 * HUISHOUDBEELD_TEST_POSTGRES names one, which must be set aside for tests.
 */
export default async function globalSetup(): Promise<void> {
  process.env.HUISHOUDBEELD_TEST_RUN = randomBytes(4).toString('hex');
  if (process.env.HUISHOUDBEELD_TEST_POSTGRES) return;
  const door = await openTestServerDoor();
  process.env.HUISHOUDBEELD_TEST_POSTGRES_DOOR = String(door.port);
  keepDoor(door);
}
