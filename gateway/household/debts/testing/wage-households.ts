import type { Income } from '../../../../subgraphs/kit/graph/income';
import type { HouseholdFacts } from '../../facts/types';
import { ANNA, BRAM, by, CARO, factsOf, income, marriedRecords, personOf, record } from './claims-builder';

const ALWAYS = { from: '2015-01-01', to: null };
/** Ten years old, at Anna's address. */
export const CHILD = by(
  'gemeente',
  record(CARO, {
    birthDate: '2016-03-01',
    name: { given: 'Caro', prefix: null, family: 'Bos' },
    relations: [{ kind: 'PARENT', person: personOf(ANNA), period: ALWAYS }],
  }),
);

/** A wage with its net and its taxable amount, in cents a month. */
export const wage = (amountPerMonth: number, taxablePerMonth: number | null, change: Partial<Income> = {}) =>
  by('uwv', income({ kind: 'WAGE', payer: 'Bakker BV', amountPerMonth, taxablePerMonth, ...change }));

/** Anna lives alone. */
export function single(net: number, taxable: number | null, change: Partial<HouseholdFacts['known']> = {}) {
  const personRecord = [by('gemeente', record(ANNA))];
  return factsOf({ personRecord, incomes: [wage(net, taxable)], ...change });
}

/** Anna and Bram are married and live together, each with a wage. */
export function couple(
  [net, taxable]: readonly [number, number | null],
  [partner, partnerTaxable]: readonly [number, number | null],
  change: Partial<HouseholdFacts['known']> = {},
) {
  const ofBram = wage(partner, partnerTaxable, { id: 'I2', person: personOf(BRAM), payer: 'Slager BV' });
  return factsOf(
    { personRecord: marriedRecords(), incomes: [wage(net, taxable), ofBram], ...change },
    { persons: [ANNA, BRAM] },
  );
}

/** The same household with a child of Anna. */
export const withChild = (facts: HouseholdFacts): HouseholdFacts => ({
  ...facts,
  persons: [...facts.persons, CARO],
  known: { ...facts.known, personRecord: [...facts.known.personRecord, CHILD] },
});
