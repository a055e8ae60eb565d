import { z } from 'zod';
import * as v from '../vocabulary';
import { type IntakeFields, optional, word } from './fields';

/** The inputs that every agency's section of a household file may have. An agency extends those it has more of. */

export const benefitInput = (f: IntakeFields) =>
  z.strictObject({
    id: f.id.optional(),
    person: f.person,
    kind: word(v.benefitKind),
    scheme: f.text,
    title: f.text,
    period: f.period,
    amountPerMonth: optional(f.money),
    grossNet: optional(word(v.grossNet)),
    firstPaymentOn: optional(f.date),
    suspended: optional(f.period),
    recordedOn: f.date.optional(),
    withdrawnOn: optional(f.date),
    basis: f.basis,
  });

export const claimEventInput = (f: IntakeFields) =>
  z
    .strictObject({
      kind: word(v.claimEventKind),
      on: f.date,
      recordedOn: f.date.optional(),
      amount: z.union([f.money, f.change]).default(0),
      component: optional(word(v.claimComponent)),
      description: optional(f.text),
    })
    .refine(({ kind, amount }) => amount >= 0 || kind === 'CORRECTED', {
      message: 'must not be negative, other than for CORRECTED',
      path: ['amount'],
    });

export const collectionActInput = (f: IntakeFields) =>
  z.strictObject({
    kind: word(v.collectionActKind),
    on: f.date,
    recordedOn: f.date.optional(),
    actor: f.body.optional(),
  });

export const claimInput = (f: IntakeFields) =>
  z.strictObject({
    id: f.id.optional(),
    kind: word(v.claimKind),
    regime: word(v.legalRegime).default('AWB_4_4'),
    scheme: f.text,
    title: f.text,
    debtors: z.array(f.person).min(1).max(2),
    creditor: f.body.optional(),
    handler: f.body.optional(),
    handlerReference: optional(f.text),
    period: optional(f.period),
    grossNet: optional(word(v.grossNet)),
    imposed: f.money,
    imposedOn: f.date,
    payableFrom: optional(f.date).optional(),
    dueOn: optional(f.date),
    limitationOn: optional(f.date),
    interestRate: optional(z.int().min(0).max(10_000)),
    lapsesOn: optional(f.date),
    intentOrGrossFault: optional(z.boolean()),
    criminal: z.boolean().default(false),
    decision: optional(f.id),
    basis: f.basis,
    events: z.array(claimEventInput(f)).default([]),
    collectionActs: z.array(collectionActInput(f)).default([]),
    recordedOn: f.date.optional(),
    withdrawnOn: optional(f.date),
  });

const obligationInput = (f: IntakeFields) =>
  z.strictObject({
    kind: word(v.obligationKind),
    hoursPerWeek: optional(z.int().min(0).max(168)),
    period: f.period,
    description: f.text,
    exemption: optional(f.period),
  });

export const decisionInput = (f: IntakeFields) =>
  z.strictObject({
    id: f.id.optional(),
    persons: z.array(f.person).min(1),
    kind: word(v.decisionKind),
    scheme: f.text,
    title: f.text,
    decidedOn: f.date,
    effect: f.period,
    reason: optional(f.text),
    causeKind: optional(word(v.decisionCause)),
    cause: optional(f.id),
    signalReceivedOn: optional(f.date),
    bindingDegree: word(v.bindingDegree),
    basis: f.basis,
    objectionUntil: optional(f.date),
    exceptionWeighed: word(v.weighed).default('UNKNOWN'),
    amount: optional(f.money),
    monthlyEffect: optional(f.change),
    referredTo: optional(f.body),
    referredScheme: optional(f.text),
    breach: optional(word(v.dutyBreach)),
    obligations: z.array(obligationInput(f)).default([]),
    recordedOn: f.date.optional(),
    withdrawnOn: optional(f.date),
  });

const protectedAmountInput = (f: IntakeFields) =>
  z.strictObject({
    amount: f.money,
    livingSituation: word(v.livingSituationCode),
    calculatedOn: f.date,
    partnerIncome: optional(f.money),
  });

export const deductionInput = (f: IntakeFields) =>
  z.strictObject({
    id: f.id.optional(),
    person: f.person,
    claim: optional(f.id),
    beneficiary: f.body.optional(),
    method: word(v.deductionMethod),
    onIncome: f.text,
    amountPerMonth: f.money,
    period: f.period,
    protectedAmount: optional(protectedAmountInput(f)),
    basis: f.basis,
    recordedOn: f.date.optional(),
    withdrawnOn: optional(f.date),
  });

export const arrangementInput = (f: IntakeFields) =>
  z.strictObject({
    id: f.id.optional(),
    person: f.person,
    kind: word(v.arrangementKind),
    claims: z.array(f.id).default([]),
    handler: f.body.optional(),
    amountPerMonth: optional(f.money),
    period: f.period,
    endedEarlyOn: optional(f.date),
    excludesSetOff: optional(z.boolean()),
    conditions: z.array(f.text).default([]),
    basis: f.basis,
    recordedOn: f.date.optional(),
    withdrawnOn: optional(f.date),
  });

export const livingSituationInput = (f: IntakeFields) =>
  z.strictObject({
    id: f.id.optional(),
    person: f.person,
    scheme: f.text,
    code: word(v.livingSituationCode),
    partner: optional(f.person),
    partnerGround: optional(word(v.partnerGround)),
    countedPersons: z.array(f.person).default([]),
    period: f.period,
    referenceDate: word(v.referenceDate).default('DAY'),
    source: word(v.findingSource),
    addressId: optional(f.text),
    addressSecret: z.boolean().default(false),
    careNeed: optional(z.boolean()),
    basis: f.basis,
    recordedOn: f.date.optional(),
    withdrawnOn: optional(f.date),
  });

export const incomeInput = (f: IntakeFields) =>
  z.strictObject({
    id: f.id.optional(),
    person: f.person,
    kind: word(v.incomeKind),
    payer: f.text,
    amountPerMonth: f.money,
    grossNet: word(v.grossNet),
    taxablePerMonth: optional(f.money),
    period: f.period,
    referenceYear: optional(z.int().min(1990).max(2100)),
    recordedOn: f.date.optional(),
    withdrawnOn: optional(f.date),
  });

export const backPaymentInput = (f: IntakeFields) =>
  z.strictObject({
    id: f.id.optional(),
    person: f.person,
    scheme: f.text,
    period: f.period,
    amount: f.money,
    paidOn: f.date,
    paidTo: optional(f.body),
    recordedOn: f.date.optional(),
    withdrawnOn: optional(f.date),
  });

/** The lists that every agency's section may have. An absent list is empty: the agency has none. */
export const fileSection = (f: IntakeFields) =>
  z.strictObject({
    benefits: z.array(benefitInput(f)).default([]).describe('Uitkeringen en voorzieningen.'),
    claims: z
      .array(claimInput(f))
      .default([])
      .describe('Vorderingen, each with its events; the balance is their sum.'),
    decisions: z.array(decisionInput(f)).default([]).describe('Besluiten.'),
    deductions: z
      .array(deductionInput(f))
      .default([])
      .describe('Inhoudingen on an income: set-off, attachment and the like.'),
    arrangements: z
      .array(arrangementInput(f))
      .default([])
      .describe('Regelingen: postponement and payment plans.'),
    livingSituations: z
      .array(livingSituationInput(f))
      .default([])
      .describe('Leefvormvaststellingen: as what the agency counts a person.'),
    incomes: z.array(incomeInput(f)).default([]).describe('Inkomens that the agency knows.'),
    backPayments: z
      .array(backPaymentInput(f))
      .default([])
      .describe('Nabetalingen: benefit paid afterwards over past days.'),
  });

export type FileSection = z.output<ReturnType<typeof fileSection>>;
