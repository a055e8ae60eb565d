import { z } from 'zod';
import { type IntakeFields, optional, word } from '../kit/intake/fields';
import type { EntityRows } from '../kit/intake/intake';
import { deleteListing } from '../kit/store/list-links';
import * as v from '../kit/vocabulary';
import type { GemeenteRowMaker } from './intake-rows';
import { gemeenteCounsellingEntities as tables } from './store/counselling-entities';
import { gemeentePersonLinks as links } from './store/person-links';

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

const reportedDecisionInput = (f: IntakeFields) =>
  z.strictObject({
    id: f.id.optional(),
    person: f.person,
    body: f.body,
    kind: word(v.decisionKind),
    scheme: f.text,
    title: f.text,
    decidedOn: optional(f.date),
    effect: f.period,
    livingSituation: optional(word(v.livingSituationCode)),
    partner: optional(f.person),
    incomePerYear: optional(f.money),
    singleParentSupplement: optional(z.boolean()),
    revisionAnnounced: optional(z.boolean()),
    amountPerMonth: optional(f.money),
    reportedOn: f.date,
    withdrawnOn: optional(f.date),
  });

const supportNeedInput = (f: IntakeFields) =>
  z.strictObject({
    id: f.id.optional(),
    person: f.person,
    title: f.text,
    consensusOn: optional(f.date),
    schemes: z.array(f.text).min(1),
    recordedOn: f.date,
    withdrawnOn: optional(f.date),
  });

/** A claim of any agency, by the id that the file gives it there. */
const claimReferenceInput = (f: IntakeFields) =>
  z
    .strictObject({ agency: f.body, claim: f.id })
    .transform(({ agency, claim }) => ({ agency, claimId: claim }));

const settlementInput = (f: IntakeFields) =>
  z.strictObject({
    id: f.id.optional(),
    persons: personsInput(f),
    proposedOn: f.date,
    claims: z.array(claimReferenceInput(f)).default([]),
    responses: z
      .array(
        z.strictObject({
          creditor: f.body,
          outcome: word(v.settlementOutcome),
          answeredOn: optional(f.date),
          basis: f.basis,
        }),
      )
      .default([]),
    concludedOn: optional(f.date),
    endedOn: optional(f.date),
    recordedOn: f.date.optional(),
    withdrawnOn: optional(f.date),
  });

const timeOutInput = (f: IntakeFields) =>
  z.strictObject({
    id: f.id.optional(),
    persons: personsInput(f),
    claims: z.array(claimReferenceInput(f)).min(1),
    period: f.period,
    endedEarlyOn: optional(f.date),
    inView: z.array(f.body).default([]),
    announcedTo: z.array(f.body).default([]),
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
  reportedDecisions: z
    .array(reportedDecisionInput(f))
    .default([])
    .describe('Opgegeven besluiten: told by the household, of bodies that are no source.'),
  supportNeeds: z
    .array(supportNeedInput(f))
    .default([])
    .describe('Hulpvragen: support needed, whoever pays.'),
  settlements: z
    .array(settlementInput(f))
    .default([])
    .describe('Schuldregelingen, with the answers of creditors.'),
  timeOuts: z
    .array(timeOutInput(f))
    .default([])
    .describe('Time-outs: a pause of claims of several agencies.'),
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
      entity: tables.reportedDecision,
      rows: make.named('reported-decision', section.reportedDecisions).map((item) => ({
        ...item,
        bsn: item.person,
        effectFrom: item.effect.from,
        effectTo: item.effect.to,
        recordedOn: item.reportedOn,
      })),
    },
    {
      entity: tables.supportNeed,
      rows: make.named('support-need', section.supportNeeds).map((item) => ({ ...item, bsn: item.person })),
    },
    {
      entity: tables.settlement,
      rows: make.named('settlement', section.settlements).map((item) => ({
        ...item,
        recordedOn: make.knownFrom(item.recordedOn, item.proposedOn),
      })),
    },
    { entity: tables.timeOut, rows: make.named('time-out', section.timeOuts).map(make.periodFact) },
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
  deleteListing(links.debtCounselling),
  'DELETE FROM reported_debt WHERE bsn = ANY($1)',
  deleteListing(links.threat),
  deleteListing(links.moratorium),
  deleteListing(links.municipalCase),
  'DELETE FROM reported_decision WHERE bsn = ANY($1)',
  'DELETE FROM support_need WHERE bsn = ANY($1)',
  deleteListing(links.settlement),
  deleteListing(links.timeOut),
];
