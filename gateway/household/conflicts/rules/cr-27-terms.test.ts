import { addDays } from '../../../../subgraphs/kit/calendar';
import type { PaymentArrangement } from '../../../../subgraphs/kit/graph/arrangement';
import type { Claim } from '../../../../subgraphs/kit/graph/claim';
import type { DebtCounselling, TimeOut } from '../../../../subgraphs/kit/graph/counselling-file';
import type { Decision } from '../../../../subgraphs/kit/graph/decision';
import { provesItsExamples } from '../testing/examples';
import { agencyOf, arrangement, claim, decision, timeOut } from '../testing/fact-defaults';
import { ANNA, BRAM, type FactsBuilder, household } from '../testing/facts-builder';
import { findingOf, findingsOf, holdsForEveryRule, saysOf } from '../testing/looking';
import { cr27Terms as rule } from './cr-27-terms';

const TODAY = '2026-08-15';
const NONE = { outcome: 'NONE' };

const anna = (): FactsBuilder => household(TODAY, ANNA, BRAM).records();

const decided = (objectionUntil: string | null, changes: Partial<Decision> = {}): FactsBuilder =>
  anna().add(
    'decisions',
    'uwv',
    decision('b1', [ANNA], { kind: 'RECOVERY', decidedOn: '2026-07-09', objectionUntil, ...changes }),
  );

const postponed = (to: string | null, changes: Partial<PaymentArrangement> = {}): FactsBuilder =>
  anna().add(
    'arrangements',
    'duo',
    arrangement('r1', ANNA, { period: { from: '2026-03-01', to }, ...changes }),
  );

const owed = (facts: FactsBuilder, source: string, id: string, changes: Partial<Claim> = {}): FactsBuilder =>
  facts.add(
    'claims',
    source,
    claim(id, ANNA, { creditor: agencyOf(source), handler: agencyOf(source), ...changes }),
  );

const reference = (source: string, claimId: string) => ({ agency: agencyOf(source), claimId });

/** A time-out of the gemeente over a claim of the UWV and one of the DUO. */
const timedOut = (to: string | null, changes: Partial<TimeOut> = {}): FactsBuilder =>
  anna().add(
    'timeOuts',
    'gemeente',
    timeOut('t1', [ANNA, BRAM], {
      claims: [reference('uwv', 'u1'), reference('duo', 'd1')],
      period: { from: '2026-06-01', to },
      ...changes,
    }),
  );

const both = (facts: FactsBuilder): FactsBuilder =>
  owed(owed(facts, 'uwv', 'u1', { dueOn: '2026-05-01' }), 'duo', 'd1', { outstanding: 2500 });

const limited = (changes: Partial<Claim> = {}): FactsBuilder =>
  owed(anna(), 'gemeente', 'v1', { limitationOn: '2026-08-14', ...changes });

const counselled = (changes: Partial<DebtCounselling> = {}): FactsBuilder =>
  anna().add('debtCounselling', 'gemeente', {
    id: 's1',
    status: 'REQUESTED',
    requestedOn: '2026-07-11',
    intakeOn: null,
    planOn: null,
    ...changes,
  });

describe('CR-27 examples', () => {
  provesItsExamples(rule, {
    'Tegen een terugvordering van UWV kan Anna nog vijf dagen bezwaar maken.': decided('2026-08-20').build(),
    'De time-out eindigt over twee weken. Hij geldt voor vorderingen van UWV en DUO.': both(
      timedOut('2026-08-29'),
    ).build(),
    'Van een vordering van de gemeente is de verjaardatum voorbij, en er is in vijf jaar niets mee gebeurd.':
      limited().build(),
    'Anna vroeg vijf weken geleden om schuldhulp, en er is nog geen gesprek geweest.': counselled().build(),
    'Het uitstel van DUO loopt over veertien dagen af.': postponed('2026-08-29').build(),
  });
});

/** What is said on each of these days left: nothing, yellow or red. */
function watches(onDay: (last: string) => FactsBuilder, window: number): void {
  it.each([
    [window, null],
    [window - 1, 'YELLOW'],
    [4, 'YELLOW'],
    [3, 'RED'],
    [0, 'RED'],
  ])('with %i days left: %s', (days, severity) => {
    const found = findingsOf(rule, onDay(addDays(TODAY, days)).build());
    expect(found.map((one) => one.severity)).toEqual(severity === null ? [] : [severity]);
  });
}

describe('CR-27 objection', () => {
  watches((last) => decided(last), 14);

  it('shows until when, and all that it rests on', () => {
    expect(
      findingOf(rule, decided('2026-08-16', { persons: [{ bsn: ANNA }, { bsn: BRAM }] }).build()),
    ).toEqual({
      key: 'CR-27|bezwaar|decisions/uwv:b1',
      severity: 'RED',
      explained: false,
      explanations: [],
      message:
        'Bezwaar tegen het besluit van UWV van 9 juli 2026 (terugvordering) voor Anna Testpersoon en Bram Testpersoon ' +
        'kan tot en met 16 augustus 2026: nog één dag. Bespreek of bezwaar nodig is.',
      persons: [ANNA, BRAM],
      agencies: ['uwv'],
      evidence: [
        {
          source: 'uwv',
          kind: 'decisions',
          id: 'b1',
          says: 'bezwaar tot en met 16 augustus 2026',
          on: '2026-08-16',
        },
      ],
      amountPerMonth: null,
    });
  });

  it('says that it is the last day', () => {
    expect(findingOf(rule, decided(TODAY).build()).message).toContain(
      '15 augustus 2026: dat is vandaag. Bespreek',
    );
  });

  it('says none when it has passed, or is not open', () => {
    expect(saysOf(rule, decided('2026-08-14').build())).toEqual(NONE);
    expect(saysOf(rule, decided(null).build())).toEqual(NONE);
  });
});

describe('CR-27 postponement', () => {
  watches((last) => postponed(last), 14);

  it('shows when it ends, and all that it rests on', () => {
    expect(findingOf(rule, postponed('2026-08-20', { kind: 'REPAYMENT_PAUSE' }).build())).toMatchObject({
      key: 'CR-27|uitstel|arrangements/duo:r1',
      message:
        'Aflosvrije periode bij DUO voor Anna Testpersoon eindigt op 20 augustus 2026: nog 5 dagen. ' +
        'Vraag zo nodig om verlenging of een regeling.',
      persons: [ANNA],
      agencies: ['duo'],
      evidence: [
        {
          source: 'duo',
          kind: 'arrangements',
          id: 'r1',
          says: 'aflosvrije periode tot en met 20 augustus 2026',
          on: '2026-08-20',
        },
      ],
      amountPerMonth: null,
    });
  });

  it.each([
    ['that has no end', null, {}],
    ['that has ended', '2026-08-14', {}],
    ['that has yet to begin', '2026-08-20', { period: { from: '2026-08-16', to: '2026-08-20' } }],
    ['that was withdrawn', '2026-08-20', { withdrawnOn: TODAY }],
    ['that was withdrawn before it began', '2026-08-20', { withdrawnOn: '2026-03-01' }],
    ['in which something is paid', '2026-08-20', { kind: 'INSTALMENT_PLAN' }],
  ] as [string, string | null, Partial<PaymentArrangement>][])('says none of one %s', (_, to, changes) => {
    expect(saysOf(rule, postponed(to, changes).build())).toEqual(NONE);
  });

  it('ends the day before it is withdrawn', () => {
    expect(findingOf(rule, postponed('2026-12-31', { withdrawnOn: '2026-08-21' }).build()).message).toContain(
      'eindigt op 20 augustus 2026',
    );
  });

  it('is told once when two sources tell it, and twice when they are two', () => {
    const other = (changes: Partial<PaymentArrangement>) =>
      postponed('2026-08-20').add(
        'arrangements',
        'cjib',
        arrangement('r1', ANNA, { period: { from: '2026-03-01', to: '2026-08-20' }, ...changes }),
      );
    expect(findingsOf(rule, other({}).build())).toHaveLength(1);
    expect(findingsOf(rule, other({ person: { bsn: BRAM } }).build())).toHaveLength(2);
  });
});

describe('CR-27 time-out', () => {
  watches((last) => both(timedOut(last)), 21);

  it('shows the claims that revive and their sum, with all that it rests on', () => {
    expect(findingOf(rule, both(timedOut('2026-08-29')).build())).toMatchObject({
      key: 'CR-27|time-out|claims/duo:d1|claims/uwv:u1|timeOuts/gemeente:t1',
      message: rule.examples[1]?.says,
      persons: [ANNA, BRAM],
      agencies: ['duo', 'gemeente', 'uwv'],
      evidence: [
        {
          source: 'gemeente',
          kind: 'timeOuts',
          id: 't1',
          says: 'time-out tot en met 29 augustus 2026',
          on: '2026-08-29',
        },
        { source: 'duo', kind: 'claims', id: 'd1', says: '€ 25,00 open', on: null },
        { source: 'uwv', kind: 'claims', id: 'u1', says: '€ 1.000,00 open', on: '2026-05-01' },
      ],
      amountPerMonth: null,
    });
  });

  const message = (facts: FactsBuilder) => findingOf(rule, facts.build()).message;
  const starts =
    'De time-out van Gemeente voor Anna Testpersoon en Bram Testpersoon eindigt op 29 augustus 2026: nog 14 dagen. ';
  const ends = 'Maak voor die dag afspraken met de organen.';

  it('says of how many claims the amount is not known', () => {
    expect(message(owed(timedOut('2026-08-29'), 'uwv', 'u1'))).toBe(
      `${starts}Dan herleeft één vordering van samen € 1.000,00. Van één vordering in de time-out is het bedrag niet bekend. ${ends}`,
    );
    expect(message(timedOut('2026-08-29'))).toBe(
      `${starts}Van 2 vorderingen in de time-out is het bedrag niet bekend. ${ends}`,
    );
  });

  it('says nothing of claims when it pauses none', () => {
    expect(message(timedOut('2026-08-29', { claims: [] }))).toBe(`${starts}${ends}`);
  });

  it.each([
    ['that has no end', null, {}],
    ['that has ended', '2026-08-14', {}],
    ['that has yet to begin', '2026-08-20', { period: { from: '2026-08-16', to: '2026-08-20' } }],
    ['that was withdrawn', '2026-08-20', { withdrawnOn: TODAY }],
  ] as [string, string | null, Partial<TimeOut>][])('says none of one %s', (_, to, changes) => {
    expect(saysOf(rule, timedOut(to, changes).build())).toEqual(NONE);
  });

  it('in the books of an agency is told with the time-out itself, or else as it stands there', () => {
    const inBooks = (to: string): Partial<PaymentArrangement> => ({
      kind: 'TIME_OUT',
      claimIds: ['d1'],
      period: { from: '2026-06-01', to },
    });
    expect(findingOf(rule, postponed(null, inBooks('2026-09-04')).build()).message).toContain(
      'Time-out bij DUO voor Anna Testpersoon eindigt op 4 september 2026: nog 20 dagen.',
    );
    expect(saysOf(rule, postponed(null, inBooks('2026-09-05')).build())).toEqual(NONE);
    const added = (changes: Partial<TimeOut>) =>
      findingsOf(
        rule,
        timedOut('2026-09-04', changes)
          .add('arrangements', 'duo', arrangement('r1', ANNA, inBooks('2026-09-04')))
          .build(),
      ).map(({ key }) => key.split('|')[1]);
    expect(added({})).toEqual(['time-out']);
    expect(added({ claims: [reference('duo', 'd2')] })).toEqual(['uitstel', 'time-out']);
    expect(added({ withdrawnOn: '2026-08-01' })).toEqual(['uitstel']);
  });
});

describe('CR-27 limitation', () => {
  it('asks for proof, with all that it rests on', () => {
    expect(findingOf(rule, limited({ debtors: [{ bsn: ANNA }, { bsn: BRAM }] }).build())).toEqual({
      key: 'CR-27|verjaring|claims/gemeente:v1',
      severity: 'RED',
      explained: false,
      explanations: [],
      message:
        'De terugvordering van Gemeente op Anna Testpersoon en Bram Testpersoon (€ 1.000,00) is mogelijk verjaard op ' +
        '14 augustus 2026: van stuiting in de laatste vijf jaar is niets bekend. Vraag Gemeente om bewijs van ' +
        'stuiting, voordat er wordt betaald of een regeling wordt getroffen.',
      persons: [ANNA, BRAM],
      agencies: ['gemeente'],
      evidence: [
        {
          source: 'gemeente',
          kind: 'claims',
          id: 'v1',
          says: 'terugvordering, opeisbaar',
          on: '2026-08-14',
        },
      ],
      amountPerMonth: null,
    });
  });

  it('says that it cannot tell when a source did not tell of plans or deductions', () => {
    expect(saysOf(rule, limited().missing('gemeente', 'arrangements').build())).toEqual({
      outcome: 'UNKNOWN',
      missing: ['gemeente'],
      unknown: ['Of de verjaring van een terugvordering van Gemeente is gestuit, is niet bekend.'],
    });
    expect(saysOf(rule, limited().missing('uwv', 'arrangements').build())).toMatchObject({
      outcome: 'CONFLICT',
      missing: ['uwv'],
      unknown: [],
    });
  });
});

describe('CR-27 counselling', () => {
  const requested = (last: string) => counselled({ requestedOn: addDays(last, -28) });
  const talked = (last: string) => counselled({ status: 'INTAKE', intakeOn: addDays(last, -56) });
  describe('the talk', () => {
    watches(requested, 14);
  });
  describe('the plan', () => {
    watches(talked, 14);
  });

  it('shows the term of the talk, and that of the plan', () => {
    expect(findingOf(rule, requested('2026-08-20').build())).toEqual({
      key: 'CR-27|gesprek|debtCounselling/gemeente:s1',
      severity: 'YELLOW',
      explained: false,
      explanations: [],
      message:
        'Het eerste gesprek over schuldhulp moet er uiterlijk op 20 augustus 2026 zijn, vier weken na de aanmelding ' +
        '(Wgs 4): nog 5 dagen.',
      persons: [ANNA, BRAM],
      agencies: ['gemeente'],
      evidence: [
        {
          source: 'gemeente',
          kind: 'debtCounselling',
          id: 's1',
          says: 'gesprek uiterlijk op 20 augustus 2026',
          on: '2026-08-20',
        },
      ],
      amountPerMonth: null,
    });
    expect(findingOf(rule, talked('2026-08-14').build())).toMatchObject({
      key: 'CR-27|plan|debtCounselling/gemeente:s1',
      severity: 'RED',
      message:
        'Het plan van aanpak of de weigering had er uiterlijk op 14 augustus 2026 moeten zijn, hoogstens acht weken na ' +
        'het gesprek (Wgs 4a). Vraag Gemeente wanneer het komt.',
      evidence: [{ says: 'plan uiterlijk op 14 augustus 2026' }],
    });
  });

  it('is red however long ago the term passed', () => {
    expect(findingOf(rule, requested('2020-01-01').build()).severity).toBe('RED');
  });

  it.each([
    ['has ended', { status: 'ENDED' }],
    ['is in a settlement', { status: 'SETTLEMENT' }],
    ['has a plan', { status: 'PLAN', intakeOn: '2026-01-01', planOn: '2026-06-01' }],
  ] as [string, Partial<DebtCounselling>][])('says none of counselling that %s', (_, changes) => {
    expect(saysOf(rule, counselled(changes).build())).toEqual(NONE);
  });
});

describe('CR-27 for every rule', () => {
  const needs = ['decisions', 'arrangements', 'timeOuts', 'claims', 'deductions', 'debtCounselling'] as const;

  it('holds', () => {
    const all = both(decided('2026-08-20')).add(
      'arrangements',
      'duo',
      arrangement('r1', ANNA, { period: { from: '2026-03-01', to: '2026-08-20' } }),
    );
    holdsForEveryRule(rule, all.build(), needs);
    holdsForEveryRule(rule, household(TODAY, ANNA).build(), needs);
  });

  it('has thresholds that are shown', () => {
    expect(rule.thresholds.map(({ name, value, unit }) => [name, value, unit])).toEqual([
      ['objection', 14, 'DAYS'],
      ['postponement', 14, 'DAYS'],
      ['time-out', 21, 'DAYS'],
      ['counselling', 14, 'DAYS'],
      ['urgent', 3, 'DAYS'],
    ]);
    const watched = 'Is de laatste dag over minder dagen dan dit, dan wordt gewezen op';
    expect(rule.thresholds.map(({ text }) => text)).toEqual(
      [
        `${watched} bezwaar.`,
        `${watched} uitstel dat afloopt.`,
        `${watched} een time-out die afloopt.`,
        `${watched} een termijn van de schuldhulp.`,
        'Vanaf zo veel dagen voor de laatste dag is de melding rood.',
      ].map((text) => `${text} Dit is een keuze van dit project.`),
    );
  });
});
