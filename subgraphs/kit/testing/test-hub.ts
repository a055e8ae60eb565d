import { exportJWK, generateKeyPair, type JWK } from 'jose';
import {
  newSpanId,
  type Statement,
  type StatementSigner,
  type StatementTrust,
  signStatement,
  STATEMENT_ALGORITHM,
} from '../access/statement';
import { PURPOSES } from '../access/purposes';
import type { Purpose, Role } from '../vocabulary';

/** A hub that signs statements for a test, and what an agency has to trust to accept them. */
export interface TestHub {
  readonly signer: StatementSigner;
  readonly trust: StatementTrust;
  /** A statement of the hub about a body. */
  sign(statement: Statement, audience: string, body: string, now: number): Promise<string>;
}

/** Makes a hub with a key of its own. */
export async function createTestHub(): Promise<TestHub> {
  const { privateKey, publicKey } = await generateKeyPair(STATEMENT_ALGORITHM, { extractable: true });
  const jwk: JWK = { ...(await exportJWK(publicKey)), kid: 'test', alg: STATEMENT_ALGORITHM, use: 'sig' };
  const signer = { issuer: 'urn:huishoudbeeld:hub', key: privateKey, keyId: 'test' };
  return {
    signer,
    trust: { issuer: signer.issuer, keys: { keys: [jwk] } },
    sign: (statement, audience, body, now) => signStatement(signer, statement, audience, body, now),
  };
}

/** What a statement of a test says; what is left out is of a caseworker who counsels on debts. */
export function statementOf(
  said: Partial<Statement> & { readonly purpose?: Purpose; readonly role?: Role } = {},
): Statement {
  const purpose = said.purpose ?? 'DEBT_COUNSELLING';
  return {
    actor: 'hulpverlener',
    role: PURPOSES[purpose].roles[0] ?? 'CASEWORKER',
    oin: '00000099000000004000',
    worksAt: null,
    purpose,
    ground: PURPOSES[purpose].ground,
    caseReference: 'Z-2026-0001',
    trigger: 'CITIZEN_REQUEST',
    traceId: `${newSpanId()}${newSpanId()}`,
    spanId: newSpanId(),
    ...said,
  };
}
