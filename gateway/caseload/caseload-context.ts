import type { RunSql } from '../../subgraphs/kit/database/connection';
import type { CalendarDate } from '../../subgraphs/kit/calendar';
import type { AskingContext } from '../accountability/asking';
import type { Following } from './follow/following';

/** What the caseload needs of its surroundings; the same for all requests. */
export interface CaseloadSettings {
  readonly query: RunSql;
  /**
   * Has a case refreshed.
   * @returns false when it waits for it already
   */
  readonly requestRefresh: (reference: string) => Promise<boolean>;
  /** Fewest households of which a cell of a breakdown shows something. */
  readonly leastInCell: number;
  /** Hears of changes at the agencies, over the supergraph. */
  readonly following: Pick<Following, 'follow' | 'changes'>;
  /** Today in the Netherlands. */
  readonly today: () => CalendarDate;
}

/** The context of the resolvers of the caseload subgraph. */
export interface CaseloadContext extends CaseloadSettings {
  /** Of who asks, and for what. */
  readonly engine: AskingContext;
}
