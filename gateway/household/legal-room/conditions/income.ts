import { holdsOn } from '../../../../subgraphs/kit/calendar';
import type { Income } from '../../../../subgraphs/kit/graph/income';
import { euros, shareOf, sumCents, WHOLE } from '../../debts/cents';
import { roomOf } from '../../debts/room';
import type { Sourced } from '../../facts/types';
import { type Answer, met, notMet, type RoomEvidence, unknown } from '../legal-room';
import type { Subject } from '../subject';
import { percent } from '../wording';

/**
 * The income over some years was on average not above the beslagvrije voet. The facts have the income of one day and a
 * bound on the voet of that day, so that it stays unknown; both are told for the talk with the agency.
 */
export function incomeAtMostProtected({ years }: { readonly years: number }, subject: Subject): Answer {
  const rest = `Het gaat om het gemiddelde over ${years} jaar; dat is hier niet te zien.`;
  const [person] = subject.persons;
  if (person === undefined) return unknown(rest);
  const { incomePerMonth, protectedAtLeast } = roomOf(person, subject.facts, subject.law);
  const now =
    incomePerMonth === null
      ? 'Het inkomen is niet geheel bekend.'
      : `Het inkomen is nu ${euros(incomePerMonth)} netto per maand.`;
  const bound =
    protectedAtLeast === null
      ? ''
      : ` De beslagvrije voet is nu ten minste ${euros(protectedAtLeast)} (een indicatie).`;
  return unknown(`${now}${bound} ${rest}`);
}

function evidenceOf({ source, fact }: Sourced<Income>): RoomEvidence {
  const year = fact.referenceYear === null ? '' : ` (peiljaar ${fact.referenceYear})`;
  const says = `${fact.payer}: ${euros(fact.amountPerMonth)} per maand${year}`;
  return { source, kind: 'incomes', id: fact.id, says, on: fact.period.from };
}

/** The taxable incomes of today, or null when one is not known. */
function taxable(incomes: readonly Sourced<Income>[]): number | null {
  const amounts = incomes.map(({ fact }) => fact.taxablePerMonth);
  return amounts.some((amount) => amount === null)
    ? null
    : sumCents(amounts.filter((amount) => amount !== null));
}

/**
 * The income fell by at least a share since the reference year that the agency uses (Wsf 2000 6.12): two years before the
 * year of the view. Compared by the month, gross with taxable; what counts is a whole year, so that it looks so at most.
 */
export function incomeDrop({ share }: { readonly share: number }, subject: Subject): Answer {
  const { facts, source, persons } = subject;
  const [person] = persons;
  if (person === undefined || persons.length > 1)
    return unknown('Om wiens inkomen het gaat, is niet bekend.');
  const year = Number(facts.asOf.slice(0, 4)) - 2;
  const own = facts.known.incomes.filter(({ fact }) => fact.person.bsn === person);
  const before = own.filter((income) => income.source === source && income.fact.referenceYear === year);
  const current = own.filter(({ fact }) => fact.referenceYear === null && holdsOn(fact.period, facts.asOf));
  const [first, ...others] = [...before, ...current].map(evidenceOf);
  if (before.length === 0 || first === undefined)
    return unknown(`Met welk inkomen over peiljaar ${year} het orgaan rekent, is niet bekend.`);
  const evidence: [RoomEvidence, ...RoomEvidence[]] = [first, ...others];
  if (before.some(({ fact }) => fact.grossNet !== 'GROSS'))
    return unknown(`Van peiljaar ${year} is het toetsingsinkomen niet bekend.`, evidence);
  const isKnown = facts.missing.incomes.length === 0 && current.length > 0;
  const now = isKnown ? taxable(current) : null;
  if (now === null) return unknown('Het belastbare inkomen van nu is niet geheel bekend.', evidence);
  const told = new Set(current.map((income) => income.source)).size;
  if (told > 1)
    return unknown(
      'Het inkomen van nu komt uit verschillende bronnen; of zij hetzelfde vertellen, is niet zeker.',
      evidence,
    );
  const then = sumCents(before.map(({ fact }) => fact.amountPerMonth));
  const because =
    `Peiljaar ${year}: ${euros(then)} per maand. Nu: ${euros(now)} belastbaar per maand. De grens ligt bij een daling van ` +
    `${percent(share)}. Het gaat om het inkomen over een heel jaar.`;
  return now * WHOLE <= shareOf(then, WHOLE - share) ? met(because, evidence) : notMet(because, evidence);
}
