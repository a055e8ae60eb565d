import type { Home } from './home';
import type { People, Wish } from './ordinary';

/**
 * What a planted situation is. REAL: the rule must find it, unexplained. EXPLAINED: the rule must find it and say that
 * it is explained. NEAR_MISS: one day, one cent or one person off; the rule must find nothing.
 */
export type PlantedKind = 'REAL' | 'EXPLAINED' | 'NEAR_MISS';

/** One way to plant a situation for a rule in an ordinary household. */
export interface Planting {
  /** As "CR-12". */
  readonly rule: string;
  /** What it is, in a few English words; unique within the rule. */
  readonly name: string;
  readonly kind: PlantedKind;
  /** The ordinary household to start from. */
  readonly wish: Wish;
  /**
   * Other rules that rightly see something in the same facts, with the reason. Nothing else may be found. They are not
   * held to anything.
   */
  readonly also?: Readonly<Record<string, string>>;
  readonly plant: (home: Home, people: People) => void;
}
