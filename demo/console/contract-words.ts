import { type FieldDefinitionNode, Kind, parse, type TypeNode } from 'graphql';

/** What has to be known of the contract to spoil an answer in one way and keep the rest of it valid. */
export interface ContractWords {
  /** Names of the fields that hold an amount in cents. */
  readonly amounts: ReadonlySet<string>;
  /** Names of the fields that stand beside the outcome of an access test, and are never null. */
  readonly alwaysTold: ReadonlySet<string>;
}

const AMOUNT = 'Cents';
const ACCESS_OUTCOME = 'AccessOutcome';

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

const namesOf = (fields: readonly FieldDefinitionNode[]): string[] => fields.map(({ name }) => name.value);

/** Reads a schema, as SDL. Throws when it has no amount or no access test: then it is not the contract. */
export function contractWords(sdl: string): ContractWords {
  const types = parse(sdl, { noLocation: true }).definitions.flatMap((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION ? [definition.fields ?? []] : [],
  );
  const amounts = types.flat().filter(({ type }) => namedType(type) === AMOUNT);
  const tested = types.filter((fields) =>
    fields.some(({ name, type }) => name.value === 'access' && namedType(type) === ACCESS_OUTCOME),
  );
  if (amounts.length === 0 || tested.length === 0)
    throw new Error(`the schema has no ${AMOUNT} or no ${ACCESS_OUTCOME}: it is not the contract`);
  return {
    amounts: new Set(namesOf(amounts)),
    alwaysTold: new Set([
      '__typename',
      ...namesOf(tested.flat().filter(({ type }) => type.kind === Kind.NON_NULL_TYPE)),
    ]),
  };
}
