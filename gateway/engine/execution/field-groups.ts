import {
  BREAK,
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';

/** All selections that end up under one response key of an object. */
export interface FieldGroup {
  readonly responseKey: string;
  readonly fieldName: string;
  /** The type of the field; undefined when the object's type has no such field. */
  readonly type: GraphQLOutputType | undefined;
  readonly nodes: FieldNode[];
  /** What was found below it, by the type of the object there. */
  readonly found: Map<GraphQLObjectType, readonly FieldGroup[]>;
}

/** An operation with its fragments. */
export interface OperationParts {
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
}

const independent = new WeakMap<GraphQLSchema, WeakMap<OperationParts, FieldGroups>>();
const dependence = new WeakMap<OperationParts, boolean>();

/** Whether what an operation asks depends on its variables. */
function dependsOnVariables(parts: OperationParts): boolean {
  let depends = dependence.get(parts);
  if (depends === undefined) {
    depends = false;
    const visitor = {
      Directive: (node: DirectiveNode): typeof BREAK | undefined => {
        if (!node.arguments?.some(({ value }) => value.kind === Kind.VARIABLE)) return undefined;
        depends = true;
        return BREAK;
      },
    };
    for (const node of [parts.operation, ...Object.values(parts.fragments)]) visit(node, visitor);
    dependence.set(parts, depends);
  }
  return depends;
}

/** Finds which fields an operation asks of an object, given its variables; remembers what it found. */
export class FieldGroups {
  /** Whether the groups of an operation differ from one set of variables to another. */
  static readonly dependOnVariables = dependsOnVariables;

  /** The groups of an operation: from one request to the next the same ones, unless they depend on its variables. */
  static of(
    schema: GraphQLSchema,
    parts: OperationParts,
    variables: Readonly<Record<string, unknown>>,
  ): FieldGroups {
    if (dependsOnVariables(parts)) return new FieldGroups(schema, parts.fragments, variables);
    let ofSchema = independent.get(schema);
    if (ofSchema === undefined) {
      ofSchema = new WeakMap();
      independent.set(schema, ofSchema);
    }
    let groups = ofSchema.get(parts);
    if (groups === undefined) {
      groups = new FieldGroups(schema, parts.fragments, {});
      ofSchema.set(parts, groups);
    }
    return groups;
  }

  private readonly ofRoot = new Map<SelectionSetNode, readonly FieldGroup[]>();

  private constructor(
    private readonly schema: GraphQLSchema,
    private readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>,
    private readonly variables: Readonly<Record<string, unknown>>,
  ) {}

  /** The fields that are asked of an object of `type` in this selection set. */
  ofSelection(type: GraphQLObjectType, selectionSet: SelectionSetNode): readonly FieldGroup[] {
    let found = this.ofRoot.get(selectionSet);
    if (found === undefined) {
      const groups = new Map<string, FieldGroup>();
      this.collect(type, selectionSet.selections, groups, new Set());
      found = [...groups.values()];
      this.ofRoot.set(selectionSet, found);
    }
    return found;
  }

  /** The fields that are asked of an object of `type` that is the value of `group`. */
  below(group: FieldGroup, type: GraphQLObjectType): readonly FieldGroup[] {
    let found = group.found.get(type);
    if (found === undefined) {
      const groups = new Map<string, FieldGroup>();
      const seen = new Set<string>();
      for (const node of group.nodes) this.collect(type, node.selectionSet?.selections ?? [], groups, seen);
      found = [...groups.values()];
      group.found.set(type, found);
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
        const fieldName = node.name.value;
        const responseKey = node.alias?.value ?? fieldName;
        const group = groups.get(responseKey);
        const field = type.getFields()[fieldName];
        if (group) group.nodes.push(node);
        else
          groups.set(responseKey, {
            responseKey,
            fieldName,
            type: field?.type,
            nodes: [node],
            found: new Map(),
          });
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
