import { z } from 'zod';
import type { Agency } from '../kit/graph/values';
import { type IntakeFields, optional } from '../kit/intake/fields';
import { FORGET_FILE, fileRows } from '../kit/intake/file-rows';
import { benefitInput, fileSection } from '../kit/intake/file-section';
import type { Intake } from '../kit/intake/intake';
import type { IntakeScope } from '../kit/intake/scope';
import { caseReferenceLists, caseReferenceRows, FORGET_CASE_REFERENCES } from './intake-case-references';
import {
  debtCounsellingLists,
  debtCounsellingRows,
  FORGET_DEBT_COUNSELLING,
} from './intake-debt-counselling';
import { FORGET_PERSON_RECORDS, personRecordLists, personRecordRows } from './intake-person-records';
import { gemeenteRowMaker } from './intake-rows';
import { gemeenteEntities } from './store/entities';

export const gemeenteIdentity: Agency = {
  code: 'gemeente',
  name: 'Gemeente Voorbeeldstad',
  oin: '00000099000000004000',
};

const gemeenteBenefitInput = (f: IntakeFields) =>
  benefitInput(f).extend({ norm: optional(f.money), ownContributionPerMonth: optional(f.money) });

/**
 * An address needs its person to be a resident: without the persoonslijst nobody knows whether it is secret.
 */
const gemeenteSection = (f: IntakeFields) =>
  fileSection(f)
    .extend({
      benefits: z.array(gemeenteBenefitInput(f)).default([]).describe('Uitkeringen en voorzieningen.'),
      ...personRecordLists(f),
      ...debtCounsellingLists(f),
      ...caseReferenceLists(f),
    })
    .superRefine(({ residents, addresses }, issues) => {
      const known = new Set(residents.map(({ person }) => person));
      addresses.forEach(({ person }, index) => {
        if (known.has(person)) return;
        const path = ['addresses', index, 'person'];
        issues.addIssue({
          code: 'custom',
          path,
          message: 'is not among the residents; add the person there',
        });
      });
    });

export const gemeenteIntake: Intake = {
  identity: gemeenteIdentity,
  section: gemeenteSection,
  rows: (section: z.output<ReturnType<typeof gemeenteSection>>, scope: IntakeScope) => {
    const make = gemeenteRowMaker(scope, gemeenteIdentity);
    return [
      ...fileRows(section, gemeenteEntities, gemeenteIdentity, scope),
      ...personRecordRows(section, make),
      ...debtCounsellingRows(section, make),
      ...caseReferenceRows(section, make),
    ];
  },
  forget: [...FORGET_FILE, ...FORGET_PERSON_RECORDS, ...FORGET_DEBT_COUNSELLING, ...FORGET_CASE_REFERENCES],
};
