import { takeDoor } from './jest-run';
import { dropTestDatabases } from './test-database';

/** After all test files: stops the embedded server, or removes the run's databases from the named one. */
export default async function globalTeardown(): Promise<void> {
  const door = takeDoor();
  if (door) {
    await door.close();
    delete process.env.HUISHOUDBEELD_TEST_POSTGRES_DOOR;
    return;
  }
  const { HUISHOUDBEELD_TEST_POSTGRES: serverUrl, HUISHOUDBEELD_TEST_RUN: run } = process.env;
  if (serverUrl && run) await dropTestDatabases(serverUrl, run);
}
