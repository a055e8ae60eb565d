import path from 'node:path';
import { registerCase } from '../../gateway/accountability/store/case-register';
import type { AgencyDefinition } from '../../subgraphs/kit/agency';
import { addDays, type CalendarDate } from '../../subgraphs/kit/calendar';
import { withConnection } from '../../subgraphs/kit/database/connection';
import { SetupError } from '../../subgraphs/kit/database/setup-error';
import { pseudonymOf } from '../../subgraphs/kit/logbook/pseudonym';
import { describeMistake, readHouseholdFile } from '../load/read-file';
import { demoFiles } from './demo-households';

/** Days that a case of the demo has been open. */
const OPEN_FOR_DAYS = 30;
/** Households of which nobody has a case: they are found with a reason only. */
const WITHOUT_CASE = ['12'];
/** Households of a case of the other caseworker. */
const OF_COLLEAGUE = ['16', '17', '18', '19'];

/** The case of a demo household, by the number that its file begins with; null when it has none. */
export function demoCaseOf(
  file: string,
): { readonly reference: string; readonly workers: readonly string[] } | null {
  const number = /^\d+/.exec(path.basename(file))?.[0] ?? '';
  if (WITHOUT_CASE.includes(number)) return null;
  const workers = OF_COLLEAGUE.includes(number) ? ['hulpverlener-2'] : ['hulpverlener', 'procesregisseur'];
  return { reference: `Z-2026-${number}`, workers };
}

/**
 * Registers a case for the demo households, so that a caseworker of the demo has some of her own.
 * @param hubUrl connection URL of the hub's own database
 * @param logKey the hub's key for pseudonyms: the register knows persons by those alone
 */
export async function registerDemoCases(
  agencies: readonly AgencyDefinition[],
  hubUrl: string,
  logKey: string,
  today: CalendarDate,
): Promise<void> {
  await withConnection(hubUrl, async (run) => {
    for (const file of demoFiles()) {
      const found = demoCaseOf(file);
      if (found === null) continue;
      const household = readHouseholdFile(file, agencies, today);
      if ('mistakes' in household) {
        const [mistake] = household.mistakes;
        throw new SetupError(`A demo household cannot be read: ${mistake ? describeMistake(mistake) : file}`);
      }
      await registerCase(run, {
        ...found,
        trigger: 'PROFESSIONAL_REPORT',
        openedOn: addDays(today, -OPEN_FOR_DAYS),
        endedOn: null,
        subjects: household.bsns.map((bsn) => pseudonymOf(bsn, logKey)),
      });
    }
  });
}
