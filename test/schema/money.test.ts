import { buildSchema, isLeafType } from 'graphql';
import { readContract } from '../../scripts/contract/drift';
import { SCHEMA_FOLDER } from '../../scripts/contract/subgraphs';
import { ownFields, publicSchema, type SchemaField } from './public-schema';

/** Whether a field must be money: by its name, or because it says to be in cents. A count ("Aantal") is none. */
function isMoney({ name, description, type }: SchemaField): boolean {
  const saysMoney = /amount|cents/i.test(name) || /\bin cents\b/.test(description);
  return saysMoney && isLeafType(type) && !description.startsWith('Aantal');
}

const notInCents = (fields: readonly SchemaField[]): string[] =>
  fields
    .filter((field) => isMoney(field) && field.type.name !== 'Cents')
    .map(({ at, type }) => `${at}: ${type.name}`);

describe('money in the contract', () => {
  const fields = ownFields(publicSchema());

  it('is never a Float: a fraction of a cent makes a wrong total', () => {
    const withFloat = [...readContract(SCHEMA_FOLDER)].filter(([, sdl]) => /\bFloat\b/.test(sdl));
    expect(withFloat.map(([name]) => name)).toEqual([]);
  });

  it('is in Cents wherever a field is called an amount or says to be in cents', () => {
    expect(fields.filter(isMoney).length).toBeGreaterThan(20);
    expect(notInCents(fields)).toEqual([]);
  });

  it('says in its description that it is in cents, so that nobody reads euros', () => {
    const silent = fields.filter(
      ({ type, description }) => type.name === 'Cents' && !/\bcents\b/.test(description),
    );
    expect(silent.map(({ at }) => at)).toEqual([]);
  });

  it('notices an amount in another type', () => {
    const schema = buildSchema(`
      scalar Cents
      type Query { amount: Int "Saldo in cents." left: Float "Aantal bedragen." amounts: Int amountPaid: Cents }`);
    expect(notInCents(ownFields(schema))).toEqual(['Query.amount: Int', 'Query.left: Float']);
  });
});
