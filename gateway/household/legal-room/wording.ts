import type { CalendarDate } from '../../../subgraphs/kit/calendar';
import type { LegalBasis } from '../../../subgraphs/kit/graph/values';

const DAY = new Intl.DateTimeFormat('nl-NL', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A day as "14 november 2017". */
export function day(date: CalendarDate): string {
  return DAY.format(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8))));
}

/** A number of things as "1 dag" or "3 dagen". */
export function counted(number: number, one: string, more: string): string {
  return `${number} ${number === 1 ? one : more}`;
}

/** A share in hundredths of a per cent as "15%" or "12,5%". */
export function percent(share: number): string {
  return `${String(share / 100).replace('.', ',')}%`;
}

/** An article as "WW artikel 36 lid 6" or "Awb artikel 4:94a". */
export function articleName({ law, article, paragraph }: LegalBasis): string {
  return `${law} artikel ${article}${paragraph === null ? '' : ` lid ${paragraph}`}`;
}
