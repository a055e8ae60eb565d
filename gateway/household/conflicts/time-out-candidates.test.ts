import type { Claim } from '../../../subgraphs/kit/graph/claim';
import type { Moratorium, TimeOut } from '../../../subgraphs/kit/graph/counselling-file';
import type { ClaimStatus } from '../../../subgraphs/kit/vocabulary';
import { enforcementIn } from './enforced-claims';
import { agencyOf, claim, moratorium, timeOut } from './testing/fact-defaults';
import { ANNA, BRAM, CARLA, type FactsBuilder, household } from './testing/facts-builder';
import { timeOutAdvice } from './time-out-candidates';

const anna = (): FactsBuilder => household('2026-08-15', ANNA, BRAM).records();

const owes = (
  facts: FactsBuilder,
  source: string,
  id: string,
  status: ClaimStatus,
  changes: Partial<Claim> = {},
): FactsBuilder =>
  facts.add(
    'claims',
    source,
    claim(id, ANNA, { status, creditor: agencyOf(source), handler: agencyOf(source), ...changes }),
  );

/** The UWV attached for u1, and the SVB has a writ for s1. */
const enforced = (changes: Partial<Claim> = {}): FactsBuilder =>
  owes(owes(anna(), 'uwv', 'u1', 'ATTACHED', changes), 'svb', 's1', 'WRIT');

const advice = (facts: FactsBuilder, owing: readonly string[] = [ANNA]) => {
  const built = facts.build();
  return timeOutAdvice(enforcementIn(built).claims, owing, built);
};

const says = (facts: FactsBuilder, owing: readonly string[] = [ANNA]) => advice(facts, owing).says;

const U1 = { agency: agencyOf('uwv'), claimId: 'u1' };
const S1 = { agency: agencyOf('svb'), claimId: 's1' };
const OF_UWV = 'terugvordering van UWV (€ 1.000,00, beslag)';
const OF_SVB = 'terugvordering van SVB (€ 1.000,00, dwangbevel)';
const BOTH = `Kandidaten voor een gerichte time-out: ${OF_UWV} en ${OF_SVB}.`;
const ONLY_SVB = `Kandidaat voor een gerichte time-out: ${OF_SVB}.`;

describe('candidates for a time-out', () => {
  it('are the two most threatening: attached, writ, set-off, and then the largest', () => {
    let facts = anna();
    facts = owes(facts, 'uwv', 'u1', 'SET_OFF', { outstanding: 900000 });
    facts = owes(facts, 'uwv', 'u2', 'WRIT', { outstanding: 20000 });
    facts = owes(facts, 'svb', 's1', 'WRIT', { outstanding: 20001 });
    expect(says(facts)).toBe(
      'Kandidaten voor een gerichte time-out: terugvordering van SVB (€ 200,01, dwangbevel) en ' +
        'terugvordering van UWV (€ 200,00, dwangbevel).',
    );
    facts = owes(facts, 'duo', 'd1', 'ATTACHED', { outstanding: 1 });
    expect(says(facts)).toBe(
      'Kandidaten voor een gerichte time-out: terugvordering van DUO (€ 0,01, beslag) en ' +
        'terugvordering van SVB (€ 200,01, dwangbevel).',
    );
    expect(advice(facts).evidence).toEqual([]);
  });

  it('of one amount stand in the order of their sources', () => {
    const facts = owes(owes(anna(), 'uwv', 'u1', 'WRIT'), 'svb', 's1', 'WRIT');
    expect(says(facts)).toBe(
      `Kandidaten voor een gerichte time-out: ${OF_SVB} en terugvordering van UWV (€ 1.000,00, dwangbevel).`,
    );
  });

  it.each([{ criminal: true }, { regime: 'CRIMINAL' }] as Partial<Claim>[])(
    'are never criminal: %j',
    (changes) => {
      expect(says(enforced(changes))).toBe(ONLY_SVB);
      const none = 'Een vordering die zich leent voor een time-out, is niet bekend.';
      const alone = owes(anna(), 'uwv', 'u1', 'ATTACHED', changes);
      expect(says(alone)).toBe(none);
      expect(says(alone.add('timeOuts', 'gemeente', timeOut('t1', [ANNA], { claims: [U1] })))).toBe(none);
    },
  );
});

describe('a claim that is paused already', () => {
  const paused = (changes: Partial<TimeOut> = {}, facts = enforced()) =>
    facts.add('timeOuts', 'gemeente', timeOut('t1', [ANNA], { claims: [U1], ...changes }));
  const ALREADY = `Al in een time-out: ${OF_UWV} tot en met 30 september 2026.`;

  it('is said to be in a time-out, and is no candidate', () => {
    expect(advice(paused())).toEqual({
      says: `${ALREADY} ${ONLY_SVB}`,
      evidence: [
        {
          source: 'gemeente',
          kind: 'timeOuts',
          id: 't1',
          says: 'time-out van 1 juni 2026 tot en met 30 september 2026',
          on: '2026-06-01',
        },
      ],
    });
  });

  it.each([
    ['that ends today', { period: { from: '2026-06-01', to: '2026-08-15' } }, true],
    ['that ended yesterday', { period: { from: '2026-06-01', to: '2026-08-14' } }, false],
    ['that begins today', { period: { from: '2026-08-15', to: '2026-09-30' } }, true],
    ['that begins tomorrow', { period: { from: '2026-08-16', to: '2026-09-30' } }, false],
    ['that is withdrawn from tomorrow on', { withdrawnOn: '2026-08-16' }, true],
    ['that was withdrawn today', { withdrawnOn: '2026-08-15' }, false],
    ['of another claim of that body', { claims: [{ ...U1, claimId: 'u2' }] }, false],
    ['of a claim with that id of another body', { claims: [{ ...S1, claimId: 'u1' }] }, false],
  ] as [string, Partial<TimeOut>, boolean][])('by a time-out %s: %s', (_, changes, isPaused) => {
    expect(says(paused(changes)).startsWith('Al in een time-out')).toBe(isPaused);
    if (!isPaused) expect(advice(paused(changes))).toEqual({ says: BOTH, evidence: [] });
  });

  it('is known by the body that handed it over', () => {
    const handed = owes(anna(), 'uwv', 'u1', 'OPEN', { handler: agencyOf('cjib'), handlerReference: 'c1' });
    const facts = owes(handed, 'cjib', 'c1', 'WRIT', { creditor: agencyOf('uwv') });
    expect(says(paused({}, facts))).toBe(
      'Al in een time-out: terugvordering van UWV (€ 1.000,00, dwangbevel) tot en met 30 september 2026. ' +
        'Een andere vordering die zich leent voor een time-out, is niet bekend.',
    );
  });

  it('until the last day of all its time-outs', () => {
    const more = (to: string | null, id: string) =>
      paused().add('timeOuts', 'gemeente', {
        ...timeOut(id, [ANNA], { claims: [U1, S1] }),
        period: { from: '2026-07-01', to },
      });
    const text = (ofUwv: string, ofSvb: string) =>
      `Al in een time-out: ${OF_UWV} ${ofUwv} en ${OF_SVB} ${ofSvb}. ` +
      'Een andere vordering die zich leent voor een time-out, is niet bekend.';
    const september = 'tot en met 30 september 2026';
    const october = 'tot en met 1 oktober 2026';
    const open = 'zonder bekende einddatum';
    for (const id of ['t0', 't2']) {
      expect(says(more('2026-10-01', id))).toBe(text(october, october));
      expect(says(more('2026-09-29', id))).toBe(text(september, 'tot en met 29 september 2026'));
      expect(says(more(null, id))).toBe(text(open, open));
    }
    expect(advice(more(null, 't2')).evidence.map(({ id }) => id)).toEqual(['t1', 't2']);
  });
});

describe('while a moratorium runs', () => {
  const during = (changes: Partial<Moratorium> = {}, facts = enforced()) =>
    facts.add('moratoria', 'gemeente', moratorium('m1', [ANNA], changes));
  const RUNS =
    'Voor Anna Testpersoon loopt een breed moratorium tot en met 31 oktober 2026. ' +
    'Een vordering die daaronder valt, is nu geen kandidaat voor een time-out.';

  it('no candidate is named, but until when it runs', () => {
    expect(advice(during())).toEqual({
      says: RUNS,
      evidence: [
        {
          source: 'gemeente',
          kind: 'moratoria',
          id: 'm1',
          says: 'een breed moratorium van 1 mei 2026 tot en met 31 oktober 2026',
          on: '2026-05-01',
        },
      ],
    });
    expect(says(during({ kind: 'WSNP', period: { from: '2026-05-01', to: null } }))).toBe(
      'Voor Anna Testpersoon loopt de wettelijke schuldsanering zonder bekende einddatum. ' +
        'Een vordering die daaronder valt, is nu geen kandidaat voor een time-out.',
    );
  });

  it.each([
    ['that is narrow', { kind: 'NARROW' }, false],
    ['that ends today', { period: { from: '2026-05-01', to: '2026-08-15' } }, true],
    ['that ended yesterday', { period: { from: '2026-05-01', to: '2026-08-14' } }, false],
    ['that begins today', { period: { from: '2026-08-15', to: null } }, true],
    ['that begins tomorrow', { period: { from: '2026-08-16', to: null } }, false],
    ['of somebody else', { persons: [{ bsn: BRAM }] }, false],
  ] as [string, Partial<Moratorium>, boolean][])('one %s counts: %s', (_, changes, counts) => {
    expect(says(during(changes)).startsWith('Voor Anna Testpersoon loopt')).toBe(counts);
    if (!counts) expect(advice(during(changes))).toEqual({ says: BOTH, evidence: [] });
  });

  it('a claim of somebody whom it does not protect still is one', () => {
    const debtors = (...bsns: string[]) => ({ debtors: bsns.map((bsn) => ({ bsn })) });
    const owed = (...bsns: string[]) =>
      says(during({}, owes(enforced(), 'duo', 'd1', 'SET_OFF', debtors(...bsns))), [ANNA, BRAM]);
    const named = `${RUNS} Kandidaat voor een gerichte time-out: terugvordering van DUO (€ 1.000,00, verrekening).`;
    expect(owed(BRAM)).toBe(named);
    expect(owed(ANNA, BRAM)).toBe(named);
    expect(owed(ANNA, CARLA)).toBe(RUNS);
    expect(owed(CARLA)).toBe(named);
  });

  it('for two persons, it is said of both, and of each when there are two', () => {
    const both = during({ persons: [{ bsn: ANNA }, { bsn: BRAM }] });
    expect(says(both)).toContain('Voor Anna Testpersoon en Bram Testpersoon loopt een breed moratorium');
    const facts = during({}, owes(enforced(), 'duo', 'd1', 'SET_OFF', { debtors: [{ bsn: BRAM }] }));
    const each = facts.add('moratoria', 'gemeente', moratorium('m2', [BRAM], { kind: 'WSNP' }));
    expect(says(each, [ANNA, BRAM])).toBe(
      `${RUNS} Voor Bram Testpersoon loopt de wettelijke schuldsanering tot en met 31 oktober 2026. ` +
        'Een vordering die daaronder valt, is nu geen kandidaat voor een time-out.',
    );
  });

  it('what is in a time-out as well is still said to be', () => {
    const facts = during().add('timeOuts', 'gemeente', timeOut('t1', [ANNA], { claims: [U1] }));
    expect(says(facts)).toBe(`Al in een time-out: ${OF_UWV} tot en met 30 september 2026. ${RUNS}`);
    expect(advice(facts).evidence.map(({ kind }) => kind)).toEqual(['timeOuts', 'moratoria']);
  });
});
