import 'reflect-metadata';
import { describeAgency } from '../kit/testing/describe-agency';
import { agency } from './agency';

const CJIB = { code: 'cjib', name: 'CJIB' };

describeAgency(agency, {
  own: (person) => ({
    benefits: [
      {
        person,
        kind: 'STUDENT_FINANCE',
        scheme: 'Wsf 2000',
        title: 'Basisbeurs uitwonend',
        period: { from: '2016-09-01', to: '2020-08-31' },
        awayFromHome: true,
        travelProduct: false,
        basis: ['Wsf 2000 3.1'],
      },
    ],
    claims: [
      {
        id: `studieschuld-${person}`,
        kind: 'STUDY_DEBT',
        regime: 'WSF_2000',
        scheme: 'Wsf 2000',
        title: 'Studieschuld',
        debtors: [person],
        imposed: '€ 18400.00',
        imposedOn: '2020-09-01',
        payableFrom: null,
      },
      {
        id: `achterstand-${person}`,
        kind: 'STUDY_ARREARS',
        regime: 'WSF_2000',
        scheme: 'Wsf 2000',
        title: 'Achterstallige termijnen',
        debtors: [person],
        handler: CJIB,
        imposed: '€ 340.00',
        imposedOn: '2026-03-01',
        events: [{ kind: 'HANDED_OVER', on: '2026-05-01' }],
        basis: ['Wsf 2000 6.8'],
      },
    ],
    studyDebts: [
      {
        id: `aanloop-${person}`,
        person,
        phase: 'START_UP',
        repaymentRules: 'SF35',
        pauseMonthsUsed: 0,
        pauseMonthsLeft: 60,
        period: { from: '2020-09-01', to: '2022-12-31' },
      },
      {
        id: `aflos-${person}`,
        person,
        claim: `studieschuld-${person}`,
        phase: 'REPAYMENT',
        repaymentRules: 'SF35',
        capacityPerMonth: '€ 61.20',
        instalmentPerMonth: '€ 61.20',
        referenceYear: 2025,
        referenceIncome: '€ 38250.00',
        referenceYearMoved: true,
        pauseMonthsUsed: 14,
        pauseMonthsLeft: 46,
        period: { from: '2023-01-01' },
      },
    ],
  }),
  gives: {
    benefits: [{ status: 'ENDED', awayFromHome: true, travelProduct: false }],
    claims: [
      { id: 'kern/achterstand-anna', handler: CJIB, events: [{ kind: 'IMPOSED' }, { kind: 'HANDED_OVER' }] },
      { id: 'kern/samen' },
      {
        id: 'kern/studieschuld-anna',
        status: 'NOT_PAYABLE',
        payable: false,
        outstanding: 1840000,
        dueOn: null,
      },
    ],
    studyDebts: [
      { phase: 'START_UP', claimId: null, capacityPerMonth: null, referenceYearMoved: false },
      {
        person: { bsn: '999990007' },
        claimId: 'kern/studieschuld-anna',
        phase: 'REPAYMENT',
        repaymentRules: 'SF35',
        capacityPerMonth: 6120,
        instalmentPerMonth: 6120,
        referenceYear: 2025,
        referenceIncome: 3825000,
        referenceYearMoved: true,
        pauseMonthsUsed: 14,
        pauseMonthsLeft: 46,
        period: { from: '2023-01-01', to: null },
      },
    ],
  },
});
