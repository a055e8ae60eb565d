import {
  askedSources,
  gapsOf,
  gaveOf,
  knownOutcome,
  lacksAmounts,
  namesByOutcome,
  shortSources,
  sourceName,
} from './source-states';
import { aSilentSource, aSource } from './testing/a-source';

describe('what a source gave', () => {
  it.each([
    ['ANSWERED', 'all'],
    ['INCOMPLETE', 'part'],
    ['PARTLY_WITHHELD', 'part'],
    ['NO_LEGAL_GROUND', 'nothing'],
    ['REFUSED', 'nothing'],
    ['LATE', 'nothing'],
    ['UNREACHABLE', 'nothing'],
    ['MALFORMED', 'nothing'],
    ['FAULTY', 'nothing'],
    ['ASKED', 'notYet'],
  ] as const)('of %s is %s', (outcome, gave) => {
    expect([gaveOf(outcome), knownOutcome(outcome)]).toEqual([gave, outcome]);
  });

  it.each(['ASLEEP', 'toString', '__proto__', ''])(
    'of %j, which this page does not know, is nothing',
    (outcome) => {
      expect([gaveOf(outcome), knownOutcome(outcome)]).toEqual(['nothing', 'OTHER']);
      expect(shortSources([aSource({ outcome })])).toHaveLength(1);
    },
  );
});

describe('a source of which something is missing', () => {
  it('is one that gave a part or nothing, and not one that is still asked', () => {
    const sources = [
      aSource(),
      aSource({ outcome: 'ASKED' }),
      aSource({ outcome: 'INCOMPLETE' }),
      aSilentSource(),
    ];
    expect(shortSources(sources)).toEqual(sources.slice(2));
    expect(askedSources(sources)).toEqual([sources[1]]);
  });

  it('is called by its code when it never told its name', () => {
    expect([sourceName(aSource()), sourceName(aSilentSource())]).toEqual(['Het Amt', 'BRON']);
  });

  it('makes sums a least when it lacks what is summed', () => {
    const partly = { outcome: 'PARTLY_WITHHELD' };
    expect(lacksAmounts(aSource({ ...partly, withheld: ['claims'] }))).toBe(true);
    expect(lacksAmounts(aSource({ outcome: 'INCOMPLETE', missing: ['composition'] }))).toBe(true);
    expect(lacksAmounts(aSilentSource({ missing: [] }))).toBe(true);
    expect(lacksAmounts(aSource({ ...partly, withheld: ['claims.intentOrGrossFault'] }))).toBe(false);
    expect(lacksAmounts(aSource({ outcome: 'INCOMPLETE', missing: ['threats'] }))).toBe(false);
  });

  it('says apart what is unknown and what it may not share', () => {
    const source = aSource({
      outcome: 'INCOMPLETE',
      missing: ['claims', 'supportNeeds'],
      withheld: ['supportNeeds', 'claims.intentOrGrossFault'],
    });
    expect(gapsOf(source)).toEqual({
      unknown: ['claims'],
      withheld: ['supportNeeds', 'claims.intentOrGrossFault'],
    });
  });

  it('lacks all that it has when it gave nothing, and may share none of it without a ground', () => {
    expect(gapsOf(aSilentSource()).unknown).toBe('all');
    expect(gapsOf(aSource({ outcome: 'NO_LEGAL_GROUND', missing: ['claims'] }))).toEqual({
      unknown: [],
      withheld: 'all',
    });
  });
});

it('names sources that did the same together', () => {
  const late = (name: string) => aSource({ outcome: 'LATE', agency: { code: name, name } });
  expect(namesByOutcome([late('A'), aSilentSource(), late('B')])).toEqual([
    { outcome: 'LATE', names: ['A', 'B'] },
    { outcome: 'UNREACHABLE', names: ['BRON'] },
  ]);
});
