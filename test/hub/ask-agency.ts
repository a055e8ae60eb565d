import { STATEMENT_HEADER } from '../../subgraphs/kit/access/statement';
import { statementOf } from '../../subgraphs/kit/testing/test-hub';
import type { Purpose } from '../../subgraphs/kit/vocabulary';
import type { RunningAgencies } from './agencies';

/**
 * What an agency answers to a body, past the hub but with a statement of it.
 * @param code name of the agency, as "uwv"
 */
export async function askAgency(
  { urls, hub }: Pick<RunningAgencies, 'urls' | 'hub'>,
  code: string,
  body: string,
  purpose: Purpose = 'DEBT_COUNSELLING',
): Promise<string> {
  const statement = await hub.sign(statementOf({ purpose }), code, body, Date.now());
  const response = await fetch(urls[code] ?? '', {
    method: 'POST',
    headers: { 'content-type': 'application/json', [STATEMENT_HEADER]: statement },
    body,
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`the real agency answered ${response.status}`);
  return text;
}
