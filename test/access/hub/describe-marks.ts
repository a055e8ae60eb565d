import { withConnection } from '../../../subgraphs/kit/database/connection';
import { type Asker, CASEWORKER } from '../../hub/hub';
import { OWN, OWN_CASE } from './demo-people';
import type { Raw, WatchedHub } from './watched-hub';

const MARK_FIELDS = 'conflictKey ruleId mark reason role at by mine';
const MARKS = `query Marks($id: HouseholdId!) { conflictMarks(householdId: $id) { ${MARK_FIELDS} } }`;
const MARK = `mutation Mark($input: MarkConflictInput!) { markConflict(input: $input) {
  __typename ... on ConflictMarked { mark { ${MARK_FIELDS} } } ... on MarkRefused { reason } } }`;
const EXPORT = 'mutation Export($input: RecordExportInput!) { recordExport(input: $input) { number at } }';

const hers: Asker = { caseReference: OWN_CASE, reason: null };
const stands: Asker = { ...hers, caller: { id: 'hulpverlener-2', role: 'CASEWORKER' } };
const director: Asker = {
  ...{ caller: { id: 'schuldenregisseur', role: 'DEBT_DIRECTOR' }, purpose: 'CASELOAD_OVERVIEW' },
  ...{ caseReference: OWN_CASE, reason: null },
};
const KEY = 'CR-07|mutatie|besluiten/proef';
const RAISED = {
  conflictKey: KEY,
  ruleId: 'CR-07',
  mark: 'RAISED',
  reason: 'Gebeld met de functie, wacht af.',
};

const told = <T>({ data }: Raw): T => data as T;

/** The numbers of a household of an own case, and of one of a colleague. */
interface Households {
  readonly own: string;
  readonly others: string;
}

/** Holds casework to recording for the own cases, and nothing without its line in the log. */
export function describeMarks(running: () => WatchedHub & { readonly households: Households }): void {
  const stored = () =>
    withConnection(running().database.loginUrl, (run) => run('SELECT * FROM conflict_mark ORDER BY id'));
  const mark = (part: object = {}, asker: Asker = hers): Promise<Raw> =>
    running().send({
      query: MARK,
      variables: { input: { householdId: running().households.own, ...RAISED, ...part } },
      asker,
    });
  const marks = (id: string, asker: Asker = hers): Promise<Raw> =>
    running().send({ query: MARKS, variables: { id }, asker });
  const exporting = (part: object = {}, asker: Asker = hers): Promise<Raw> => {
    const input = {
      householdId: running().households.own,
      kind: 'PRINT',
      parts: ['debts', 'conflicts'],
      rows: 12,
      asOf: '2026-11-01',
    };
    return running().send({ query: EXPORT, variables: { input: { ...input, ...part } }, asker });
  };

  /** Work while the audit log takes no line. */
  async function withoutLog(work: () => Promise<void>): Promise<void> {
    const owner = (sql: string) => withConnection(running().database.ownerUrl, (run) => run(sql));
    await owner('ALTER TABLE audit_entry ADD CONSTRAINT closed CHECK (false) NOT VALID');
    try {
      await work();
    } finally {
      await owner('ALTER TABLE audit_entry DROP CONSTRAINT closed');
    }
  }

  describe('what was done with a signal', () => {
    it('stands with its reason, newest first, for everybody of the case', async () => {
      const seen = await mark({ mark: 'SEEN', reason: null });
      expect(told(seen)).toMatchObject({
        markConflict: { __typename: 'ConflictMarked', mark: { mark: 'SEEN', reason: null, mine: true } },
      });
      await mark({ reason: `Het gaat om ${OWN.mother}, zie de brief.` }, stands);
      const first = { conflictKey: KEY, ruleId: 'CR-07', mark: 'SEEN', reason: null, by: CASEWORKER.id };
      const second = { mark: 'RAISED', reason: 'Het gaat om *********, zie de brief.', by: 'hulpverlener-2' };
      expect(told(await marks(running().households.own))).toMatchObject({
        conflictMarks: [
          { ...second, mine: false },
          { ...first, mine: true },
        ],
      });
      expect(told(await marks(running().households.own, stands))).toMatchObject({
        conflictMarks: [{ mine: true }, { mine: false }],
      });
    });

    it('is in the audit log, with the household and without what it says', async () => {
      await mark();
      const [line] = (await running().audit())
        .filter(({ operation }) => operation === 'markConflict CR-07 RAISED')
        .slice(-1);
      expect(line).toMatchObject({
        ...{ actor: CASEWORKER.id, action: 'CHANGE', purpose: 'DEBT_COUNSELLING', caseReference: OWN_CASE },
        ...{ householdIds: [running().households.own], result: 'DONE' },
      });
      expect(line?.subjects.length).toBeGreaterThanOrEqual(3);
      expect(JSON.stringify(line)).not.toContain(RAISED.reason);
    });

    it('of the household of a colleague is not found, and nothing is recorded', async () => {
      const before = await stored();
      for (const id of [running().households.others, '0123456789abcdef']) {
        expect(await marks(id)).toMatchObject({ codes: ['HOUSEHOLD_NOT_FOUND'], data: null });
        expect(await mark({ householdId: id })).toMatchObject({ codes: ['HOUSEHOLD_NOT_FOUND'], data: null });
        expect(await exporting({ householdId: id })).toMatchObject({
          codes: ['HOUSEHOLD_NOT_FOUND'],
          data: null,
        });
      }
      expect(await stored()).toEqual(before);
    });

    it('is for a debt director to see and not to record', async () => {
      const before = await stored();
      expect(
        told<{ conflictMarks: unknown[] }>(await marks(running().households.own, director)).conflictMarks
          .length,
      ).toBe(before.length);
      expect(await mark({}, director)).toMatchObject({ codes: ['NOT_ALLOWED'] });
      const supervisor: Asker = {
        caller: { id: 'leidinggevende', role: 'SUPERVISOR' },
        purpose: 'OVERSIGHT',
      };
      expect(await marks(running().households.own, supervisor)).toMatchObject({ codes: ['NOT_ALLOWED'] });
      expect(await stored()).toEqual(before);
    });

    it.each([
      ['REASON_MISSING', { reason: null }],
      ['REASON_MISSING', { mark: 'REOPENED', reason: '   ' }],
      ['REASON_LENGTH', { reason: 'Te kort.' }],
      ['REASON_LENGTH', { reason: 'x'.repeat(1001) }],
      ['CONFLICT_NOT_USABLE', { ruleId: 'CR-08' }],
      ['CONFLICT_NOT_USABLE', { ruleId: 'regel', conflictKey: 'regel|x' }],
      ['CONFLICT_NOT_USABLE', { conflictKey: `CR-07|${OWN.mother}` }],
    ])('is not recorded, with %s', async (reason, part) => {
      const before = await stored();
      expect(told(await mark(part))).toEqual({ markConflict: { __typename: 'MarkRefused', reason } });
      expect(await stored()).toEqual(before);
    });

    it('is not recorded when the log cannot be written', async () => {
      const before = await stored();
      await withoutLog(async () => {
        expect(await mark()).toMatchObject({ codes: ['LOG_UNAVAILABLE'], data: null });
        expect(await exporting()).toMatchObject({ codes: ['LOG_UNAVAILABLE'], data: null });
      });
      expect(await stored()).toEqual(before);
      expect((await mark()).codes).toEqual([]);
    });
  });

  describe('an export', () => {
    it('has a number, by which the audit log tells who, why and what', async () => {
      const reason = 'Voor het gesprek van morgen.';
      const { recordExport } = told<{ recordExport: { number: string } }>(
        await exporting({}, { ...hers, reason }),
      );
      const line = (await running().audit())[Number(recordExport.number) - 1];
      expect(line).toMatchObject({
        ...{
          action: 'EXPORT',
          actor: CASEWORKER.id,
          purpose: 'DEBT_COUNSELLING',
          caseReference: OWN_CASE,
          reason,
        },
        operation: 'recordExport PRINT rows=12 asOf=2026-11-01 parts=debts,conflicts',
        ...{ householdIds: [running().households.own], result: 'DONE' },
      });
    });

    it.each([
      ['no parts', { parts: [] }],
      ['a part that is a number', { parts: [OWN.mother] }],
      ['less than no rows', { rows: -1 }],
      ['more rows than a household has', { rows: 100_001 }],
    ])('with %s is not recorded', async (_, part) => {
      const exports = async () =>
        (await running().audit()).filter(({ action }) => action === 'EXPORT').length;
      const before = await exports();
      expect((await exporting(part)).codes).toEqual(['BAD_INPUT']);
      expect(await exports()).toBe(before);
    });
  });
}
