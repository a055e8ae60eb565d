import 'reflect-metadata';
import { describeAgency } from '../kit/testing/describe-agency';
import { agency } from './agency';

describeAgency(agency, {
  own: (person) => ({
    benefits: [
      {
        person,
        kind: 'OLD_AGE',
        scheme: 'AOW',
        title: 'Ouderdomspensioen',
        period: { from: '2020-05-01' },
        amountPerMonth: '€ 1088.05',
        grossNet: 'GROSS',
        suspended: { from: '2026-07-01' },
        livingSituationUsed: 'COUPLE',
        livingSituationSince: '2024-02-01',
        basis: ['AOW 9 lid 1'],
      },
    ],
    decisions: [
      {
        persons: [person],
        kind: 'SUSPENSION',
        scheme: 'AOW',
        title: 'Opschorting wegens adresverschil',
        decidedOn: '2026-06-20',
        effect: { from: '2026-07-01' },
        bindingDegree: 'BOUND',
        exceptionWeighed: 'NO',
        basis: ['AOW 19b'],
      },
    ],
  }),
  gives: {
    benefits: [{ status: 'SUSPENDED', livingSituationUsed: 'COUPLE', livingSituationSince: '2024-02-01' }],
    decisions: expect.arrayContaining([
      expect.objectContaining({ kind: 'SUSPENSION', exceptionWeighed: 'NO' }),
    ]),
  },
});
