import type { LivingSituation } from '../../../subgraphs/kit/graph/living-situation';
import { figureNames } from '../law/figure-names';
import { type LawFigure, lawOf } from '../law/law';
import { effectOnNorm } from './norm-effect';
import { livingSituation } from './testing/fact-defaults';
import { ANNA, BRAM, CARLA, DIRK, ELSA, type FactsBuilder, household } from './testing/facts-builder';

const ON = '2026-08-15';

const figure = (name: string, value: number, certainty: LawFigure['certainty'] = 'VERIFIED'): LawFigure => ({
  name,
  value,
  from: '2026-07-01',
  to: '2026-12-31',
  basis: { law: 'Participatiewet', article: '22a', paragraph: null },
  source: 'proef',
  certainty,
});

const FIGURES = [
  figure('norm.single', 141946),
  figure('norm.couple', 202779),
  figure('norm.cost-sharer.2', 101390, 'UNVERIFIED'),
  figure('norm.cost-sharer.3', 87871, 'UNVERIFIED'),
  figure('norm.cost-sharer.4', 81112, 'UNVERIFIED'),
];

const counted = (bsns: readonly string[], changes: Partial<LivingSituation> = {}): LivingSituation =>
  livingSituation('g1', ANNA, {
    code: 'COST_SHARER',
    countedPersons: bsns.map((bsn) => ({ bsn })),
    ...changes,
  });

const born = (anna: string, bram = '1986-03-01'): FactsBuilder =>
  household(ON, ANNA, BRAM).record(ANNA, { birthDate: anna }).record(BRAM, { birthDate: bram });

const effect = (fact: LivingSituation, facts = born('1986-03-01'), figures = FIGURES) =>
  effectOnNorm(fact, ON, facts.build(), lawOf({ figures }));

const COUPLE: Partial<LivingSituation> = { code: 'COUPLE', partner: { bsn: BRAM } };
const NOTHING = { text: '', perMonth: null, unknown: [] };
const OPEN = 'Het effect op de norm is niet bekend. ';

describe('the norm without one of the counted persons', () => {
  it('of one cost sharer is that of somebody single', () => {
    expect(effect(counted([CARLA]))).toEqual({
      text: 'De norm is nu € 1.013,90 (niet geverifieerd) per maand. Zonder deze persoon is dat € 1.419,46. ',
      perMonth: 40556,
      unknown: [],
    });
  });

  it('of two is that of one', () => {
    expect(effect(counted([CARLA, DIRK]))).toEqual({
      text:
        'De norm is nu € 878,71 (niet geverifieerd) per maand. ' +
        'Zonder deze persoon is dat € 1.013,90 (niet geverifieerd). ',
      perMonth: 13519,
      unknown: [],
    });
  });

  it('of a couple is of both together: that of two who share with nobody, or with one less', () => {
    expect(effect(counted([CARLA], COUPLE))).toEqual({
      text:
        'De norm voor beiden samen is nu € 1.757,42 (niet geverifieerd) per maand. ' +
        'Zonder deze persoon is dat € 2.027,79. ',
      perMonth: 202779 - 2 * 87871,
      unknown: [],
    });
    expect(effect(counted([CARLA, DIRK], { partner: { bsn: BRAM } }))).toEqual({
      text:
        'De norm voor beiden samen is nu € 1.622,24 (niet geverifieerd) per maand. ' +
        'Zonder deze persoon is dat € 1.757,42 (niet geverifieerd). ',
      perMonth: 2 * 87871 - 2 * 81112,
      unknown: [],
    });
  });

  it.each([
    ['a home sharer', { code: 'HOME_SHARER' }],
    ['somebody single', { code: 'SINGLE' }],
    ['another law', { scheme: 'Toeslagenwet' }],
    ['a couple under another law', { ...COUPLE, scheme: 'AOW' }],
  ] as [string, Partial<LivingSituation>][])('is left out of %s', (_, changes) => {
    expect(effect(counted([CARLA], changes))).toEqual(NOTHING);
  });

  it('goes by the law on which the finding rests when the scheme has another name', () => {
    const basis = [{ law: 'Participatiewet', article: '22a', paragraph: null }];
    expect(effect(counted([CARLA], { scheme: 'Bijstand', basis })).perMonth).toBe(40556);
  });
});

describe('the norm that is not known', () => {
  it.each([
    ['2005-08-15', true],
    ['2005-08-16', false],
    ['1960-08-16', true],
    ['1960-08-15', false],
  ])('of somebody born on %s: %s', (birthDate, isKnown) => {
    const unknown = ['Welke norm voor Anna Testpersoon geldt, is niet met zekerheid bekend.'];
    expect(effect(counted([CARLA]), born(birthDate)).perMonth).toBe(isKnown ? 40556 : null);
    expect(effect(counted([CARLA]), born(birthDate)).unknown).toEqual(isKnown ? [] : unknown);
    const ofPartner = effect(counted([CARLA], COUPLE), born('1986-03-01', birthDate));
    expect(ofPartner.perMonth).toBe(isKnown ? 27037 : null);
  });

  it('of a couple names both, and of a partner who is not named or not known says so', () => {
    expect(effect(counted([CARLA], COUPLE), born('1986-03-01', '2010-01-01'))).toEqual({
      text: OPEN,
      perMonth: null,
      unknown: ['Welke norm voor Anna Testpersoon en Bram Testpersoon geldt, is niet met zekerheid bekend.'],
    });
    expect(effect(counted([CARLA], { ...COUPLE, partner: null })).unknown).toEqual([
      'Welke norm voor Anna Testpersoon geldt, is niet met zekerheid bekend.',
    ]);
    expect(effect(counted([CARLA], { ...COUPLE, partner: { bsn: ELSA } })).unknown).toEqual([
      'Welke norm voor Anna Testpersoon en een persoon buiten dit huishouden geldt, is niet met zekerheid bekend.',
    ]);
  });

  it('names the figures and the day', () => {
    const only = (...names: string[]) => FIGURES.filter(({ name }) => names.includes(name));
    expect(effect(counted([CARLA]), undefined, only('norm.single'))).toEqual({
      text: OPEN,
      perMonth: null,
      unknown: [`Niet bekend voor 15 augustus 2026: ${figureNames['norm.cost-sharer.2']}.`],
    });
    expect(effect(counted([CARLA], COUPLE), undefined, only('norm.cost-sharer.3')).unknown).toEqual([
      `Niet bekend voor 15 augustus 2026: ${figureNames['norm.couple']}.`,
    ]);
    expect(effect(counted([BRAM, CARLA, DIRK, ELSA, '999990056', '999990068'])).unknown).toEqual([
      'De kostendelersnorm bij 7 kostendelers is niet bekend.',
      'De kostendelersnorm bij 6 kostendelers is niet bekend.',
    ]);
  });
});
