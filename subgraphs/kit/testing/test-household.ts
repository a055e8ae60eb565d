import type { TestHousehold } from './agency-harness';

/** The day on which the agency under test stands. */
export const TODAY = '2026-07-20';

/** The address on which a finding rests; the BRP delivered it as secret. */
export const SECRET_ADDRESS_ID = '0999010000000088';

/** Anna and Bram owe together; Carla has one claim. */
export const PERSONS = { anna: '999990007', bram: '999990019', carla: '999990020' } as const;

/** Somebody of whom no agency under test knows anything. */
export const NOBODY = '999990032';

const CROWD = {
  crowd1: '999990044',
  crowd2: '999990056',
  crowd3: '999990068',
  crowd4: '999990081',
  crowd5: '999990093',
  crowd6: '999990111',
  crowd7: '999990123',
  crowd8: '999990135',
} as const;

/** Eight persons with 500 claims between them. */
export const CROWD_BSNS: readonly string[] = Object.values(CROWD);
const CROWD_CLAIMS = 500;

/** Lists of a section of a household file. */
export type Lists = Readonly<Record<string, readonly object[]>>;

const claim = { kind: 'RECOVERY', scheme: 'Testwet', title: 'Te veel ontvangen' } as const;
const situation = { scheme: 'Testwet', period: { from: '2025-01-01' }, source: 'BRP' } as const;

/** What any agency may know, written so that each promise has something to show. */
const CORE: Lists = {
  claims: [
    {
      ...claim,
      id: 'samen',
      debtors: ['anna', 'bram'],
      imposed: '€ 1000.00',
      imposedOn: '2025-03-01',
      events: [
        { kind: 'COSTS_CHARGED', on: '2025-09-01', amount: '€ 20.00' },
        { kind: 'PAID', on: '2025-10-01', amount: '€ 120.00' },
        { kind: 'PAID', on: '2026-01-15', recordedOn: '2026-02-01', amount: '€ 200.00' },
      ],
      collectionActs: [{ kind: 'REMINDER', on: '2025-08-20' }],
    },
    { ...claim, id: 'alleen', debtors: ['carla'], imposed: '€ 150.00', imposedOn: '2026-01-05' },
  ],
  arrangements: [
    {
      person: 'anna',
      kind: 'POSTPONEMENT',
      claims: ['samen'],
      period: { from: '2026-03-01', to: '2026-05-31' },
    },
  ],
  decisions: [
    {
      persons: ['anna', 'bram'],
      kind: 'RECOVERY',
      scheme: 'Testwet',
      title: 'Terugvordering',
      decidedOn: '2025-03-01',
      effect: { from: '2025-03-01' },
      bindingDegree: 'BOUND_URGENT_REASONS',
    },
  ],
  deductions: [
    {
      person: 'bram',
      claim: 'samen',
      method: 'SET_OFF',
      onIncome: 'Testwet',
      amountPerMonth: '€ 50.00',
      period: { from: '2026-06-01' },
    },
  ],
  livingSituations: [
    { ...situation, id: 'eerst', person: 'anna', code: 'SINGLE', withdrawnOn: '2026-04-01' },
    {
      ...situation,
      ...{ id: 'later', person: 'anna', code: 'COUPLE', partner: 'bram', recordedOn: '2026-04-01' },
      ...{ addressId: SECRET_ADDRESS_ID, addressSecret: true },
    },
  ],
  incomes: [
    {
      person: 'anna',
      kind: 'BENEFIT',
      payer: 'Testwet',
      amountPerMonth: '€ 900.00',
      grossNet: 'NET',
      taxablePerMonth: '€ 1100.00',
      period: { from: '2025-01-01' },
    },
  ],
  backPayments: [
    {
      person: 'anna',
      scheme: 'Testwet',
      period: { from: '2025-01-01', to: '2025-03-31' },
      amount: '€ 300.00',
      paidOn: '2025-04-10',
      paidTo: { code: 'elders', name: 'Ander orgaan' },
    },
  ],
};

function join(parts: readonly Lists[]): Lists {
  const lists: Record<string, object[]> = {};
  for (const part of parts) {
    for (const [name, items] of Object.entries(part)) (lists[name] ??= []).push(...items);
  }
  return lists;
}

/** Anna, Bram and Carla; `own` is what only this agency knows, of Anna. */
export function coreHousehold(own: Lists): TestHousehold {
  return { name: 'kern', persons: PERSONS, section: join([CORE, own]) };
}

/** Eight persons with 500 claims, each with events and an act, and the agency's own facts about each. */
export function crowdedHousehold(own: (person: string) => Lists): TestHousehold {
  const names = Object.keys(CROWD);
  const claims = Array.from({ length: CROWD_CLAIMS }, (_, index) => ({
    ...claim,
    id: `druk-${index}`,
    debtors: [names[index % names.length]],
    imposed: '€ 100.00',
    imposedOn: '2025-03-01',
    events: [{ kind: 'PAID', on: '2025-10-01', amount: '€ 10.00' }],
    collectionActs: [{ kind: 'REMINDER', on: '2025-08-20' }],
  }));
  return { name: 'druk', persons: CROWD, section: join([{ claims }, ...names.map(own)]) };
}
