import {
  byAttention,
  type Cell,
  type Compared,
  countedAs,
  type Difference,
  furtherExplanations,
} from './counted-as';

const ANNA = '999990019';
const BRAM = '999990147';

const cell = (column: string, factId: string, given: Partial<Cell> = {}): Cell => ({
  key: `${column}:${factId}`,
  column,
  role: 'HOLDER',
  code: 'SINGLE',
  partner: null,
  countedPersons: [],
  period: { from: '2026-01-01', to: null },
  factId,
  ...given,
});

const row = (bsn: string, ...cells: readonly Cell[]): Compared['rows'][number] => ({
  person: { bsn },
  residence: 'CERTAIN',
  since: null,
  cells,
});

const difference = (bsn: string, given: Partial<Difference> = {}): Difference => ({
  key: 'd',
  person: { bsn },
  kind: 'PARTNER',
  cells: [],
  text: 'A telt een partner. B niet.',
  explained: 'NO',
  explanations: [],
  conflictKeys: [],
  ...given,
});

const column = (key: string): Compared['columns'][number] => ({
  key,
  agency: { code: key, name: key },
  scheme: 'Wet',
  isReported: false,
  note: null,
});

const compared = (given: Partial<Compared>): Compared => ({
  columns: [column('a'), column('b')],
  rows: [],
  differences: [],
  missing: [],
  unknown: [],
  ...given,
});

it('puts each finding in its column, and leaves a column empty that does not name somebody', () => {
  const rows = countedAs(compared({ rows: [row(ANNA, cell('b', '2'), cell('b', '3')), row(BRAM)] }));
  expect(rows.map(({ columns }) => columns.map((cells) => cells.map((shown) => shown.cell.key)))).toEqual([
    [[], ['b:2', 'b:3']],
    [[], []],
  ]);
});

it('tells whom a finding is about in which somebody is counted', () => {
  const rows = countedAs(
    compared({ rows: [row(ANNA, cell('a', '1', { role: 'PARTNER' })), row(BRAM, cell('a', '1'))] }),
  );
  expect(rows[0]?.columns[0]?.[0]?.holder).toBe(BRAM);
});

it('knows nobody of whom a finding is when that is none of the household, nor by the same id elsewhere', () => {
  const rows = countedAs(
    compared({ rows: [row(ANNA, cell('a', '1', { role: 'COUNTED' })), row(BRAM, cell('b', '1'))] }),
  );
  expect(rows[0]?.columns[0]?.[0]?.holder).toBeNull();
});

it('marks what differs by what is least explained, for that person only', () => {
  const shared = cell('a', '1', { role: 'COUNTED' });
  const rows = countedAs(
    compared({
      rows: [row(ANNA, shared, cell('b', '2')), row(BRAM, shared)],
      differences: [
        difference(ANNA, { cells: ['a:1', 'b:2'], explained: 'YES' }),
        difference(ANNA, { cells: ['a:1'], explained: 'UNKNOWN' }),
      ],
    }),
  );
  expect(rows.map(({ columns }) => columns.map((cells) => cells.map(({ differs }) => differs)))).toEqual([
    [['UNKNOWN'], ['YES']],
    [[null], []],
  ]);
});

it('shows what is not explained first', () => {
  const all = (['YES', 'UNKNOWN', 'NO'] as const).map((explained) => difference(ANNA, { explained }));
  expect(byAttention(all).map(({ explained }) => explained)).toEqual(['NO', 'UNKNOWN', 'YES']);
});

it('adds only explanations that the text does not tell', () => {
  const explanations = ['B niet', 'zij wonen apart'].map((text) => ({ text, applies: 'YES' as const }));
  expect(furtherExplanations(difference(ANNA, { explanations })).map(({ text }) => text)).toEqual([
    'zij wonen apart',
  ]);
});
