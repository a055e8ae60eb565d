import type { LivingSituation } from '../../../subgraphs/kit/graph/living-situation';
import { ANNA, BRAM, CARLA, type FactsBuilder, household } from '../conflicts/testing/facts-builder';
import { AS_OF, compared, comparedWithoutRules, counts, onlyDifference } from './testing/comparing';

describe('another number of persons', () => {
  const sharers = (
    scheme: string,
    code: LivingSituation['code'],
    ofOther: readonly string[],
  ): FactsBuilder => {
    const facts = household(AS_OF, ANNA, BRAM, CARLA).records();
    counts(facts, 'gemeente', 'pw', ANNA, { code: 'COST_SHARER', countedPersons: [{ bsn: BRAM }] });
    return counts(facts, 'uwv', 'tw', ANNA, {
      scheme,
      code,
      countedPersons: ofOther.map((bsn) => ({ bsn })),
    });
  };

  it('differs by one person', () => {
    const facts = sharers('Toeslagenwet', 'HOME_SHARER', [CARLA, BRAM]).build();
    const difference = onlyDifference(compared(facts));
    expect(difference).toMatchObject({ person: ANNA, kind: 'COUNTED_PERSONS', explained: 'NO' });
    expect(difference.text).toContain(
      'UWV (Toeslagenwet) telt bij Anna Testpersoon Bram Testpersoon en Carla Testpersoon mee',
    );
  });

  it('does not differ when both count the same, in whatever order', () => {
    expect(compared(sharers('Toeslagenwet', 'HOME_SHARER', [BRAM]).build()).differences).toEqual([]);
  });

  it('differs when the other law counts too and counts nobody', () => {
    const { differences } = compared(sharers('Toeslagenwet', 'SINGLE', []).build());
    expect(differences.map(({ kind }) => kind)).toEqual(['COUNTED_PERSONS']);
  });

  it('does not differ from a law that counts nobody: it says nothing of it', () => {
    expect(compared(sharers('AOW', 'SINGLE', []).build()).differences).toEqual([]);
  });

  it('follows from the law when that counts everybody at the address and the rule found nothing', () => {
    const facts = sharers('Huurtoeslag', 'SINGLE', [BRAM, CARLA]).build();
    expect(onlyDifference(comparedWithoutRules(facts))).toMatchObject({
      explained: 'YES',
      explanations: [{ origin: 'DEFINITION', applies: 'YES' }],
    });
  });

  it('does not follow from the law when the law that counts everybody counts somebody less', () => {
    const facts = household(AS_OF, ANNA, BRAM, CARLA).records();
    counts(facts, 'gemeente', 'pw', ANNA, {
      code: 'COST_SHARER',
      countedPersons: [{ bsn: BRAM }, { bsn: CARLA }],
    });
    counts(facts, 'x', 'ht', ANNA, { scheme: 'Huurtoeslag', countedPersons: [{ bsn: CARLA }] });
    expect(onlyDifference(comparedWithoutRules(facts.build())).explained).toBe('UNKNOWN');
  });

  it('does not follow from the law when both agencies use the same law', () => {
    const facts = household(AS_OF, ANNA, BRAM).records();
    counts(facts, 'x', 'l', ANNA, { scheme: 'Huurtoeslag', countedPersons: [{ bsn: BRAM }] });
    counts(facts, 'y', 'l', ANNA, { scheme: 'Huurtoeslag' });
    expect(onlyDifference(comparedWithoutRules(facts.build()))).toMatchObject({
      explained: 'UNKNOWN',
      contrast: null,
      explanations: [],
    });
  });

  it('has no contrast with a law that does not say who is counted', () => {
    const facts = sharers('AOW', 'SINGLE', [CARLA]).build();
    const difference = onlyDifference(comparedWithoutRules(facts));
    expect(difference).toMatchObject({ kind: 'COUNTED_PERSONS', contrast: null });
    expect(difference.text).toContain('Of hier een verklaring voor is, is niet bekend.');
  });
});
