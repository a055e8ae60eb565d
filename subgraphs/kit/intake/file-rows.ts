import { addDays, type CalendarDate } from '../calendar';
import type { Agency } from '../graph/values';
import type { FileEntities } from '../store/file-entities';
import { CLAIM_DEBTORS, DECISION_PERSONS } from '../store/file-links';
import { deleteListing } from '../store/list-links';
import type { FileSection } from './file-section';
import type { EntityRows } from './intake';
import type { IntakeScope } from './scope';

/** Awb 4:87: an obligation is to be paid within six weeks of its decision, unless it says otherwise. */
const PAYMENT_TERM_DAYS = 42;

/** Gives each item of a list an id of its own within the household, where the file gave none. */
export function named<T extends { id?: string | undefined }>(
  list: string,
  items: readonly T[],
  scope: IntakeScope,
  agency: Agency,
) {
  return items.map((item, index) => ({
    ...item,
    id: item.id ?? `${scope.household}/${agency.code}-${list}-${index + 1}`,
  }));
}

/** Columns of a period. */
export const periodColumns = (period: { from: string; to: string | null } | null) => ({
  periodFrom: period?.from ?? null,
  periodTo: period?.to ?? null,
});

/** The rows of a section, for the tables that every agency has. Claims come before what refers to them. */
export function fileRows(
  section: FileSection,
  entities: FileEntities,
  agency: Agency,
  scope: IntakeScope,
): EntityRows[] {
  const knownFrom = (stated: CalendarDate | undefined, begins: CalendarDate): CalendarDate =>
    stated ?? (begins < scope.today ? begins : scope.today);
  const withId = <T extends { id?: string | undefined }>(list: string, items: readonly T[]) =>
    named(list, items, scope, agency);

  const claims = withId('claim', section.claims);
  const personPeriod = <
    T extends {
      person: string;
      period: { from: string; to: string | null };
      recordedOn?: string | undefined;
    },
  >(
    item: T,
  ) => ({
    ...item,
    ...periodColumns(item.period),
    bsn: item.person,
    recordedOn: knownFrom(item.recordedOn, item.period.from),
  });

  return [
    {
      entity: entities.benefit,
      rows: withId('benefit', section.benefits).map((item) => ({
        ...personPeriod(item),
        suspendedFrom: item.suspended?.from ?? null,
        suspendedTo: item.suspended?.to ?? null,
      })),
    },
    {
      entity: entities.claim,
      rows: claims.map((item) => ({
        ...item,
        ...periodColumns(item.period),
        creditor: item.creditor ?? agency,
        handler: item.handler ?? agency,
        payableFrom: item.payableFrom === undefined ? item.imposedOn : item.payableFrom,
        dueOn: item.dueOn ?? (item.payableFrom === null ? null : addDays(item.imposedOn, PAYMENT_TERM_DAYS)),
        decisionId: item.decision,
        recordedOn: knownFrom(item.recordedOn, item.imposedOn),
      })),
    },
    {
      entity: entities.claimEvent,
      rows: claims.flatMap((claim) =>
        [
          {
            kind: 'IMPOSED' as const,
            on: claim.imposedOn,
            amount: claim.imposed,
            component: null,
            description: null,
            recordedOn: undefined,
          },
          ...claim.events,
        ].map((event, index) => ({
          ...event,
          id: `${claim.id}/event-${String(index + 1).padStart(3, '0')}`,
          claimId: claim.id,
          occurredOn: event.on,
          recordedOn: event.recordedOn ?? event.on,
        })),
      ),
    },
    {
      entity: entities.collectionAct,
      rows: claims.flatMap((claim) =>
        claim.collectionActs.map((act, index) => ({
          ...act,
          id: `${claim.id}/act-${String(index + 1).padStart(3, '0')}`,
          claimId: claim.id,
          actedOn: act.on,
          recordedOn: act.recordedOn ?? act.on,
          actor: act.actor ?? claim.handler ?? agency,
        })),
      ),
    },
    {
      entity: entities.decision,
      rows: withId('decision', section.decisions).map((item) => ({
        ...item,
        effectFrom: item.effect.from,
        effectTo: item.effect.to,
        causeId: item.cause,
        recordedOn: knownFrom(item.recordedOn, item.decidedOn),
      })),
    },
    {
      entity: entities.deduction,
      rows: withId('deduction', section.deductions).map((item) => ({
        ...personPeriod(item),
        claimId: item.claim,
        beneficiary: item.beneficiary ?? agency,
      })),
    },
    {
      entity: entities.arrangement,
      rows: withId('arrangement', section.arrangements).map((item) => ({
        ...personPeriod(item),
        claimIds: item.claims,
        handler: item.handler ?? agency,
      })),
    },
    {
      entity: entities.livingSituation,
      rows: withId('living-situation', section.livingSituations).map(personPeriod),
    },
    { entity: entities.income, rows: withId('income', section.incomes).map(personPeriod) },
    {
      entity: entities.backPayment,
      rows: withId('back-payment', section.backPayments).map((item) => ({
        ...personPeriod(item),
        recordedOn: knownFrom(item.recordedOn, item.paidOn),
      })),
    },
  ];
}

/** Deletes the facts about the persons in `$1`; children of claims go with them. */
export const FORGET_FILE: readonly string[] = [
  'DELETE FROM benefit WHERE bsn = ANY($1)',
  deleteListing(CLAIM_DEBTORS),
  deleteListing(DECISION_PERSONS),
  'DELETE FROM deduction WHERE bsn = ANY($1)',
  'DELETE FROM arrangement WHERE bsn = ANY($1)',
  'DELETE FROM living_situation WHERE bsn = ANY($1)',
  'DELETE FROM income WHERE bsn = ANY($1)',
  'DELETE FROM back_payment WHERE bsn = ANY($1)',
];
