import { GraphQLError, type ValidationRule } from 'graphql';

/**
 * The rule that an operation is of a type that the schema has. The rules of graphql-js 16 look for each field on its
 * type, and find nothing wrong where there is no type at all; the engine then has nothing to plan.
 */
export const operationTypesRule: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (context.getSchema().getRootType(node.operation)) return;
    context.reportError(
      new GraphQLError(`The schema has no operations of the type "${node.operation}".`, { nodes: node }),
    );
  },
});
