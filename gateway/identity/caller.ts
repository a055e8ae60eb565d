import { z } from 'zod';
import { isBsn, isOin } from '../../subgraphs/kit/identifiers';
import { role, type Role } from '../../subgraphs/kit/vocabulary';

/** Who sends a request, as the identity provider says in the access token. */
export interface Caller {
  /** Lasting identifier of the person or system at the identity provider. */
  readonly id: string;
  readonly role: Role;
  /** OIN of the organisation. */
  readonly oin: string;
  /** Name of the agency where they work, as "uwv"; null for anybody else. */
  readonly worksAt: string | null;
  /** The program with which they work. */
  readonly clientId: string;
  /** Burgerservicenummer of a citizen who asks about themselves; null for anybody else. */
  readonly bsn: string | null;
}

/** Seconds that an access token holds at most. */
export const MOST_SECONDS = 3600;

const claims = z
  .object({
    sub: z.string().min(1).max(200),
    client_id: z.string().min(1).max(200),
    jti: z.string().min(1),
    iat: z.number(),
    exp: z.number(),
    role: z.enum(Object.keys(role.meanings) as [Role]),
    oin: z.string().refine(isOin),
    works_at: z.string().min(1).max(40).nullish(),
    bsn: z.string().refine(isBsn).nullish(),
  })
  .refine(({ exp, iat }) => exp - iat <= MOST_SECONDS, { path: ['exp'] })
  // Only a citizen asks about themselves, and only who works at an agency speaks for it.
  .refine((said) => (said.bsn != null) === (said.role === 'CITIZEN'), { path: ['bsn'] });

/** The caller that the claims of a verified token name; undefined when a claim is missing or of a wrong form. */
export function callerOf(payload: unknown): Caller | undefined {
  const parsed = claims.safeParse(payload);
  if (!parsed.success) return undefined;
  const { sub, client_id: clientId, role: callerRole, oin, works_at: worksAt, bsn } = parsed.data;
  return { id: sub, role: callerRole, oin, worksAt: worksAt ?? null, clientId, bsn: bsn ?? null };
}
