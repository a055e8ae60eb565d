import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** All selections that end up under one response key of an object. */
export interface FieldGroup {
  readonly responseKey: string;
  readonly fieldName: string;
  readonly nodes: FieldNode[];
}

/** Finds which fields an operation asks of an object, given its variables; remembers what it found. */
export class FieldGroups {
  private readonly ofGroup = new WeakMap<FieldGroup, Map<string, readonly FieldGroup[]>>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>,
    private readonly variables: Readonly<Record<string, unknown>>,
  ) {}

  /** The fields that are asked of an object of `type` in this selection set. */
  ofSelection(type: GraphQLObjectType, selectionSet: SelectionSetNode): readonly FieldGroup[] {
    const groups = new Map<string, FieldGroup>();
    this.collect(type, selectionSet.selections, groups, new Set());
    return [...groups.values()];
  }

  /** The fields that are asked of an object of `type` that is the value of `group`. */
  below(group: FieldGroup, type: GraphQLObjectType): readonly FieldGroup[] {
    let byType = this.ofGroup.get(group);
    if (byType === undefined) {
      byType = new Map();
      this.ofGroup.set(group, byType);
    }
    let found = byType.get(type.name);
    if (found === undefined) {
      const groups = new Map<string, FieldGroup>();
      const seen = new Set<string>();
      for (const node of group.nodes) this.collect(type, node.selectionSet?.selections ?? [], groups, seen);
      found = [...groups.values()];
      byType.set(type.name, found);
    }
    return found;
  }

  private collect(
    type: GraphQLObjectType,
    selections: readonly SelectionNode[],
    groups: Map<string, FieldGroup>,
    seen: Set<string>,
  ): void {
    for (const node of selections) {
      if (!this.isIncluded(node)) continue;
      if (node.kind === Kind.FIELD) {
        const responseKey = node.alias?.value ?? node.name.value;
        const group = groups.get(responseKey);
        if (group) group.nodes.push(node);
        else groups.set(responseKey, { responseKey, fieldName: node.name.value, nodes: [node] });
        continue;
      }
      let fragment: {
        typeCondition?: { name: { value: string } } | undefined;
        selectionSet: SelectionSetNode;
      };
      if (node.kind === Kind.FRAGMENT_SPREAD) {
        const definition = this.fragments[node.name.value];
        if (definition === undefined || seen.has(node.name.value)) continue;
        seen.add(node.name.value);
        fragment = definition;
      } else fragment = node;
      if (this.applies(type, fragment.typeCondition?.name.value)) {
        this.collect(type, fragment.selectionSet.selections, groups, seen);
      }
    }
  }

  private applies(type: GraphQLObjectType, condition: string | undefined): boolean {
    if (condition === undefined || condition === type.name) return true;
    const wanted = this.schema.getType(condition);
    return isAbstractType(wanted) && isObjectType(type) && this.schema.isSubType(wanted, type);
  }

  private isIncluded(node: SelectionNode): boolean {
    for (const directive of node.directives ?? []) {
      const name = directive.name.value;
      if (name !== 'skip' && name !== 'include') continue;
      const value = directive.arguments?.find((argument) => argument.name.value === 'if')?.value;
      const condition =
        value?.kind === Kind.VARIABLE
          ? this.variables[value.name.value]
          : value?.kind === Kind.BOOLEAN && value.value;
      if (name === 'skip' ? condition === true : condition !== true) return false;
    }
    return true;
  }
}
