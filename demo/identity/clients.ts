import type { ClientMetadata } from 'oidc-provider';
import type { JWK } from 'jose';

/** The one algorithm of tokens and client assertions (NL GOV profile: RSA with PSS is preferred). */
export const TOKEN_ALGORITHM = 'PS256';

/** Client for people: a public one, so only PKCE proves that the code comes back to who asked for it. */
export const WEB_CLIENT = 'huishoudbeeld-web';
/** Client for programs: proves who it is with a key of its own. */
export const SYSTEM_CLIENT = 'huishoudbeeld-systeem';

/** Where the token command has the code sent. Nothing listens there: the command reads it from the redirect. */
export const COMMAND_REDIRECT = 'http://127.0.0.1/opdrachtregel';
/** Where the page is that is being worked on: `npm run web`. */
export const WORKBENCH_REDIRECT = 'http://127.0.0.1:5173/ingelogd';
/** Where codes may be sent when nothing else is set. */
export const DEFAULT_REDIRECTS: readonly string[] = ['http://127.0.0.1:4000/ingelogd', COMMAND_REDIRECT];

/**
 * The clients that the demo knows; no other can be registered.
 * @param redirectUris the exact addresses that a code may be sent to
 * @param systemKey public key of the program
 */
export function demoClients(redirectUris: readonly string[], systemKey: JWK): ClientMetadata[] {
  return [
    {
      client_id: WEB_CLIENT,
      client_name: 'Huishoudbeeld',
      redirect_uris: [...redirectUris],
      // Where a page that ends its session is: the root of each place that codes may be sent to.
      post_logout_redirect_uris: [...new Set(redirectUris.map((uri) => `${new URL(uri).origin}/`))],
      grant_types: ['authorization_code', 'refresh_token'],
      response_types: ['code'],
      response_modes: ['query'],
      token_endpoint_auth_method: 'none',
      scope: 'openid',
    },
    {
      client_id: SYSTEM_CLIENT,
      client_name: 'Huishoudbeeld, systeem',
      redirect_uris: [],
      grant_types: ['client_credentials'],
      response_types: [],
      token_endpoint_auth_method: 'private_key_jwt',
      token_endpoint_auth_signing_alg: TOKEN_ALGORITHM,
      jwks: { keys: [{ ...systemKey }] } as NonNullable<ClientMetadata['jwks']>,
    },
  ];
}
