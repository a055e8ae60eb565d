import { z } from 'zod';
import { isCalendarDate } from '../../../subgraphs/kit/calendar';

const day = z.string().refine(isCalendarDate);
const code = z.object({ code: z.string() });
const named = z.object({ code: z.string(), name: z.string() });
const cents = z.number().int();
const fact = z.object({ id: z.string(), agency: code });

const source = z.object({
  source: z.string(),
  agency: named.nullable(),
  outcome: z.enum([
    'ANSWERED',
    'INCOMPLETE',
    'PARTLY_WITHHELD',
    'NO_LEGAL_GROUND',
    'REFUSED',
    'LATE',
    'UNREACHABLE',
    'MALFORMED',
    'FAULTY',
  ]),
  missing: z.array(z.string()),
  withheld: z.array(z.string()),
  retrievedAt: z.string().nullable(),
});

const debtStack = z.object({
  total: z.object({ outstanding: cents }).nullable(),
  creditors: z.number().int().nullable(),
  agencies: z.number().int().nullable(),
  complete: z.boolean(),
  monthly: z.object({
    complete: z.boolean(),
    perPerson: z.array(
      z.object({
        amounts: z.object({ forced: cents }).nullable(),
        room: z.object({ roomAtMost: cents.nullable() }),
      }),
    ),
  }),
});

const claim = fact.extend({
  key: z.string(),
  creditor: named,
  handler: named,
  kind: z.string(),
  regime: z.string(),
  scheme: z.string(),
  status: z.string(),
  outstanding: cents,
  counted: z.boolean(),
});

const conflict = z.object({
  key: z.string(),
  rule: z.object({ id: z.string(), title: z.string(), hardness: z.enum(['HARD', 'SIGNAL']) }),
  severity: z.string(),
  explained: z.boolean(),
  risk: z.object({ level: z.string() }),
  amountPerMonth: cents.nullable(),
  evidence: z.array(z.object({ source: z.string(), kind: z.string(), id: z.string() })),
});

const unassessedRule = z.object({
  rule: z.object({ id: z.string(), hardness: z.enum(['HARD', 'SIGNAL']) }),
  missing: z.array(z.string()),
});

/** The answer to `schema/operations/caseload-snapshot.graphql`. */
export const viewAnswer = z.object({
  id: z.string(),
  view: z.object({
    asOf: day,
    sources: z.array(source).min(1),
    debtStack,
    claims: z.array(claim),
    decisions: z.array(fact.extend({ kind: z.string(), objectionUntil: day.nullable() })),
    deductions: z.array(fact.extend({ method: z.string() })),
    arrangements: z.array(fact.extend({ kind: z.string() })),
    conflicts: z.array(conflict),
    unassessedRules: z.array(unassessedRule),
    threats: z.array(z.object({ kind: z.string(), on: day })).nullable(),
    timeOuts: z
      .array(z.object({ period: z.object({ to: day.nullable() }), withdrawnOn: day.nullable() }))
      .nullable(),
  }),
});

/** A household with its view, as the hub answers it. */
export type ViewAnswer = z.output<typeof viewAnswer>;
export type View = ViewAnswer['view'];
