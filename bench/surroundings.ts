import { HUB_DATABASE } from '../demo/start/databases';
import { openBenchDatabases } from './agencies';
import { openCaseworker } from './caseworker';
import type { HubSurroundings } from './hub-with-access';
import { makeKeyFolder } from './key-folder';

/**
 * Gives work all that a hub with access needs, and takes it away afterwards.
 * @param durable whether a commit waits for the disk, as in production
 */
export async function withSurroundings<T>(
  durable: boolean,
  work: (surroundings: HubSurroundings) => Promise<T>,
): Promise<T> {
  const databases = await openBenchDatabases(durable);
  try {
    const keys = await makeKeyFolder();
    try {
      const caseworker = await openCaseworker(databases.urlsOf(HUB_DATABASE).loginUrl, keys.logKey);
      return await work({ databases, keys, caseworker }).finally(caseworker.close);
    } finally {
      keys.remove();
    }
  } finally {
    await databases.close();
  }
}
