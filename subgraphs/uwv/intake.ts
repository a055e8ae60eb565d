import { z } from 'zod';
import type { Agency } from '../kit/graph/values';
import { type IntakeFields, optional } from '../kit/intake/fields';
import { FORGET_FILE, fileRows } from '../kit/intake/file-rows';
import { benefitInput, fileSection } from '../kit/intake/file-section';
import type { Intake } from '../kit/intake/intake';
import type { IntakeScope } from '../kit/intake/scope';
import { uwvEntities } from './store/entities';

export const uwvIdentity: Agency = { code: 'uwv', name: 'UWV', oin: '00000099000000001000' };

const uwvBenefitInput = (f: IntakeFields) =>
  benefitInput(f).extend({
    dailyWage: optional(f.money),
    disabilityPercentage: optional(z.int().min(0).max(100)),
  });

const uwvSection = (f: IntakeFields) =>
  fileSection(f).extend({
    benefits: z.array(uwvBenefitInput(f)).default([]).describe('Uitkeringen en voorzieningen.'),
  });

export const uwvIntake: Intake = {
  identity: uwvIdentity,
  section: uwvSection,
  rows: (section: z.output<ReturnType<typeof uwvSection>>, scope: IntakeScope) =>
    fileRows(section, uwvEntities, uwvIdentity, scope),
  forget: FORGET_FILE,
};
