import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  type InlineFragmentNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';

/** One operation of a document, cut in the part for the sources and the part about the schema itself. */
export interface SplitOperation {
  /** What the sources are asked; undefined when the operation asks them nothing. */
  readonly forSources: DocumentNode | undefined;
  /** The `__schema` and `__type` fields; undefined when there are none. */
  readonly introspection: DocumentNode | undefined;
}

/**
 * The planner knows neither introspection fields nor an operation of which nothing is left after `@skip(if:
 * true)`: it fails on both. So those are taken out before it sees the operation.
 */
export function splitOperation(
  operation: OperationDefinitionNode,
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
): SplitOperation {
  const spread = (node: FragmentSpreadNode) => fragments[node.name.value];
  const onlyIntrospection = (name: string): boolean => name === '__schema' || name === '__type';
  const onlySources = (name: string): boolean => !name.startsWith('__');
  const pick = (wanted: (name: string) => boolean): DocumentNode | undefined => {
    const selectionSet = pickRootFields(operation.selectionSet, wanted, spread);
    if (selectionSet === undefined) return undefined;
    const picked = withoutSkipped({ ...operation, selectionSet });
    return { kind: Kind.DOCUMENT, definitions: [picked, ...Object.values(fragments).map(withoutSkipped)] };
  };
  return { forSources: pick(onlySources), introspection: pick(onlyIntrospection) };
}

function pickRootFields(
  selectionSet: SelectionSetNode,
  wanted: (name: string) => boolean,
  spread: (node: FragmentSpreadNode) => FragmentDefinitionNode | undefined,
): SelectionSetNode | undefined {
  const selections: SelectionNode[] = [];
  for (const node of selectionSet.selections) {
    if (isSkipped(node)) continue;
    if (node.kind === Kind.FIELD) {
      if (wanted(node.name.value)) selections.push(node);
      continue;
    }
    const inline = node.kind === Kind.INLINE_FRAGMENT ? node : asInlineFragment(node, spread(node));
    const inner = inline && pickRootFields(inline.selectionSet, wanted, spread);
    if (inline && inner) selections.push({ ...inline, selectionSet: inner });
  }
  return selections.length === 0 ? undefined : { ...selectionSet, selections };
}

function asInlineFragment(
  node: FragmentSpreadNode,
  fragment: FragmentDefinitionNode | undefined,
): InlineFragmentNode | undefined {
  if (fragment === undefined) return undefined;
  return {
    kind: Kind.INLINE_FRAGMENT,
    typeCondition: fragment.typeCondition,
    directives: node.directives ?? [],
    selectionSet: fragment.selectionSet,
  };
}

function withoutSkipped<T extends OperationDefinitionNode | FragmentDefinitionNode>(definition: T): T {
  return visit(definition, {
    SelectionSet(node) {
      const selections = node.selections.filter((selection) => !isSkipped(selection));
      if (selections.length === node.selections.length) return undefined;
      // A selection set may not be empty; a type name costs nothing and is not shown to the client.
      return { ...node, selections: selections.length === 0 ? [TYPENAME] : selections };
    },
  });
}

const TYPENAME: SelectionNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

function isSkipped(node: SelectionNode): boolean {
  return (node.directives ?? []).some((directive) => {
    const argument = directive.arguments?.find(({ name }) => name.value === 'if')?.value;
    if (argument?.kind !== Kind.BOOLEAN) return false;
    if (directive.name.value === 'skip') return argument.value;
    return directive.name.value === 'include' && !argument.value;
  });
}
