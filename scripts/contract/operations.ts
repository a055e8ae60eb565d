import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import { buildASTSchema, type DocumentNode, type GraphQLSchema, Kind, parse, print, validate } from 'graphql';
import { readFragments, withFragments } from './fragments';
import { SCHEMA_FOLDER } from './subgraphs';

/** The folder with every document that clients send, one operation a file. */
export const OPERATIONS_FOLDER = path.join(SCHEMA_FOLDER, 'operations');

/** The manifest, by its path under `schema/`. */
export const MANIFEST_FILE = 'operations/manifest.json';

/** One document that clients send. */
export interface TrustedOperation {
  readonly file: string;
  /** Name of its one operation. */
  readonly name: string;
  /**
   * The text that is hashed: the document as graphql-js prints it, without comments and without a newline at the end.
   * Most clients print a document before they send it, so that theirs is the same text.
   */
  readonly text: string;
}

function readOperation(
  folder: string,
  file: string,
  shared: ReturnType<typeof readFragments>,
): TrustedOperation {
  const source = readFileSync(path.join(folder, file), 'utf8');
  if (!source.startsWith('# ')) throw new Error(`${file}: begin with a comment that says what it is for.`);
  const document = withFragments(parse(source, { noLocation: true }), shared);
  const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  const [operation] = operations;
  if (operations.length !== 1 || operation?.kind !== Kind.OPERATION_DEFINITION || !operation.name) {
    throw new Error(`${file}: one named operation is asked for, and there are ${operations.length}.`);
  }
  return { file, name: operation.name.value, text: print(document) };
}

/** Every document of the folder, by the name of its operation. Throws for a file without one named operation. */
export function readOperations(folder = OPERATIONS_FOLDER): TrustedOperation[] {
  const shared = readFragments(folder);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => readOperation(folder, file, shared))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** What clients of a supergraph see. */
export function publicSchemaOf(supergraphSdl: string): GraphQLSchema {
  const document: DocumentNode = transformSupergraphToPublicSchema(parse(supergraphSdl));
  return buildASTSchema(document, { assumeValidSDL: true });
}

/**
 * The manifest of the operations: sha256 in hexadecimal of the UTF-8 text, and the text. Throws when a document is not
 * valid on the supergraph, or two have one name.
 */
export function manifestOf(operations: readonly TrustedOperation[], supergraphSdl: string): string {
  const schema = publicSchemaOf(supergraphSdl);
  const entries = new Map<string, string>();
  const names = new Set<string>();
  for (const { file, name, text } of operations) {
    const [wrong] = validate(schema, parse(text));
    if (wrong) throw new Error(`schema/operations/${file} is not valid: ${wrong.message}`);
    if (names.has(name)) throw new Error(`schema/operations/${file}: another file has ${name} too.`);
    names.add(name);
    entries.set(createHash('sha256').update(text).digest('hex'), text);
  }
  return `${JSON.stringify(Object.fromEntries(entries), undefined, 2)}\n`;
}

/** The manifest as it is committed; undefined when there is none. */
export function committedManifest(): string | undefined {
  const file = path.join(SCHEMA_FOLDER, MANIFEST_FILE);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
