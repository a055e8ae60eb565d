import type { Look } from '../look';
import type { Demo } from '../demo';
import type { Stage } from '../stage';

/** One page in one of the states that it has. */
export interface PageState {
  readonly page: string;
  readonly state: string;
  /** Username of who has logged in; null before anybody has. */
  readonly who: string | null;
  /** In which looks it is examined; when it is left out, in one, and the states of all pages take turns. */
  readonly looks?: readonly Look[];
  /** Brings the page there, from wherever it is. */
  readonly show: (stage: Stage, demo: Demo) => Promise<void>;
  /** What is to be seen in this state alone, before it is examined and still when it has been. */
  readonly sign: string;
}

/** For a state that lasts while an agency is slow: longer than it takes to examine. The console takes no more. */
export const SLOW_MS = 10_000;
/** How long the hub waits then. Two fifths are for who lives there: more than an agency takes that is slow. */
export const HUB_WAITS_MS = 30_000;
