import type { DataClass } from '../vocabulary';
import { ClassificationError, classesOf, maskableFields, type Owner, ownedClasses } from './classify';
import { AS_HOLDER, CONTRACT_FIELDS, VALUE_TYPES } from './contract-fields';

const PERIOD = 'type Period { from: Date! to: Date }';
const PERSON = 'type Person { bsn: BSN! }';
const INCOME = `interface Income {
  id: ID! person: Person! kind: IncomeKind! payer: String! amountPerMonth: Cents! grossNet: GrossNet!
  taxablePerMonth: Cents period: Period! referenceYear: Int
}`;
const INCOME_FIELDS = INCOME.slice(INCOME.indexOf('{') + 1, -1);

/** A small agency: a file with incomes, of which one field is its own. */
const sdl = (own = 'bonus: Cents', rest = ''): string => `
  extend type Person { test: TestFile }
  type TestFile { incomes: [TestIncome!] }
  type TestIncome implements Income { ${INCOME_FIELDS} ${own} }
  ${INCOME} ${PERSON} ${PERIOD} ${rest}
  enum IncomeKind { WAGE } scalar BSN scalar Cents scalar Date`;

const ROWS: Readonly<Record<string, DataClass>> = {
  'Person.test': 'ENVELOPE',
  'TestFile.incomes': 'INCOMES',
  'TestIncome.bonus': 'HEALTH',
};
const owner = (fields = ROWS, isComputed = false): Owner => ({
  name: 'test',
  table: { grants: [], fields },
  isComputed,
});

function reasonsOf(work: () => unknown): readonly string[] {
  try {
    work();
    return [];
  } catch (error) {
    if (error instanceof ClassificationError) return error.reasons;
    throw error;
  }
}

describe('the class of a field', () => {
  const classes = classesOf(sdl(), owner());

  it('is that of the interface which its type implements', () => {
    expect(classes.get('TestIncome.payer')).toBe('INCOMES');
    expect(classes.get('Income.payer')).toBe('INCOMES');
  });

  it('is that of the owner when nobody else has the field', () => {
    expect(classes.get('TestIncome.bonus')).toBe('HEALTH');
    expect(classes.get('Person.test')).toBe('ENVELOPE');
  });

  it('is that of the field that holds it, for a value', () => {
    expect(classes.get('Period.from')).toBe(AS_HOLDER);
  });

  it('does not exist for what federation adds, for inputs and for enumerations', () => {
    const more = sdl(
      'bonus: Cents',
      'extend type Query { _entities: Int _service: _Service } type _Service { sdl: String } input I { a: Int }',
    );
    expect([...classesOf(more, owner()).keys()]).toEqual([...classes.keys()]);
  });

  it('counts to the classes that the owner has, a value to none', () => {
    expect(ownedClasses(classes)).toEqual(new Set(['ENVELOPE', 'INCOMES', 'HEALTH']));
    expect(ownedClasses(new Map([['AddressRecord.address', 'PERSON_RECORD' as const]]))).toContain(
      'SECRET_ADDRESS',
    );
  });
});

describe('what is refused', () => {
  it('is every field without a class, each by its name', () => {
    const more = sdl('bonus: Cents shoeSize: Int', 'type Mutation { remember: Int }');
    expect(reasonsOf(() => classesOf(more, owner()))).toEqual([
      'TestIncome.shoeSize: has no class. Give it a row in the access table of test.',
      'Mutation.remember: has no class. Give it a row in the access table of test.',
    ]);
  });

  it('is a new field of a contract type or of a value, which no owner can decide on by having no row', () => {
    expect(reasonsOf(() => classesOf(sdl().replace('to: Date', 'to: Date why: String'), owner()))).toEqual([
      expect.stringMatching(/^Period\.why: has no class/),
    ]);
  });

  it('is a row that names no field, in the table and in the contract', () => {
    expect(reasonsOf(() => classesOf(sdl(''), owner()))).toEqual([
      expect.stringMatching(/^TestIncome\.bonus: the access table of test has a row/),
    ]);
    expect(reasonsOf(() => classesOf(sdl().replace('to: Date', ''), owner()))).toEqual([
      expect.stringMatching(/^Period\.to: the contract has a row/),
    ]);
  });

  it('is a row in the table for a field of the contract: nobody makes a claim less than a claim', () => {
    const reasons = reasonsOf(() =>
      classesOf(sdl(), owner({ ...ROWS, 'TestIncome.payer': 'ENVELOPE', 'Period.to': 'ENVELOPE' })),
    );
    expect(reasons).toEqual([
      expect.stringMatching(/^TestIncome\.payer: has its class from the contract/),
      expect.stringMatching(/^Period\.to: has its class from the contract/),
    ]);
  });

  it('is a field of another class than its holder that cannot be null', () => {
    expect(reasonsOf(() => classesOf(sdl('bonus: Cents!'), owner()))).toEqual([
      'TestIncome.bonus: is HEALTH in TestFile.incomes, which is INCOMES. It cannot be null, so that it could not be withheld alone.',
    ]);
    expect(reasonsOf(() => classesOf(sdl('bonus: [Cents!]!'), owner()))).toHaveLength(1);
    expect(reasonsOf(() => classesOf(sdl('bonus: [Cents!]'), owner()))).toEqual([]);
    expect(
      reasonsOf(() => classesOf(sdl('bonus: Cents!'), owner({ ...ROWS, 'TestIncome.bonus': 'INCOMES' }))),
    ).toEqual([]);
  });

  it('is such a field too when a union, an interface or a question holds its type', () => {
    const union = sdl('bonus: Cents!', 'union Money = TestIncome').replace('[TestIncome!]', '[Money!]');
    expect(reasonsOf(() => classesOf(union, owner()))).toHaveLength(1);
    const byInterface = sdl('bonus: Cents!').replace('[TestIncome!]', '[Income!]');
    expect(reasonsOf(() => classesOf(byInterface, owner()))).toHaveLength(1);
    const root = sdl('bonus: Cents', 'type Query { incomes: [TestIncome!]! }');
    expect(reasonsOf(() => classesOf(root, owner({ ...ROWS, 'Query.incomes': 'INCOMES' })))).toEqual([
      expect.stringMatching(/^Query\.incomes: is INCOMES in a question/),
    ]);
  });

  it('is a value that holds a fact, which would have no class to begin with', () => {
    const nested = sdl().replace('to: Date', 'to: TestIncome');
    expect(reasonsOf(() => classesOf(nested, owner()))).toEqual([
      expect.stringMatching(/^Period\.to: a value type cannot hold TestIncome/),
    ]);
  });

  it('is nothing of this in what only shows what others gave', () => {
    expect(reasonsOf(() => classesOf(sdl('bonus: Cents!'), owner(ROWS, true)))).toEqual([]);
    expect(maskableFields(sdl('bonus: Cents!'), owner(ROWS, true))).toEqual([]);
  });
});

describe('what can be taken out of a fact', () => {
  it('is a field of another class than the fact; not the fact itself, its number, or a part of it', () => {
    expect(maskableFields(sdl(), owner())).toEqual([['TestIncome', 'bonus', 'HEALTH']]);
    expect(maskableFields(sdl(), owner({ ...ROWS, 'TestIncome.bonus': 'INCOMES' }))).toEqual([]);
    expect(maskableFields(sdl(), owner({ ...ROWS, 'TestIncome.bonus': 'ENVELOPE' }))).toEqual([]);
  });
});

describe('the rows of the contract', () => {
  it('say of no type that it is a value and a fact', () => {
    const facts = new Set(Object.keys(CONTRACT_FIELDS).map((row) => row.split('.')[0]));
    expect(Object.keys(VALUE_TYPES).filter((type) => facts.has(type))).toEqual([]);
  });
});
