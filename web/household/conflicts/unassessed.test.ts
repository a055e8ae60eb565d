import { groupUnassessed } from './unassessed';

describe('rules that could not be assessed', () => {
  const rule = (id: string, missing: readonly string[]) => ({
    ...{ partly: false, missing, unknown: [], rule: { id, title: id } },
  });

  it('stand together by the sources that are missing, and last those for which none is', () => {
    const groups = groupUnassessed([
      rule('1', []),
      rule('2', ['b', 'a']),
      rule('3', ['a', 'b']),
      rule('4', ['a']),
    ]);
    expect(groups.map(({ missing, rules }) => [missing, rules.map((one) => one.rule.id)])).toEqual([
      [
        ['a', 'b'],
        ['2', '3'],
      ],
      [['a'], ['4']],
      [[], ['1']],
    ]);
  });
});
