import { sumSays } from './chain-sum';

describe('a sum over a chain', () => {
  it('is none only when there is nothing to sum', () => {
    expect(sumSays({ amount: 0, known: 0, unknown: 0 })).toEqual({ says: 'none' });
    expect(sumSays({ amount: 0, known: 2, unknown: 0 })).toEqual({ says: 'whole', amount: 0 });
  });

  it('is unknown when nothing of it is known', () => {
    expect(sumSays({ amount: null, known: 0, unknown: 4 })).toEqual({ says: 'unknown' });
  });

  it('is a part when some of it is unknown', () => {
    expect(sumSays({ amount: -100, known: 1, unknown: 1 })).toEqual({ says: 'part', amount: -100 });
  });
});
