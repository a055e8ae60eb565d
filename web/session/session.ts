import { InMemoryWebStorage, type User, UserManager, WebStorageStateStore } from 'oidc-client-ts';
import type { WebSettings } from './settings';

/** Who has logged in, as the identity provider says it. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  /** Code of the agency where they work; null when at none. */
  readonly worksAt: string | null;
}

/** Somebody's session. */
export interface Session {
  readonly person: Person;
  /** A valid access token. Goes to the login page when there is none any more, and then never resolves. */
  readonly token: () => Promise<string>;
  readonly end: () => Promise<void>;
}

const RETURN_PATH = '/ingelogd';

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

function personOf({ profile }: User): Person {
  return {
    id: profile.sub,
    name: textOf(profile.name) ?? profile.sub,
    role: textOf(profile['role']) ?? '',
    worksAt: textOf(profile['works_at']),
  };
}

/** Where to go on after the login: a path of this page, and nothing else. */
const pathOf = (state: unknown): string =>
  typeof state === 'string' && /^\/(?!\/)/.test(state) ? state : '/';

/**
 * Opens a session: takes the code when the login page has just sent it, else goes to the login page and never resolves.
 * Tokens stay in memory: a citizen's token names their number, and nothing of that may be in a store.
 */
export async function openSession({ issuer, clientId }: WebSettings): Promise<Session> {
  const { origin, pathname, search } = window.location;
  const manager = new UserManager({
    authority: issuer,
    client_id: clientId,
    redirect_uri: `${origin}${RETURN_PATH}`,
    post_logout_redirect_uri: `${origin}/`,
    response_type: 'code',
    scope: 'openid',
    userStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
    // Proof of who began the login; it has to survive the way to the login page and back.
    stateStore: new WebStorageStateStore({ store: window.sessionStorage }),
    automaticSilentRenew: true,
  });
  const logIn = async (): Promise<never> => {
    await manager.signinRedirect({ state: window.location.pathname + window.location.search });
    return new Promise<never>(() => undefined);
  };
  if (pathname !== RETURN_PATH || search === '') return logIn();
  const user = await manager.signinRedirectCallback();
  window.history.replaceState(null, '', pathOf(user.state));
  return {
    person: personOf(user),
    async token() {
      const now = await manager.getUser();
      if (now !== null && now.expired !== true) return now.access_token;
      return logIn();
    },
    async end() {
      // Without the user its id token is not sent along: no token belongs in an address.
      await manager.removeUser();
      await manager.clearStaleState();
      await manager.signoutRedirect();
    },
  };
}
