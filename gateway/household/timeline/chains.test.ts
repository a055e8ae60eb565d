import fc from 'fast-check';
import { ANNA, BRAM, by, claim, decision, factsOf, personOf, record } from '../debts/testing/claims-builder';
import type { FactTypes, HouseholdFacts } from '../facts/types';
import { type Chain, chainsOf } from './chains';
import { timelineOf } from './timeline';

type Known = Partial<HouseholdFacts['known']>;
type Request = FactTypes['personRecord']['correctionRequests'][number];

const chainsIn = (known: Known, persons: readonly string[] = [ANNA, BRAM]): Chain[] => {
  const facts = factsOf(known, { persons });
  return chainsOf(timelineOf(facts), facts);
};

const only = (known: Known): Chain => {
  const [chain, ...others] = chainsIn(known);
  if (chain === undefined || others.length > 0) throw new Error('there is not exactly one chain');
  return chain;
};

const REQUEST: Request = {
  id: 'verzoek',
  mutationId: 'inschrijving',
  status: 'REFUSED',
  requestedOn: '2018-01-15',
  decidedOn: '2018-03-12',
};

const CAUSED = { causeKind: 'BRP_MUTATION' as const, causeId: 'inschrijving' };

/** A postal address that was recorded as a home address in 2014, and what four decisions made of it in 2017. */
function postalAddress(requests: readonly Request[] = [REQUEST]): Known {
  const move = {
    id: 'inschrijving',
    kind: 'ADDRESS' as const,
    description: 'Inschrijving op het woonadres',
    effectiveOn: '2014-11-01',
    registeredOn: '2014-11-03',
  };
  return {
    personRecord: [
      by('gemeente', record(BRAM, { mutations: [move], correctionRequests: [...requests] })),
      by('gemeente', record(ANNA)),
    ],
    decisions: [
      by(
        'uwv',
        decision({
          id: 'terug',
          ...CAUSED,
          title: 'Terugvordering toeslag',
          decidedOn: '2017-11-20',
          effect: { from: '2014-12-01', to: '2017-07-31' },
          signalReceivedOn: '2014-11-03',
          amount: 2_808_000,
          monthlyEffect: 0,
        }),
      ),
      by(
        'uwv',
        decision({
          id: 'boete',
          kind: 'FINE',
          causeKind: 'OTHER_DECISION',
          causeId: 'terug',
          decidedOn: '2017-11-21',
          amount: 143_000,
        }),
      ),
      by(
        'gemeente',
        decision({ id: 'bijstand', ...CAUSED, decidedOn: '2017-10-30', amount: null, monthlyEffect: -4_000 }),
      ),
      by(
        'svb',
        decision({
          id: 'aow',
          kind: 'REVISION',
          ...CAUSED,
          decidedOn: '2017-12-01',
          monthlyEffect: -30_000,
        }),
      ),
    ],
    claims: [
      by('uwv', claim({ id: 'v1', decisionId: 'terug', principal: 2_784_000, status: 'OUTSIDE_COLLECTION' })),
      by('uwv', claim({ id: 'v2', decisionId: 'boete', principal: 143_000 })),
      by('duo', claim({ id: 'v3', decisionId: 'terug' })),
    ],
  };
}

describe('one mutation, four decisions', () => {
  test('is said in one sentence, with the day from which the change holds', () => {
    expect(only(postalAddress()).title).toBe(
      'Eén adreswijziging (1 november 2014), 4 besluiten van 3 organen',
    );
  });

  test('names the change, and when it was recorded', () => {
    expect(only(postalAddress())).toMatchObject({
      causeKnown: true,
      decisions: 4,
      agencies: 3,
      cause: {
        mutationKind: 'ADDRESS',
        decisionKind: null,
        title: 'Inschrijving op het woonadres',
        effectiveOn: '2014-11-01',
        registeredOn: '2014-11-03',
      },
    });
  });

  test('shows of each decision the signal, the day it was taken and its effect, in the order of the timeline', () => {
    const { members } = only(postalAddress());
    expect(members.map(({ agency, kind, decidedOn }) => [agency.code, kind, decidedOn])).toEqual([
      ['gemeente', 'RECOVERY', '2017-10-30'],
      ['uwv', 'RECOVERY', '2017-11-20'],
      ['uwv', 'FINE', '2017-11-21'],
      ['svb', 'REVISION', '2017-12-01'],
    ]);
    expect(members[1]).toMatchObject({
      key: 'uwv:decisions:terug:DECISION',
      isCause: false,
      title: 'Terugvordering toeslag',
      signalReceivedOn: '2014-11-03',
      daysFromSignal: 1113,
      effect: { from: '2014-12-01', to: '2017-07-31' },
      amount: 2_808_000,
    });
    expect(members[0]?.daysFromSignal).toBeNull();
  });

  test('sums what recoveries and fines ask, and counts the one of which the amount is unknown', () => {
    expect(only(postalAddress()).imposed).toEqual({ amount: 2_951_000, known: 2, unknown: 1 });
  });

  test('sums what the decisions do a month, and counts the one of which that is unknown', () => {
    expect(only(postalAddress()).monthlyEffect).toEqual({ amount: -34_000, known: 3, unknown: 1 });
  });

  test('names the claims that followed, and no claim of another agency with the same id', () => {
    expect(only(postalAddress()).claims).toMatchObject([
      { key: 'uwv:v1', outstanding: 2_784_000, status: 'OUTSIDE_COLLECTION' },
      { key: 'uwv:v2', outstanding: 143_000 },
    ]);
  });
});

describe('a request to correct the change', () => {
  test('is shown with its decision', () => {
    expect(only(postalAddress()).corrections).toEqual({ requests: [REQUEST], isOpen: false });
  });

  test('is open until it is decided', () => {
    const open: Request = {
      ...REQUEST,
      id: 'tweede',
      status: 'OPEN',
      requestedOn: '2020-01-01',
      decidedOn: null,
    };
    expect(only(postalAddress([open, REQUEST])).corrections).toEqual({
      requests: [REQUEST, open],
      isOpen: true,
    });
  });

  test('on another change is not shown', () => {
    const known = postalAddress([{ ...REQUEST, mutationId: 'huwelijk' }]);
    expect(only(known).corrections).toEqual({ requests: [], isOpen: false });
  });
});

describe('a sum of a chain', () => {
  const pair = (amounts: readonly (number | null)[]) =>
    only({
      decisions: amounts.map((amount, at) =>
        by(
          'uwv',
          decision({ id: `b${at}`, causeKind: 'BRP_MUTATION', causeId: 'x', amount, monthlyEffect: amount }),
        ),
      ),
    });

  test('is unknown when none of it is known, and not nothing', () => {
    expect(pair([null, null])).toMatchObject({
      imposed: { amount: null, known: 0, unknown: 2 },
      monthlyEffect: { amount: null, known: 0, unknown: 2 },
    });
  });

  test('is nothing when no decision asks for money', () => {
    const decisions = ['b1', 'b2'].map((id) =>
      by('uwv', decision({ id, kind: 'TERMINATION', causeKind: 'BRP_MUTATION', causeId: 'x', amount: 500 })),
    );
    expect(only({ decisions }).imposed).toEqual({ amount: 0, known: 0, unknown: 0 });
  });

  test('is the sum of what is known, to the cent', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.integer({ min: 0, max: 10 ** 9 })), { minLength: 2, maxLength: 8 }),
        (amounts) => {
          const known = amounts.filter((amount) => amount !== null);
          const { imposed } = pair(amounts);
          expect(imposed.known + imposed.unknown).toBe(amounts.length);
          expect(imposed.amount).toBe(known.length === 0 ? null : known.reduce((sum, one) => sum + one, 0));
        },
      ),
    );
  });
});

describe('a chain', () => {
  test('that begins with a decision shows it among its decisions, and does not count it as followed', () => {
    const decisions = [
      by('uwv', decision({ id: 'b1', kind: 'REVISION', decidedOn: '2026-05-01' })),
      by('svb', decision({ id: 'b2', decidedOn: '2026-06-01', causeKind: 'OTHER_DECISION', causeId: 'b1' })),
    ];
    const chain = only({ decisions });
    expect(chain).toMatchObject({
      title: 'Eén herziening door UWV (1 mei 2026), daarna 1 besluit van 1 orgaan',
      decisions: 1,
      agencies: 1,
      cause: { decisionKind: 'REVISION', mutationKind: null, registeredOn: '2026-05-01' },
    });
    expect(chain.members.map(({ isCause }) => isCause)).toEqual([true, false]);
  });

  test('has the same decisions as the timeline says are in it', () => {
    const facts = factsOf(postalAddress(), { persons: [ANNA, BRAM] });
    const timeline = timelineOf(facts);
    for (const chain of chainsOf(timeline, facts)) {
      const inIt = timeline.filter((event) => event.chain === chain.id);
      expect(chain.eventKeys).toEqual(inIt.map(({ key }) => key));
      expect(chain.members.map(({ key }) => key)).toEqual(
        inIt.filter(({ kind }) => kind === 'DECISION').map(({ key }) => key),
      );
    }
  });

  test('does not depend on the order in which sources told', () => {
    const known = postalAddress([REQUEST, { ...REQUEST, id: 'eerder', requestedOn: '2017-12-01' }]);
    const shuffled = <T>(all: readonly T[] = []) => fc.shuffledSubarray([...all], { minLength: all.length });
    fc.assert(
      fc.property(
        shuffled(known.decisions),
        shuffled(known.claims),
        shuffled(known.personRecord),
        (decisions, claims, personRecord) => {
          expect(chainsIn({ decisions, claims, personRecord })).toEqual(chainsIn(known));
        },
      ),
    );
  });

  test('never shows a burgerservicenummer that a source wrote in a text', () => {
    const known: Known = {
      decisions: ['b1', 'b2'].map((id) =>
        by('uwv', decision({ id, title: `Besluit ${BRAM}`, causeKind: 'BRP_MUTATION', causeId: 'x' })),
      ),
      claims: [by('uwv', claim({ decisionId: 'b1', title: `Vordering ${BRAM}`, debtors: [personOf(BRAM)] }))],
    };
    const { members, claims, title } = only(known);
    expect(JSON.stringify([members, claims, title])).not.toContain(BRAM);
  });

  test('of decisions that name each other begins with one of those, and not with one that only names them', () => {
    const named = (id: string, causeId: string) =>
      by('uwv', decision({ id, causeKind: 'OTHER_DECISION', causeId }));
    const decisions = [named('b0', 'b1'), named('b1', 'b2'), named('b2', 'b1')];
    expect(only({ decisions })).toMatchObject({ id: 'decision:uwv:b1', decisions: 2 });
    expect(only({ decisions: decisions.reverse() })).toMatchObject({ id: 'decision:uwv:b1', decisions: 2 });
  });

  test('of many decisions, each the cause of the next, is one chain', () => {
    const length = 3_000;
    const decisions = Array.from({ length }, (_, at) =>
      by(
        'uwv',
        decision({ id: `b${at}`, causeKind: 'OTHER_DECISION', causeId: at === 0 ? null : `b${at - 1}` }),
      ),
    );
    expect(only({ decisions: decisions.reverse() })).toMatchObject({
      id: 'decision:uwv:b0',
      decisions: length - 1,
    });
  });
});
