import type { EntityManager } from 'typeorm';
import type { FileContent } from '../../kit/agency';
import type { Agency } from '../../kit/graph/values';
import { knownRows, type Question } from '../../kit/store/known-rows';
import { groupBy, readFiles } from '../../kit/store/read-files';
import type { DataClass } from '../../kit/vocabulary';
import { periodOf } from '../../kit/store/rows';
import type { StudyDebt } from '../graph/study-debt';
import { duoEntities, DuoStudyDebtRow } from './entities';

const toStudyDebt = (row: DuoStudyDebtRow): StudyDebt => ({
  ...row,
  person: { bsn: row.bsn },
  period: periodOf(row),
});

/** What every agency's file has, and the study debts. */
export async function readDuoFiles(
  manager: EntityManager,
  agency: Agency,
  question: Question,
  given: ReadonlySet<DataClass>,
): Promise<Map<string, FileContent>> {
  const [files, rows] = await Promise.all([
    readFiles(manager, duoEntities, agency, question, given),
    knownRows(manager, DuoStudyDebtRow, { one: 'bsn' }, question),
  ]);
  const debts = groupBy(rows, (row) => row.bsn);
  return new Map(
    [...files].map(([bsn, file]) => [bsn, { ...file, studyDebts: (debts.get(bsn) ?? []).map(toStudyDebt) }]),
  );
}
