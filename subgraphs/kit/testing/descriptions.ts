import { type ASTNode, Kind, parse, visit } from 'graphql';

const DESCRIBED: readonly string[] = [
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.INTERFACE_TYPE_DEFINITION,
  Kind.ENUM_TYPE_DEFINITION,
  Kind.SCALAR_TYPE_DEFINITION,
  Kind.UNION_TYPE_DEFINITION,
  Kind.INPUT_OBJECT_TYPE_DEFINITION,
  Kind.FIELD_DEFINITION,
  Kind.INPUT_VALUE_DEFINITION,
  Kind.ENUM_VALUE_DEFINITION,
];

const nameOf = (node: ASTNode): string[] => ('name' in node && node.name ? [node.name.value] : []);

/** Coordinates, as "UwvClaim.status", of all in a schema that has no description. */
export function undescribed(sdl: string): string[] {
  const found: string[] = [];
  visit(parse(sdl), {
    enter(node, _key, _parent, _path, ancestors) {
      if (!DESCRIBED.includes(node.kind)) return;
      if ('description' in node && node.description?.value.trim()) return;
      const above = ancestors.flatMap((item) => ('kind' in item ? nameOf(item) : []));
      found.push([...above, ...nameOf(node)].join('.'));
    },
  });
  return found;
}
