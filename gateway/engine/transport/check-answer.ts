import {
  type GraphQLObjectType,
  type GraphQLOutputType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { FieldGroup } from '../execution/field-groups';
import { isRecord, type LocatedError, type Path } from '../source-fault';
import type { RequestShape } from './request-shape';

/** Where an answer does not keep to the contract. */
export interface AnswerCheck {
  /** Places whose value was of a wrong kind, or missing; they have been made null. */
  readonly broken: readonly Path[];
  /**
   * Fields that must have a value, of entities that the source says it does not know. Not a breach of
   * contract.
   */
  readonly unknownEntities: readonly Path[];
}

/**
 * Compares an answer with what was asked and with the types of the supergraph, and makes every value null
 * that is of a wrong kind, so that nothing of a wrong kind is ever shown or summed. Changes `data`.
 * @param subjects gets the number of everybody who occurs in the answer
 */
export function checkAnswer(
  shape: RequestShape,
  data: Record<string, unknown>,
  errors: readonly LocatedError[],
  subjects?: Set<string>,
): AnswerCheck {
  const check = new Check(shape, errors, subjects);
  check.run(data);
  return check;
}

/** The scalar whose values say of whom an answer tells. */
const PERSON_NUMBER = 'BSN';

class Check implements AnswerCheck {
  readonly broken: Path[] = [];
  readonly unknownEntities: Path[] = [];
  private readonly path: Array<string | number> = [];

  constructor(
    private readonly shape: RequestShape,
    private readonly errors: readonly LocatedError[],
    private readonly subjects: Set<string> | undefined,
  ) {}

  run(data: Record<string, unknown>): void {
    for (const { group, representations } of this.shape.rootFields) {
      const key = group.responseKey;
      this.path.push(key);
      if (representations === undefined) {
        if (group.type !== undefined) this.checkValue(group.type, group, data, key);
      } else if (data[key] !== null || !this.isExplained()) {
        this.checkEntities(group, representations, data);
      }
      this.path.pop();
    }
  }

  private checkEntities(
    group: FieldGroup,
    representations: readonly unknown[],
    data: Record<string, unknown>,
  ): void {
    const entities = data[group.responseKey];
    if (!Array.isArray(entities) || entities.length !== representations.length) {
      data[group.responseKey] = null;
      this.broken.push(...this.shape.allPlaces().filter(([key]) => key === group.responseKey));
      return;
    }
    entities.forEach((entity: unknown, index) => {
      const type = this.shape.entityType(representations[index]);
      if (type === undefined) return;
      this.path.push(index);
      if (isRecord(entity)) this.checkFields(this.shape.groups.below(group, type), entity);
      else {
        if (entity !== null) this.breakAt(entities, index);
        else if (!this.isExplained()) this.noteUnknownEntity(type, group);
      }
      this.path.pop();
    });
  }

  private noteUnknownEntity(type: GraphQLObjectType, group: FieldGroup): void {
    for (const field of this.shape.groups.below(group, type)) {
      if (isNonNullType(field.type)) {
        this.unknownEntities.push([...this.path, field.responseKey]);
      }
    }
  }

  private checkFields(groups: readonly FieldGroup[], owner: Record<string, unknown>): void {
    for (const group of groups) {
      if (group.type === undefined) continue;
      this.path.push(group.responseKey);
      this.checkValue(group.type, group, owner, group.responseKey);
      this.path.pop();
    }
  }

  private checkValue(
    type: GraphQLOutputType,
    group: FieldGroup,
    owner: Record<string, unknown> | unknown[],
    key: string | number,
  ): void {
    const value = (owner as Record<string | number, unknown>)[key];
    if (value === null || value === undefined) {
      if ((value === undefined || isNonNullType(type)) && !this.isExplained()) this.breakAt(owner, key);
      return;
    }
    const nullable = isNonNullType(type) ? type.ofType : type;
    if (isListType(nullable)) {
      if (!Array.isArray(value)) return this.breakAt(owner, key);
      for (let index = 0; index < value.length; index += 1) {
        this.path.push(index);
        this.checkValue(nullable.ofType, group, value, index);
        this.path.pop();
      }
    } else if (isLeafType(nullable)) {
      try {
        nullable.parseValue(value);
        if (nullable.name === PERSON_NUMBER) this.subjects?.add(value as string);
      } catch {
        this.breakAt(owner, key);
      }
    } else {
      if (!isRecord(value)) return this.breakAt(owner, key);
      const name = value['__typename'];
      const named = typeof name === 'string' ? this.shape.schema.getType(name) : undefined;
      if (isObjectType(nullable)) {
        if (name !== undefined && named !== nullable) return this.breakAt(owner, key);
        this.checkFields(this.shape.groups.below(group, nullable), value);
      } else if (isAbstractType(nullable) && name !== undefined) {
        if (!isObjectType(named) || !this.shape.schema.isSubType(nullable, named))
          return this.breakAt(owner, key);
        this.checkFields(this.shape.groups.below(group, named), value);
      }
    }
  }

  private breakAt(owner: Record<string, unknown> | unknown[], key: string | number): void {
    (owner as Record<string | number, unknown>)[key] = null;
    this.broken.push([...this.path]);
  }

  /** True when an error of the source says why there is nothing here. */
  private isExplained(): boolean {
    return this.errors.some(({ path }) => {
      if (path === undefined) return true;
      const shared = Math.min(path.length, this.path.length);
      return this.path.slice(0, shared).every((part, index) => part === path[index]);
    });
  }
}
