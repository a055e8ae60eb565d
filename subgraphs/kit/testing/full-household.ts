import type { TestHousehold } from './agency-harness';
import type { Lists } from './test-household';

/** Anna has something in every table; Bram is her partner. */
export const FULL = { anna: '999990147', bram: '999990159' } as const;

const OTHERS = { code: 'elders', name: 'Ander orgaan', oin: '00000099000000009000' } as const;
const PERIOD = { from: '2025-02-01', to: '2026-12-31' } as const;

/** A fact of each kind with all that it can hold, so that nothing is null for want of data. */
const ALL: Lists = {
  benefits: [
    {
      id: 'toeslag',
      person: 'anna',
      kind: 'SUPPLEMENT',
      scheme: 'Toeslagenwet',
      title: 'Toeslag op de uitkering',
      period: PERIOD,
      amountPerMonth: '€ 211.37',
      grossNet: 'GROSS',
      firstPaymentOn: '2025-02-23',
      basis: ['Toeslagenwet 2 lid 1'],
    },
  ],
  claims: [
    {
      id: 'boete',
      kind: 'FINE',
      scheme: 'Volle testwet',
      title: 'Boete wegens niet melden',
      debtors: ['anna', 'bram'],
      creditor: OTHERS,
      handler: OTHERS,
      handlerReference: 'KENMERK-4711',
      period: PERIOD,
      grossNet: 'NET',
      imposed: '€ 1234.56',
      imposedOn: '2025-03-07',
      dueOn: '2025-04-18',
      limitationOn: '2030-04-18',
      interestRate: 600,
      lapsesOn: '2035-04-18',
      intentOrGrossFault: true,
      criminal: true,
      decision: 'besluit',
      basis: ['Awb 5:10a lid 1'],
      events: [
        { kind: 'COSTS_CHARGED', on: '2025-09-03', amount: '€ 17.23' },
        { kind: 'INTEREST_CHARGED', on: '2025-09-04', amount: '€ 3.19' },
        {
          kind: 'CORRECTED',
          on: '2025-10-05',
          amount: '- € 11.11',
          component: 'PRINCIPAL',
          description: 'Rekenfout hersteld',
        },
      ],
      collectionActs: [{ kind: 'REMINDER', on: '2025-08-20', actor: OTHERS }],
    },
  ],
  arrangements: [
    {
      id: 'regeling',
      person: 'anna',
      kind: 'INSTALMENT_PLAN',
      claims: ['boete'],
      handler: OTHERS,
      amountPerMonth: '€ 41.41',
      period: PERIOD,
      endedEarlyOn: '2026-05-06',
      excludesSetOff: true,
      conditions: ['Nieuwe schulden worden gemeld'],
      basis: ['Awb 4:94 lid 1'],
    },
  ],
  decisions: [
    {
      id: 'besluit',
      persons: ['anna', 'bram'],
      kind: 'FINE',
      scheme: 'Volle testwet',
      title: 'Boetebesluit',
      decidedOn: '2025-03-07',
      effect: PERIOD,
      reason: 'Samenwonen niet gemeld',
      causeKind: 'INVESTIGATION',
      cause: 'onderzoek',
      signalReceivedOn: '2025-01-13',
      bindingDegree: 'BOUND_URGENT_REASONS',
      basis: ['Awb 5:46 lid 2'],
      objectionUntil: '2025-04-18',
      exceptionWeighed: 'NO',
      amount: '€ 1234.56',
      monthlyEffect: '- € 57.31',
      referredTo: OTHERS,
      referredScheme: 'Andere testwet',
      breach: 'COHABITATION',
      obligations: [
        {
          kind: 'WORK',
          hoursPerWeek: 19,
          period: PERIOD,
          description: 'Traject naar werk volgen',
          exemption: { from: '2026-01-05', to: '2026-02-06' },
        },
      ],
    },
  ],
  deductions: [
    {
      id: 'inhouding',
      person: 'anna',
      claim: 'boete',
      beneficiary: OTHERS,
      method: 'ATTACHMENT',
      onIncome: 'Loon van de bakker',
      amountPerMonth: '€ 63.17',
      period: PERIOD,
      protectedAmount: {
        amount: '€ 1777.77',
        livingSituation: 'COUPLE',
        calculatedOn: '2025-06-17',
        partnerIncome: '€ 876.54',
      },
      basis: ['Rv 475d lid 1'],
    },
  ],
  livingSituations: [
    {
      id: 'leefvorm',
      person: 'anna',
      scheme: 'Volle testwet',
      code: 'COUPLE',
      partner: 'bram',
      partnerGround: 'JOINT_HOUSEHOLD',
      countedPersons: ['bram'],
      period: PERIOD,
      referenceDate: 'MONTH',
      source: 'INVESTIGATION',
      addressId: '0999010000000077',
      careNeed: true,
      basis: ['Participatiewet 3 lid 3'],
    },
  ],
  incomes: [
    {
      id: 'loon',
      person: 'anna',
      kind: 'WAGE',
      payer: 'Bakkerij Voorbeeld',
      amountPerMonth: '€ 987.65',
      grossNet: 'NET',
      taxablePerMonth: '€ 1123.58',
      period: PERIOD,
      referenceYear: 2025,
    },
  ],
  backPayments: [
    {
      id: 'nabetaling',
      person: 'anna',
      scheme: 'Volle testwet',
      period: PERIOD,
      amount: '€ 345.67',
      paidOn: '2025-04-10',
      paidTo: OTHERS,
    },
  ],
};

/** A household with a row in every table; `own` is what only this agency knows, of Anna. */
export function fullHousehold(own: Lists): TestHousehold {
  const names = new Set([...Object.keys(ALL), ...Object.keys(own)]);
  const section = [...names].map((name) => [name, [...(ALL[name] ?? []), ...(own[name] ?? [])]]);
  return { name: 'vol', persons: FULL, section: Object.fromEntries(section) };
}
