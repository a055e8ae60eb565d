import fc from 'fast-check';
import type { FactTypes, HouseholdFacts } from '../facts/types';
import {
  agency,
  ANNA,
  arrangement,
  benefit,
  BRAM,
  by,
  claim,
  decision,
  deduction,
  factsOf,
  personOf,
  record,
} from '../debts/testing/claims-builder';
import {
  backPayment,
  reportedDecision,
  settlement,
  supportNeed,
  timeOut,
} from '../conflicts/testing/fact-defaults';
import { chainsOf } from './chains';
import { timelineOf } from './timeline';

const MOVE = {
  id: 'M1',
  kind: 'ADDRESS' as const,
  description: 'Adreswijziging',
  effectiveOn: '2014-03-01',
  registeredOn: '2017-05-01',
};
const event = (change: Partial<FactTypes['claims']['events'][number]> = {}) => ({
  id: 'E1',
  kind: 'PAID' as const,
  on: '2026-03-01',
  recordedOn: '2026-03-02',
  amount: 5_000,
  component: null,
  description: null,
  ...change,
});

/** One change in the BRP upon which four decisions of three agencies followed, and a claim. */
function chained(): Partial<HouseholdFacts['known']> {
  const request = {
    id: 'Q1',
    mutationId: 'M1',
    status: 'REFUSED' as const,
    requestedOn: '2017-06-01',
    decidedOn: '2017-07-01',
  };
  const caused = { causeKind: 'BRP_MUTATION' as const, causeId: 'M1' };
  return {
    personRecord: [by('gemeente', record(ANNA, { mutations: [MOVE], correctionRequests: [request] }))],
    decisions: [
      by('uwv', decision({ id: 'B1', decidedOn: '2017-08-01', ...caused })),
      by(
        'uwv',
        decision({
          id: 'B2',
          decidedOn: '2017-09-01',
          kind: 'FINE',
          title: 'Boete WW',
          causeKind: 'OTHER_DECISION',
          causeId: 'B1',
        }),
      ),
      by('svb', decision({ id: 'B1', decidedOn: '2017-10-01', title: 'Herziening AOW', ...caused })),
      by(
        'gemeente',
        decision({ id: 'B4', decidedOn: '2017-11-01', title: 'Herziening bijstand', ...caused }),
      ),
      by('duo', decision({ id: 'B5', decidedOn: '2018-01-01', title: 'Los besluit' })),
    ],
    claims: [
      by(
        'uwv',
        claim({
          decisionId: 'B1',
          events: [event({ kind: 'IMPOSED', on: '2017-08-01', amount: 2_800_000 })],
        }),
      ),
    ],
  };
}

describe('the timeline', () => {
  test('has an event for everything with a date, in plain Dutch', () => {
    const period = { from: '2026-01-01', to: '2026-12-31' };
    const facts = factsOf({
      ...chained(),
      claims: [
        by(
          'uwv',
          claim({
            events: [event()],
            collectionActs: [{ id: 'X1', kind: 'WRIT', on: '2026-04-01', actor: agency('uwv') }],
          }),
        ),
      ],
      arrangements: [
        by('uwv', arrangement({ period })),
        by('duo', arrangement({ id: 'A2', period, withdrawnOn: '2026-05-01' })),
      ],
      deductions: [by('uwv', deduction({ period }))],
      benefits: [by('uwv', benefit({ period }))],
      threats: [
        by('gemeente', {
          id: 'T1',
          kind: 'EVICTION',
          on: '2026-08-01',
          children: true,
          description: 'aangezegd',
          recordedOn: '2026-07-01',
        }),
      ],
      moratoria: [
        by('gemeente', {
          id: 'O1',
          persons: [],
          kind: 'BROAD',
          court: 'Rechtbank Den Haag',
          period,
          basis: [],
        }),
      ],
      debtCounselling: [
        by('gemeente', {
          id: 'S1',
          status: 'PLAN',
          requestedOn: '2026-01-05',
          intakeOn: '2026-02-01',
          planOn: '2026-03-15',
        }),
      ],
    });
    expect(
      timelineOf(facts).map(({ on, title, upcoming }) => `${on}${upcoming ? ' (komt)' : ''} ${title}`),
    ).toEqual([
      '2017-05-01 Adreswijziging',
      '2017-06-01 Correctieverzoek: Adreswijziging',
      '2017-07-01 Correctieverzoek afgewezen: Adreswijziging',
      '2017-08-01 Terugvordering WW',
      '2017-09-01 Boete WW',
      '2017-10-01 Herziening AOW',
      '2017-11-01 Herziening bijstand',
      '2018-01-01 Los besluit',
      '2026-01-01 Betalingsregeling begint',
      '2026-01-01 Breed moratorium (Rechtbank Den Haag) begint',
      '2026-01-01 Betalingsregeling begint',
      '2026-01-01 Bijstand begint',
      '2026-01-01 Inhouding op Participatiewet voor GEMEENTE begint',
      '2026-01-05 Aangemeld voor schuldhulp',
      '2026-02-01 Intake schuldhulp',
      '2026-03-01 Betaald: Terugvordering WW',
      '2026-03-15 Plan van aanpak schuldhulp',
      '2026-04-01 Dwangbevel: Terugvordering WW',
      '2026-05-01 Betalingsregeling ingetrokken',
      '2026-08-01 (komt) Ontruiming: aangezegd',
      '2026-12-31 (komt) Breed moratorium (Rechtbank Den Haag) eindigt',
      '2026-12-31 (komt) Betalingsregeling eindigt',
      '2026-12-31 (komt) Bijstand eindigt',
      '2026-12-31 (komt) Inhouding op Participatiewet voor GEMEENTE eindigt',
    ]);
  });

  test('has back payments, reported decisions, settlements, time-outs and needs that are agreed on', () => {
    const persons = [personOf(ANNA), personOf(BRAM)];
    const period = { from: '2026-03-01', to: '2026-06-30' };
    const facts = factsOf({
      backPayments: [
        by('uwv', backPayment('n1', ANNA, { paidOn: '2026-01-10', amount: 60_001 })),
        by('uwv', backPayment('n2', ANNA, { paidOn: '2026-01-11', paidTo: agency('gemeente') })),
      ],
      reportedDecisions: [
        by('gemeente', reportedDecision('r1', BRAM, { decidedOn: '2026-02-01', amountPerMonth: 90_620 })),
        by('gemeente', reportedDecision('r2', BRAM, { decidedOn: null })),
      ],
      settlements: [
        by(
          'gemeente',
          settlement('s1', [BRAM, ANNA], {
            proposedOn: '2026-03-01',
            responses: [
              { creditor: agency('duo'), outcome: 'AGREED', answeredOn: '2026-03-10', basis: [] },
              { creditor: agency('uwv'), outcome: 'REFUSED', answeredOn: '2026-03-11', basis: [] },
              { creditor: agency('svb'), outcome: 'NO_ANSWER', answeredOn: null, basis: [] },
            ],
            concludedOn: '2026-04-01',
            endedOn: '2026-07-16',
          }),
        ),
      ],
      timeOuts: [
        by('gemeente', timeOut('t1', [ANNA], { period })),
        by('gemeente', timeOut('t2', [ANNA], { period, withdrawnOn: '2026-05-01' })),
      ],
      supportNeeds: [
        by('gemeente', supportNeed('h1', ANNA, { consensusOn: '2026-05-02', title: 'Begeleid wonen' })),
        by('gemeente', supportNeed('h2', ANNA, { consensusOn: null })),
      ],
      moratoria: [
        by('gemeente', {
          id: 'm1',
          persons,
          kind: 'NARROW',
          court: 'Rechtbank Den Haag',
          period: { from: '2026-06-01', to: null },
          basis: [],
        }),
      ],
    });
    const events = timelineOf(facts);
    expect(events.map(({ on, title, upcoming }) => `${on}${upcoming ? ' (komt)' : ''} ${title}`)).toEqual([
      '2026-01-10 Nabetaling WIA',
      '2026-01-11 Nabetaling WIA, betaald aan GEMEENTE',
      '2026-02-01 Volgens opgave, besluit van CAK: Eigen bijdrage',
      '2026-03-01 Schuldregeling voorgesteld',
      '2026-03-01 Time-out begint',
      '2026-03-01 Time-out begint',
      '2026-03-10 DUO gaat akkoord met de schuldregeling',
      '2026-03-11 UWV weigert de schuldregeling',
      '2026-04-01 Schuldregeling tot stand gekomen',
      '2026-05-01 Time-out ingetrokken',
      '2026-05-02 Eens over de hulpvraag: Begeleid wonen',
      '2026-06-01 Smal moratorium (Rechtbank Den Haag) begint',
      '2026-06-30 Time-out eindigt',
      '2026-07-16 (komt) Schuldregeling beëindigd',
    ]);
    const of = (kind: string) => events.find((one) => one.kind === kind);
    expect(of('BACK_PAYMENT')).toMatchObject({ amount: 60_001, persons: [ANNA] });
    expect(of('REPORTED_DECISION')).toMatchObject({
      amountPerMonth: 90_620,
      effectiveOn: '2026-01-01',
      persons: [BRAM],
    });
    expect(of('SETTLEMENT_ANSWERED')?.persons).toEqual([ANNA, BRAM]);
    expect(of('MORATORIUM_START')?.persons).toEqual([ANNA, BRAM]);
  });

  test('is in the order of days, then sources, then keys', () => {
    const events = timelineOf(factsOf(chained()));
    const sorted = [...events].sort((a, b) =>
      `${a.on} ${a.source} ${a.key}` < `${b.on} ${b.source} ${b.key}` ? -1 : 1,
    );
    expect(events).toEqual(sorted);
    expect(new Set(events.map(({ key }) => key)).size).toBe(events.length);
  });

  test('does not depend on the order in which sources told', () => {
    const known = chained();
    fc.assert(
      fc.property(fc.shuffledSubarray(known.decisions as never[], { minLength: 5 }), (decisions) => {
        expect(timelineOf(factsOf({ ...known, decisions }))).toEqual(timelineOf(factsOf(known)));
      }),
    );
  });

  test('shows when something was decided and from when it has effect', () => {
    const [first] = timelineOf(factsOf({ decisions: [by('uwv', decision())] }));
    expect(first).toMatchObject({ on: '2026-05-01', effectiveOn: '2025-01-01' });
  });

  test('has one change for a move that stands in the records of two persons, about both', () => {
    const personRecord = [ANNA, BRAM].map((bsn) => by('gemeente', record(bsn, { mutations: [MOVE] })));
    const events = timelineOf(factsOf({ personRecord }, { persons: [ANNA, BRAM] }));
    expect(events).toMatchObject([{ kind: 'BRP_MUTATION', persons: [ANNA, BRAM] }]);
  });

  test('never shows a burgerservicenummer that a source wrote in a text', () => {
    const decisions = [by('uwv', decision({ title: `Besluit over ${BRAM} en 123456789` }))];
    expect(timelineOf(factsOf({ decisions }))[0]?.title).toBe(
      'Besluit over [nummer weggelaten] en 123456789',
    );
  });

  test('leaves an amount unknown instead of nothing', () => {
    const claims = [by('uwv', claim({ events: [event({ kind: 'HANDED_OVER', amount: 0 })] }))];
    expect(timelineOf(factsOf({ claims }))[0]?.amount).toBeNull();
  });
});

describe('chains', () => {
  const chains = (known: Partial<HouseholdFacts['known']>) => {
    const facts = factsOf(known);
    return chainsOf(timelineOf(facts), facts);
  };

  test('one change in the BRP and the four decisions that followed are one chain', () => {
    expect(chains(chained())).toMatchObject([
      {
        id: 'mutation:gemeente:M1',
        causeId: 'M1',
        causeKnown: true,
        title: 'Eén adreswijziging (1 maart 2014), 4 besluiten van 3 organen',
        on: '2017-05-01',
        decisions: 4,
        agencies: 3,
        sources: ['gemeente', 'svb', 'uwv'],
        eventKeys: [
          'gemeente:personRecord:M1:BRP_MUTATION',
          'gemeente:personRecord:Q1:CORRECTION_REQUESTED',
          'gemeente:personRecord:Q1:CORRECTION_DECIDED',
          'uwv:claims:C1:CLAIM_EVENT:E1',
          'uwv:decisions:B1:DECISION',
          'uwv:decisions:B2:DECISION',
          'svb:decisions:B1:DECISION',
          'gemeente:decisions:B4:DECISION',
        ],
      },
    ]);
  });

  test('decisions with one cause that no source told are one chain, and say that the cause is not known', () => {
    const { personRecord: _, ...rest } = chained();
    expect(chains(rest)).toMatchObject([
      {
        causeId: 'M1',
        causeKnown: false,
        cause: null,
        title: 'Eén aanleiding die niet bekend is, 4 besluiten van 3 organen',
      },
    ]);
  });

  test('a decision with only its own claim is no chain', () => {
    const known = {
      decisions: [by('uwv', decision())],
      claims: [by('uwv', claim({ decisionId: 'B1', events: [event()] }))],
    };
    expect(chains(known)).toEqual([]);
    expect(timelineOf(factsOf(known)).map(({ chain }) => chain)).toEqual([null, null]);
  });

  test('decisions that name each other as cause are one chain and do not hang', () => {
    const decisions = [
      by('uwv', decision({ id: 'B1', causeKind: 'OTHER_DECISION', causeId: 'B2' })),
      by(
        'uwv',
        decision({ id: 'B2', causeKind: 'OTHER_DECISION', causeId: 'B1', persons: [personOf(BRAM)] }),
      ),
    ];
    expect(chains({ decisions })).toMatchObject([{ id: 'decision:uwv:B1', decisions: 1 }]);
  });

  test('an id that two other sources use does not join strangers', () => {
    const decisions = [
      by('duo', decision({ id: 'B9', causeKind: 'OTHER_DECISION', causeId: 'B1' })),
      by('uwv', decision({ id: 'B1' })),
      by('svb', decision({ id: 'B1' })),
    ];
    expect(chains({ decisions })).toEqual([]);
  });
});
