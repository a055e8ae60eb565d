import { z } from 'zod';
import { CASE_REFERENCE } from '../kit/identifiers';
import type { IntakeFields } from '../kit/intake/fields';
import type { EntityRows } from '../kit/intake/intake';
import { holdsWrittenNumber } from '../kit/logbook/written-numbers';
import type { GemeenteRowMaker } from './intake-rows';
import { gemeenteCaseEntities as tables } from './store/case-entities';

const caseReferenceInput = (f: IntakeFields) =>
  z.strictObject({
    id: f.id.optional(),
    reference: z
      .string()
      .refine(
        (reference) => CASE_REFERENCE.test(reference) && !holdsWrittenNumber(reference),
        'must be 1 to 60 letters, digits and . / _ - without a number of a person, as Z-2026-01',
      )
      .describe('The case as the case system and the hub know it, as Z-2026-01.'),
    persons: z.array(f.person).min(1),
  });

/** The part of the section that says whom the cases of the case system are about. */
export const caseReferenceLists = (f: IntakeFields) => ({
  caseReferences: z
    .array(caseReferenceInput(f))
    .refine(
      (cases) => new Set(cases.map(({ reference }) => reference)).size === cases.length,
      'names one case twice',
    )
    .default([])
    .describe('Zaaknummers: whom a case of the case system is about. Not a fact about anybody.'),
});

type CaseReferenceLists = z.output<z.ZodObject<ReturnType<typeof caseReferenceLists>>>;

/** The rows of the case references. */
export const caseReferenceRows = (section: CaseReferenceLists, make: GemeenteRowMaker): EntityRows[] => [
  { entity: tables.caseReference, rows: make.named('case-reference', section.caseReferences) },
];

/** Deletes the references of the persons in `$1`, also where they are about others too. */
export const FORGET_CASE_REFERENCES: readonly string[] = ['DELETE FROM case_reference WHERE persons && $1'];
