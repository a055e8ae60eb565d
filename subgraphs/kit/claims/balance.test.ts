import fc from 'fast-check';
import { claimComponent, claimEventKind, type ClaimEventKind } from '../vocabulary';
import { type Balance, type BalanceEvent, balanceOf } from './balance';

/** Raises by its amount, lowers by it, or has none; written out, so that the code is not its own measure. */
const RAISES: readonly ClaimEventKind[] = [
  'IMPOSED',
  'RAISED',
  'INTEREST_CHARGED',
  'COSTS_CHARGED',
  'CORRECTED',
];
const LOWERS: readonly ClaimEventKind[] = ['PAID', 'SET_OFF', 'WAIVED', 'WITHDRAWN'];
const WITHOUT_AMOUNT: readonly ClaimEventKind[] = [
  'HANDED_OVER',
  'PLACED_OUTSIDE_COLLECTION',
  'COLLECTION_RESUMED',
];

const component = fc.option(fc.constantFrom(...Object.values(claimComponent.values)));
/** Up to ten million euro in cents. */
const amount = fc.integer({ min: 0, max: 1_000_000_000 });

const event: fc.Arbitrary<BalanceEvent> = fc
  .constantFrom(...Object.values(claimEventKind.values))
  .chain((kind) =>
    fc.record({
      kind: fc.constant(kind),
      amount:
        kind === 'CORRECTED'
          ? fc.integer({ min: -1_000_000_000, max: 1_000_000_000 })
          : WITHOUT_AMOUNT.includes(kind)
            ? fc.constant(0)
            : amount,
      component,
    }),
  );
const events = fc.array(event, { maxLength: 60 });

/** Only what is charged by its own kind and lowered without a component named: Awb 4:92 decides all of it. */
const imputedEvents = fc.array(
  fc.record({
    kind: fc.constantFrom<ClaimEventKind>('IMPOSED', 'INTEREST_CHARGED', 'COSTS_CHARGED', ...LOWERS),
    amount,
    component: fc.constant(null),
  }),
  { maxLength: 60 },
);

const paid = (cents: number): BalanceEvent => ({ kind: 'PAID', amount: cents, component: null });
const effectOf = ({ kind, amount: cents }: BalanceEvent): number =>
  RAISES.includes(kind) ? cents : LOWERS.includes(kind) ? -cents : 0;
const sum = (cents: readonly number[]): number => cents.reduce((total, next) => total + next, 0);
const partsOf = ({ principal, interest, costs }: Balance): number[] => [principal, interest, costs];

describe('the balance of a claim, whatever its events', () => {
  it('is the exact sum of the events, and its parts add up to it', () => {
    fc.assert(
      fc.property(events, (all) => {
        const balance = balanceOf(all);
        expect(balance.outstanding).toBe(sum(all.map(effectOf)));
        expect(sum(partsOf(balance))).toBe(balance.outstanding);
        expect(Object.values(balance).every(Number.isSafeInteger)).toBe(true);
      }),
    );
  });

  it('counts as imposed what was imposed and raised, and nothing else', () => {
    fc.assert(
      fc.property(events, (all) => {
        const imposing = all.filter(({ kind }) => kind === 'IMPOSED' || kind === 'RAISED');
        expect(balanceOf(all).imposed).toBe(sum(imposing.map((each) => each.amount)));
      }),
    );
  });

  it('does not move by an event without an amount, wherever it comes', () => {
    fc.assert(
      fc.property(events, fc.nat(), fc.constantFrom(...WITHOUT_AMOUNT), (all, place, kind) => {
        const with1 = all.toSpliced(place % (all.length + 1), 0, { kind, amount: 0, component: null });
        expect(balanceOf(with1)).toEqual(balanceOf(all));
      }),
    );
  });

  it('is the same for one payment as for its parts one after the other', () => {
    fc.assert(
      fc.property(events, amount, amount, (all, first, second) => {
        expect(balanceOf([...all, paid(first), paid(second)])).toEqual(
          balanceOf([...all, paid(first + second)]),
        );
      }),
    );
  });

  it('is not changed by reading it, nor are the events', () => {
    fc.assert(
      fc.property(events, (all) => {
        const before = structuredClone(all);
        balanceOf(all);
        expect(all).toEqual(before);
      }),
    );
  });
});

describe('a payment that names no component (Awb 4:92)', () => {
  it('goes to costs, then interest, then principal', () => {
    fc.assert(
      fc.property(imputedEvents, amount, (all, cents) => {
        const before = balanceOf(all);
        const after = balanceOf([...all, paid(cents)]);
        const toCosts = before.costs - after.costs;
        const toInterest = before.interest - after.interest;
        expect(toCosts).toBe(Math.min(cents, before.costs));
        expect(toInterest).toBe(Math.min(cents - toCosts, before.interest));
        expect(before.principal - after.principal).toBe(cents - toCosts - toInterest);
      }),
    );
  });

  it('never brings costs or interest below zero; what was paid too much shows in the principal', () => {
    fc.assert(
      fc.property(imputedEvents, (all) => {
        const { costs, interest } = balanceOf(all);
        expect(Math.min(costs, interest)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
