import 'reflect-metadata';
import { describeAgency } from '../kit/testing/describe-agency';
import { agency } from './agency';

describeAgency(agency, {
  own: (person) => ({
    benefits: [
      {
        person,
        kind: 'DISABILITY',
        scheme: 'WAO',
        title: 'Arbeidsongeschiktheidsuitkering',
        period: { from: '2012-05-01' },
        amountPerMonth: '€ 1210.00',
        grossNet: 'GROSS',
        dailyWage: '€ 98.75',
        disabilityPercentage: 80,
        basis: ['WAO 19'],
      },
    ],
  }),
  gives: { benefits: [{ status: 'RUNNING', dailyWage: 9875, disabilityPercentage: 80 }] },
});
