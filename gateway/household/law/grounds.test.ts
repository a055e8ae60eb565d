import { type GroundData, groundsOf, type SchemeReading } from './grounds';
import { lawOf } from './law';

const BASIS = { law: 'WW', article: '36', paragraph: '6' };
const EXCEPTION = { law: 'WW', article: '36', paragraph: '1' };
const read = { says: 'Tekst.', source: 'test', certainty: 'VERIFIED' } as const;
const LAW = lawOf({
  articles: [
    { ...BASIS, ...read },
    { ...EXCEPTION, ...read, certainty: 'UNVERIFIED' },
  ],
});
const SCHEMES: SchemeReading[] = [{ scheme: 'WW', notRead: [] }];

function ground(changes: Partial<GroundData> = {}): GroundData {
  return {
    id: 'ww-36-6',
    basis: BASIS,
    exceptionTo: EXCEPTION,
    kind: 'URGENT_REASONS',
    degree: 'BOUND_URGENT_REASONS',
    title: 'Afzien',
    from: '2026-01-01',
    to: '2026-06-30',
    appliesTo: { schemes: ['WW'], regimes: null, claimKinds: ['RECOVERY'], decisionKinds: [] },
    excludes: [],
    conditions: [{ code: 'PAYABLE' }],
    ask: 'Vraag {orgaan} iets.',
    ...changes,
  };
}

const later = ground({ from: '2026-07-01', to: null });

describe('groundsOf', () => {
  it('gives the version of the day, both ends included, with the certainty of its article', () => {
    const grounds = groundsOf([ground(), later], SCHEMES, LAW);
    expect(grounds.on('2025-12-31')).toEqual([]);
    expect(grounds.on('2026-01-01')).toMatchObject([
      { from: '2026-01-01', certainty: 'VERIFIED', says: 'Tekst.' },
    ]);
    expect(grounds.on('2026-06-30')).toMatchObject([{ from: '2026-01-01' }]);
    expect(grounds.on('2026-07-01')).toMatchObject([{ from: '2026-07-01' }]);
  });

  it('says which grounds it does not know on a day, each once', () => {
    const grounds = groundsOf([ground(), later], SCHEMES, LAW);
    expect(grounds.unknownOn('2025-12-31').map(({ id }) => id)).toEqual(['ww-36-6']);
    expect(grounds.unknownOn('2026-07-01')).toEqual([]);
  });

  it('knows which schemes the data have', () => {
    const grounds = groundsOf([], SCHEMES, LAW);
    expect(grounds.scheme('WW')).toEqual({ scheme: 'WW', notRead: [] });
    expect(grounds.scheme('WWW')).toBeNull();
  });

  const absent = { law: 'WW', article: '99', paragraph: null };

  it.each([
    ['its own article', { basis: absent }],
    ['the rule it deviates from', { exceptionTo: absent }],
    ['what excludes it', { excludes: [{ regime: 'AWIR', basis: absent }] }],
    ['a condition', { conditions: [{ code: 'RESTS_ON', basis: [absent] }] }],
    ['a breach', { conditions: [{ code: 'BREACH', breach: [absent], noBreach: [] }] }],
    ['no breach', { conditions: [{ code: 'NO_BREACH', breach: [], noBreach: [absent] }] }],
  ] as [string, Partial<GroundData>][])('refuses an article that the data do not have: %s', (_, changes) => {
    expect(() => groundsOf([ground(changes)], SCHEMES, LAW)).toThrow('law ground ww-36-6: no article WW 99');
  });

  it('refuses a scheme that the data do not have', () => {
    const wrong = ground({ appliesTo: { ...ground().appliesTo, schemes: ['WWW'] } });
    expect(() => groundsOf([wrong], SCHEMES, LAW)).toThrow('law ground ww-36-6: no scheme WWW');
  });

  it.each([
    ['2026-06-30', 'overlap'],
    ['2026-07-02', 'gap between 2026-06-30 and 2026-07-02'],
  ])('refuses a next version from %s: %s', (from, says) => {
    expect(() => groundsOf([ground({ from, to: null }), ground()], SCHEMES, LAW)).toThrow(says);
  });

  it('refuses a version after one without end', () => {
    expect(() => groundsOf([ground({ to: null }), later], SCHEMES, LAW)).toThrow('overlap');
  });
});
