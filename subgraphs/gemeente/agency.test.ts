import 'reflect-metadata';
import { describeAgency } from '../kit/testing/describe-agency';
import { agency } from './agency';

const WATERBEDRIJF = { code: 'waterbedrijf', name: 'Waterbedrijf Voorbeeld' };
const DIRECTOR = {
  role: 'Regisseur, Team Schuldregie',
  functionMailbox: 'regie@voorbeeldstad.example',
  phone: '088',
};
const ADDRESS = {
  addressId: '0999010000000001',
  street: 'Lindelaan',
  houseNumber: '1',
  postalCode: '9999 AA',
  city: 'Voorbeeldstad',
};

/** Somebody else of the same household file. */
const otherThan = (person: string): string =>
  person === 'anna' ? 'bram' : person === 'crowd8' ? 'crowd1' : 'crowd8';

describeAgency(agency, {
  own: (person) => ({
    benefits: [
      {
        person,
        kind: 'SOCIAL_ASSISTANCE',
        scheme: 'Participatiewet',
        title: 'Bijstand, kostendelersnorm',
        period: { from: '2026-01-01' },
        amountPerMonth: '€ 1013.90',
        norm: '€ 1013.90',
        basis: ['Participatiewet 22a'],
      },
      {
        person,
        kind: 'CARE_PROVISION',
        scheme: 'Wmo 2015',
        title: 'Huishoudelijke hulp',
        period: { from: '2026-02-01' },
        ownContributionPerMonth: '€ 21.80',
      },
    ],
    residents: [{ person, given: 'Anna', prefix: 'van', family: 'Voorbeeld', birthDate: '1984-02-29' }],
    addresses: [{ person, kind: 'HOME', ...ADDRESS, period: { from: '2014-03-01' }, lease: 'TENANT' }],
    relations: [{ person, kind: 'SPOUSE', other: otherThan(person), period: { from: '2017-07-07' } }],
    mutations: [
      {
        id: `inschrijving-${person}`,
        person,
        kind: 'ADDRESS',
        description: 'Ingeschreven op het woonadres',
        effectiveOn: '2014-03-01',
        registeredOn: '2014-03-04',
      },
    ],
    correctionRequests: [
      {
        person,
        mutation: `inschrijving-${person}`,
        requestedOn: '2026-05-01',
        status: 'REFUSED',
        decidedOn: '2026-06-15',
      },
    ],
    debtCounselling: [
      { persons: [person], requestedOn: '2026-05-01', intakeOn: '2026-05-20', planOn: '2026-07-01' },
    ],
    reportedDebts: [
      {
        person,
        creditor: WATERBEDRIJF,
        government: false,
        kind: 'OTHER',
        title: 'Waterrekening',
        amount: '€ 312.40',
        amountPerMonth: '€ 20.00',
        reportedOn: '2026-05-20',
      },
    ],
    threats: [
      {
        persons: [person],
        kind: 'SHUT_OFF',
        on: '2026-08-01',
        children: true,
        description: 'Water wordt afgesloten',
        recordedOn: '2026-07-10',
      },
    ],
    moratoria: [
      {
        persons: [person],
        kind: 'NARROW',
        court: 'Rechtbank Voorbeeld',
        period: { from: '2026-07-15', to: '2027-01-15' },
        basis: ['Fw 287b'],
      },
    ],
    reportedDecisions: [
      {
        person,
        body: { code: 'cak', name: 'CAK' },
        kind: 'OTHER',
        scheme: 'Wlz',
        title: 'Eigen bijdrage',
        decidedOn: '2026-04-01',
        effect: { from: '2026-04-01' },
        livingSituation: 'COUPLE',
        partner: otherThan(person),
        incomePerYear: '€ 24000.00',
        singleParentSupplement: false,
        revisionAnnounced: true,
        amountPerMonth: '€ 180.20',
        reportedOn: '2026-05-20',
      },
    ],
    supportNeeds: [
      {
        person,
        title: 'Begeleid wonen',
        consensusOn: '2026-05-20',
        schemes: ['Wlz', 'Wmo 2015'],
        recordedOn: '2026-05-21',
      },
    ],
    settlements: [
      {
        persons: [person],
        proposedOn: '2026-06-01',
        claims: [{ agency: WATERBEDRIJF, claim: 'nota' }],
        responses: [
          { creditor: WATERBEDRIJF, outcome: 'REFUSED', answeredOn: '2026-06-20', basis: ['Fw 287a'] },
        ],
      },
    ],
    timeOuts: [
      {
        persons: [person],
        claims: [{ agency: WATERBEDRIJF, claim: 'nota' }],
        period: { from: '2026-06-01', to: '2026-09-30' },
        inView: [WATERBEDRIJF],
        announcedTo: [WATERBEDRIJF],
        basis: ['Awb 4:94'],
      },
    ],
    cases: [
      {
        persons: [person],
        reason: 'Dreigende afsluiting',
        period: { from: '2026-05-20' },
        director: DIRECTOR,
      },
    ],
    caseReferences: [{ reference: `Z-${person}`, persons: [person] }],
  }),
  gives: {
    benefits: [
      { norm: 101390, ownContributionPerMonth: null },
      { norm: null, ownContributionPerMonth: 2180 },
    ],
    personRecord: {
      name: { given: 'Anna', prefix: 'van', family: 'Voorbeeld' },
      birthDate: '1984-02-29',
      deathDate: null,
      secretAddress: false,
      addresses: [
        {
          kind: 'HOME',
          addressId: ADDRESS.addressId,
          address: ADDRESS,
          period: { from: '2014-03-01', to: null },
          underInvestigation: null,
          lease: 'TENANT',
          recordedOn: '2014-03-01',
        },
      ],
      relations: [{ kind: 'SPOUSE', person: { bsn: '999990019' }, period: { from: '2017-07-07', to: null } }],
      mutations: [{ id: 'kern/inschrijving-anna', effectiveOn: '2014-03-01', registeredOn: '2014-03-04' }],
      correctionRequests: [
        { mutationId: 'kern/inschrijving-anna', status: 'REFUSED', decidedOn: '2026-06-15' },
      ],
    },
    debtCounselling: [
      { status: 'PLAN', requestedOn: '2026-05-01', intakeOn: '2026-05-20', planOn: '2026-07-01' },
    ],
    reportedDebts: [
      {
        person: { bsn: '999990007' },
        creditor: { ...WATERBEDRIJF, oin: null },
        government: false,
        amount: 31240,
        amountPerMonth: 2000,
        reportedOn: '2026-05-20',
      },
    ],
    threats: [{ kind: 'SHUT_OFF', on: '2026-08-01', children: true, recordedOn: '2026-07-10' }],
    reportedDecisions: [
      {
        person: { bsn: '999990007' },
        body: { code: 'cak' },
        kind: 'OTHER',
        scheme: 'Wlz',
        decidedOn: '2026-04-01',
        effect: { from: '2026-04-01', to: null },
        livingSituation: 'COUPLE',
        partner: { bsn: '999990019' },
        incomePerYear: 2400000,
        singleParentSupplement: false,
        revisionAnnounced: true,
        amountPerMonth: 18020,
        reportedOn: '2026-05-20',
      },
    ],
    supportNeeds: [{ person: { bsn: '999990007' }, consensusOn: '2026-05-20', schemes: ['Wlz', 'Wmo 2015'] }],
    settlements: [
      {
        persons: [{ bsn: '999990007' }],
        proposedOn: '2026-06-01',
        claims: [{ agency: { code: 'waterbedrijf' }, claimId: 'kern/nota' }],
        responses: [{ creditor: { code: 'waterbedrijf' }, outcome: 'REFUSED', answeredOn: '2026-06-20' }],
        concludedOn: null,
        endedOn: null,
      },
    ],
    timeOuts: [
      {
        persons: [{ bsn: '999990007' }],
        claims: [{ agency: { code: 'waterbedrijf' }, claimId: 'kern/nota' }],
        period: { from: '2026-06-01', to: '2026-09-30' },
        withdrawnOn: null,
        inView: [{ code: 'waterbedrijf' }],
        announcedTo: [{ code: 'waterbedrijf' }],
      },
    ],
    moratoria: [
      {
        persons: [{ bsn: '999990007' }],
        kind: 'NARROW',
        court: 'Rechtbank Voorbeeld',
        period: { from: '2026-07-15', to: '2027-01-15' },
      },
    ],
    cases: [{ reason: 'Dreigende afsluiting', period: { from: '2026-05-20', to: null }, director: DIRECTOR }],
  },
});
