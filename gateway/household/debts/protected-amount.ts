import type { HouseholdFacts } from '../facts/types';
import { figureNames } from '../law/figure-names';
import type { Law, LawFigure } from '../law/law';
import { ceilCents, euros, shareOf, WHOLE } from './cents';
import { incomeOf } from './income';
import { personLabel } from './labels';
import { type PossibleLife, possibleLifeOf } from './living-together';
import { NORMS } from './norm-names';

/** An amount below which the beslagvrije voet of Rv 475da–475db cannot lie, whatever is not known. */
export interface ProtectedFloor {
  /** In ten-thousandths of a cent a month; null when no such amount can be given. */
  readonly amount: number | null;
  /** Plain Dutch. */
  readonly steps: readonly string[];
  readonly unknown: readonly string[];
}

interface Candidate {
  readonly amount: number;
  readonly step: string;
}

type NormFigures = Record<keyof typeof NORMS, LawFigure>;

const floorEuros = (tenThousandths: number): string => euros(ceilCents(tenThousandths));

function normsOn(
  facts: HouseholdFacts,
  law: Law,
): { readonly norms: NormFigures | null; readonly unknown: readonly string[] } {
  const entries = Object.entries(NORMS).map(([key, name]) => ({
    key,
    name,
    figure: law.figure(name, facts.asOf),
  }));
  const absent = entries.filter(({ figure }) => figure === null);
  if (absent.length > 0) {
    return {
      norms: null,
      unknown: absent.map(({ name }) => `Voor deze dag is niet bekend: ${figureNames[name]}.`),
    };
  }
  return {
    norms: Object.fromEntries(entries.map(({ key, figure }) => [key, figure])) as NormFigures,
    unknown: [],
  };
}

function cite({ value, basis, from, certainty }: LawFigure): string {
  const article = [basis.law, basis.article, basis.paragraph].filter(Boolean).join(' ');
  return `${euros(value)} (${article}, geldig per ${from}${certainty === 'UNVERIFIED' ? ', niet geverifieerd' : ''})`;
}

/**
 * Rv 475db lid 1 a: the partner's income lowers the amount, by at most half of it. Half, unless the partner is certain
 * and the whole income is known; an income that is attached would lower it less, so all of it is the safe side.
 */
function lowered(amount: number, life: PossibleLife, facts: HouseholdFacts): Candidate {
  const income = life.partner === null ? null : incomeOf(life.partner, facts);
  const byIncome = income?.perMonth == null ? null : income.perMonth * WHOLE;
  // Rounded up, so that what is left is on the low side.
  const half = Math.ceil(amount / 2);
  if (byIncome !== null && byIncome < half && life.partner !== null) {
    const name = personLabel(life.partner, facts);
    return {
      amount: amount - byIncome,
      step: `min het inkomen van partner ${name}, ${floorEuros(byIncome)} (Rv 475db lid 1 a)`,
    };
  }
  return {
    amount: amount - half,
    step: 'min de helft, het meeste dat om een partner af kan gaan (Rv 475db lid 1 a)',
  };
}

function candidates(life: PossibleLife, norms: NormFigures, facts: HouseholdFacts): Candidate[] {
  const { single, couple, share } = norms;
  const percent = `${share.value / 100}%`;
  const found: Candidate[] = [];
  if (life.single) {
    const amount = shareOf(single.value, share.value);
    found.push({ amount, step: `Alleenstaand: ${percent} van ${cite(single)} (Rv 475da lid 2 a)` });
  }
  if (life.couple) {
    const less = lowered(shareOf(couple.value, share.value), life, facts);
    found.push({
      amount: less.amount,
      step: `Gehuwd of samenwonend: ${percent} van ${cite(couple)} (Rv 475da lid 2 c), ${less.step}`,
    });
  }
  if (life.noHomeAddress) {
    const text = `Geen woonadres in de BRP: 47,5% van ${cite(couple)} (Rv 475da lid 4)`;
    const amount = Math.floor(shareOf(couple.value, share.value) / 2);
    const less = life.couple ? lowered(amount, life, facts) : null;
    found.push(
      less === null ? { amount, step: text } : { amount: less.amount, step: `${text}, ${less.step}` },
    );
  }
  return found;
}

/**
 * The lowest that the beslagvrije voet can be in any way of living that is still possible. It leaves out what Rv 475da
 * lid 2 adds to the share of the norm: those terms make up for a lower allowance, so they are never below zero. It
 * leaves out what raises the amount on request (lid 5, lid 7; 475fa). Only admission to an institution (475e lid 2)
 * or a home abroad (475da lid 4, second sentence) can go lower: when either is likely, no amount is given.
 */
export function protectedFloorOf(person: string, facts: HouseholdFacts, law: Law): ProtectedFloor {
  const life = possibleLifeOf(person, facts);
  const none = (unknown: readonly string[]): ProtectedFloor => ({ amount: null, steps: [], unknown });
  if (life.institution)
    return none([
      'Bij verblijf in een instelling hangt de beslagvrije voet af van de prijs daarvan (Rv 475e lid 2).',
    ]);
  if (life.nowhere) return none(['Het is niet bekend of deze persoon in Nederland woont (Rv 475da lid 4).']);
  const { norms, unknown } = normsOn(facts, law);
  if (norms === null) return none(unknown);
  const [lowest, ...others] = candidates(life, norms, facts).sort((a, b) => a.amount - b.amount);
  if (lowest === undefined) return none(['De leefsituatie is niet bekend.']);
  const steps = [
    `${lowest.step}: ${floorEuros(lowest.amount)}.`,
    ...(others.length > 0 ? ['De leefsituatie staat niet vast; de laagste uitkomst is genomen.'] : []),
  ];
  return { amount: lowest.amount, steps, unknown: [] };
}
