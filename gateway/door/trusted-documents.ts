import { createHash } from 'node:crypto';
import { CodedError } from '../../subgraphs/kit/errors';

/** Which documents a door takes. */
export interface DocumentPolicy {
  /** Text of each document of the manifest, by its sha256 in lower case hexadecimal. */
  readonly trusted: ReadonlyMap<string, string>;
  /** Whether any other document is taken too. */
  readonly free: boolean;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Reads a manifest: an object of sha256 to text. Throws when it is no such object, or a hash is not that of its text. */
export function readManifest(json: string): ReadonlyMap<string, string> {
  const manifest: unknown = JSON.parse(json);
  if (!isRecord(manifest)) throw new Error('The manifest of trusted documents is not a JSON object.');
  return new Map(
    Object.entries(manifest).map(([hash, text]) => {
      if (typeof text === 'string' && sha256(text) === hash) return [hash, text];
      throw new Error(
        `The manifest has another document under ${hash} than the one that this is the sha256 of.`,
      );
    }),
  );
}

/**
 * Sees to it that the body of a request asks for a document that the door takes. A document that is named, by
 * `documentId: "sha256:…"` or `extensions.persistedQuery.sha256Hash`, is put in the body as its text.
 * Throws DOCUMENT_NOT_TRUSTED. A body that is no GraphQL request is left to the server, which refuses it.
 */
export function admitDocument(body: unknown, { trusted, free }: DocumentPolicy): void {
  if (!isRecord(body)) return;
  const { query } = body;
  // The specification says so. The server takes an empty name for the name of an operation, and the engine does not.
  if (body['operationName'] === '') delete body['operationName'];
  const named = namedHashes(body);
  if (named.length === 0) {
    if (!free && typeof query === 'string' && !trusted.has(sha256(query))) throw untrusted();
    return;
  }
  const own = free && typeof query === 'string' ? sha256(query) : undefined;
  const texts = named.map((hash) => (hash === own ? query : trusted.get(hash)));
  const text = texts[0];
  // A request that names one document and brings another would be logged as the one and answered as the other.
  const asked = query == null ? texts : [...texts, query];
  if (typeof text !== 'string' || asked.some((other) => other !== text)) throw untrusted();
  body['query'] = text;
  delete body['documentId'];
  const { extensions } = body;
  if (isRecord(extensions)) delete extensions['persistedQuery'];
}

/** The hashes that a request names; an empty text for a name that is not the hash of anything. */
function namedHashes({ documentId, extensions }: Readonly<Record<string, unknown>>): string[] {
  const persisted = isRecord(extensions) ? extensions['persistedQuery'] : undefined;
  const hashes: string[] = [];
  if (documentId != null) hashes.push(/^sha256:([0-9a-f]{64})$/.exec(asText(documentId))?.[1] ?? '');
  if (persisted != null) hashes.push(isRecord(persisted) ? asText(persisted['sha256Hash']) : '');
  return hashes;
}

const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

function untrusted(): CodedError {
  return new CodedError('DOCUMENT_NOT_TRUSTED', 'Only the documents of the manifest are answered here.');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
