import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../demo/project';

/** The supergraph as it is committed, without loading the gateway: its code is no part of what others use. */
export function benchSupergraph(): string {
  return readFileSync(path.join(projectRoot(), 'schema', 'supergraph.graphql'), 'utf8');
}
