import { createHash, randomBytes } from 'node:crypto';
import { createLocalJWKSet, type CryptoKey, type JSONWebKeySet, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import { purpose, role, trigger, type Purpose, type Role, type Trigger } from '../vocabulary';

/** Header with the hub's signed statement of who asks, and on which ground. */
export const STATEMENT_HEADER = 'x-access-statement';

const TYPE = 'access-statement+jwt';
/** The one algorithm that is signed with and accepted: ECDSA on P-256. */
export const STATEMENT_ALGORITHM = 'ES256';
/** Seconds that a statement holds: the longest time budget of a request. */
export const STATEMENT_SECONDS = 30;
const CLOCK_TOLERANCE_SECONDS = 5;

/** Who asks an agency something, and on which ground. Holds no data subject and no free text. */
export interface Statement {
  /** Identifier of the person or system, as its identity provider knows it. */
  readonly actor: string;
  readonly role: Role;
  /** OIN of the organisation of the actor. */
  readonly oin: string;
  /** Name of the agency where the actor works, as "uwv"; null for anybody else. */
  readonly worksAt: string | null;
  readonly purpose: Purpose;
  /** Articles, as "Wgs 8". */
  readonly ground: readonly string[];
  readonly caseReference: string | null;
  readonly trigger: Trigger | null;
  /** W3C trace: 32 hexadecimal digits. */
  readonly traceId: string;
  /** The hub's span for this one request: 16 hexadecimal digits. Never used twice. */
  readonly spanId: string;
}

/** Why a statement was refused. For the log of who refuses; whoever asked only hears that it was. */
export class StatementRefused extends Error {
  constructor(readonly reason: string) {
    super(`the statement was refused: ${reason}`);
    this.name = 'StatementRefused';
  }
}

const claims = z.object({
  sub: z.string().min(1).max(200),
  role: z.enum(Object.keys(role.meanings) as [Role]),
  oin: z.string().regex(/^[0-9]{20}$/),
  works_at: z.string().nullable(),
  purpose: z.enum(Object.keys(purpose.meanings) as [Purpose]),
  ground: z.array(z.string()).min(1),
  case: z.string().max(100).nullable(),
  trigger: z.enum(Object.keys(trigger.meanings) as [Trigger]).nullable(),
  trace: z.string().regex(/^[0-9a-f]{32}$/),
  jti: z.string().regex(/^[0-9a-f]{16}$/),
  body: z.string(),
});

/** Digest of a request body, as it stands in the statement about it. */
const digestOf = (body: string): string => createHash('sha256').update(body).digest('base64url');

/** A new span: 16 hexadecimal digits. */
export const newSpanId = (): string => randomBytes(8).toString('hex');

export interface StatementSigner {
  /** Name of the hub; the agencies accept no other. */
  readonly issuer: string;
  readonly key: CryptoKey;
  readonly keyId: string;
}

/** Signs a statement for one agency about one request body. */
export function signStatement(
  signer: StatementSigner,
  statement: Statement,
  audience: string,
  body: string,
  now: number,
): Promise<string> {
  const issuedAt = Math.floor(now / 1000);
  return new SignJWT({
    role: statement.role,
    oin: statement.oin,
    works_at: statement.worksAt,
    purpose: statement.purpose,
    ground: [...statement.ground],
    case: statement.caseReference,
    trigger: statement.trigger,
    trace: statement.traceId,
    body: digestOf(body),
  })
    .setProtectedHeader({ alg: STATEMENT_ALGORITHM, typ: TYPE, kid: signer.keyId })
    .setIssuer(signer.issuer)
    .setAudience(audience)
    .setSubject(statement.actor)
    .setJti(statement.spanId)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + STATEMENT_SECONDS)
    .sign(signer.key);
}

/** Whose statements an agency accepts. */
export interface StatementTrust {
  readonly issuer: string;
  /** Public keys of the hub. */
  readonly keys: JSONWebKeySet;
}

/** Verifies statements; remembers those of the last half minute, so that none is taken twice. */
export class StatementVerifier {
  private readonly keyFor;
  /** Moment until which it must be remembered, by span. In order of arrival. */
  private readonly seen = new Map<string, number>();

  /** @param audience name of the agency that verifies */
  constructor(
    private readonly trust: StatementTrust,
    private readonly audience: string,
  ) {
    this.keyFor = createLocalJWKSet(trust.keys);
  }

  /**
   * The statement about a request, when it is whole, new, of the hub, for this agency and about this body.
   * @param now milliseconds since 1970
   * @throws StatementRefused
   */
  async verify(token: string | undefined, body: string, now: number): Promise<Statement> {
    if (token === undefined) throw new StatementRefused('there is none');
    const payload = await jwtVerify(token, this.keyFor, {
      algorithms: [STATEMENT_ALGORITHM],
      typ: TYPE,
      issuer: this.trust.issuer,
      audience: this.audience,
      requiredClaims: ['sub', 'iat', 'exp', 'jti'],
      maxTokenAge: STATEMENT_SECONDS,
      clockTolerance: CLOCK_TOLERANCE_SECONDS,
      currentDate: new Date(now),
    }).then(
      (verified) => verified.payload,
      (error: unknown) => {
        throw new StatementRefused(error instanceof Error ? error.message : 'unreadable');
      },
    );
    const parsed = claims.safeParse(payload);
    if (!parsed.success) throw new StatementRefused(`claim ${parsed.error.issues[0]?.path.join('.') ?? ''}`);
    const said = parsed.data;
    if (said.body !== digestOf(body)) throw new StatementRefused('it is about another body');
    if ((payload.exp ?? 0) - (payload.iat ?? 0) > STATEMENT_SECONDS)
      throw new StatementRefused('it holds too long');
    this.takeOnce(said.jti, now);
    return {
      actor: said.sub,
      role: said.role,
      oin: said.oin,
      worksAt: said.works_at,
      purpose: said.purpose,
      ground: said.ground,
      caseReference: said.case,
      trigger: said.trigger,
      traceId: said.trace,
      spanId: said.jti,
    };
  }

  private takeOnce(spanId: string, now: number): void {
    for (const [old, until] of this.seen) {
      if (until > now) break;
      this.seen.delete(old);
    }
    if (this.seen.has(spanId)) throw new StatementRefused('it was used before');
    this.seen.set(spanId, now + (STATEMENT_SECONDS + 2 * CLOCK_TOLERANCE_SECONDS) * 1000);
  }
}
