import { isCalendarDate } from '../calendar';
import { purpose, role, type Purpose } from '../vocabulary';
import { activityOf, type PurposeEntry, PURPOSES } from './purposes';

const entries = Object.entries(PURPOSES) as [Purpose, PurposeEntry][];

describe('the closed list of purposes', () => {
  it('has an entry for each purpose that can be stated, and no other', () => {
    expect(Object.keys(PURPOSES).sort()).toEqual(Object.keys(purpose.meanings).sort());
  });

  it.each(entries)('%s: says for whom, on which articles, since when and how long it is kept', (_, entry) => {
    const roles = Object.keys(role.meanings);
    expect(entry.roles.length).toBeGreaterThan(0);
    expect(entry.roles.filter((name) => !roles.includes(name))).toEqual([]);
    expect(new Set(entry.roles).size).toBe(entry.roles.length);
    expect(entry.title).not.toBe('');
    expect(entry.ground.length).toBeGreaterThan(0);
    for (const article of entry.ground) expect(article).toMatch(/^(Wgs|AVG|Wet BRP) \d/);
    expect(isCalendarDate(entry.valid.from)).toBe(true);
    expect(entry.valid.to === null || entry.valid.to >= entry.valid.from).toBe(true);
    expect(entry.retentionMonths).toBeGreaterThan(0);
    expect(Number.isInteger(entry.version) && entry.version > 0).toBe(true);
  });

  it('lets nobody search anybody, or see more than their own work needs, without a reason in words', () => {
    const searching = entries.filter(([, { kind }]) => kind === 'SEARCH');
    expect(searching.map(([name, { scope }]) => [name, scope])).toEqual([
      ['HOUSEHOLD_SEARCH', 'ANYONE'],
      ['OWN_WORK', 'OWN_CASES'],
    ]);
    for (const name of ['HOUSEHOLD_SEARCH', 'CASE_DIRECTION', 'MAATWERK', 'OVERSIGHT'] as const) {
      expect(PURPOSES[name].states.reason).toBe(true);
    }
  });

  it('asks for a case wherever only the own cases may be seen, but for the list of them', () => {
    const own = entries.filter(([name, { scope }]) => scope === 'OWN_CASES' && name !== 'OWN_WORK');
    expect(own.length).toBeGreaterThan(0);
    expect(PURPOSES.OWN_WORK.states).toEqual({ trigger: false, case: false, reason: false });
    for (const [, { states }] of own) expect(states).toMatchObject({ case: true, trigger: true });
  });

  it('lets a citizen ask about nobody but herself', () => {
    const forCitizens = entries.filter(([, { roles }]) => roles.includes('CITIZEN'));
    expect(forCitizens.map(([name, { scope, roles }]) => [name, scope, roles])).toEqual([
      ['INSPECTION', 'SELF', ['CITIZEN']],
    ]);
  });
});

describe('the URI of a processing activity', () => {
  it('is another for each purpose, and for each version of one', () => {
    const all = entries.map(([name]) => activityOf(name));
    expect(new Set(all).size).toBe(entries.length);
    for (const uri of all) expect(uri).toMatch(/^urn:huishoudbeeld:verwerkingsactiviteit:[a-z-]+:[1-9]\d*$/);
    expect(activityOf('DEBT_COUNSELLING')).toBe('urn:huishoudbeeld:verwerkingsactiviteit:debt-counselling:1');
    expect(activityOf('DEBT_COUNSELLING', { ...PURPOSES.DEBT_COUNSELLING, version: 2 })).toBe(
      'urn:huishoudbeeld:verwerkingsactiviteit:debt-counselling:2',
    );
  });
});
