import path from 'node:path';
import type { AgencyUrls } from '../../subgraphs/kit/database/provision';
import { systemKeyFile } from '../identity/keys';
import { type Part, startPart } from './processes';

const REFRESH = path.join(__dirname, '..', '..', 'gateway', 'caseload', 'refresh', 'main');

/** Cases of the demo in a minute: a newcomer looks at the list at once, and nobody else asks these agencies. */
const DEMO_PER_MINUTE = '600';

/** Who loads a changed household file sees the list follow. */
const DEMO_CHANGES_SECONDS = '3';

/** Settings by which the caseload finds its database, at the gateway and at the process that refreshes it. */
export const caseloadDatabase = ({ loginUrl, ownerUrl }: AgencyUrls): Record<string, string> => ({
  CASELOAD_DATABASE_URL: loginUrl,
  CASELOAD_OWNER_DATABASE_URL: ownerUrl,
});

/**
 * Starts the process that keeps the caseload up to date: a client of the hub, under an identity of its own.
 * @param identityKeys folder of the identity server's keys, with that of the program
 */
export function startCaseloadPart(
  urls: AgencyUrls,
  around: { readonly hubUrl: string; readonly issuer: string; readonly identityKeys: string },
  onEnd: (name: string) => void,
): Promise<Part> {
  const settings = {
    ...caseloadDatabase(urls),
    CASELOAD_HUB_URL: around.hubUrl,
    CASELOAD_CLIENT_KEY_FILE: systemKeyFile(around.identityKeys),
    CASELOAD_PER_MINUTE: process.env['CASELOAD_PER_MINUTE'] ?? DEMO_PER_MINUTE,
    CASELOAD_CHANGES_SECONDS: process.env['CASELOAD_CHANGES_SECONDS'] ?? DEMO_CHANGES_SECONDS,
    HUB_ISSUER: around.issuer,
  };
  return startPart('caseload', REFRESH, settings, onEnd);
}
