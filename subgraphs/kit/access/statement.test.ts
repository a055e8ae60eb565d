import fc from 'fast-check';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { createTestHub, statementOf, type TestHub } from '../testing/test-hub';
import { purpose, role, trigger, type Purpose, type Role, type Trigger } from '../vocabulary';
import { newSpanId, type Statement, StatementRefused, StatementVerifier, signStatement } from './statement';

const AGENCY = 'proef';
const BODY = '{"query":"{ __typename }"}';
/** The moment of signing: a whole second, as moments are in a statement. */
const SIGNED = Date.parse('2026-07-20T12:00:00Z');
const SECOND = 1000;

let hub: TestHub;
beforeAll(async () => {
  hub = await createTestHub();
});

const verifier = (): StatementVerifier => new StatementVerifier(hub.trust, AGENCY);
const signed = (said?: Partial<Statement>, body = BODY): Promise<string> =>
  hub.sign(statementOf(said), AGENCY, body, SIGNED);

async function reasonOf(work: Promise<unknown>): Promise<string> {
  const refusal = await work.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(refusal instanceof StatementRefused)) throw new Error('the statement was not refused');
  return refusal.reason;
}

const hex = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: length, maxLength: length });
const anyStatement: fc.Arbitrary<Statement> = fc.record({
  actor: fc.string({ minLength: 1, maxLength: 200, unit: 'grapheme-ascii' }),
  role: fc.constantFrom(...(Object.keys(role.meanings) as Role[])),
  oin: fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 20, maxLength: 20 }),
  worksAt: fc.option(fc.string()),
  purpose: fc.constantFrom(...(Object.keys(purpose.meanings) as Purpose[])),
  ground: fc.array(fc.string(), { minLength: 1 }),
  caseReference: fc.option(fc.string({ maxLength: 100, unit: 'grapheme-ascii' })),
  trigger: fc.option(fc.constantFrom(...(Object.keys(trigger.meanings) as Trigger[]))),
  traceId: hex(32),
  spanId: hex(16),
});

describe('a statement', () => {
  it('says to the agency what the hub said, whatever that was', async () => {
    await fc.assert(
      fc.asyncProperty(anyStatement, fc.string(), async (statement, body) => {
        const token = await hub.sign(statement, AGENCY, body, SIGNED);
        expect(await verifier().verify(token, body, SIGNED)).toEqual(statement);
      }),
      { numRuns: 60 },
    );
  });

  it('holds no burgerservicenummer and nothing of the question but a digest', async () => {
    const body = '{"variables":{"bsn":"999990007"}}';
    const token = await signed({}, body);
    const text = JSON.stringify([decodeProtectedHeader(token), decodeJwt(token)]);
    expect(text).not.toContain('999990007');
    expect(decodeProtectedHeader(token)).toEqual({ alg: 'ES256', typ: 'access-statement+jwt', kid: 'test' });
  });

  it('is of a new span each time', () => {
    expect(new Set(Array.from({ length: 1000 }, newSpanId)).size).toBe(1000);
    expect(newSpanId()).toMatch(/^[0-9a-f]{16}$/);
  });
});

describe('the time of a statement', () => {
  const at = async (moment: number) => verifier().verify(await signed(), BODY, moment);

  it('is half a minute', async () => {
    const { iat, exp } = decodeJwt(await signed());
    expect([iat, exp]).toEqual([SIGNED / SECOND, SIGNED / SECOND + 30]);
  });

  it.each([-5 * SECOND, 0, 30 * SECOND, 35 * SECOND - 1])('holds %d ms after signing', async (after) => {
    expect(await at(SIGNED + after)).toMatchObject({ role: 'CASEWORKER' });
  });

  it.each([-5 * SECOND - 1, 35 * SECOND, 36 * SECOND])('does not hold %d ms after signing', async (after) => {
    expect(await reasonOf(at(SIGNED + after))).toMatch(/iat|exp/);
  });
});

describe('the body of a statement', () => {
  it('is that body, to the last byte', async () => {
    const changed = fc
      .tuple(fc.string({ minLength: 1, unit: 'grapheme-ascii' }), fc.nat(), fc.integer({ min: 1, max: 127 }))
      .map(([body, place, flip]) => {
        const bytes = Buffer.from(body, 'latin1');
        const index = place % bytes.length;
        bytes[index] = (bytes[index] ?? 0) ^ flip;
        return [body, bytes.toString('latin1')] as const;
      });
    await fc.assert(
      fc.asyncProperty(changed, async ([body, other]) => {
        const token = await signed({}, body);
        expect(await reasonOf(verifier().verify(token, other, SIGNED))).toBe('it is about another body');
      }),
      { numRuns: 60 },
    );
  });

  it('is not the same with a byte more or less', async () => {
    for (const other of [`${BODY} `, BODY.slice(0, -1), '']) {
      expect(await reasonOf(verifier().verify(await signed(), other, SIGNED))).toBe(
        'it is about another body',
      );
    }
  });
});

describe('a statement that was used', () => {
  it('is refused as long as it would hold', async () => {
    const token = await signed();
    const checking = verifier();
    // A clock that is five seconds behind takes it first, and forgets it last.
    await checking.verify(token, BODY, SIGNED - 5 * SECOND);
    for (const after of [-5 * SECOND, 0, 30 * SECOND, 35 * SECOND - 1]) {
      expect(await reasonOf(checking.verify(token, BODY, SIGNED + after))).toBe('it was used before');
    }
    expect(await reasonOf(checking.verify(token, BODY, SIGNED + 35 * SECOND))).not.toBe('it was used before');
  });

  it('is refused under another signature too: its span says which one it is', async () => {
    const spanId = newSpanId();
    const checking = verifier();
    await checking.verify(await signed({ spanId }), BODY, SIGNED);
    const again = signed({ spanId, traceId: 'a'.repeat(32) });
    expect(await reasonOf(checking.verify(await again, BODY, SIGNED))).toBe('it was used before');
  });

  it('is not used up by somebody who sends it with another body first', async () => {
    const token = await signed();
    const checking = verifier();
    await reasonOf(checking.verify(token, `${BODY} `, SIGNED));
    expect(await checking.verify(token, BODY, SIGNED)).toMatchObject({ purpose: 'DEBT_COUNSELLING' });
  });

  it('stays refused among many others', async () => {
    const checking = verifier();
    const tokens = await Promise.all(Array.from({ length: 50 }, () => signed()));
    for (const token of tokens) await checking.verify(token, BODY, SIGNED);
    for (const token of tokens) {
      expect(await reasonOf(checking.verify(token, BODY, SIGNED))).toBe('it was used before');
    }
  });
});

describe('who a statement is of and for', () => {
  it('is one hub with its own key, and one agency', async () => {
    const stranger = await createTestHub();
    const token = (signer: TestHub['signer'], audience = AGENCY) =>
      signStatement(signer, statementOf(), audience, BODY, SIGNED);
    const refused = [
      token(stranger.signer),
      token({ ...hub.signer, keyId: 'another' }),
      token({ ...hub.signer, issuer: 'urn:example:another' }),
      token(hub.signer, 'elders'),
      token(hub.signer, AGENCY.toUpperCase()),
    ];
    for (const each of refused) {
      expect(await reasonOf(verifier().verify(await each, BODY, SIGNED))).not.toBe('');
    }
    expect(await verifier().verify(await token(hub.signer), BODY, SIGNED)).toMatchObject({ worksAt: null });
  });

  it('is either of two keys while the hub changes from one to the other', async () => {
    const next = await createTestHub();
    const [nextKey] = next.trust.keys.keys;
    const keys = { keys: [...hub.trust.keys.keys, { ...nextKey, kid: 'next' }] } as TestHub['trust']['keys'];
    const checking = new StatementVerifier({ ...hub.trust, keys }, AGENCY);
    const old = signStatement(hub.signer, statementOf(), AGENCY, BODY, SIGNED);
    const young = signStatement({ ...next.signer, keyId: 'next' }, statementOf(), AGENCY, BODY, SIGNED);
    for (const token of await Promise.all([old, young])) {
      expect(await checking.verify(token, BODY, SIGNED)).toMatchObject({ role: 'CASEWORKER' });
    }
  });

  it.each<[string, Partial<Statement>]>([
    ['sub', { actor: '' }],
    ['sub', { actor: 'x'.repeat(201) }],
    ['oin', { oin: '0'.repeat(21) }],
    ['case', { caseReference: 'x'.repeat(101) }],
    ['ground', { ground: [] }],
    ['trace', { traceId: 'A'.repeat(32) }],
    ['jti', { spanId: '0'.repeat(15) }],
  ])('is refused for its %s when that is not as agreed', async (claim, said) => {
    expect(await reasonOf(verifier().verify(await signed(said), BODY, SIGNED))).toBe(`claim ${claim}`);
  });
});
