import { columnsOf, sourcesOf } from './evidence-columns';
import { clash } from './testing/clash';

const fact = (source: string, id: string, on: string | null) => ({
  ...{ source, kind: 'decisions', id, says: id, on },
});

describe('evidence side by side', () => {
  it('has a column for each source, with its facts in order of date', () => {
    const columns = columnsOf([
      fact('b', 'none', null),
      fact('a', 'x', '2026-01-01'),
      fact('b', 'late', '2026-02-01'),
      fact('b', 'early', '2025-02-01'),
    ]);
    expect(columns.map(({ source, facts }) => [source, facts.map(({ id }) => id)])).toEqual([
      ['b', ['early', 'late', 'none']],
      ['a', ['x']],
    ]);
  });

  it('names also whom to call without evidence of their own', () => {
    const contact = { functionMailbox: '', phone: '', deputy: '', validUntil: '2027-01-01', stale: false };
    const conflict = clash({
      evidence: [fact('a', 'x', null)],
      contacts: [
        { ...contact, agency: { code: 'a', name: 'A' } },
        { ...contact, agency: { code: 'c', name: 'C' } },
      ],
    });
    expect(sourcesOf(conflict)).toEqual(['a', 'c']);
  });
});
