import 'reflect-metadata';
import { allPlantings } from '../../demo/generator/plantings';
import { population } from '../../demo/generator/population';
import { startAgencies, TODAY } from '../hub/agencies';
import { evaluate } from './evaluate';
import { report } from './report';

/** Every planting once, with an ordinary household at each fifth place. */
const HOUSEHOLDS = Math.ceil(allPlantings.length * 1.25) + 1;

/** Far more than a slow machine needs: a test does not fail for its time. */
const LONG = 600_000;

const LAST_OF_CATALOGUE = 'CR-27';

describe('the rules before generated households', () => {
  it(
    'find all that was planted and nothing else, and say UNKNOWN when a source is silent',
    async () => {
      const agencies = await startAgencies([]);
      try {
        const options = {
          households: HOUSEHOLDS,
          seed: 20_261_101,
          silenceEvery: 20,
          rule: null,
          show: null,
        };
        const findings = await evaluate(agencies, options);
        expect(findings.silenced).toBeGreaterThan(0);
        expect({ misses: findings.misses, report: report(findings) }).toMatchObject({ misses: [] });
        // A rule of our own may wait for its plantings; `npm run evaluate` names it.
        expect(findings.unproven.filter((id) => id <= LAST_OF_CATALOGUE)).toEqual([]);
      } finally {
        await agencies.stop();
      }
    },
    LONG,
  );
});

describe('the generator', () => {
  const wish = { households: 300, today: TODAY, plantings: allPlantings };
  const all = (seed: number) => [...population({ ...wish, seed })].flat();

  it('gives the same households for the same seed, and others for another', () => {
    expect(all(7)).toEqual(all(7));
    expect(all(7)).not.toEqual(all(8));
  });

  it('names each planting once, and plants for each rule what must and what must not be found', () => {
    const names = allPlantings.map(({ rule, name }) => `${rule} ${name}`);
    expect(new Set(names).size).toBe(names.length);
    for (const rule of new Set(allPlantings.map((planting) => planting.rule))) {
      const kinds = allPlantings.filter((planting) => planting.rule === rule).map(({ kind }) => kind);
      expect([rule, kinds.some((kind) => kind !== 'NEAR_MISS'), kinds.includes('NEAR_MISS')]).toEqual([
        rule,
        true,
        true,
      ]);
    }
  });
});
