import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import type { DocumentNode } from 'graphql';

type Store = NonNullable<ApolloServerOptions<BaseContext>['documentStore']>;

/**
 * Remembers documents that were parsed and found valid; the one that was not asked for longest leaves first.
 * The server's own store counts the characters of a document, which is a tenth of the memory that it takes.
 *
 * @param capacity how many documents are kept
 */
export function documentStore(capacity = 200): Store {
  const documents = new Map<string, DocumentNode>();
  return {
    async get(key) {
      const document = documents.get(key);
      if (document !== undefined) {
        documents.delete(key);
        documents.set(key, document);
      }
      return document;
    },
    async set(key, document) {
      documents.set(key, document);
      const oldest = documents.keys().next();
      if (documents.size > capacity && !oldest.done) documents.delete(oldest.value);
    },
    async delete(key) {
      return documents.delete(key);
    },
  };
}
