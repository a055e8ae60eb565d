import { useEffect } from 'react';
import { useSession } from '../../session/session-context';

/** Milliseconds without another change: the console may change all agencies in one go. */
const QUIET_MS = 250;

/** In development: asks again when somebody makes an agency behave otherwise in the demo console. */
export function useDemoConsole(again: () => void): void {
  const { consoleUrl } = useSession().settings;
  useEffect(() => {
    if (consoleUrl === null) return undefined;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const events = new EventSource(new URL('/events', consoleUrl));
    events.addEventListener('change', () => {
      clearTimeout(waiting);
      waiting = setTimeout(again, QUIET_MS);
    });
    return () => {
      clearTimeout(waiting);
      events.close();
    };
  }, [consoleUrl, again]);
}
