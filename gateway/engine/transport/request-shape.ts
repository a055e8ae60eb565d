import { type GraphQLObjectType, type GraphQLSchema, isObjectType, Kind } from 'graphql';
import { type FieldGroup, FieldGroups } from '../execution/field-groups';
import { isRecord, type Path } from '../source-fault';
import type { SourceRequest } from './source-request';

/** A root field of a request: an ordinary field, or `_entities` with the representations that it was sent. */
export interface RootField {
  readonly group: FieldGroup;
  readonly representations: readonly unknown[] | undefined;
}

const MOST_PLACES = 500;

/** What one request asks of its source, seen through the types of the supergraph. */
export class RequestShape {
  readonly groups: FieldGroups;
  readonly rootType: GraphQLObjectType;
  readonly rootFields: readonly RootField[];

  constructor(
    readonly schema: GraphQLSchema,
    request: SourceRequest,
  ) {
    const { document, variables } = request;
    this.groups = FieldGroups.of(schema, document.parts, variables);
    const rootType = document.kind === 'mutation' ? schema.getMutationType() : schema.getQueryType();
    if (!rootType) throw new Error('The supergraph has no root type for this request');
    this.rootType = rootType;
    this.rootFields = this.groups
      .ofSelection(rootType, document.parts.operation.selectionSet)
      .map((group) => ({
        group,
        representations: group.fieldName === '_entities' ? sentRepresentations(group, variables) : undefined,
      }));
  }

  /** The type that a representation names; undefined when it names no object type. */
  entityType(representation: unknown): GraphQLObjectType | undefined {
    const name = isRecord(representation) ? representation['__typename'] : undefined;
    const type = typeof name === 'string' ? this.schema.getType(name) : undefined;
    return isObjectType(type) ? type : undefined;
  }

  /** Every place in the answer that stays empty when the source gives nothing at all. */
  allPlaces(): Path[] {
    const places: Path[] = [];
    for (const { group, representations } of this.rootFields) {
      if (representations === undefined) {
        places.push([group.responseKey]);
        continue;
      }
      representations.forEach((representation, index) => {
        const type = this.entityType(representation);
        const fields = type ? this.groups.below(group, type) : [];
        const asked = fields.filter(({ fieldName }) => fieldName !== '__typename');
        if (asked.length === 0) places.push([group.responseKey, index]);
        for (const field of asked) places.push([group.responseKey, index, field.responseKey]);
      });
    }
    return places.slice(0, MOST_PLACES);
  }
}

function sentRepresentations(
  group: FieldGroup,
  variables: Readonly<Record<string, unknown>>,
): readonly unknown[] {
  const argument = group.nodes[0]?.arguments?.find(({ name }) => name.value === 'representations')?.value;
  const sent = argument?.kind === Kind.VARIABLE ? variables[argument.name.value] : undefined;
  return Array.isArray(sent) ? sent : [];
}
