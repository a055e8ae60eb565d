import 'reflect-metadata';
import { loadAgency } from '../../demo/project';
import { oversightOwner } from '../../gateway/accountability/access';
import { caseloadOwner } from '../../gateway/caseload/access';
import { caseworkOwner } from '../../gateway/casework/access';
import { householdOwner } from '../../gateway/household/access';
import type { Owner } from '../../subgraphs/kit/access/classify';
import { CASELOAD, CASEWORK, HOUSEHOLD, OVERSIGHT } from './subgraphs';

/** An owner as it stands on the page that it signs. */
export interface NamedOwner extends Owner {
  /** As a reader knows it, as "UWV". */
  readonly title: string;
  /** The file that holds its table. */
  readonly file: string;
}

/** Parts of the gateway, each with a table of its own. */
const GATEWAY_OWNERS: Readonly<Record<string, NamedOwner>> = {
  [HOUSEHOLD]: { ...householdOwner, title: 'het huishoudbeeld', file: 'gateway/household/access.ts' },
  [OVERSIGHT]: { ...oversightOwner, title: 'het toezicht', file: 'gateway/accountability/access.ts' },
  [CASEWORK]: { ...caseworkOwner, title: 'het casuswerk', file: 'gateway/casework/access.ts' },
  [CASELOAD]: { ...caseloadOwner, title: 'de schuldenregie', file: 'gateway/caseload/access.ts' },
};

/** Who answers for the fields of a subgraph. */
export function ownerOf(name: string): NamedOwner {
  const inGateway = GATEWAY_OWNERS[name];
  if (inGateway !== undefined) return inGateway;
  const { identity, access } = loadAgency(name);
  return { name, table: access, title: identity.name, file: `subgraphs/${name}/access.ts` };
}
