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

/** What a newcomer reads when the hub has started: where to look, and a question that is ready to be asked. */
export function welcome(gatewayUrl: string, parts: readonly Part[], loaded: number): string {
  const body = JSON.stringify({ query: QUESTION.replace(/\s+/g, ' '), variables: { bsn: READY_BSN } });
  return [
    '',
    `Huishoudbeeld is ready: ${gatewayUrl}`,
    ...parts.filter(({ name }) => name !== 'gateway').map(({ name, url }) => `  ${name.padEnd(10)} ${url}`),
    loaded > 0 ? `Loaded ${loaded} synthetic households; their stories are in demo/households/.` : '',
    '',
    'Ask about a household (amounts are in eurocents):',
    '',
    `curl -s ${gatewayUrl} -H 'content-type: application/json' -d '${body}'`,
    '',
    'Stop with Ctrl-C.',
  ]
    .filter((line, index, lines) => line !== '' || lines[index - 1] !== '')
    .join('\n');
}
