import type { EntityManager } from 'typeorm';
import type { CalendarDate } from '../../kit/calendar';
import type {
  CaseDirector,
  CounsellingFile,
  DebtCounselling,
  DebtSettlement,
  MunicipalCase,
  ReportedDecision,
  TimeOut,
} from '../../kit/graph/counselling-file';
import { knownRows, type Question } from '../../kit/store/known-rows';
import { groupBy } from '../../kit/store/read-files';
import { periodOf } from '../../kit/store/rows';
import type { CounsellingStatus } from '../../kit/vocabulary';
import {
  type GemeenteDebtCounsellingRow,
  gemeenteCounsellingEntities,
  type GemeenteMunicipalCaseRow,
  type GemeenteReportedDecisionRow,
  type GemeenteSettlementRow,
  type GemeenteTimeOutRow,
} from './counselling-entities';
import { knownSince } from './known-since';
import { gemeentePersonLinks as links } from './person-links';
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

/** Who directs a case; null when nobody is appointed. */
export function directorOf(row: GemeenteMunicipalCaseRow): CaseDirector | null {
  const { directorRole: role, directorMailbox: functionMailbox, directorPhone: phone } = row;
  const appointed = role !== null && functionMailbox !== null && phone !== null;
  return appointed ? { role, functionMailbox, phone } : null;
}

function toMunicipalCase(row: GemeenteMunicipalCaseRow, asOf: CalendarDate): MunicipalCase {
  return {
    id: row.id,
    reason: row.reason,
    period: knownPeriod(periodOf(row), asOf),
    director: directorOf(row),
  };
}

const toPersons = (bsns: readonly string[]) => bsns.map((bsn) => ({ bsn }));

function toReportedDecision(row: GemeenteReportedDecisionRow): ReportedDecision {
  return {
    ...row,
    person: { bsn: row.bsn },
    partner: row.partner === null ? null : { bsn: row.partner },
    effect: { from: row.effectFrom, to: row.effectTo },
    reportedOn: row.recordedOn,
  };
}

/** What was not yet so on the day is left out: an answer to a proposal, its conclusion, its end. */
function toSettlement(row: GemeenteSettlementRow, asOf: CalendarDate): DebtSettlement {
  return {
    ...row,
    persons: toPersons(row.persons),
    responses: row.responses.map((response) =>
      response.answeredOn === null || reached(response.answeredOn, asOf)
        ? response
        : { ...response, outcome: 'NO_ANSWER', answeredOn: null, basis: [] },
    ),
    concludedOn: reached(row.concludedOn, asOf) ? row.concludedOn : null,
    endedOn: reached(row.endedOn, asOf) ? row.endedOn : null,
  };
}

function toTimeOut(row: GemeenteTimeOutRow, asOf: CalendarDate): TimeOut {
  return {
    ...row,
    persons: toPersons(row.persons),
    period: periodOf(row),
    withdrawnOn: reached(row.endedEarlyOn, asOf) ? row.endedEarlyOn : null,
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
  const persons = ({ persons: all }: { persons: string[] }) => all;

  const course = { holder: links.debtCounselling, since: 'requestedOn' } as const;
  const [courses, reported, threatening, pauses, running, told, needed, proposed, paused] = await Promise.all(
    [
      knownSince(manager, tables.debtCounselling, course, question),
      knownRows(manager, tables.reportedDebt, { one: 'bsn' }, question),
      knownRows(manager, tables.threat, { many: links.threat }, question),
      knownRows(manager, tables.moratorium, { many: links.moratorium }, question),
      knownRows(manager, tables.municipalCase, { many: links.municipalCase }, question),
      knownRows(manager, tables.reportedDecision, { one: 'bsn' }, question),
      knownRows(manager, tables.supportNeed, { one: 'bsn' }, question),
      knownRows(manager, tables.settlement, { many: links.settlement }, question),
      knownRows(manager, tables.timeOut, { many: links.timeOut }, question),
    ],
  );
  const counselling = groupBy(courses, persons);
  const debts = groupBy(reported, (row) => row.bsn);
  const threats = groupBy(threatening, persons);
  const moratoria = groupBy(pauses, persons);
  const cases = groupBy(running, persons);
  const decisions = groupBy(told, (row) => row.bsn);
  const needs = groupBy(needed, (row) => row.bsn);
  const settlements = groupBy(proposed, persons);
  const timeOuts = groupBy(paused, persons);

  return (bsn) => ({
    debtCounselling: (counselling.get(bsn) ?? []).map((row) => toDebtCounselling(row, asOf)),
    reportedDebts: (debts.get(bsn) ?? []).map((row) => ({
      ...row,
      person: { bsn },
      reportedOn: row.recordedOn,
    })),
    threats: (threats.get(bsn) ?? []).map((row) => ({ ...row, on: row.threatensOn })),
    moratoria: (moratoria.get(bsn) ?? []).map((row) => ({
      ...row,
      persons: toPersons(row.persons),
      period: periodOf(row),
    })),
    reportedDecisions: (decisions.get(bsn) ?? []).map(toReportedDecision),
    supportNeeds: (needs.get(bsn) ?? []).map((row) => ({ ...row, person: { bsn } })),
    settlements: (settlements.get(bsn) ?? []).map((row) => toSettlement(row, asOf)),
    timeOuts: (timeOuts.get(bsn) ?? []).map((row) => toTimeOut(row, asOf)),
    cases: (cases.get(bsn) ?? []).map((row) => toMunicipalCase(row, asOf)),
  });
}
