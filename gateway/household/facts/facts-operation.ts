import {
  type DocumentNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isLeafType,
  isObjectType,
  parse,
} from 'graphql';
import type { Source } from './sources';

/** Of a person within a fact only the key is asked: the person's own file is asked beside it. */
const PERSON = 'Person';

/** The fields that are part of the contract: those of the interfaces, or all of a value type that has none. */
function contractFields(type: GraphQLObjectType): GraphQLField<unknown, unknown>[] {
  const own = type.getFields();
  const interfaces = type.getInterfaces();
  const names =
    interfaces.length > 0 ? interfaces.flatMap((face) => Object.keys(face.getFields())) : Object.keys(own);
  return [...new Set(names)].flatMap((name) => {
    const field = own[name];
    return field && field.args.length === 0 ? [field] : [];
  });
}

function selection(type: GraphQLOutputType): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (named.name === PERSON) return ' { bsn }';
  if (!isObjectType(named)) throw new Error(`the facts operation cannot select from ${named.name}`);
  return ` { ${contractFields(named)
    .map((field) => `${field.name}${selection(field.type)}`)
    .join(' ')} }`;
}

/** One operation for all that the sources know of the persons. Made from the supergraph: it names no agency. */
export function factsOperation(sources: readonly Source[]): DocumentNode {
  const files = sources.map(({ name, fileType }) => `${name}(asOf: $asOf)${selection(fileType)}`);
  return parse(
    `query HouseholdFacts($bsns: [BSN!]!, $asOf: Date!) { persons(bsns: $bsns) { bsn ${files.join(' ')} } }`,
    { noLocation: true },
  );
}

const COMPOSITION = `access household { id }
  address { addressId street houseNumber postalCode city }
  members { person { bsn } certainty since }`;

/** Who lives with a person. */
export const COMPOSITION_OF_PERSON = parse(
  `query CompositionOfPerson($bsn: BSN!, $asOf: Date!) { householdOf(bsn: $bsn, asOf: $asOf) { ${COMPOSITION} } }`,
  { noLocation: true },
);

/** Who lives in a household. */
export const COMPOSITION_OF_HOUSEHOLD = parse(
  `query CompositionOfHousehold($id: ID!, $asOf: Date!) {
    household(id: $id) { composition(asOf: $asOf) { ${COMPOSITION} } }
  }`,
  { noLocation: true },
);
