import { z } from 'zod';
import type { Agency } from '../kit/graph/values';
import { type IntakeFields, optional, word } from '../kit/intake/fields';
import { FORGET_FILE, fileRows } from '../kit/intake/file-rows';
import { benefitInput, fileSection } from '../kit/intake/file-section';
import type { Intake } from '../kit/intake/intake';
import type { IntakeScope } from '../kit/intake/scope';
import { livingSituationCode } from '../kit/vocabulary';
import { svbEntities } from './store/entities';

export const svbIdentity: Agency = { code: 'svb', name: 'SVB', oin: '00000099000000002000' };

const svbBenefitInput = (f: IntakeFields) =>
  benefitInput(f).extend({
    livingSituationUsed: optional(word(livingSituationCode)),
    livingSituationSince: optional(f.date),
  });

const svbSection = (f: IntakeFields) =>
  fileSection(f).extend({
    benefits: z.array(svbBenefitInput(f)).default([]).describe('Uitkeringen en voorzieningen.'),
  });

export const svbIntake: Intake = {
  identity: svbIdentity,
  section: svbSection,
  rows: (section: z.output<ReturnType<typeof svbSection>>, scope: IntakeScope) =>
    fileRows(section, svbEntities, svbIdentity, scope),
  forget: FORGET_FILE,
};
