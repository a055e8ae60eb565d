import type { Decision } from '../../../../subgraphs/kit/graph/decision';
import { decision, mutation } from '../testing/fact-defaults';
import { ANNA, type FactsBuilder, household } from '../testing/facts-builder';
import { explanationsOf, findingOf, findingsOf, holdsForEveryRule, saysOf } from '../testing/looking';
import { cr09LateOnSignal as rule } from './cr-09-late-on-signal';

/** The UWV had a signal on 14 November 2014 and takes back three years of benefit in November 2017. */
const LATE: Partial<Decision> = {
  kind: 'RECOVERY',
  decidedOn: '2017-11-14',
  effect: { from: '2014-11-01', to: '2017-10-31' },
  signalReceivedOn: '2014-11-14',
  amount: 2800000,
};

const recovered = (changes: Partial<Decision> = {}): FactsBuilder =>
  household('2018-01-01', ANNA).add('decisions', 'uwv', decision('u1', [ANNA], { ...LATE, ...changes }));

describe('CR-09 late on a signal', () => {
  it('shows how late, and about how much built up since', () => {
    const found = findingOf(rule, recovered().record(ANNA).build());
    expect(found).toMatchObject({
      severity: 'RED',
      agencies: ['uwv'],
      persons: [ANNA],
      amountPerMonth: null,
    });
    expect(found.message).toBe(
      'UWV had het signaal over Anna Testpersoon op 14 november 2014 en besloot 36 maanden later tot ' +
        'terugvordering van 14 november 2017. Ongeveer € 23.018,25 is ontstaan in de tijd vanaf 6 maanden na het ' +
        'signaal. Voer dit aan bij dringende redenen of evenredigheid: het eigen aandeel van het orgaan kan ' +
        'meetellen. Mogelijke verklaring: geen gevonden.',
    );
  });

  it.each([
    [
      'decided six months after',
      { decidedOn: '2015-05-14', effect: { from: '2014-11-01', to: '2015-05-01' } },
      0,
    ],
    ['decided a day later', { decidedOn: '2015-05-15', effect: { from: '2014-11-01', to: '2015-05-01' } }, 1],
    ['effect from six months after', { effect: { from: '2015-05-14', to: null } }, 0],
    ['effect from a day earlier', { effect: { from: '2015-05-13', to: null } }, 1],
    ['a revision', { kind: 'REVISION' }, 1],
    ['a fine', { kind: 'FINE' }, 0],
  ] as [string, Partial<Decision>, number][])('%s', (_, changes, number) => {
    expect(findingsOf(rule, recovered(changes).build())).toHaveLength(number);
    if (number === 0) expect(saysOf(rule, recovered(changes).build())).toEqual({ outcome: 'NONE' });
  });

  it('is yellow when nothing built up after the six months', () => {
    const found = findingOf(rule, recovered({ effect: { from: '2014-11-01', to: '2015-05-14' } }).build());
    expect(found.severity).toBe('YELLOW');
    expect(found.message).toContain('Er is niets ontstaan');
    const dayMore = findingOf(rule, recovered({ effect: { from: '2014-11-01', to: '2015-05-15' } }).build());
    expect(dayMore.severity).toBe('RED');
  });

  it('counts to the day before the decision when the effect has no end', () => {
    const open = recovered({ effect: { from: '2015-05-13', to: null }, amount: 91600 });
    expect(findingOf(rule, open.build()).message).toContain(`Ongeveer € ${'914,00'}`);
  });

  it('does not know how much when there is no amount', () => {
    const found = findingOf(rule, recovered({ amount: null }).build());
    expect(found.message).toContain(
      'Welk deel is ontstaan in de tijd vanaf 6 maanden na het signaal, is niet bekend.',
    );
    expect(found.severity).toBe('RED');
  });

  it('takes the registration of the mutation for the signal when the agency recorded none', () => {
    const silent = recovered({ signalReceivedOn: null, causeKind: 'BRP_MUTATION', causeId: 'm1' });
    const found = findingOf(rule, silent.record(ANNA, { mutations: [mutation('m1')] }).build());
    expect(found.message).toContain(
      'De wijziging over Anna Testpersoon staat sinds 14 november 2014 in de BRP. Wanneer UWV het bericht kreeg, is ' +
        'niet vastgelegd. UWV kon het sinds die dag weten en besloot 36 maanden later',
    );
    expect(found.agencies).toEqual(['gemeente', 'uwv']);
    expect(explanationsOf(found)).toEqual({ E1: 'UNKNOWN' });
  });

  it('E1: an agency that had the signal could know', () => {
    expect(explanationsOf(findingOf(rule, recovered().build()))).toEqual({ E1: 'NO' });
  });
});

describe('CR-09 what is not known', () => {
  const text = 'Wanneer UWV het signaal kreeg voor de terugvordering van 14 november 2017, is niet bekend.';

  it('says that the day of the signal is not known', () => {
    expect(saysOf(rule, recovered({ signalReceivedOn: null }).build())).toEqual({
      outcome: 'UNKNOWN',
      missing: [],
      unknown: [text],
    });
  });

  it('needs the personal records for a decision that follows from a mutation, and else not', () => {
    const mutated = recovered({ signalReceivedOn: null, causeKind: 'BRP_MUTATION', causeId: 'm1' });
    expect(saysOf(rule, mutated.missing('gemeente', 'personRecord').build())).toEqual({
      outcome: 'UNKNOWN',
      missing: ['gemeente'],
      unknown: [text],
    });
    expect(saysOf(rule, household('2018-01-01', ANNA).missing('gemeente', 'personRecord').build())).toEqual({
      outcome: 'NONE',
    });
  });

  it('does not matter for a decision that does not look back', () => {
    const forward = { signalReceivedOn: null, effect: { from: '2017-11-14', to: null } };
    expect(saysOf(rule, recovered(forward).build())).toEqual({ outcome: 'NONE' });
    const dayBack = { signalReceivedOn: null, effect: { from: '2017-11-13', to: null } };
    expect(saysOf(rule, recovered(dayBack).build()).outcome).toBe('UNKNOWN');
  });

  it('holds for every rule', () => {
    holdsForEveryRule(rule, recovered().build(), ['decisions']);
    holdsForEveryRule(rule, household('2026-08-15', ANNA).build(), ['decisions']);
  });
});
