import 'reflect-metadata';
import { loadAgency } from '../../demo/project';
import { oversightOwner } from '../../gateway/accountability/access';
import { householdOwner } from '../../gateway/household/access';
import type { Owner } from '../../subgraphs/kit/access/classify';
import { HOUSEHOLD, OVERSIGHT } from './subgraphs';

/** An owner as it stands on the page that it signs. */
export interface NamedOwner extends Owner {
  /** As a reader knows it, as "UWV". */
  readonly title: string;
  /** The file that holds its table. */
  readonly file: string;
}

/** Who answers for the fields of a subgraph. */
export function ownerOf(name: string): NamedOwner {
  if (name === HOUSEHOLD) {
    return { ...householdOwner, title: 'het huishoudbeeld', file: 'gateway/household/access.ts' };
  }
  if (name === OVERSIGHT) {
    return { ...oversightOwner, title: 'het toezicht', file: 'gateway/accountability/access.ts' };
  }
  const { identity, access } = loadAgency(name);
  return { name, table: access, title: identity.name, file: `subgraphs/${name}/access.ts` };
}
