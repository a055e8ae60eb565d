import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';

/** Who can be asked about by a number of their own, with the field that tells the number. */
const ASKED_BY_NUMBER: ReadonlyMap<string, string> = new Map([
  ['Person', 'bsn'],
  ['Household', 'id'],
]);

/**
 * Whether a document goes on from somebody whom the answer names, as from a relation of a person to that person's own file.
 * Nobody has weighed whether that one may be seen: their number was not in the question.
 */
export function followsAnswer(schema: GraphQLSchema, document: DocumentNode): boolean {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  }
  /** A fragment says the same at each place of the same sort. */
  const seen = new Set<string>();

  /** @param named whether what these fields are of was named by an answer, and not by the question */
  function goesOn(
    { selections }: SelectionSetNode,
    type: GraphQLNamedType | undefined,
    named: boolean,
  ): boolean {
    const number = ASKED_BY_NUMBER.get(type?.name ?? '');
    return selections.some((selection) => {
      if (selection.kind === Kind.FIELD) {
        const name = selection.name.value;
        if (name.startsWith('__')) return false;
        if (named && number !== undefined && name !== number) return true;
        if (!selection.selectionSet || !(isObjectType(type) || isInterfaceType(type))) return false;
        const field = type.getFields()[name];
        const isRoot = type === schema.getQueryType() || type === schema.getMutationType();
        return goesOn(selection.selectionSet, field && getNamedType(field.type), !isRoot);
      }
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition?.name.value;
        return goesOn(
          selection.selectionSet,
          condition === undefined ? type : schema.getType(condition),
          named,
        );
      }
      const place = `${selection.name.value} ${named}`;
      const fragment = fragments.get(selection.name.value);
      if (fragment === undefined || seen.has(place)) return false;
      seen.add(place);
      return goesOn(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value), named);
    });
  }

  return document.definitions.some(
    (node) =>
      node.kind === Kind.OPERATION_DEFINITION &&
      goesOn(node.selectionSet, schema.getRootType(node.operation) ?? undefined, false),
  );
}
