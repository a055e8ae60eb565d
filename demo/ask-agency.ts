import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { readPrivateKey } from '../subgraphs/kit/access/key-files';
import { PURPOSES } from '../subgraphs/kit/access/purposes';
import { newSpanId, signStatement, STATEMENT_HEADER } from '../subgraphs/kit/access/statement';
import { reasonOf, SetupError } from '../subgraphs/kit/database/setup-error';
import { purpose as purposes, type Purpose, role as roles, type Role } from '../subgraphs/kit/vocabulary';
import { agencyCodes, loadAgency } from './project';
import { demoKeys } from './start/keys';

const HUB_NAME = 'urn:huishoudbeeld:hub';
const DEMO_OIN = '00000099000000004000';

const USAGE =
  'Usage: npm run ask-agency -- AGENCY BODY [--purpose DEBT_COUNSELLING] [--role CASEWORKER] [--works-at AGENCY]';

function oneOf<T extends string>(meanings: Record<T, string>, given: string, what: string): T {
  if (Object.hasOwn(meanings, given)) return given as T;
  throw new SetupError(`There is no ${what} ${given}; there are: ${Object.keys(meanings).join(', ')}.`);
}

/**
 * Puts the JSON of a GraphQL request to one agency that runs, past the gateway, with a statement signed by the key of the
 * demo's hub, and prints the answer.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { purpose: { type: 'string' }, role: { type: 'string' }, 'works-at': { type: 'string' } },
  });
  const [code, body] = positionals;
  if (code === undefined || body === undefined || positionals.length > 2) throw new SetupError(USAGE);
  if (!agencyCodes().includes(code))
    throw new SetupError(`There is no agency ${code}; there are: ${agencyCodes().join(', ')}.`);
  const purpose = oneOf<Purpose>(purposes.meanings, values.purpose ?? 'DEBT_COUNSELLING', 'purpose');
  const entry = PURPOSES[purpose];
  const role = oneOf<Role>(roles.meanings, values.role ?? entry.roles[0] ?? '', 'role');
  const { hubKey } = await demoKeys();
  const statement = {
    ...{ actor: 'ask-agency', role, oin: DEMO_OIN, worksAt: values['works-at'] ?? null },
    ...{ purpose, ground: entry.ground, caseReference: 'Z-2026-01', trigger: 'PROFESSIONAL_REPORT' as const },
    ...{ traceId: `${newSpanId()}${newSpanId()}`, spanId: newSpanId() },
  };
  const signer = { issuer: HUB_NAME, ...(await readPrivateKey(hubKey, 'the key of the hub')) };
  const prefix = code.toUpperCase();
  const port = process.env[`${prefix}_PORT`] ?? loadAgency(code).defaultPort;
  const url = process.env[`${prefix}_URL`] ?? `http://127.0.0.1:${port}/graphql`;
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      [STATEMENT_HEADER]: await signStatement(signer, statement, code, body, Date.now()),
    },
    body,
  }).catch((error: unknown) => {
    throw new SetupError(`${code} does not answer: start it with npm start.`, { cause: error });
  });
  process.stdout.write(`${await response.text()}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${reasonOf(error)}\n`);
  process.exit(1);
});
