import { type DefinitionNode, type FieldDefinitionNode, Kind, parse, type TypeNode } from 'graphql';

/** One field of an object type or interface. */
export interface SchemaField {
  /** As "UwvClaim.outstanding". */
  readonly at: string;
  readonly parent: string;
  readonly name: string;
  /** Interfaces that its type implements. */
  readonly interfaces: readonly string[];
  readonly ofInterface: boolean;
  /** Name of its type, under all lists and exclamation marks. */
  readonly type: string;
  /** Whether null is allowed in the place of all of it. */
  readonly nullable: boolean;
  /** As the schema describes it; empty without a description. */
  readonly description: string;
}

/** The fields that an SDL declares, and which field holds which type. */
export interface SchemaFields {
  /** By "Type.field", in the order of the SDL. */
  readonly fields: ReadonlyMap<string, SchemaField>;
  /** Names of the object types and interfaces that have fields. */
  readonly types: ReadonlySet<string>;
  /** The fields that can give an object of a type: those of that type, of an interface of it, or of a union with it. */
  readonly holdersOf: (type: string) => readonly SchemaField[];
}

/** Types with which a question begins: no field holds them. */
export const ROOT_TYPES: readonly string[] = ['Query', 'Mutation', 'Subscription'];

const namedType = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);

const isInterface = (node: DefinitionNode) =>
  node.kind === Kind.INTERFACE_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_EXTENSION;
const isObject = (node: DefinitionNode) =>
  node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION;
const isUnion = (node: DefinitionNode) =>
  node.kind === Kind.UNION_TYPE_DEFINITION || node.kind === Kind.UNION_TYPE_EXTENSION;

/** What federation and GraphQL itself add, as `_entities`. */
const isInternal = (name: string): boolean => name.startsWith('_');

function fieldsOf(node: DefinitionNode): SchemaField[] {
  if (!isInterface(node) && !isObject(node)) return [];
  const parent = node.name.value;
  const interfaces = node.interfaces?.map(({ name }) => name.value) ?? [];
  const toField = ({ name, type, description }: FieldDefinitionNode): SchemaField => ({
    at: `${parent}.${name.value}`,
    parent,
    name: name.value,
    interfaces,
    ofInterface: isInterface(node),
    type: namedType(type),
    nullable: type.kind !== Kind.NON_NULL_TYPE,
    description: description?.value ?? '',
  });
  return (node.fields ?? []).map(toField).filter(({ name }) => !isInternal(parent) && !isInternal(name));
}

/** Reads the SDL of a subgraph. Inputs, enumerations and what federation adds are left out: they give no data. */
export function readFields(sdl: string): SchemaFields {
  const { definitions } = parse(sdl);
  const fields = new Map(definitions.flatMap(fieldsOf).map((field) => [field.at, field]));

  const standsFor = new Map<string, Set<string>>();
  const link = (type: string, wider: string): unknown =>
    standsFor.set(type, (standsFor.get(type) ?? new Set([type])).add(wider));
  for (const { parent, interfaces } of fields.values()) for (const name of interfaces) link(parent, name);
  for (const node of definitions.filter(isUnion)) {
    for (const member of node.types ?? []) link(member.name.value, node.name.value);
  }
  const holders = new Map<string, SchemaField[]>();
  for (const field of fields.values()) {
    const known = holders.get(field.type);
    if (known) known.push(field);
    else holders.set(field.type, [field]);
  }
  return {
    fields,
    types: new Set([...fields.values()].map(({ parent }) => parent)),
    holdersOf: (type) => [...(standsFor.get(type) ?? [type])].flatMap((name) => holders.get(name) ?? []),
  };
}
