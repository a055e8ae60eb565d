import { z } from 'zod';
import type { Agency } from '../kit/graph/values';
import { type IntakeFields, optional, word } from '../kit/intake/fields';
import { FORGET_FILE, fileRows } from '../kit/intake/file-rows';
import { benefitInput, fileSection } from '../kit/intake/file-section';
import type { EntityRows, Intake } from '../kit/intake/intake';
import type { IntakeScope } from '../kit/intake/scope';
import { duoEntities, DuoStudyDebtRow } from './store/entities';
import { studyDebtPhase } from './vocabulary';

export const duoIdentity: Agency = { code: 'duo', name: 'DUO', oin: '00000099000000003000' };

const duoBenefitInput = (f: IntakeFields) =>
  benefitInput(f).extend({
    awayFromHome: optional(z.boolean()),
    travelProduct: optional(z.boolean()),
  });

const studyDebtInput = (f: IntakeFields) =>
  z.strictObject({
    id: f.id.optional(),
    person: f.person,
    claim: optional(f.id),
    phase: word(studyDebtPhase),
    repaymentRules: f.text,
    capacityPerMonth: optional(f.money),
    instalmentPerMonth: optional(f.money),
    referenceYear: optional(z.int().min(1990).max(2100)),
    referenceIncome: optional(f.money),
    referenceYearMoved: z.boolean().default(false),
    pauseMonthsUsed: z.int().min(0),
    pauseMonthsLeft: z.int().min(0),
    period: f.period,
    recordedOn: f.date.optional(),
    withdrawnOn: optional(f.date),
  });

const duoSection = (f: IntakeFields) =>
  fileSection(f).extend({
    benefits: z.array(duoBenefitInput(f)).default([]).describe('Uitkeringen en voorzieningen.'),
    studyDebts: z
      .array(studyDebtInput(f))
      .default([])
      .describe('Studieschulden: capacity, instalment and pause months beside the claim.'),
  });

type DuoSection = z.output<ReturnType<typeof duoSection>>;

/** Rows of the study debts; as other facts, DUO knows one from its first day, or else from the day of loading. */
function studyDebtRows({ studyDebts }: DuoSection, scope: IntakeScope): EntityRows {
  const rows = studyDebts.map((item, index) => ({
    ...item,
    id: item.id ?? `${scope.household}/duo-study-debt-${index + 1}`,
    bsn: item.person,
    claimId: item.claim,
    periodFrom: item.period.from,
    periodTo: item.period.to,
    recordedOn: item.recordedOn ?? (item.period.from < scope.today ? item.period.from : scope.today),
  }));
  return { entity: DuoStudyDebtRow, rows };
}

export const duoIntake: Intake = {
  identity: duoIdentity,
  section: duoSection,
  rows: (section: DuoSection, scope: IntakeScope) => [
    ...fileRows(section, duoEntities, duoIdentity, scope),
    studyDebtRows(section, scope),
  ],
  forget: [...FORGET_FILE, 'DELETE FROM study_debt WHERE bsn = ANY($1)'],
};
