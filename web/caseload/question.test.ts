import fc from 'fast-check';
import {
  filterInput,
  FIRST_ORDER,
  FIRST_QUESTION,
  type ListQuestion,
  NO_FILTER,
  nextOrder,
  questionOf,
  readQuestion,
  SIZES,
  writeQuestion,
} from './question';

const SORTS = ['REFERENCE', 'TOTAL', 'CREDITORS', 'OVERDRAWN', 'NEXT_THREAT', 'TAKEN_AT'] as const;
const word = fc.constantFrom('', 'Z-2026-01', 'omega', 'CR-12', 'Wet & regel=1', 'é');
const questions: fc.Arbitrary<ListQuestion> = fc.record({
  filter: fc.record({
    text: word,
    minimumTotal: fc.option(fc.integer({ min: 0, max: 900_000_000 })),
    overdrawn: fc.boolean(),
    hardConflicts: fc.boolean(),
    threatBefore: fc.constantFrom('', '2026-12-06', '2028-02-29'),
    agency: word,
    rule: word,
    stale: fc.boolean(),
    incomplete: fc.boolean(),
  }),
  order: fc.record({ by: fc.constantFrom(...SORTS), descending: fc.boolean() }),
  size: fc.constantFrom(...SIZES),
  page: fc.integer({ min: 1, max: 99_999 }),
});

describe('what is asked of the list', () => {
  it('comes back from the address as it was written', () => {
    fc.assert(
      fc.property(questions, (question) => {
        const address = writeQuestion(question).toString();
        expect(readQuestion(new URLSearchParams(address))).toEqual(question);
      }),
    );
  });

  it('leaves no trace in the address as long as nothing was chosen', () => {
    expect(writeQuestion(FIRST_QUESTION).toString()).toBe('');
  });

  it.each(['999990019', '9999 90 019', 'dossier 9999.90.019'])(
    'never puts a number of a person in an address, case %#',
    (text) => {
      const filter = { ...NO_FILTER, text, agency: text, rule: text };
      expect(writeQuestion({ ...FIRST_QUESTION, filter }).toString()).toBe('');
      const address = new URLSearchParams({ zaak: text, orgaan: text, regel: text });
      expect(readQuestion(address).filter).toEqual(NO_FILTER);
    },
  );

  it.each([
    'sorteer=kleur&richting=af',
    'aantal=1000',
    'bladzijde=0',
    'bladzijde=-1',
    'minstens=veel',
    'dreiging-tot=2026-02-30',
    'te-veel=1',
    'onbekend=ja',
  ])('reads an address that somebody changed as the list as it begins: %s', (address) => {
    expect(readQuestion(new URLSearchParams(address))).toEqual(FIRST_QUESTION);
  });

  it('goes to the hub with null for what is not named', () => {
    expect(filterInput(NO_FILTER)).toMatchObject({
      text: null,
      agency: null,
      rule: null,
      threatBefore: null,
    });
  });

  it('is what a saved view kept, from its first page', () => {
    const filter = { ...filterInput({ ...NO_FILTER, overdrawn: true }) } as Parameters<
      typeof questionOf
    >[0]['filter'];
    const view = { name: 'Te veel', filter, order: { by: 'TOTAL' as const, descending: true } };
    expect(questionOf(view, 50)).toEqual({
      filter: { ...NO_FILTER, overdrawn: true },
      order: view.order,
      size: 50,
      page: 1,
    });
  });
});

describe('a click on the head of a column', () => {
  it('begins with the most debt, and with the first day', () => {
    expect(nextOrder(FIRST_ORDER, 'TOTAL')).toEqual({ by: 'TOTAL', descending: true });
    expect(nextOrder(FIRST_ORDER, 'NEXT_OBJECTION')).toEqual({ by: 'NEXT_OBJECTION', descending: false });
  });

  it('turns the order round the second time', () => {
    expect(nextOrder({ by: 'TOTAL', descending: true }, 'TOTAL')).toEqual({ by: 'TOTAL', descending: false });
  });
});
