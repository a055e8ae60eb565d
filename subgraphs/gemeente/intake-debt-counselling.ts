import { z } from 'zod';
import { type IntakeFields, optional, word } from '../kit/intake/fields';
import type { EntityRows } from '../kit/intake/intake';
import * as v from '../kit/vocabulary';
import type { GemeenteRowMaker } from './intake-rows';
import { gemeenteCounsellingEntities as tables } from './store/counselling-entities';

/**
 * A counselling, threat, moratorium or case may be about a whole household: one fact, in the file of each.
 */
const personsInput = (f: IntakeFields) => z.array(f.person).min(1);

const debtCounsellingInput = (f: IntakeFields) =>
  z.strictObject({
    id: f.id.optional(),
    persons: personsInput(f),
    requestedOn: f.date,
    intakeOn: optional(f.date),
    planOn: optional(f.date),
    settlementOn: optional(f.date),
    endedOn: optional(f.date),
  });

const reportedDebtInput = (f: IntakeFields) =>
  z.strictObject({
    id: f.id.optional(),
    person: f.person,
    creditor: f.body,
    government: z.boolean(),
    kind: word(v.claimKind),
    title: f.text,
    amount: optional(f.money),
    amountPerMonth: optional(f.money),
    reportedOn: f.date,
    withdrawnOn: optional(f.date),
  });

const threatInput = (f: IntakeFields) =>
  z.strictObject({
    id: f.id.optional(),
    persons: personsInput(f),
    kind: word(v.threatKind),
    on: f.date,
    children: z.boolean(),
    description: f.text,
    recordedOn: f.date.optional(),
    withdrawnOn: optional(f.date),
  });

const moratoriumInput = (f: IntakeFields) =>
  z.strictObject({
    id: f.id.optional(),
    persons: personsInput(f),
    kind: word(v.moratoriumKind),
    court: f.text,
    period: f.period,
    basis: f.basis,
    recordedOn: f.date.optional(),
    withdrawnOn: optional(f.date),
  });

const caseInput = (f: IntakeFields) =>
  z.strictObject({
    id: f.id.optional(),
    persons: personsInput(f),
    reason: f.text,
    period: f.period,
    director: optional(z.strictObject({ role: f.text, functionMailbox: z.email(), phone: f.text })),
    recordedOn: f.date.optional(),
    withdrawnOn: optional(f.date),
  });

/** The part of the section that becomes the debt counselling (Wgs). */
export const debtCounsellingLists = (f: IntakeFields) => ({
  debtCounselling: z.array(debtCounsellingInput(f)).default([]).describe('Schuldhulptrajecten (Wgs).'),
  reportedDebts: z
    .array(reportedDebtInput(f))
    .default([])
    .describe(
      'Opgegeven schulden: told by the household, of bodies that are no source. Never summed with claims.',
    ),
  threats: z.array(threatInput(f)).default([]).describe('Bedreigende situaties (Wgs 4 lid 2).'),
  moratoria: z.array(moratoriumInput(f)).default([]).describe('Moratoria by the court.'),
  cases: z.array(caseInput(f)).default([]).describe('Casussen, with the case director.'),
});

type DebtCounsellingLists = z.output<z.ZodObject<ReturnType<typeof debtCounsellingLists>>>;

/** The rows of the debt counselling. */
export function debtCounsellingRows(section: DebtCounsellingLists, make: GemeenteRowMaker): EntityRows[] {
  return [
    { entity: tables.debtCounselling, rows: make.named('debt-counselling', section.debtCounselling) },
    {
      entity: tables.reportedDebt,
      rows: make.named('reported-debt', section.reportedDebts).map((item) => ({
        ...item,
        bsn: item.person,
        recordedOn: item.reportedOn,
      })),
    },
    {
      entity: tables.threat,
      rows: make.named('threat', section.threats).map((item) => ({
        ...item,
        threatensOn: item.on,
        recordedOn: make.knownFrom(item.recordedOn, item.on),
      })),
    },
    { entity: tables.moratorium, rows: make.named('moratorium', section.moratoria).map(make.periodFact) },
    {
      entity: tables.municipalCase,
      rows: make.named('case', section.cases).map((item) => ({
        ...make.periodFact(item),
        directorRole: item.director?.role ?? null,
        directorMailbox: item.director?.functionMailbox ?? null,
        directorPhone: item.director?.phone ?? null,
      })),
    },
  ];
}

/** Deletes the debt counselling of the persons in `$1`, also where it is about others too. */
export const FORGET_DEBT_COUNSELLING: readonly string[] = [
  'DELETE FROM debt_counselling WHERE persons && $1',
  'DELETE FROM reported_debt WHERE bsn = ANY($1)',
  'DELETE FROM threat WHERE persons && $1',
  'DELETE FROM moratorium WHERE persons && $1',
  'DELETE FROM municipal_case WHERE persons && $1',
];
