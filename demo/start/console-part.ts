import path from 'node:path';
import type { AgencyDefinition } from '../../subgraphs/kit/agency';
import { type Part, startPart } from './processes';

const CONSOLE = path.join(__dirname, '..', 'console', 'main');

/**
 * Starts the demo console, which stands between the hub and the agencies.
 * @param running the agencies as they run, named by their codes
 * @param hubPort where the web client is served, which may use the console
 * @param onEnd called when it ends by itself
 */
export function startConsolePart(
  agencies: readonly AgencyDefinition[],
  running: readonly Part[],
  hubPort: string,
  onEnd: (name: string) => void,
): Promise<Part> {
  const given = agencies.map(({ identity: { code, name } }) => ({
    ...{ code, name },
    url: running.find((part) => part.name === code)?.url,
  }));
  return startPart('console', CONSOLE, { HUB_PORT: hubPort, CONSOLE_AGENCIES: JSON.stringify(given) }, onEnd);
}
