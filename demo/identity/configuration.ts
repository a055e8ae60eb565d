import {
  type Configuration,
  errors,
  interactionPolicy,
  type KoaContextWithOIDC,
  type ResourceServer,
} from 'oidc-provider';
import { gemeenteIdentity } from '../../subgraphs/gemeente/intake';
import { demoClients, TOKEN_ALGORITHM } from './clients';
import type { IdentityKeys } from './keys';
import { logoutPages } from './log-out';
import { errorPage } from './pages';
import { type DemoUser, oinOf } from './users';

/** Seconds that a token of a person holds. */
export const PERSON_TOKEN_SECONDS = 900;
const SYSTEM_TOKEN_SECONDS = 300;
const INTERACTION_SECONDS = 600;
const WORKING_DAY_SECONDS = 8 * 3600;

/** Path of the login page, without the identifier of the attempt. */
export const LOGIN_PATH = '/inloggen/';

export interface IdentitySettings {
  /** Name of the hub, for which every access token is. */
  readonly audience: string;
  readonly webRedirectUris: readonly string[];
  readonly users: ReadonlyMap<string, DemoUser>;
  readonly keys: IdentityKeys;
}

/** What an access token says of a person, beside who it is for. The citizen's number goes to the hub alone. */
const personClaims = ({ role, oin, worksAt, bsn }: DemoUser) => ({
  role,
  oin,
  ...(worksAt === null ? {} : { works_at: worksAt }),
  ...(bsn === null ? {} : { bsn }),
});

/** Our own client needs no consent: the purpose of each request is asked for by the hub. */
async function grantToOwnClient({ oidc }: KoaContextWithOIDC) {
  const { client, session, provider } = oidc;
  const accountId = session?.accountId;
  if (!client || !session || accountId === undefined) return undefined;
  const known = session.grantIdFor(client.clientId);
  const existing = known === undefined ? undefined : await provider.Grant.find(known);
  if (existing) return existing;
  const grant = new provider.Grant({ clientId: client.clientId, accountId });
  grant.addOIDCScope('openid');
  await grant.save();
  return grant;
}

function loginOnly() {
  const policy = interactionPolicy.base();
  policy.remove('consent');
  return policy;
}

const OFF = { enabled: false };

/**
 * How the library behaves: the NL GOV profile of OpenID Connect, and nothing that the hub does not need.
 * Sessions and codes stay in memory: after a restart everybody logs in again.
 */
export function identityConfiguration(settings: IdentitySettings): Configuration {
  const { audience, users, keys } = settings;
  const hub: ResourceServer = {
    scope: '',
    audience,
    accessTokenFormat: 'jwt',
    accessTokenTTL: PERSON_TOKEN_SECONDS,
    jwt: { sign: { alg: TOKEN_ALGORITHM } },
  };
  return {
    clients: demoClients(settings.webRedirectUris, keys.systemPublic),
    clientDefaults: { id_token_signed_response_alg: TOKEN_ALGORITHM },
    clientAuthMethods: ['none', 'private_key_jwt'],
    enabledJWA: {
      clientAuthSigningAlgValues: [TOKEN_ALGORITHM],
      idTokenSigningAlgValues: [TOKEN_ALGORITHM],
    },
    jwks: { keys: [{ ...keys.signing }] },
    cookies: {
      keys: [...keys.cookies],
      long: { httpOnly: true, sameSite: 'lax' },
      short: { httpOnly: true, sameSite: 'lax' },
    },
    responseTypes: ['code'],
    scopes: ['openid'],
    claims: { openid: ['sub', 'name', 'role', 'works_at'] },
    // The page has to know who logged in and what to show; there is no userinfo to ask it of.
    conformIdTokenClaims: false,
    // A page that stays open for a working day gets new tokens without leaving what is on the screen.
    issueRefreshToken: async (_context, client) => client.grantTypeAllowed('refresh_token'),
    pkce: { required: () => true },
    allowOmittingSingleRegisteredRedirectUri: false,
    features: {
      devInteractions: OFF,
      dPoP: OFF,
      pushedAuthorizationRequests: OFF,
      rpInitiatedLogout: { enabled: true, ...logoutPages },
      userinfo: OFF,
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: (_context, _client, oneOf) => oneOf ?? audience,
        useGrantedResource: () => true,
        getResourceServerInfo: (_context, resource) => {
          if (resource !== audience) throw new errors.InvalidTarget();
          return hub;
        },
      },
    },
    extraTokenClaims: (_context, token) => {
      if (token.kind === 'ClientCredentials') return { role: 'SYSTEM', oin: oinOf(gemeenteIdentity) };
      const user = users.get(token.accountId);
      if (!user) throw new errors.InvalidGrant('unknown user');
      return personClaims(user);
    },
    findAccount: (_context, username) => {
      const user = users.get(username);
      if (!user) return undefined;
      const { name, role, worksAt } = user;
      return { accountId: username, claims: () => ({ sub: username, name, role, works_at: worksAt }) };
    },
    loadExistingGrant: grantToOwnClient,
    interactions: { policy: loginOnly(), url: (_context, { uid }) => `${LOGIN_PATH}${uid}` },
    clientBasedCORS: (_context, origin, client) =>
      (client.redirectUris ?? []).some((uri) => new URL(uri).origin === origin),
    renderError: (context, { error }) => {
      context.type = 'html';
      context.body = errorPage(error);
    },
    ttl: {
      AccessToken: PERSON_TOKEN_SECONDS,
      AuthorizationCode: 60,
      ClientCredentials: SYSTEM_TOKEN_SECONDS,
      IdToken: PERSON_TOKEN_SECONDS,
      Interaction: INTERACTION_SECONDS,
      Session: WORKING_DAY_SECONDS,
      Grant: WORKING_DAY_SECONDS,
      RefreshToken: WORKING_DAY_SECONDS,
    },
  };
}
