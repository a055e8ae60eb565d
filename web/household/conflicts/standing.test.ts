import { filtered, goneSince, isDone, withMarks } from './standing';
import { clash, marked } from './testing/clash';

const keys = (conflicts: Parameters<typeof withMarks>[0]): string[] =>
  withMarks(conflicts, []).map(({ conflict }) => conflict.key);

describe('the order of conflicts', () => {
  it('is by severity first', () => {
    expect(
      keys([
        clash({ key: 'y', severity: 'YELLOW' }),
        clash({ key: 'r', severity: 'RED' }),
        clash({ key: 'o', severity: 'ORANGE' }),
      ]),
    ).toEqual(['r', 'o', 'y']);
  });

  it('puts what is explained after what is not, a breached norm before a signal, and most a month first', () => {
    expect(
      keys([
        clash({ key: 'explained', explained: true, rule: { hardness: 'HARD' } }),
        clash({ key: 'unknown-amount' }),
        clash({ key: 'small', amountPerMonth: 100 }),
        clash({ key: 'large', amountPerMonth: 900 }),
        clash({ key: 'hard', rule: { hardness: 'HARD' } }),
      ]),
    ).toEqual(['hard', 'large', 'small', 'unknown-amount', 'explained']);
  });

  it('does not change by a mark', () => {
    const conflicts = [clash({ key: 'a', severity: 'RED' }), clash({ key: 'b' })];
    const marks = [marked({ conflictKey: 'a', mark: 'EXPLAINED' })];
    expect(withMarks(conflicts, marks).map(({ conflict }) => conflict.key)).toEqual(keys(conflicts));
  });
});

describe('where a conflict stands', () => {
  const standing = (explained: boolean, ...marks: Parameters<typeof marked>) =>
    withMarks(
      [clash({ explained })],
      marks.map((mark) => marked(mark)),
    )[0]?.standing;

  it('follows the rule when there is no mark, or when it was only seen', () => {
    expect(standing(false)).toBe('TO_DO');
    expect(standing(true)).toBe('EXPLAINED');
    expect(standing(true, { mark: 'SEEN' })).toBe('EXPLAINED');
  });

  it('says that it is still there when it was marked as solved', () => {
    const [one] = withMarks([clash()], [marked({ mark: 'SOLVED' })]);
    expect(one?.standing).toBe('SOLVED_BUT_FOUND');
    expect(one && isDone(one)).toBe(false);
  });

  it('follows the latest mark, in whatever order they come', () => {
    const marks = [
      marked({ mark: 'EXPLAINED', at: '2026-11-20T09:00:00Z' }),
      marked({ mark: 'REOPENED', at: '2026-11-21T09:00:00Z' }),
      marked({ mark: 'RAISED', at: '2026-11-19T09:00:00Z' }),
    ];
    const [one] = withMarks([clash({ explained: true })], marks);
    expect(one?.standing).toBe('TO_DO');
    expect(one?.marks.map(({ mark }) => mark)).toEqual(['REOPENED', 'EXPLAINED', 'RAISED']);
  });

  it('stays as it was when somebody looked at it later', () => {
    const marks = [
      marked({ mark: 'SEEN', at: '2026-11-22T09:00:00Z' }),
      marked({ mark: 'RAISED', at: '2026-11-21T09:00:00Z' }),
    ];
    expect(withMarks([clash()], marks)[0]?.standing).toBe('RAISED');
  });

  it('is not changed by a mark of another conflict', () => {
    expect(withMarks([clash()], [marked({ conflictKey: 'CR-02||x', mark: 'EXPLAINED' })])[0]?.standing).toBe(
      'TO_DO',
    );
  });
});

describe('a filter', () => {
  const all = withMarks(
    [clash({ key: 'open' }), clash({ key: 'explained', explained: true }), clash({ key: 'solved' })],
    [marked({ conflictKey: 'solved', mark: 'SOLVED' })],
  );
  const shown = (filter: Parameters<typeof filtered>[1]) =>
    filtered(all, filter).map(({ conflict }) => conflict.key);

  it('shows each conflict under exactly one of to do and done', () => {
    expect(shown('ALL')).toHaveLength(3);
    expect([...shown('TO_DO'), ...shown('DONE')].sort()).toEqual(['explained', 'open', 'solved']);
  });

  it('keeps what is solved but still there among what is to be done', () => {
    expect(shown('TO_DO')).toContain('solved');
  });
});

describe('what is not found any more', () => {
  it('is told once, by its latest mark', () => {
    const marks = [
      marked({ conflictKey: 'gone', mark: 'RAISED', at: '2026-11-01T09:00:00Z' }),
      marked({ conflictKey: 'gone', mark: 'SOLVED', at: '2026-11-02T09:00:00Z' }),
      marked({ conflictKey: 'here' }),
    ];
    expect(goneSince([clash({ key: 'here' })], marks)).toEqual([marks[1]]);
  });
});
