import type { AskingContext } from '../accountability/asking';
import type { Authority } from '../accountability/authority';
import type { Journal } from '../accountability/store/journal';
import type { ContactDoors } from './contact/contact-doors';
import type { AccessTables } from './sharing/access-tables';

/** What casework needs of its surroundings; the same for all requests. */
export interface CaseworkSettings {
  readonly journal: Pick<Journal, 'query' | 'change' | 'write'>;
  readonly authority: Pick<Authority, 'pseudonym' | 'today'>;
  /** What each agency decided to share. */
  readonly accessTables: AccessTables;
  /** The contact registers of the agencies, over the supergraph. */
  readonly contacts: ContactDoors;
}

/** The context of the resolvers of the casework subgraph. */
export interface CaseworkContext extends CaseworkSettings {
  /** Of who asks, and for what. */
  readonly engine: AskingContext;
}
