import type { Decision } from '../../../../subgraphs/kit/graph/decision';
import { provesItsExamples } from '../testing/examples';
import { decision, mutation } from '../testing/fact-defaults';
import { ANNA, BRAM, type FactsBuilder, household } from '../testing/facts-builder';
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

const silent = (): FactsBuilder =>
  recovered({ signalReceivedOn: null, causeKind: 'BRP_MUTATION', causeId: 'm1' });

describe('CR-09 examples', () => {
  provesItsExamples(rule, {
    'UWV had in november 2014 het signaal en vordert in november 2017 drie jaar terug.': recovered()
      .record(ANNA)
      .build(),
    'UWV legde niet vast wanneer het bericht kwam. De wijziging stond drie jaar in de BRP voor UWV terugvorderde.':
      silent()
        .record(ANNA, { mutations: [mutation('m1')] })
        .build(),
    'UWV had in november 2014 het signaal. Wat UWV in 2017 terugvordert, is ontstaan in het half jaar daarna.':
      recovered({ effect: { from: '2014-11-01', to: '2015-05-14' } })
        .record(ANNA)
        .build(),
    'UWV besloot precies zes maanden na het signaal.': recovered({
      decidedOn: '2015-05-14',
      effect: { from: '2014-11-01', to: '2015-05-01' },
    }).build(),
  });
});

describe('CR-09 late on a signal', () => {
  it('shows how late, and about how much built up since', () => {
    const found = findingOf(rule, recovered().record(ANNA).build());
    expect(found).toMatchObject({
      key: 'CR-09||decisions/uwv:u1',
      severity: 'RED',
      explained: false,
      explanations: [
        {
          code: 'E1',
          applies: 'NO',
          text: 'de burger heeft iets niet gemeld en het orgaan kon het niet weten',
        },
      ],
      agencies: ['uwv'],
      persons: [ANNA],
      evidence: [
        {
          source: 'uwv',
          kind: 'decisions',
          id: 'u1',
          says: 'terugvordering, werking vanaf 1 november 2014',
          on: '2017-11-14',
        },
      ],
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
    const found = findingOf(
      rule,
      silent()
        .record(ANNA, { mutations: [mutation('m1')] })
        .build(),
    );
    expect(found.message).toContain(
      'De wijziging over Anna Testpersoon staat sinds 14 november 2014 in de BRP. Wanneer UWV het bericht kreeg, is ' +
        'niet vastgelegd. UWV kon het sinds die dag weten en besloot 36 maanden later',
    );
    expect(found.agencies).toEqual(['gemeente', 'uwv']);
    expect(explanationsOf(found)).toEqual({ E1: 'UNKNOWN' });
    expect(found.evidence[1]).toEqual({
      source: 'gemeente',
      kind: 'personRecord',
      id: 'm1',
      says: 'geregistreerd in de BRP',
      on: '2014-11-14',
    });
  });

  it('counts whole months: one less on the day before', () => {
    const at = (decidedOn: string) =>
      findingOf(rule, recovered({ decidedOn, effect: { from: '2014-11-01', to: '2015-06-30' } }).build())
        .message;
    expect(at('2015-07-13')).toContain('besloot 7 maanden later');
    expect(at('2015-07-14')).toContain('besloot 8 maanden later');
  });

  it('names all whom it is about', () => {
    const found = findingOf(
      rule,
      household('2018-01-01', ANNA, BRAM)
        .records()
        .add('decisions', 'uwv', decision('u1', [ANNA, BRAM], LATE))
        .build(),
    );
    expect(found.persons).toEqual([ANNA, BRAM]);
    expect(found.message).toContain(
      'het signaal over Anna Testpersoon en Bram Testpersoon op 14 november 2014',
    );
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
    expect(saysOf(rule, silent().missing('gemeente', 'personRecord').build())).toEqual({
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
