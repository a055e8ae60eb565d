import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../project';

/** The contract of all agencies together, as it is committed. */
export const committedSdl = (): string =>
  readFileSync(path.join(projectRoot(), 'schema', 'supergraph.graphql'), 'utf8');
