import type { EntityManager } from 'typeorm';
import type { CalendarDate } from '../../kit/calendar';
import type { CounsellingFile, DebtCounselling, MunicipalCase } from '../../kit/graph/counselling-file';
import { knownRows, type Question } from '../../kit/store/known-rows';
import { groupBy } from '../../kit/store/read-files';
import { periodOf } from '../../kit/store/rows';
import type { CounsellingStatus } from '../../kit/vocabulary';
import {
  type GemeenteDebtCounsellingRow,
  gemeenteCounsellingEntities,
  type GemeenteMunicipalCaseRow,
} from './counselling-entities';
import { knownSince } from './known-since';
import { knownPeriod } from './period-on-day';

const reached = (on: CalendarDate | null, asOf: CalendarDate): boolean => on !== null && on <= asOf;

/** The phase of a counselling (Wgs 4, 4a) on a day: the last of its steps that had been taken. */
export function counsellingStatus(row: GemeenteDebtCounsellingRow, asOf: CalendarDate): CounsellingStatus {
  if (reached(row.endedOn, asOf)) return 'ENDED';
  if (reached(row.settlementOn, asOf)) return 'SETTLEMENT';
  if (reached(row.planOn, asOf)) return 'PLAN';
  return reached(row.intakeOn, asOf) ? 'INTAKE' : 'REQUESTED';
}

function toDebtCounselling(row: GemeenteDebtCounsellingRow, asOf: CalendarDate): DebtCounselling {
  const { id, requestedOn } = row;
  return {
    id,
    requestedOn,
    status: counsellingStatus(row, asOf),
    intakeOn: reached(row.intakeOn, asOf) ? row.intakeOn : null,
    planOn: reached(row.planOn, asOf) ? row.planOn : null,
  };
}

function toMunicipalCase(row: GemeenteMunicipalCaseRow, asOf: CalendarDate): MunicipalCase {
  const { directorRole: role, directorMailbox: functionMailbox, directorPhone: phone } = row;
  const appointed = role !== null && functionMailbox !== null && phone !== null;
  return {
    id: row.id,
    reason: row.reason,
    period: knownPeriod(periodOf(row), asOf),
    director: appointed ? { role, functionMailbox, phone } : null,
  };
}

/**
 * The counselling on debts of several persons as known on a day, in one statement.
 */
export async function readCounselling(
  manager: EntityManager,
  question: Question,
): Promise<(bsn: string) => CounsellingFile> {
  const { asOf } = question;
  const tables = gemeenteCounsellingEntities;
  const joint = { many: 'persons' };
  const persons = ({ persons: all }: { persons: string[] }) => all;

  const course = { holder: 'persons', since: 'requestedOn' } as const;
  const [courses, reported, threatening, pauses, running] = await Promise.all([
    knownSince(manager, tables.debtCounselling, course, question),
    knownRows(manager, tables.reportedDebt, { one: 'bsn' }, question),
    knownRows(manager, tables.threat, joint, question),
    knownRows(manager, tables.moratorium, joint, question),
    knownRows(manager, tables.municipalCase, joint, question),
  ]);
  const counselling = groupBy(courses, persons);
  const debts = groupBy(reported, (row) => row.bsn);
  const threats = groupBy(threatening, persons);
  const moratoria = groupBy(pauses, persons);
  const cases = groupBy(running, persons);

  return (bsn) => ({
    debtCounselling: (counselling.get(bsn) ?? []).map((row) => toDebtCounselling(row, asOf)),
    reportedDebts: (debts.get(bsn) ?? []).map((row) => ({
      ...row,
      person: { bsn },
      reportedOn: row.recordedOn,
    })),
    threats: (threats.get(bsn) ?? []).map((row) => ({ ...row, on: row.threatensOn })),
    moratoria: (moratoria.get(bsn) ?? []).map((row) => ({ ...row, period: periodOf(row) })),
    cases: (cases.get(bsn) ?? []).map((row) => toMunicipalCase(row, asOf)),
  });
}
