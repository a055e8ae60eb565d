import fc from 'fast-check';
import { buildSchema } from 'graphql';
import type { FieldClass } from '../access/contract-fields';
import type { FileContent } from '../agency';
import type { DataClass } from '../vocabulary';
import { fileMask, maskFile, withheldFields } from './file-mask';

const SCHEMA = buildSchema(`
  type Query { file: TestFile }
  interface AgencyFile { access: String claims: [TestClaim!] }
  type TestFile implements AgencyFile {
    access: String claims: [TestClaim!] benefits: [TestBenefit!] record: TestRecord note: Int
  }
  type TestClaim { id: ID amount: Int intent: Boolean care: Boolean }
  type TestBenefit { id: ID disability: Int }
  type TestRecord { name: String care: Boolean }
`);
const CLASSES: ReadonlyMap<string, FieldClass> = new Map<string, FieldClass>([
  ['TestFile.access', 'ENVELOPE'],
  ['TestFile.claims', 'CLAIMS'],
  ['TestFile.benefits', 'BENEFITS'],
  ['TestFile.record', 'PERSON_RECORD'],
  ['TestFile.note', 'CONTACT'],
  ['TestClaim.id', 'CLAIMS'],
  ['TestClaim.amount', 'AS_HOLDER'],
  ['TestClaim.intent', 'BLAME'],
  ['TestClaim.care', 'CARE'],
  ['TestBenefit.id', 'ENVELOPE'],
  ['TestBenefit.disability', 'HEALTH'],
  ['TestRecord.name', 'PERSON_RECORD'],
  ['TestRecord.care', 'CARE'],
]);
const MASK = fileMask(SCHEMA, CLASSES);
const ALL: readonly DataClass[] = [
  ...(['CLAIMS', 'BENEFITS', 'PERSON_RECORD', 'CONTACT', 'BLAME', 'CARE', 'HEALTH'] as const),
];

/** A file of the schema above. The kit knows files by the contract's lists only. */
const content = (file: object): FileContent => file as FileContent;
const FILE = {
  claims: [
    { id: 'a', amount: 100, intent: true, care: false },
    { id: 'b', amount: 0, intent: null, care: true },
  ],
  benefits: [{ id: 'c', disability: 80 }],
  record: { name: 'Anna', care: true },
  note: 0,
};
const shown = (given: readonly DataClass[], file: object = FILE): object =>
  maskFile(content(file), withheldFields(MASK, new Set(given)));

describe('what of a file can be withheld', () => {
  it('is each of its fields by its class, and within a fact what has a class of its own', () => {
    expect([...MASK.lists]).toEqual([
      ['claims', 'CLAIMS'],
      ['benefits', 'BENEFITS'],
      ['record', 'PERSON_RECORD'],
      ['note', 'CONTACT'],
    ]);
    expect(MASK.within).toEqual([
      ['claims', 'intent', 'BLAME'],
      ['claims', 'care', 'CARE'],
      ['benefits', 'disability', 'HEALTH'],
      ['record', 'care', 'CARE'],
    ]);
  });

  it('is not known of a schema with no file, or with two', () => {
    const two = `type Query { a: Int } interface AgencyFile { a: Int }`;
    expect(() => fileMask(buildSchema(two), new Map())).toThrow('exactly one type of file');
    const types = 'type A implements AgencyFile { a: Int } type B implements AgencyFile { a: Int }';
    expect(() => fileMask(buildSchema(`${two} ${types}`), new Map())).toThrow('exactly one type of file');
  });
});

describe('a field that is to be withheld by itself', () => {
  it('is one of a fact itself: deeper ones stop the start, by name', () => {
    expect(fileMask(SCHEMA, CLASSES, [['TestClaim', 'intent', 'BLAME']])).toEqual(MASK);
    const deep = () => fileMask(SCHEMA, CLASSES, [['TestEvent', 'intent', 'BLAME']]);
    expect(deep).toThrow('only a field of a fact itself can be withheld alone: TestEvent.intent');
  });
});

describe('a file without what is withheld', () => {
  it('is the file itself when nothing is', () => {
    expect(withheldFields(MASK, new Set(ALL))).toEqual([]);
    expect(shown(ALL)).toBe(FILE);
  });

  it('has null, and never an empty list, and says so', () => {
    expect(withheldFields(MASK, new Set(['ENVELOPE']))).toEqual(['claims', 'benefits', 'record', 'note']);
    expect(shown([])).toEqual({ claims: null, benefits: null, record: null, note: null });
    expect(shown([], { claims: [], benefits: [] })).toEqual({
      ...{ claims: null, benefits: null, record: null, note: null },
    });
  });

  it('has each fact that is given, with null for what in it is not', () => {
    expect(withheldFields(MASK, new Set(['CLAIMS', 'PERSON_RECORD', 'BLAME']))).toEqual([
      ...['benefits', 'note', 'claims.care', 'record.care'],
    ]);
    expect(shown(['CLAIMS', 'PERSON_RECORD', 'BLAME'])).toEqual({
      claims: [
        { id: 'a', amount: 100, intent: true, care: null },
        { id: 'b', amount: 0, intent: null, care: null },
      ],
      benefits: null,
      record: { name: 'Anna', care: null },
      note: null,
    });
  });

  it('is none where there is none, and unknown where it was unknown', () => {
    expect(shown(['CLAIMS', 'PERSON_RECORD'], { claims: [], record: null })).toMatchObject({
      claims: [],
      record: null,
    });
    expect(shown(['CLAIMS'], { claims: null })).toMatchObject({ claims: null });
  });

  it('leaves the file that it was made of as it is, and grows with what is given', () => {
    const before = structuredClone(FILE);
    fc.assert(
      fc.property(fc.subarray([...ALL]), fc.subarray([...ALL]), (less, more) => {
        const few = withheldFields(MASK, new Set([...less, ...more]));
        // A list that is withheld is named whole: nothing in it is named beside it.
        const many = withheldFields(MASK, new Set(less));
        for (const name of few) {
          const [list = ''] = name.split('.');
          expect(many.includes(name) || many.includes(list)).toBe(true);
        }
        shown(less);
        expect(FILE).toEqual(before);
      }),
    );
  });
});
