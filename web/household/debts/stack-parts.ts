import type { View } from '../household-context';

/** By what the stack of debts is divided. */
export type Division = 'creditor' | 'person' | 'kind' | 'phase';
export const DIVISIONS: readonly Division[] = ['creditor', 'person', 'kind', 'phase'];

/** Key of the part for which several persons are each liable. No creditor, kind or person has it. */
export const JOINT = 'joint';

/** One part of the stack. */
export interface StackPart {
  /** Code of the creditor, kind, phase, number of the person, or JOINT. */
  readonly key: string;
  /** As the hub calls it; null where the texts of the screen have a name. */
  readonly label: string | null;
  /** Cents. */
  readonly outstanding: number;
  readonly claims: number;
}

type Stack = View['debtStack'];

/**
 * Each person with what only this person owes, and once what several owe together: a joint claim stands at each of
 * its debtors, so that the sums of the persons are more than the total.
 */
function byPerson({ byPerson: persons, jointTotal }: Stack): StackPart[] {
  const own = persons.map(({ person, label, amounts, joint }) => ({
    key: person.bsn,
    label,
    outstanding: amounts.outstanding - joint.outstanding,
    claims: amounts.claims - joint.claims,
  }));
  const together = jointTotal ?? { outstanding: 0, claims: 0 };
  return [
    ...own,
    { key: JOINT, label: null, outstanding: together.outstanding, claims: together.claims },
  ].filter(({ claims }) => claims > 0);
}

/** Who owes something together with another: the numbers of the persons, each once. */
export const jointDebtors = (claims: View['claims']): readonly string[] => [
  ...new Set(
    claims
      .filter(({ counted, debtors }) => counted && debtors.length > 1)
      .flatMap(({ debtors }) => debtors.map(({ bsn }) => bsn)),
  ),
];

const PARTS: Readonly<Record<Division, (stack: Stack) => StackPart[]>> = {
  creditor: ({ byCreditor }) =>
    byCreditor.map(({ key, label, amounts: { outstanding, claims } }) => ({
      key,
      label,
      outstanding,
      claims,
    })),
  person: byPerson,
  kind: ({ byKind }) =>
    byKind.map(({ key, amounts: { outstanding, claims } }) => ({ key, label: null, outstanding, claims })),
  phase: ({ phases }) =>
    phases
      .map(({ phase, amounts: { outstanding, claims } }) => ({
        key: phase,
        label: null,
        outstanding,
        claims,
      }))
      .filter(({ claims }) => claims > 0),
};

/** The parts of the stack that add up to its total, to the cent. Empty when the total is unknown or nothing. */
export const stackParts = (stack: Stack, division: Division): readonly StackPart[] =>
  stack.total === null ? [] : PARTS[division](stack);

/** A share as a fraction of 1; null when there is no whole to be a share of. */
export const shareOf = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null);
