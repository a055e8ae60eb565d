import {
  coerceInputValue,
  type GraphQLError,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
  valueFromAST,
} from 'graphql';
import { ERROR_CODES, type ErrorCode } from '../../../subgraphs/kit/errors';
import type { LocatedError } from '../source-fault';

/** Variables ready for use, or why they are not. */
export type CoercedVariables =
  { readonly values: Readonly<Record<string, unknown>> } | { readonly errors: readonly LocatedError[] };

const MOST_ERRORS = 20;

/**
 * Checks and completes the variables against the operation. Its messages name the variable, the place in it
 * and the reason, and never the value: graphql-js' own messages hold the value, which can be a BSN.
 */
export function coerceVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
): CoercedVariables {
  const values: Record<string, unknown> = {};
  const errors: LocatedError[] = [];
  for (const definition of operation.variableDefinitions ?? []) {
    const name = definition.variable.name.value;
    const type = typeFromAST(schema, definition.type);
    if (!isInputType(type)) {
      errors.push(badInput(`Variable "$${name}" has a type that no input can have.`));
      continue;
    }
    const value = Object.hasOwn(given, name) ? given[name] : undefined;
    if (value === undefined) {
      if (definition.defaultValue) values[name] = valueFromAST(definition.defaultValue, type);
      else if (isNonNullType(type)) {
        errors.push(badInput(`Variable "$${name}" of required type "${String(type)}" was not provided.`));
      }
      continue;
    }
    if (value === null && isNonNullType(type)) {
      errors.push(badInput(`Variable "$${name}" of non-null type "${String(type)}" must not be null.`));
      continue;
    }
    values[name] = coerceInputValue(value, type, (path, _invalid, error) => {
      errors.push(describe(name, type, path, error));
    });
  }
  return errors.length === 0 ? { values } : { errors: errors.slice(0, MOST_ERRORS) };
}

function describe(
  name: string,
  type: GraphQLInputType,
  path: ReadonlyArray<string | number>,
  error: GraphQLError,
): LocatedError {
  const place = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`)).join('');
  const cause = (error.originalError ?? error) as { message: string; extensions?: { code?: unknown } };
  const code = cause.extensions?.code;
  if (typeof code === 'string' && Object.hasOwn(ERROR_CODES, code)) {
    return { message: `Variable "$${name}${place}": ${cause.message}`, code: code as ErrorCode };
  }
  const reason = /^(Expected (non-nullable )?type "[^"]*"( not)? to be |Field "|Exactly one key )/.test(
    error.message,
  )
    ? error.message.replace(/ Did you mean .*$/, '')
    : `Expected a value of type "${typeAt(type, path)}".`;
  return badInput(`Variable "$${name}${place}": ${reason}`);
}

function typeAt(type: GraphQLInputType, path: ReadonlyArray<string | number>): string {
  let current: GraphQLInputType = type;
  for (const part of path) {
    if (isNonNullType(current)) current = current.ofType as GraphQLInputType;
    if (typeof part === 'number' && isListType(current)) current = current.ofType;
    else if (isInputObjectType(current)) current = current.getFields()[String(part)]?.type ?? current;
  }
  return String(current);
}

function badInput(message: string): LocatedError {
  return { message, code: 'BAD_INPUT' };
}
