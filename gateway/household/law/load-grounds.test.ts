import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { groundKind } from './grounds';
import { groundsIn, loadGrounds, schemesIn } from './load-grounds';
import { loadLaw } from './load-law';

const DAY = '2026-11-22';

const ENTRY = {
  id: 'ww-36-6',
  article: '36',
  paragraph: '6',
  exceptionTo: null,
  kind: 'URGENT_REASONS',
  degree: 'BOUND_URGENT_REASONS',
  title: 'Afzien',
  appliesTo: { schemes: ['WW'], regimes: null, claimKinds: 'ALL', decisionKinds: ['RECOVERY'] },
  excludes: [],
  conditions: [{ code: 'YEARS_SINCE_IMPOSED', years: 5 }],
  ask: 'Vraag {orgaan} iets.',
};

function file(entry: object = {}, changes: object = {}): string {
  return JSON.stringify({
    law: 'WW',
    from: '2026-07-01',
    to: null,
    grounds: [{ ...ENTRY, ...entry }],
    ...changes,
  });
}

describe('the grounds of the project', () => {
  const law = loadLaw();
  const grounds = loadGrounds(law);

  it('each rest on an article that the data have, and say how certain it is', () => {
    expect(grounds.all.length).toBeGreaterThan(50);
    for (const ground of grounds.all) {
      expect(law.article(ground.basis)).toMatchObject({ says: ground.says, certainty: ground.certainty });
    }
  });

  it('have every kind of ground', () => {
    const kinds = new Set(grounds.all.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(Object.keys(groundKind.meanings).sort());
  });

  it.each([
    ['ww-36-3', 'WW', '36', '3', 'DISCRETIONARY'],
    ['ww-36-6', 'WW', '36', '6', 'BOUND_URGENT_REASONS'],
    ['aow-24-5', 'AOW', '24', '5', 'BOUND_URGENT_REASONS'],
    ['pw-58-2', 'Participatiewet', '58', '2', 'DISCRETIONARY'],
    ['pw-58-6', 'Participatiewet', '58', '6', 'BOUND'],
    ['pw-58-8', 'Participatiewet', '58', '8', 'BOUND_URGENT_REASONS'],
    ['wsf-11.5', 'Wsf 2000', '11.5', null, 'HARDSHIP_CLAUSE'],
    ['awb-4.84', 'Awb', '4:84', null, 'POLICY_RULE'],
    ['awb-4.94a', 'Awb', '4:94a', null, 'WAIVER_4_94A'],
    ['brp-1.7-2-a', 'Wet BRP', '1.7', '2 a', 'DISCRETIONARY'],
  ])('%s is %s %s lid %s: %s', (id, name, article, paragraph, degree) => {
    const found = grounds.on(DAY).find((ground) => ground.id === id);
    expect(found).toMatchObject({ basis: { law: name, article, paragraph }, degree });
  });

  it('know the text only for the time it was read for', () => {
    expect(grounds.on('2026-06-30').some(({ id }) => id === 'ww-36-6')).toBe(false);
    expect(grounds.on('2026-07-01').some(({ id }) => id === 'ww-36-6')).toBe(true);
    expect(grounds.on('2026-12-31').length).toBeGreaterThan(0);
    expect(grounds.on('2027-01-01')).toEqual([]);
    expect(grounds.unknownOn('2027-01-01')).toHaveLength(new Set(grounds.all.map(({ id }) => id)).size);
  });

  it('never assume the grounds of one benefit act for another', () => {
    for (const scheme of ['WIA', 'WAO', 'Wajong', 'Ziektewet']) {
      expect(grounds.scheme(scheme)?.notRead).toHaveLength(1);
      expect(grounds.all.some(({ appliesTo }) => appliesTo.schemes?.includes(scheme))).toBe(false);
    }
  });

  it('never say that the agency has to come to something', () => {
    const texts = JSON.stringify(grounds.all.map(({ title, ask, conditions }) => [title, ask, conditions]));
    expect(texts).not.toMatch(/\b(moet|moeten|dient te|verplicht is)\b/i);
  });
});

describe('a wrong data file', () => {
  it.each([
    [
      'an unknown condition',
      file({ conditions: [{ code: 'YEARS_PAYD', years: 5 }] }),
      'no condition YEARS_PAYD',
    ],
    ['a name of every object', file({ conditions: [{ code: 'constructor' }] }), 'no condition constructor'],
    ['a parameter left out', file({ conditions: [{ code: 'PAID' }] }), 'conditions.0.years'],
    ['a parameter too many', file({ conditions: [{ code: 'PAYABLE', years: 5 }] }), 'conditions.0'],
    ['half a year', file({ conditions: [{ code: 'PAID', years: 0.5 }] }), 'conditions.0.years'],
    ['no condition', file({ conditions: [] }), 'conditions'],
    ['an unknown kind', file({ kind: 'MERCY' }), 'MERCY is not one of'],
    ['an unknown degree', file({ degree: 'FREE' }), 'FREE is not one of'],
    ['an unknown regime', file({ appliesTo: { ...ENTRY.appliesTo, regimes: ['AWB'] } }), 'AWB is not one of'],
    [
      'an unknown claim kind',
      file({ appliesTo: { ...ENTRY.appliesTo, claimKinds: ['DEBT'] } }),
      'DEBT is not one of',
    ],
    ['nobody to ask', file({ ask: 'Vraag iets.' }), 'does not say whom to ask'],
    ['an unknown property', file({ years: 5 }), 'grounds.0'],
    ['a day that does not exist', file({}, { from: '2026-02-30' }), 'entry from'],
    ['a period that ends before it begins', file({}, { to: '2026-06-30' }), 'entry to'],
    ['no grounds', file({}, { grounds: [] }), 'entry grounds'],
    ['no JSON', '{', 'is not JSON'],
  ])('is refused: %s', (_, content, says) => {
    expect(() => groundsIn('ww.json', content)).toThrow('law: ww.json: ');
    expect(() => groundsIn('ww.json', content)).toThrow(says);
  });

  it('is refused for the schemes too', () => {
    const notRead = [{ what: 'alles', claimKinds: ['FIEN'], decisionKinds: 'ALL' }];
    const content = JSON.stringify({ schemes: [{ scheme: 'WIA', notRead }] });
    expect(() => schemesIn('schemes.json', content)).toThrow('FIEN is not one of');
  });

  it('is refused at start when it names an article or scheme that is not there', () => {
    const folder = mkdtempSync(join(tmpdir(), 'grounds-'));
    mkdirSync(join(folder, 'grounds'));
    const law = loadLaw();
    expect(() => loadGrounds(law, folder)).toThrow('no data files');
    writeFileSync(
      join(folder, 'schemes.json'),
      JSON.stringify({ schemes: [{ scheme: 'AOW', notRead: [] }] }),
    );
    writeFileSync(join(folder, 'grounds', 'ww.json'), file());
    expect(() => loadGrounds(law, folder)).toThrow('ww-36-6: no scheme WW');
    writeFileSync(join(folder, 'grounds', 'ww.json'), file({ article: '360' }));
    expect(() => loadGrounds(law, folder)).toThrow('ww-36-6: no article WW 360 6');
  });
});

it('"ALL" stands for every word of the list', () => {
  const [ground] = groundsIn('ww.json', file());
  expect(ground?.appliesTo.claimKinds).toContain('HEALTH_PREMIUM');
  expect(ground?.appliesTo.decisionKinds).toEqual(['RECOVERY']);
  expect(ground).toMatchObject({ basis: { law: 'WW', article: '36', paragraph: '6' }, from: '2026-07-01' });
});
