import type { Agency } from '../../subgraphs/kit/graph/values';
import type { AskingContext } from './asking';
import type { Authority } from './authority';
import type { ProcessingLogs } from './oversight/ask-logs';
import type { OversightThresholds } from './oversight/thresholds';
import type { Journal } from './store/journal';

/** What oversight needs of its surroundings; the same for all requests. */
export interface OversightSettings {
  readonly journal: Pick<Journal, 'query' | 'change'>;
  readonly authority: Pick<Authority, 'pseudonym' | 'today'>;
  /** The organisation that runs the hub, whose own processing log is asked too. */
  readonly organisation: Agency;
  readonly thresholds: OversightThresholds;
  /** The processing logs of all organisations, asked over the supergraph. */
  readonly logs: ProcessingLogs;
}

/** The context of the resolvers of the oversight subgraph. */
export interface OversightContext extends OversightSettings {
  /** Of who asks, and for what. */
  readonly engine: AskingContext;
}
