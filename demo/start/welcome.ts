import { TERMS_HEADERS } from '../../gateway/accountability/stated-terms';
import { DEMO_PASSWORD } from '../identity/users';
import type { Part } from './processes';

/** The household that the ready question asks for: the first of the seed cases. */
const READY_BSN = '999990019';

const QUESTION = `query($bsn: BSN!) { householdView(bsn: $bsn) {
  complete
  persons { name { given family } certainty }
  debtStack { total { outstanding } }
  conflicts { rule { id title } severity message }
  sources { source outcome }
} }`;

/** What the caseworker of the demo states: for what, on whose initiative, in which of her cases. */
const TERMS = {
  [TERMS_HEADERS.purpose]: 'DEBT_COUNSELLING',
  [TERMS_HEADERS.trigger]: 'CITIZEN_REQUEST',
  [TERMS_HEADERS.case]: 'Z-2026-01',
};

/** What runs, and what was loaded. */
export interface Started {
  readonly gatewayUrl: string;
  readonly identityUrl: string;
  readonly consoleUrl: string;
  readonly parts: readonly Part[];
  readonly loaded: number;
}

/** What a newcomer reads when the hub has started: where to look, and a question that is ready to be asked. */
export function welcome({ gatewayUrl, identityUrl, consoleUrl, parts, loaded }: Started): string {
  const body = JSON.stringify({ query: QUESTION.replace(/\s+/g, ' '), variables: { bsn: READY_BSN } });
  const headers = Object.entries({ 'content-type': 'application/json', ...TERMS }).map(
    ([name, value]) => `-H '${name}: ${value}'`,
  );
  const token = '-H "authorization: Bearer $(npm run --silent token -- hulpverlener)"';
  return [
    '',
    `Huishoudbeeld is ready: open ${new URL(gatewayUrl).origin} in a browser.`,
    `  graphql    ${gatewayUrl}`,
    ...parts
      .filter(({ name }) => name !== 'gateway' && name !== 'caseload')
      .map(({ name, url }) => `  ${name.padEnd(10)} ${url}`),
    loaded > 0 ? `Loaded ${loaded} synthetic households; their stories are in demo/households/.` : '',
    '',
    `Users log in at ${identityUrl}; for the demo all have the password ${DEMO_PASSWORD}.`,
    'A token for one of them: npm run --silent token -- hulpverlener   (without a name: the list)',
    `Make an agency slow, wrong or unreachable, and see what a caseworker sees: ${consoleUrl}`,
    '',
    'Ask about a household, as a caseworker in one of her cases (amounts are in eurocents):',
    '',
    `curl -s ${gatewayUrl} ${headers.join(' ')} ${token} -d '${body}'`,
    '',
    'Stop with Ctrl-C.',
  ]
    .filter((line, index, lines) => line !== '' || lines[index - 1] !== '')
    .join('\n');
}
