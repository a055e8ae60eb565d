import { HUB_DATABASE } from '../demo/start/databases';
import type { BenchAgencies, BenchDatabases } from './agencies';
import type { Caseworker } from './caseworker';
import { type Child, compiled, startChild } from './child';
import { addressSettings, HUB_BUDGET_MS } from './contestants';
import type { KeyFolder } from './key-folder';

/** Where the hub finds who asks, what is registered, and with what it signs. */
export interface HubSurroundings {
  readonly databases: BenchDatabases;
  readonly caseworker: Caseworker;
  readonly keys: KeyFolder;
}

/**
 * Starts our hub as in production, before agencies that accept its statements. Only that it takes other documents than
 * those it knows is as in development, and one caseworker may look up as many people as she can.
 * @param nodeOptions for its process
 */
export function startHubWithAccess(
  agencies: BenchAgencies,
  { databases, caseworker, keys }: HubSurroundings,
  nodeOptions: readonly string[] = [],
): Promise<Child> {
  const settings = {
    ...addressSettings(new Map([...agencies].map(([code, { url }]) => [code, url]))),
    ...databases.settingsOf(HUB_DATABASE),
    ...keys.hubSettings,
    HUB_BUDGET_MS,
    HUB_MODE: 'development',
    HUB_ISSUER: caseworker.issuer,
    HUB_AUDIENCE: caseworker.audience,
    HUB_LOOKUPS_PER_MINUTE: '1000000',
  };
  return startChild('huishoudbeeld', compiled('gateway', 'main.js'), settings, nodeOptions);
}
