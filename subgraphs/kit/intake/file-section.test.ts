import type { z } from 'zod';
import { intakeFields } from './fields';
import { fileSection } from './file-section';

const scope = {
  household: 'gezin',
  today: '2026-07-20',
  persons: new Map([
    ['anna', '999990007'],
    ['bram', '999990019'],
  ]),
};
const section = fileSection(intakeFields(scope));

const income = {
  person: 'anna',
  kind: 'WAGE',
  payer: 'Testwerk',
  amountPerMonth: '€ 1200.00',
  grossNet: 'NET',
  period: { from: '2026-01-01', to: '2026-06-30' },
};
const claim = {
  kind: 'RECOVERY',
  scheme: 'Testwet',
  title: 'Te veel ontvangen',
  debtors: ['anna'],
  imposed: '€ 100.00',
  imposedOn: '2026-01-01',
};

/** The complaints about a section, each as "path: message". */
function complaints(input: object): string[] {
  const issues: readonly z.core.$ZodIssue[] = section.safeParse(input).error?.issues ?? [];
  return issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}
const aboutIncome = (change: object): string[] => complaints({ incomes: [income, { ...income, ...change }] });
const aboutEvent = (event: object): string[] => complaints({ claims: [{ ...claim, events: [event] }] });

describe('a household file that is right', () => {
  it('passes without a complaint', () => {
    expect(complaints({ incomes: [income], claims: [claim] })).toEqual([]);
    expect(complaints({})).toEqual([]);
  });

  it('gives cents, persons by number, ids of the household, and days relative to the day of loading', () => {
    const { claims } = section.parse({
      claims: [
        { ...claim, id: 'eerste', imposed: '€ 1419.46', imposedOn: 'today-2m', basis: ['Awb 4:94 lid 2'] },
      ],
    });
    expect(claims).toMatchObject([
      {
        id: 'gezin/eerste',
        debtors: ['999990007'],
        imposed: 141946,
        imposedOn: '2026-05-20',
        basis: [{ law: 'Awb', article: '4:94', paragraph: '2' }],
      },
    ]);
  });
});

describe('a legal basis', () => {
  it.each([
    ['Participatiewet 47a', 'Participatiewet', '47a', null],
    ['Awb 4:94 lid 2', 'Awb', '4:94', '2'],
    ['Wmo 2015 2.3.5', 'Wmo 2015', '2.3.5', null],
    ['Wsf 2000 6.12', 'Wsf 2000', '6.12', null],
    ['Wsf 2000 9.9a lid 1', 'Wsf 2000', '9.9a', '1'],
    ['IW 1990 26', 'IW 1990', '26', null],
    ['Participatiewet 58 lid 2 f', 'Participatiewet', '58', '2 f'],
    ['Wet BRP 2.23', 'Wet BRP', '2.23', null],
  ])('written as %s is law %s, article %s, paragraph %s', (text, law, article, paragraph) => {
    const { claims } = section.parse({ claims: [{ ...claim, basis: [text] }] });
    expect(claims[0]?.basis).toEqual([{ law, article, paragraph }]);
  });

  it('without an article is refused', () => {
    expect(complaints({ claims: [{ ...claim, basis: ['Participatiewet'] }] })).toEqual([
      'claims.0.basis.0: must be a law and article as "Awb 4:94 lid 2"',
    ]);
  });
});

describe('a household file that is wrong says where, and what is allowed', () => {
  it('of a negative amount', () => {
    expect(aboutIncome({ amountPerMonth: '€ -12.00' })).toContain(
      'incomes.1.amountPerMonth: must not be negative',
    );
    expect(aboutIncome({ amountPerMonth: '- € 12.00' })).toContain(
      'incomes.1.amountPerMonth: must not be negative',
    );
  });

  it.each(['€ 12.5', '€ 12.345', '12', '€ 1.200,00', '€ 1e3'])(
    'of an amount written as %s',
    (amountPerMonth) => {
      expect(aboutIncome({ amountPerMonth })).toEqual([
        'incomes.1.amountPerMonth: must be an amount in euro as "€ 1419.46"',
      ]);
    },
  );

  it('of a payment that is negative: only a correction may be', () => {
    expect(aboutEvent({ kind: 'PAID', on: '2026-02-01', amount: '- € 5.00' })).toEqual([
      'claims.0.events.0.amount: must not be negative, other than for CORRECTED',
    ]);
    expect(aboutEvent({ kind: 'CORRECTED', on: '2026-02-01', amount: '- € 5.00' })).toEqual([]);
  });

  it('of a period that ends before it begins', () => {
    expect(aboutIncome({ period: { from: '2026-03-01', to: '2026-02-28' } })).toEqual([
      'incomes.1.period.to: ends before it begins',
    ]);
  });

  it('of a person who is not in the file', () => {
    expect(aboutIncome({ person: 'carla' })).toEqual([
      'incomes.1.person: names nobody in this file; persons are: anna, bram',
    ]);
  });

  it('of a field that it does not know', () => {
    expect(aboutIncome({ colour: 'blue' })).toEqual(['incomes.1: Unrecognized key: "colour"']);
    expect(complaints({ icnomes: [] })).toEqual([': Unrecognized key: "icnomes"']);
  });

  it.each(['2026-02-30', '2025-02-29', '2026-13-01'])('of %s, which is no day', (from) => {
    expect(aboutIncome({ period: { from } })).toEqual([
      'incomes.1.period.from: is not an existing calendar day',
    ]);
  });

  it.each(['1 juli 2026', '2026-7-1', 'today-3w', 'yesterday'])('of a date written as %s', (from) => {
    expect(aboutIncome({ period: { from } })).toContainEqual(
      expect.stringMatching(/^incomes\.1\.period\.from: must be a date as 2026-07-01/),
    );
  });

  it('of every fault, not of the first alone', () => {
    const both = aboutIncome({ person: 'carla', amountPerMonth: '12' });
    expect(both.map((text) => text.split(':')[0])).toEqual(['incomes.1.person', 'incomes.1.amountPerMonth']);
  });
});
