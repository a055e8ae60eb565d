import { z } from 'zod';
import type { AgencyDefinition } from '../../subgraphs/kit/agency';
import { intakeFields } from '../../subgraphs/kit/intake/fields';
import type { EntityRows } from '../../subgraphs/kit/intake/intake';
import type { IntakeScope } from '../../subgraphs/kit/intake/scope';
import { isTestBsn } from '../../subgraphs/kit/identifiers';
import { danglingReferences, duplicateIds } from './ids';
import type { Mistake } from './mistake';

const NAME = /^[a-z][a-z0-9-]{0,59}$/;

/** The top of a household file: its name, its story, and its persons by the names the rest of the file uses. */
const cover = z.looseObject({
  household: z
    .string()
    .regex(NAME, 'must be a short name in lower case with hyphens')
    .describe('Name of the household. Loading a file with the same name again replaces it.'),
  story: z.string().min(1).describe('Het verhaal, in plain Dutch: what happened to this household.'),
  persons: z
    .record(
      z.string().regex(NAME, 'must be a short name in lower case with hyphens'),
      z
        .union([z.string(), z.number()])
        .transform(String)
        .refine(isTestBsn, 'must be a test burgerservicenummer: 999990000 or higher, passing the 11-check'),
    )
    .refine(
      (persons) => new Set(Object.values(persons)).size === Object.keys(persons).length,
      'two persons have the same number',
    )
    .describe('Everybody in the file: a short name, and a burgerservicenummer for tests.'),
});

/** A household file that passed: what each agency has to store. */
export interface CheckedHousehold {
  readonly name: string;
  readonly bsns: readonly string[];
  readonly rows: ReadonlyMap<string, readonly EntityRows[]>;
}

/** The whole shape of a household file, for one reading of it. */
export function householdShape(agencies: readonly AgencyDefinition[], scope: IntakeScope) {
  const fields = intakeFields(scope);
  const sections = agencies.map(
    ({ identity, intake }) => [identity.code, intake.section(fields).optional()] as const,
  );
  return z.strictObject({ ...cover.shape, ...Object.fromEntries(sections) });
}

function mistakesOf(error: z.ZodError): Mistake[] {
  const all = error.issues.flatMap((issue): Mistake[] => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        path: [...issue.path, key],
        message: 'is not a known field here',
        ofName: true,
      }));
    }
    if (issue.code === 'invalid_union') {
      // The first alternative is the ordinary form: its complaint is the one to read.
      const first = issue.errors[0]?.[0];
      return [{ path: [...issue.path, ...(first?.path ?? [])], message: first?.message ?? issue.message }];
    }
    return [{ path: issue.path, message: issue.message }];
  });
  // Of several complaints about one value the first says it best.
  return [
    ...new Map(all.toReversed().map((mistake) => [mistake.path.join('.'), mistake])).values(),
  ].toReversed();
}

/**
 * Checks a whole household file before anything is stored. Returns what to store, or every mistake that was found.
 * @param content the file as plain data
 * @param today the day on which relative dates count
 */
export function checkHousehold(
  content: unknown,
  agencies: readonly AgencyDefinition[],
  today: string,
): CheckedHousehold | { readonly mistakes: readonly Mistake[] } {
  const top = cover.safeParse(content);
  if (!top.success) return { mistakes: mistakesOf(top.error) };
  const { household, persons } = top.data;
  const scope: IntakeScope = { household, today, persons: new Map(Object.entries(persons)) };
  const whole = householdShape(agencies, scope).safeParse(content);
  if (!whole.success) return { mistakes: mistakesOf(whole.error) };
  const sections = whole.data as Record<string, unknown>;
  const rows = new Map(
    agencies
      .filter(({ identity }) => sections[identity.code] !== undefined)
      .map(
        ({ identity, intake }) =>
          [identity.code, intake.rows(sections[identity.code] as never, scope)] as const,
      ),
  );
  const mistakes = [...duplicateIds(rows, sections), ...danglingReferences(sections)];
  if (mistakes.length > 0) return { mistakes };
  return { name: household, bsns: Object.values(persons), rows };
}
