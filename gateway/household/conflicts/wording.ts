import type { CalendarDate, Period } from '../../../subgraphs/kit/calendar';
import { type FigureName, figureNames } from '../law/figure-names';
import type { Explanation } from './rule';

/** Said of a rule that compares the members of a household, when nobody could say who they are. */
export const NO_COMPOSITION =
  'Wie er in dit huishouden wonen, is niet bekend. Alleen de persoon zelf is bekeken.';

/** Said of a rule that broke. The cause is for the log, not for the caseworker. */
export const RULE_FAILED = 'Deze controle kon door een storing niet worden uitgevoerd.';

const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;

/** An amount as the debts write it, so that one amount reads alike everywhere. */
export { euros as euro } from '../debts/cents';

/** A month as "november 2017". Takes any day of it. */
export function month(date: CalendarDate): string {
  return `${MONTHS[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`;
}

/** A day as "14 november 2017". */
export function day(date: CalendarDate): string {
  return `${Number(date.slice(8, 10))} ${month(date)}`;
}

/** A stretch of months as "maart 2026" or "maart 2026 tot en met juli 2026". */
export function months(first: CalendarDate, last: CalendarDate): string {
  return first.slice(0, 7) === last.slice(0, 7) ? month(first) : `${month(first)} tot en met ${month(last)}`;
}

/** A period as "van 1 maart 2026 tot en met 3 juli 2026" or "vanaf 1 maart 2026". */
export function during(period: Period): string {
  if (period.to === null) return `vanaf ${day(period.from)}`;
  return `van ${day(period.from)} tot en met ${day(period.to)}`;
}

/** Words as "a, b en c". */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} en ${words.at(-1)}`;
}

/** A number of things as "één regeling" or "3 regelingen". */
export function counted(number: number, one: string, more: string): string {
  return number === 1 ? `één ${one}` : `${number} ${more}`;
}

/** The text with a capital, to begin a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What the explanations come to, as one sentence; what cannot be ruled out is said as such. */
export function explanationSentence(explanations: readonly Explanation[]): string {
  const holding = explanations.filter((explanation) => explanation.applies === 'YES');
  if (holding.length > 0) return `Mogelijke verklaring: ${listed(holding.map(({ text }) => text))}.`;
  const open = explanations.filter((explanation) => explanation.applies === 'UNKNOWN');
  if (open.length === 0) return 'Mogelijke verklaring: geen gevonden.';
  return `Mogelijke verklaring: geen gevonden. Niet uit te sluiten: ${listed(open.map(({ text }) => text))}.`;
}

/** Said when a figure of the law is not known for a day: which figure, which day. */
export function figureUnknown(name: FigureName, on: CalendarDate): string {
  return `Niet bekend voor ${day(on)}: ${figureNames[name]}.`;
}
