import type { HouseholdFacts } from '../../facts/types';
import * as defaults from './fact-defaults';
import {
  addressRecord,
  ANNA,
  BRAM,
  CARLA,
  DIRK,
  type FactsBuilder,
  household,
  relation,
} from './facts-builder';

const SINCE_MARCH = { from: '2026-03-01', to: null };
const CAUSED = {
  causeKind: 'BRP_MUTATION',
  causeId: 'm1',
  decidedOn: '2017-11-14',
  monthlyEffect: -30000,
} as const;

/** Who lives with whom and where, and what agencies made of it: CR-01 to CR-09. */
function livingTogether(facts: FactsBuilder): FactsBuilder {
  const effect = { from: '2014-11-01', to: '2017-10-31' };
  const investigated = addressRecord('2014-11-01', {
    underInvestigation: { from: '2017-10-01', to: '2017-12-31' },
  });
  const { livingSituation, decision } = defaults;
  return facts
    .record(ANNA, {
      addresses: [investigated],
      mutations: [defaults.mutation('m1')],
      relations: [relation('CHILD', DIRK)],
    })
    .record(BRAM)
    .record(CARLA, {
      birthDate: '2005-01-01',
      addresses: [addressRecord('2005-01-01')],
      relations: [relation('PARENT', ANNA)],
    })
    .record(DIRK, { birthDate: '2018-01-01', relations: [relation('PARENT', ANNA)] })
    .add('incomes', 'gemeente', defaults.income('i1', ANNA))
    .add(
      'livingSituations',
      'svb',
      livingSituation('s1', ANNA, { code: 'COUPLE', scheme: 'AOW', partner: { bsn: BRAM } }),
    )
    .add(
      'livingSituations',
      'svb',
      livingSituation('s0', BRAM, {
        code: 'SINGLE',
        scheme: 'AOW',
        period: { from: '2020-01-01', to: '2026-01-31' },
      }),
    )
    .add(
      'livingSituations',
      'svb',
      livingSituation('s2', BRAM, {
        code: 'COUPLE',
        scheme: 'AOW',
        partner: { bsn: ANNA },
        period: { from: '2026-02-01', to: null },
        recordedOn: '2026-02-01',
      }),
    )
    .add(
      'decisions',
      'svb',
      decision('s3', [BRAM], {
        kind: 'REVISION',
        scheme: 'AOW',
        decidedOn: '2026-02-01',
        effect: { from: '2026-02-01', to: null },
      }),
    )
    .add(
      'reportedDecisions',
      'gemeente',
      defaults.reportedDecision('o1', BRAM, { livingSituation: 'SINGLE', decidedOn: '2025-11-01' }),
    )
    .add(
      'reportedDecisions',
      'gemeente',
      defaults.reportedDecision('o2', ANNA, {
        body: defaults.agencyOf('toeslagen'),
        scheme: 'Awir',
        partner: { bsn: BRAM },
        singleParentSupplement: false,
        incomePerYear: 4000000,
      }),
    )
    .add(
      'livingSituations',
      'gemeente',
      livingSituation('g1', ANNA, { code: 'COST_SHARER', countedPersons: [{ bsn: CARLA }] }),
    )
    .add('livingSituations', 'gemeente', livingSituation('g2', ANNA, { code: 'SINGLE_PARENT' }))
    .add(
      'livingSituations',
      'duo',
      livingSituation('d1', CARLA, { code: 'AWAY_FROM_HOME', period: SINCE_MARCH, scheme: 'Wsf 2000' }),
    )
    .add(
      'decisions',
      'uwv',
      decision('u1', [ANNA], {
        ...CAUSED,
        kind: 'RECOVERY',
        effect,
        amount: 2800000,
        signalReceivedOn: '2014-11-14',
      }),
    )
    .add('decisions', 'gemeente', decision('g1', [ANNA], { ...CAUSED, kind: 'TERMINATION' }))
    .add(
      'decisions',
      'gemeente',
      decision('g2', [ANNA], {
        kind: 'SUSPENSION',
        decidedOn: '2026-06-20',
        effect: { from: '2026-07-01', to: null },
        monthlyEffect: -141946,
        basis: [{ law: 'Participatiewet', article: '40', paragraph: '2' }],
      }),
    );
}

/** Who sends whom away, who stops and who pays twice: CR-10, 11, 21, 22, 24 and 25. */
function provisions(facts: FactsBuilder): FactsBuilder {
  const { decision, obligation } = defaults;
  const refusal = {
    kind: 'REFUSAL',
    decidedOn: '2026-06-02',
    effect: { from: '2026-06-02', to: null },
  } as const;
  const fine = {
    kind: 'FINE',
    breach: 'COHABITATION',
    effect: { from: '2026-01-01', to: null },
    amount: 50000,
  } as const;
  const year = { from: '2025-01-01', to: '2025-12-31' };
  return facts
    .add(
      'decisions',
      'gemeente',
      decision('w1', [CARLA], { ...refusal, referredTo: defaults.agencyOf('uwv'), referredScheme: 'WW' }),
    )
    .add('decisions', 'uwv', decision('w2', [CARLA], { ...refusal, scheme: 'WW' }))
    .add('supportNeeds', 'gemeente', defaults.supportNeed('n1', CARLA))
    .add('decisions', 'gemeente', decision('n2', [CARLA], { ...refusal, scheme: 'Wmo 2015' }))
    .add(
      'reportedDecisions',
      'gemeente',
      defaults.reportedDecision('n3', CARLA, { ...refusal, body: defaults.agencyOf('ciz') }),
    )
    .add('decisions', 'gemeente', decision('f1', [ANNA], fine))
    .add('decisions', 'uwv', decision('f2', [ANNA], fine))
    .add(
      'decisions',
      'gemeente',
      decision('p1', [ANNA], {
        kind: 'PLAN_OF_ACTION',
        effect: SINCE_MARCH,
        obligations: [obligation('NO_PAYMENT_OUTSIDE_SETTLEMENT')],
      }),
    )
    .add(
      'decisions',
      'uwv',
      decision('p2', [ANNA], { effect: SINCE_MARCH, obligations: [obligation('REPAY')] }),
    )
    .add(
      'decisions',
      'uwv',
      decision('e1', [DIRK], {
        kind: 'TERMINATION',
        scheme: 'WW',
        decidedOn: '2026-05-20',
        effect: { from: '2026-06-01', to: null },
        referredTo: defaults.agencyOf('gemeente'),
        referredScheme: 'Participatiewet',
      }),
    )
    .add(
      'claims',
      'gemeente',
      defaults.claim('dubbel-1', ANNA, {
        period: year,
        basis: [{ law: 'Participatiewet', article: '58', paragraph: '2 f' }],
      }),
    )
    .add(
      'claims',
      'uwv',
      defaults.claim('dubbel-2', ANNA, { period: year, scheme: 'WIA', creditor: defaults.agencyOf('uwv') }),
    )
    .add(
      'backPayments',
      'uwv',
      defaults.backPayment('b1', ANNA, { period: year, paidTo: defaults.agencyOf('gemeente') }),
    );
}

/** What is withheld, postponed, paused and settled: CR-12 to CR-20, 23 and 26 to 28. */
function collection(facts: FactsBuilder): FactsBuilder {
  const { agencyOf, arrangement, claim, collectionAct, deduction } = defaults;
  const used = { amount: 134849, livingSituation: 'SINGLE', partnerIncome: null } as const;
  const uwv = { creditor: agencyOf('uwv'), handler: agencyOf('uwv') };
  const claims = [{ agency: agencyOf('uwv'), claimId: 'v2' }];
  return facts
    .add(
      'deductions',
      'gemeente',
      deduction('h1', ANNA, { claimId: 'v1', protectedAmount: { ...used, calculatedOn: '2026-07-01' } }),
    )
    .add(
      'deductions',
      'uwv',
      deduction('h2', ANNA, {
        claimId: 'v3',
        beneficiary: agencyOf('uwv'),
        protectedAmount: { ...used, amount: 160000, calculatedOn: '2026-07-01' },
      }),
    )
    .add('arrangements', 'gemeente', arrangement('r1', ANNA))
    .add(
      'arrangements',
      'gemeente',
      arrangement('r2', ANNA, { kind: 'INSTALMENT_PLAN', amountPerMonth: 5000 }),
    )
    .add(
      'claims',
      'gemeente',
      claim('v1', ANNA, { collectionActs: [collectionAct('a1', 'WRIT', '2026-07-01')] }),
    )
    .add(
      'claims',
      'uwv',
      claim('v2', ANNA, {
        ...uwv,
        status: 'ATTACHED',
        events: [defaults.claimEvent('e1', 'IMPOSED', '2025-01-10')],
        collectionActs: [collectionAct('a2', 'ATTACHMENT', '2026-07-01', 'uwv')],
      }),
    )
    .add(
      'claims',
      'uwv',
      claim('v3', ANNA, {
        ...uwv,
        outstanding: 0,
        status: 'PAID',
        events: [defaults.claimEvent('e2', 'SET_OFF', '2026-03-10')],
      }),
    )
    .add('moratoria', 'gemeente', defaults.moratorium('o3', [ANNA]))
    .add(
      'timeOuts',
      'gemeente',
      defaults.timeOut('t1', [ANNA], {
        claims,
        period: { from: '2026-06-01', to: '2026-08-20' },
        inView: [agencyOf('uwv')],
        announcedTo: [agencyOf('uwv')],
      }),
    )
    .add(
      'settlements',
      'gemeente',
      defaults.settlement('r3', [ANNA], {
        claims,
        responses: [
          { creditor: agencyOf('gemeente'), outcome: 'AGREED', answeredOn: '2026-06-01', basis: [] },
          { creditor: agencyOf('uwv'), outcome: 'REFUSED', answeredOn: '2026-06-01', basis: [] },
        ],
      }),
    )
    .add(
      'decisions',
      'uwv',
      defaults.decision('c1', [ANNA], {
        kind: 'COOPERATION',
        scheme: 'WW',
        decidedOn: '2025-10-01',
        effect: { from: '2025-10-01', to: null },
        basis: [{ law: 'WW', article: '36c', paragraph: null }],
      }),
    )
    .add('claims', 'duo', claim('lening', ANNA, { kind: 'STUDY_DEBT', creditor: agencyOf('duo') }))
    .add('incomes', 'duo', defaults.income('i2', ANNA, { amountPerMonth: 300000, referenceYear: 2024 }))
    .add('threats', 'gemeente', defaults.threat('x1'));
}

/** A household in which every rule of the catalogue finds something. */
export const everything = (): HouseholdFacts =>
  collection(provisions(livingTogether(household('2026-08-15', ANNA, BRAM, CARLA, DIRK)))).build();
