import path from 'node:path';
import { agencyCodes, projectRoot } from '../../demo/project';

/** One part of the supergraph, as its code prints it. */
export interface PrintedSubgraph {
  readonly name: string;
  /** Where it listens when none is set. */
  readonly url: string;
  readonly sdl: string;
}

/** The folder with the contract. */
export const SCHEMA_FOLDER = path.join(projectRoot(), 'schema');

/** The composed view: it is no agency, and stands in the gateway's process or behind another router. */
export const HOUSEHOLD = 'household';

/** The logs and registers of the hub itself: no agency either, and always in the gateway's process. */
export const OVERSIGHT = 'oversight';

/** What caseworkers record on a household, and what people of an agency record on their own. */
export const CASEWORK = 'casework';

/** The case households of a gemeente together: the read model of debt regie. */
export const CASELOAD = 'caseload';

/** Names of all subgraphs: every agency, and those of the hub. */
export function subgraphNames(): readonly string[] {
  return [...agencyCodes(), HOUSEHOLD, OVERSIGHT, CASEWORK, CASELOAD].toSorted();
}
