import {
  getNamedType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isObjectType,
} from 'graphql';
import { type FieldGroup, FieldGroups, type OperationParts } from './field-groups';

/** An operation and the types through which it is seen. */
interface Question {
  readonly schema: GraphQLSchema;
  readonly groups: FieldGroups;
}

/**
 * Whether a source is asked exactly what the client asks: the same fields, in the same order, of types of which the
 * public schema hides nothing. What such a source made of it is then what the client gets.
 */
export function isSameQuestion(
  publicSchema: GraphQLSchema,
  client: OperationParts,
  fullSchema: GraphQLSchema,
  source: OperationParts,
): boolean {
  // With variables in directives each request is another question.
  if (FieldGroups.dependOnVariables(client) || FieldGroups.dependOnVariables(source)) return false;
  const [clientRoot, sourceRoot] = [
    publicSchema.getRootType(client.operation.operation),
    fullSchema.getRootType(source.operation.operation),
  ];
  if (!clientRoot || !sourceRoot) return false;
  const asked: Question = { schema: publicSchema, groups: FieldGroups.of(publicSchema, client, {}) };
  const sent: Question = { schema: fullSchema, groups: FieldGroups.of(fullSchema, source, {}) };
  return areSameFields(
    asked,
    asked.groups.ofSelection(clientRoot, client.operation.selectionSet),
    sent,
    sent.groups.ofSelection(sourceRoot, source.operation.selectionSet),
  );
}

function areSameFields(
  asked: Question,
  ofClient: readonly FieldGroup[],
  sent: Question,
  ofSource: readonly FieldGroup[],
): boolean {
  return (
    ofClient.length === ofSource.length &&
    ofClient.every((field, index) => {
      const other = ofSource[index];
      if (other?.responseKey !== field.responseKey || other.fieldName !== field.fieldName) return false;
      if (field.type === undefined || other.type === undefined) return field.fieldName === '__typename';
      if (String(field.type) !== String(other.type)) return false;
      const [type, otherType] = [getNamedType(field.type), getNamedType(other.type)];
      if (isEnumType(type) && isEnumType(otherType)) {
        return type.getValues().length === otherType.getValues().length;
      }
      const objects = objectTypes(asked.schema, type);
      const otherObjects = new Map(objectTypes(sent.schema, otherType).map((one) => [one.name, one]));
      return (
        objects.length === otherObjects.size &&
        objects.every((object) => {
          const same = otherObjects.get(object.name);
          return (
            same !== undefined &&
            areSameFields(asked, asked.groups.below(field, object), sent, sent.groups.below(other, same))
          );
        })
      );
    })
  );
}

/** The types that an object of this type can have; none for a leaf. */
function objectTypes(schema: GraphQLSchema, type: GraphQLNamedType): readonly GraphQLObjectType[] {
  if (isObjectType(type)) return [type];
  return isAbstractType(type) ? schema.getPossibleTypes(type) : [];
}
