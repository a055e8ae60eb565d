import type { AmountsFragment } from '../../../hub/operations';
import type { View } from '../../household-context';
import type { Claim } from '../claim-rows';

/** A claim of 100 euros that counts; what is given takes the place of it. */
export const aClaim = (given: Partial<Claim> = {}): Claim => ({
  key: 'a:1',
  id: '1',
  agency: { code: 'a', name: 'Orgaan A' },
  kind: 'RECOVERY',
  title: 'Te veel ontvangen',
  scheme: 'Wet A',
  creditor: { code: 'a', name: 'Orgaan A' },
  handler: { code: 'a', name: 'Orgaan A' },
  criminal: false,
  regime: 'AWB_4_4',
  debtors: [{ bsn: '999990019' }],
  imposed: 100_00,
  principal: 100_00,
  interest: 0,
  costs: 0,
  outstanding: 100_00,
  status: 'OPEN',
  payable: true,
  dueOn: null,
  counted: true,
  ...given,
});

/** Amounts of a set of claims: all principal. */
export const amountsOf = (claims: readonly { readonly outstanding: number }[]): AmountsFragment => {
  const outstanding = claims.reduce((sum, claim) => sum + claim.outstanding, 0);
  return { principal: outstanding, interest: 0, costs: 0, outstanding, claims: claims.length };
};

const NONE = amountsOf([]);

const groupsOf = <T>(claims: readonly T[], keyOf: (claim: T) => string): [string, T[]][] =>
  [...new Set(claims.map(keyOf))].map((key) => [key, claims.filter((claim) => keyOf(claim) === key)]);

/** A stack of debts as the hub makes it of claims: only those that count. */
export function stackOf(all: readonly Claim[]): View['debtStack'] {
  const claims = all.filter(({ counted }) => counted);
  const joint = claims.filter(({ debtors }) => debtors.length > 1);
  const persons = [...new Set(claims.flatMap(({ debtors }) => debtors.map(({ bsn }) => bsn)))];
  const of = (bsn: string, some: readonly Claim[]): Claim[] =>
    some.filter(({ debtors }) => debtors.some((debtor) => debtor.bsn === bsn));
  return {
    total: { ...amountsOf(claims), claimKeys: claims.map(({ key }) => key) },
    phases: [{ phase: 'OPEN', amounts: amountsOf(claims) }],
    overdue: NONE,
    criminal: NONE,
    jointTotal: amountsOf(joint),
    notPayable: NONE,
    byCreditor: groupsOf(claims, ({ creditor }) => creditor.code).map(([key, some]) => ({
      key,
      label: key,
      amounts: amountsOf(some),
    })),
    byHandler: [],
    byKind: groupsOf(claims, ({ kind }) => kind).map(([key, some]) => ({
      key,
      label: key,
      amounts: amountsOf(some),
    })),
    byPerson: persons.map((bsn) => ({
      person: { bsn },
      label: `persoon ${bsn}`,
      certainty: 'CERTAIN',
      amounts: amountsOf(of(bsn, claims)),
      joint: amountsOf(of(bsn, joint)),
    })),
    sameDebts: [],
    perhapsTwice: [],
    creditors: new Set(claims.map(({ creditor }) => creditor.code)).size,
    agencies: 1,
    complete: true,
    missing: [],
    reported: { government: null, private: null, complete: true, missing: [] },
    monthly: { amounts: null, perPerson: [], complete: true, missing: [] },
  };
}
