import { type DocumentNode, Kind, type ValueNode } from 'graphql';

/** Identifiers that a document asks by: in its text, or in a variable with those that hold when it is left out. */
export type AskedIds =
  | { readonly written: readonly string[] }
  | { readonly variable: string; readonly defaults: readonly string[] };

/** The identifiers in the value of an argument; of a list also those that stand in it as a variable. */
export function askedIds(value: ValueNode, document: DocumentNode): AskedIds[] {
  if (value.kind === Kind.VARIABLE) {
    const variable = value.name.value;
    return [{ variable, defaults: defaultsOf(variable, document) }];
  }
  if (value.kind === Kind.LIST) return value.values.flatMap((item) => askedIds(item, document));
  return value.kind === Kind.STRING || value.kind === Kind.INT ? [{ written: [value.value] }] : [];
}

/** What a variable is when it is left out, in each operation that has it. */
function defaultsOf(variable: string, document: DocumentNode): string[] {
  return document.definitions.flatMap((node) =>
    node.kind !== Kind.OPERATION_DEFINITION
      ? []
      : (node.variableDefinitions ?? []).flatMap(({ variable: { name }, defaultValue }) =>
          name.value === variable && defaultValue !== undefined
            ? askedIds(defaultValue, document).flatMap((asked) => ('written' in asked ? asked.written : []))
            : [],
        ),
  );
}

/** The identifiers that are asked with these variables. */
export function idsAsked(
  all: readonly AskedIds[],
  variables: Readonly<Record<string, unknown>>,
): readonly string[] {
  const ids = all.flatMap((asked) => {
    if ('written' in asked) return asked.written;
    const value = variables[asked.variable];
    return value === undefined ? asked.defaults : idsIn(value);
  });
  return [...new Set(ids)];
}

/** The identifiers in a value. An ID can be given as a number, and one alone in the place of a list. */
export function idsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn);
  return typeof value === 'string' || typeof value === 'number' ? [String(value)] : [];
}
