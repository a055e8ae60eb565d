import { createContext, useContext } from 'react';
import type { Session } from './session';
import type { WebSettings } from './settings';

export interface OpenSession extends Session {
  readonly settings: WebSettings;
}

const SessionContext = createContext<OpenSession | null>(null);
export const SessionProvider = SessionContext.Provider;

/** Who has logged in. */
export function useSession(): OpenSession {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('useSession is used outside SessionProvider');
  return session;
}
