import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, print } from 'graphql';

/** The root of the project; compiled code lies one folder deeper than its source. */
function projectFolder(): string {
  const above = path.join(__dirname, '..', '..', '..');
  return path.basename(above) === 'dist' ? path.join(above, '..') : above;
}

/**
 * The name under which the hub knows a document of `schema/operations/`: `sha256:` and the hash of its printed text.
 * @param file as "caseload-snapshot.graphql"
 * @throws when there is no such file
 */
export function documentIdOf(file: string): string {
  const source = readFileSync(path.join(projectFolder(), 'schema', 'operations', file), 'utf8');
  const text = print(parse(source, { noLocation: true }));
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}
