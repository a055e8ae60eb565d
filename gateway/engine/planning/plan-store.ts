import { createHash } from 'node:crypto';
import { QueryPlanner, type PlanNode } from '@graphql-hive/router-query-planner';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  print,
  visit,
} from 'graphql';
import { splitOperation } from './split-operation';

/** Everything about an operation that does not depend on its variables: made once, used for every request. */
export interface PreparedOperation {
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** How to ask the sources; undefined when they need not be asked. */
  readonly plan: PlanNode | undefined;
  /** The part about the schema itself. */
  readonly introspection: DocumentNode | undefined;
}

const NO_LABELS = new Set<string>();

/**
 * Plans operations and remembers the plans: by document object, and by the hash of the text for a document
 * that was parsed anew. A hash, because a text can hold a literal BSN. A plan that failed is not remembered.
 */
export class PlanStore {
  private readonly planner: QueryPlanner;
  private readonly byDocument = new WeakMap<DocumentNode, Map<string, Promise<PreparedOperation>>>();
  private readonly byText = new Map<string, Promise<PreparedOperation>>();
  private planned = 0;

  /** @param capacity how many plans are kept for texts; the oldest leaves first. */
  constructor(
    supergraphSdl: string,
    private readonly capacity = 1000,
  ) {
    this.planner = new QueryPlanner(supergraphSdl);
  }

  /** How often the planner ran. */
  get planCount(): number {
    return this.planned;
  }

  /** The prepared operation. Rejects with a GraphQLError if the document has no such operation. */
  prepare(document: DocumentNode, operationName: string | undefined): Promise<PreparedOperation> {
    const name = operationName ?? '';
    let ofDocument = this.byDocument.get(document);
    if (ofDocument === undefined) {
      ofDocument = new Map();
      this.byDocument.set(document, ofDocument);
    }
    let prepared = ofDocument.get(name);
    if (prepared === undefined) {
      prepared = this.prepareText(document, operationName);
      ofDocument.set(name, prepared);
      const remembered = ofDocument;
      prepared.catch(() => remembered.delete(name));
    }
    return prepared;
  }

  private prepareText(document: DocumentNode, operationName: string | undefined): Promise<PreparedOperation> {
    const text = document.loc?.source.body ?? print(document);
    const key = createHash('sha256')
      .update(`${operationName ?? ''}\n${text}`)
      .digest('base64');
    const known = this.byText.get(key);
    if (known !== undefined) return known;
    const prepared = this.plan(document, operationName);
    this.byText.set(key, prepared);
    prepared.catch(() => this.byText.delete(key));
    const oldest = this.byText.keys().next();
    if (this.byText.size > this.capacity && !oldest.done) this.byText.delete(oldest.value);
    return prepared;
  }

  private async plan(document: DocumentNode, operationName: string | undefined): Promise<PreparedOperation> {
    const operation = findOperation(document, operationName);
    refusePrototype(document);
    const fragments: Record<string, FragmentDefinitionNode> = {};
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
    }
    const { forSources, introspection } = splitOperation(operation, fragments);
    if (forSources === undefined) return { operation, fragments, plan: undefined, introspection };
    this.planned += 1;
    // No abort signal goes in: the plan is for every client, and one that hangs up may not spoil it for the
    // rest.
    const plan = await this.planner.planAsync(print(forSources), operation.name?.value, NO_LABELS, 0);
    return { operation, fragments, plan: plan.node, introspection };
  }
}

/**
 * Answers are objects by the names that a document gives. An alias or fragment of this one name would not be a key of
 * them but their prototype, which all objects of the hub share.
 */
function refusePrototype(document: DocumentNode): void {
  visit(document, {
    Name({ value }) {
      if (value === '__proto__') {
        const extensions = { code: 'DOCUMENT_NOT_VALID' };
        throw new GraphQLError('The document uses the name "__proto__", which is not allowed.', {
          extensions,
        });
      }
    },
  });
}

function findOperation(document: DocumentNode, name: string | undefined): OperationDefinitionNode {
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const found = name === undefined ? operations : operations.filter((node) => node.name?.value === name);
  const [operation] = found;
  if (operation === undefined || found.length > 1) {
    throw new GraphQLError(
      name === undefined
        ? 'The document has several operations, or none. Say which one with "operationName".'
        : 'The document has no operation with the name given as "operationName".',
      { extensions: { code: 'BAD_REQUEST' } },
    );
  }
  return operation;
}
