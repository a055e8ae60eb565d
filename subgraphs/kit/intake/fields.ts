import { z } from 'zod';
import { addDays, addMonths, type CalendarDate, isCalendarDate } from '../calendar';
import type { Agency, LegalBasis } from '../graph/values';
import { isOin } from '../identifiers';
import type { IntakeScope } from './scope';

const RELATIVE = /^today(?:([+-])(\d{1,4})([dmy]))?$/;
const DATE = /^(\d{4}-\d{2}-\d{2}|today([+-]\d{1,4}[dmy])?)$/;
const EURO = /^€ ?\d{1,9}(\.\d{2})?$/;
const BASIS = /^(?<law>.+?) (?<article>\d+[a-z]*(?:[:.]\d+[a-z]*)*)(?: lid (?<paragraph>.+))?$/;
const NAME = /^[a-z][a-z0-9-]{0,59}$/;

function resolveDate(text: string, today: CalendarDate): CalendarDate | null {
  const relative = RELATIVE.exec(text);
  if (!relative) return isCalendarDate(text) ? text : null;
  const [, sign, count, unit] = relative;
  if (!count) return today;
  const steps = Number(`${sign}${count}`);
  return unit === 'd' ? addDays(today, steps) : addMonths(today, unit === 'y' ? steps * 12 : steps);
}

/** Cents from an amount in euro as text, without passing through a fraction. */
function cents(text: string): number {
  const [euro = '0', cent = '00'] = text.replace(/€ ?/, '').split('.');
  return Number(euro) * 100 + Number(cent);
}

/**
 * The kinds of value in a household file, bound to the file being read. Each says in its error what is allowed.
 * Dates: YYYY-MM-DD, or relative to the day of loading (today, today-14d, today+3m, today-2y). Amounts: "€ 1419.46".
 */
export function intakeFields(scope: IntakeScope) {
  const date = z
    .string()
    .regex(DATE, 'must be a date as 2026-07-01, or relative as today, today-14d, today+3m, today-2y')
    .transform((text, issues) => {
      const day = resolveDate(text, scope.today);
      if (day === null) issues.addIssue({ code: 'custom', message: 'is not an existing calendar day' });
      return day ?? text;
    })
    .describe(
      'A day as 2026-07-01, or relative to the day of loading: today, today-14d, today+3m, today-2y.',
    );

  const period = z
    .strictObject({ from: date, to: date.nullish().transform((day) => day ?? null) })
    .refine(({ from, to }) => to === null || to >= from, { message: 'ends before it begins', path: ['to'] })
    .describe('Both days belong to it. Without `to` it has no known end.');

  const money = z
    .string()
    .refine((text) => !text.includes('-'), 'must not be negative')
    .regex(EURO, 'must be an amount in euro as "€ 1419.46"')
    .transform(cents)
    .describe('An amount in euro as "€ 1419.46": a point before the cents, no point between thousands.');

  const change = z
    .string()
    .regex(/^[+-] ?€ ?\d{1,9}(\.\d{2})?$/, 'must be a signed amount in euro as "- € 120.00"')
    .transform((text) =>
      text.startsWith('-') ? -cents(text.replace(/^- ?/, '')) : cents(text.replace(/^\+ ?/, '')),
    )
    .describe(
      'A signed amount in euro as "- € 120.00". Put it in quotes: a bare dash begins a list in YAML.',
    );

  const person = z
    .string()
    .transform((name, issues) => {
      const bsn = scope.persons.get(name);
      if (bsn === undefined) {
        const known = [...scope.persons.keys()].join(', ');
        issues.addIssue({ code: 'custom', message: `names nobody in this file; persons are: ${known}` });
      }
      return bsn ?? '';
    })
    .describe('The name of a person, as under `persons`.');

  const name = z
    .string()
    .regex(NAME, 'must be a short name in lower case with hyphens, as wao-terugvordering');
  const id = name
    .transform((local) => `${scope.household}/${local}`)
    .describe('A name of your own for this fact, to refer to it elsewhere in the file.');

  const basis = z
    .array(
      z.string().transform((text, issues): LegalBasis => {
        const { law, article, paragraph } = BASIS.exec(text)?.groups ?? {};
        if (!law || !article)
          issues.addIssue({ code: 'custom', message: 'must be a law and article as "Awb 4:94 lid 2"' });
        return { law: law ?? '', article: article ?? '', paragraph: paragraph ?? null };
      }),
    )
    .default([])
    .describe('Articles of law, each as "Awb 4:94 lid 2".');

  const body = z
    .strictObject({
      code: name,
      name: z.string(),
      oin: z.string().refine(isOin, 'must be an OIN of twenty digits').nullish(),
    })
    .transform(({ oin, ...rest }): Agency => ({ ...rest, oin: oin ?? null }))
    .describe('A body: a short code, its name, and its OIN where it has one.');

  return { scope, date, period, money, change, person, id, name, basis, body, text: z.string().min(1) };
}

export type IntakeFields = ReturnType<typeof intakeFields>;

/** One of a closed list of the vocabulary. */
export function word<K extends string>(words: { readonly meanings: Readonly<Record<K, string>> }) {
  const meanings = Object.entries<string>(words.meanings).map(([key, meaning]) => `${key}: ${meaning}`);
  return z.enum(Object.keys(words.meanings) as [K, ...K[]]).describe(meanings.join('\n'));
}

/** A value that may be left out; then it is null. */
export function optional<T extends z.ZodType>(schema: T) {
  return schema.nullish().transform((value) => (value ?? null) as z.output<T> | null);
}
