import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  parse,
} from 'graphql';
import type { LocatedError } from '../source-fault';

/** A document of the plan. Its tree is made when it is first needed, and kept as long as the plan. */
export class SourceDocument {
  private parsed: ParsedDocument | undefined;

  constructor(
    readonly text: string,
    readonly kind: 'query' | 'mutation',
  ) {}

  /** The parsed document with its one operation. */
  get parts(): ParsedDocument {
    this.parsed ??= parseDocument(this.text);
    return this.parsed;
  }
}

/** A document with one operation, taken apart. */
export interface ParsedDocument {
  readonly tree: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
}

function parseDocument(text: string): ParsedDocument {
  const tree = parse(text, { noLocation: true });
  const operation = tree.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) throw new Error('A document of the plan has no operation');
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const node of tree.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments[node.name.value] = node;
  }
  return { tree, operation, fragments };
}

/** One question of the plan to one source. */
export interface SourceRequest {
  readonly document: SourceDocument;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * What may be used of what a source gave. Errors are fit to leave the hub; their paths are paths in this
 * answer. The data may be changed by whoever gets it.
 */
export interface SourceAnswer {
  readonly data: Record<string, unknown> | null;
  readonly errors: readonly LocatedError[];
}

/** Asks a source. Never rejects: a source that fails gives an answer without data and with errors. */
export type AskSource = (subgraph: string, request: SourceRequest) => Promise<SourceAnswer>;
