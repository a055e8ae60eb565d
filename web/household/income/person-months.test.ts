import type { DebtDetailPartsFragment } from '../../hub/operations';
import type { View } from '../household-context';
import { isQuiet, needsBounds, personMonths, toldTogether } from './person-months';

type Told = View['debtStack']['monthly']['perPerson'][number];

const NOTHING = { forced: 0, voluntary: 0, arrangements: 0, total: 0, unknownAmounts: 0 };

const told = (room: Partial<Told['room']>, amounts: Told['amounts'] = NOTHING): Told => ({
  person: { bsn: '999990019' },
  label: 'Marit',
  amounts,
  room: {
    incomePerMonth: 1000_00,
    protectedAtLeast: 900_00,
    protectedExactly: 900_00,
    roomAtMost: 100_00,
    steps: [],
    unknown: [],
    ...room,
  },
});

const viewWith = (...perPerson: Told[]): View =>
  ({ debtStack: { monthly: { perPerson } } }) as unknown as View;

const only = (person: Told, details: DebtDetailPartsFragment | null = null) => {
  const [month] = personMonths(viewWith(person), details);
  if (month === undefined) throw new Error('a month for each person');
  return month;
};

it.each([
  ['income', told({ incomePerMonth: null })],
  ['protectedAmount', told({ protectedAtLeast: null, protectedExactly: null, roomAtMost: null })],
  ['taken', told({}, null)],
])('a month is not drawn without the %s, and says so', (because, person) => {
  const month = only(person);
  expect([month.bar, month.because]).toEqual([null, because]);
});

it('the upper bound of the beslagvrije voet comes from the details, when they were asked', () => {
  const open = told({ protectedExactly: null });
  const details = {
    protectedAmounts: [{ person: { bsn: '999990019' }, atMost: 930_00 }],
  } as unknown as DebtDetailPartsFragment;
  expect(only(open).bar).toMatchObject({ upperKnown: false, exact: false });
  expect(only(open, details).bar).toMatchObject({ upperKnown: true, protectedAtMost: 930_00 });
});

it('somebody without income of whom nothing is taken needs no bar; an unknown income is not that', () => {
  const zero = { incomePerMonth: 0, protectedAtLeast: 0, protectedExactly: 0, roomAtMost: 0 };
  expect(isQuiet(only(told(zero)))).toBe(true);
  expect(isQuiet(only(told({ ...zero, incomePerMonth: null })))).toBe(false);
  expect(isQuiet(only(told(zero, null)))).toBe(false);
  expect(isQuiet(only(told(zero, { ...NOTHING, unknownAmounts: 1 })))).toBe(false);
});

it('bounds are wanted only where something is taken and the beslagvrije voet is not exact', () => {
  const some = { ...NOTHING, forced: 10_00, total: 10_00 };
  expect(needsBounds(viewWith(told({ protectedExactly: null }, some)))).toBe(true);
  expect(needsBounds(viewWith(told({}, some)))).toBe(false);
  expect(needsBounds(viewWith(told({ protectedExactly: null })))).toBe(false);
  expect(needsBounds(viewWith(told({ protectedExactly: null, protectedAtLeast: null }, some)))).toBe(false);
});

it('what is missing of more people for the same reason is told once; who has a bar has a card of their own', () => {
  const down = ['Niet alle inkomens zijn bekend: er is geen antwoord van A.'];
  const of = (bsn: string, room: Partial<Told['room']>): Told => ({ ...told(room), person: { bsn } });
  const months = personMonths(
    viewWith(
      of('999990019', { incomePerMonth: null, unknown: down }),
      of('999990147', {}),
      of('999990159', { incomePerMonth: null, unknown: down }),
      of('999990160', { incomePerMonth: null, unknown: ['iets anders'] }),
      of('999990196', {}),
    ),
    null,
  );
  expect(toldTogether(months).map((together) => together.map(({ bsn }) => bsn))).toEqual([
    ['999990019', '999990159'],
    ['999990147'],
    ['999990160'],
    ['999990196'],
  ]);
});
