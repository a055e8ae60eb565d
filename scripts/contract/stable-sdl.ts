import { type DefinitionNode, Kind, parse, print } from 'graphql';

const HEADER = '# Printed from the code by `npm run schema`. Do not edit: change the code and print again.';

const ORDER: readonly string[] = [
  Kind.SCHEMA_DEFINITION,
  Kind.SCHEMA_EXTENSION,
  Kind.DIRECTIVE_DEFINITION,
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.INTERFACE_TYPE_DEFINITION,
  Kind.UNION_TYPE_DEFINITION,
  Kind.INPUT_OBJECT_TYPE_DEFINITION,
  Kind.ENUM_TYPE_DEFINITION,
  Kind.SCALAR_TYPE_DEFINITION,
];
const ROOTS: readonly string[] = ['Query', 'Mutation', 'Subscription'];

function sortKey(node: DefinitionNode): string {
  const kind = String(ORDER.indexOf(node.kind)).padStart(2, '0');
  const name = 'name' in node && node.name ? node.name.value : '';
  const root = ROOTS.indexOf(name);
  return `${kind} ${root < 0 ? ROOTS.length : root} ${name}`;
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/**
 * SDL in the one form in which it is committed: definitions by kind and name, so that moving code changes nothing
 * here. Fields stay in the order in which their author wrote them, which is the order to read them in.
 */
export function stableSdl(sdl: string): string {
  const document = parse(sdl, { noLocation: true });
  const definitions = document.definitions.toSorted((a, b) => compare(sortKey(a), sortKey(b)));
  return `${HEADER}\n\n${print({ ...document, definitions })}\n`;
}
