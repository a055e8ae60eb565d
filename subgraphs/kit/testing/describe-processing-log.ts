import { activityOf, PURPOSES } from '../access/purposes';
import { grantedClasses } from '../access/grants';
import { newSpanId } from '../access/statement';
import type { AgencyDefinition } from '../agency';
import { type RunSql, withConnection } from '../database/connection';
import { pseudonymOf } from '../logbook/pseudonym';
import { testRecord } from '../logbook/test-record';
import { writeProcessing } from '../logbook/write';
import { everyAsker } from './access-cells';
import { type AgencyHarness, type GraphAnswer, TEST_LOG_KEY } from './agency-harness';
import { bodyOf, sendRaw } from './raw-request';
import { NOBODY, PERSONS, TODAY } from './test-household';
import { statementOf } from './test-hub';

/** A line of the log as the table has it. */
type Line = Readonly<Record<string, unknown>>;

const newTrace = (): string => `${newSpanId()}${newSpanId()}`;
const asPersons = (bsns: readonly string[]) => bsns.map((bsn) => ({ __typename: 'Person', bsn }));
const ENTRIES = `agency { code } access entries {
  spanId traceId parentSpanId name status startedAt endedAt activityId foreignProcessor }`;

/** Holds an agency to its processing log (Logboek Dataverwerkingen). */
export function describeProcessingLog(agency: AgencyDefinition, running: () => AgencyHarness): void {
  const { code } = agency.identity;
  const FILES = `query ($persons: [_Any!]!) {
    _entities(representations: $persons) { ... on Person { now: ${code} { access claims { id } } then: ${code}(asOf: "2026-01-01") { access } } } }`;
  const LOG = `query ($by: ProcessingQuestion!) { log: ${code}Processing(by: $by) { ${ENTRIES} } }`;
  const asOwner = <T>(work: (run: RunSql) => Promise<T>): Promise<T> =>
    withConnection(running().ownerUrl, work);
  const linesOf = (traceId: string): Promise<Line[]> =>
    asOwner((run) => run('SELECT * FROM processing_record WHERE trace_id = $1 ORDER BY id', [traceId]));
  type Log = { readonly access: string; readonly entries: readonly Line[] | null };
  const readLog = async (
    by: object,
    said: Parameters<AgencyHarness['ask']>[2] = { purpose: 'OVERSIGHT' },
  ) => {
    const answer: GraphAnswer = await running().ask(LOG, { by }, said);
    expect(answer.errors).toBeUndefined();
    return answer.data?.log as Log;
  };

  describe(`${code}, in its processing log,`, () => {
    it('has one line for each person who was asked for, and of nobody else', async () => {
      const said = statementOf({ actor: 'medewerker-van-de-proef' });
      const asked = [PERSONS.anna, NOBODY, PERSONS.bram, PERSONS.anna];
      await running().ask(FILES, { persons: asPersons(asked) }, said);
      const lines = await linesOf(said.traceId);
      const subjects = [PERSONS.anna, NOBODY, PERSONS.bram].map((bsn) => pseudonymOf(bsn, TEST_LOG_KEY));
      expect(lines.map(({ subject_id: subject }) => subject).sort()).toEqual([...subjects].sort());
      for (const line of lines) {
        expect(line).toEqual({
          id: expect.anything(),
          trace_id: said.traceId,
          span_id: expect.stringMatching(/^[0-9a-f]{16}$/),
          parent_span_id: said.spanId,
          status: 'Ok',
          name: 'dossier raadplegen',
          start_time: running().now,
          end_time: running().now,
          activity_id: activityOf('DEBT_COUNSELLING'),
          subject_id: expect.any(String),
          subject_id_type: 'BSN',
          foreign_processor: running().hub.trust.issuer,
        });
      }
      expect(new Set(lines.map(({ span_id: span }) => span)).size).toBe(3);
    });

    it('has no number, no employee and nothing of what was given', async () => {
      const said = statementOf({ actor: 'medewerker-van-de-proef', caseReference: 'Z-2026-7777' });
      await running().ask(FILES, { persons: asPersons([PERSONS.anna]) }, said);
      const text = JSON.stringify(await linesOf(said.traceId));
      for (const part of [PERSONS.anna, said.actor, said.oin, 'Z-2026-7777', 'kern/', said.role]) {
        expect(text).not.toContain(part);
      }
    });

    it('has a line for each person too when there was no ground to give anything', async () => {
      const said = statementOf({ purpose: 'STATISTICS' });
      await running().ask(FILES, { persons: asPersons([PERSONS.anna, NOBODY]) }, said);
      expect(await linesOf(said.traceId)).toMatchObject(
        [PERSONS.anna, NOBODY].map((bsn) => ({
          subject_id: pseudonymOf(bsn, TEST_LOG_KEY),
          activity_id: activityOf('STATISTICS'),
        })),
      );
    });

    it('has a line without a person for a question about nobody, and for one that fails', async () => {
      for (const [query, status] of [
        ['{ _service { sdl } }', 'Ok'],
        ['{ nothingOfTheKind }', 'Error'],
        ['{', 'Error'],
      ] as const) {
        const said = statementOf();
        await running().ask(query, {}, said);
        expect(await linesOf(said.traceId)).toMatchObject([
          { name: 'vraag zonder persoon', status, subject_id: null, subject_id_type: null },
        ]);
      }
    });

    it('has a line of who asked for the log of a person', async () => {
      const said = statementOf({ purpose: 'OVERSIGHT' });
      await readLog({ bsn: PERSONS.anna }, said);
      expect(await linesOf(said.traceId)).toMatchObject([
        { name: 'verwerkingenlogboek raadplegen', subject_id: pseudonymOf(PERSONS.anna, TEST_LOG_KEY) },
      ]);
    });

    it('has every line, or nothing is given', async () => {
      const { url, hub, now } = running();
      const rename = (from: string, to: string) =>
        asOwner((run) => run(`ALTER TABLE ${from} RENAME TO ${to}`));
      await rename('processing_record', 'processing_record_away');
      try {
        for (const body of [
          bodyOf(FILES, { persons: asPersons([PERSONS.anna]) }),
          bodyOf('{ _service { sdl } }'),
          bodyOf('{ nothingOfTheKind }'),
        ]) {
          const answer = await sendRaw(url, body, [await hub.sign(statementOf(), code, body, now)]);
          expect(answer.status).toBe(503);
          expect(JSON.parse(answer.text)).toEqual({
            errors: [{ message: expect.any(String), extensions: { code: 'LOG_UNAVAILABLE' } }],
          });
        }
      } finally {
        await rename('processing_record_away', 'processing_record');
      }
      const answer = await running().ask(FILES, { persons: asPersons([PERSONS.anna]) });
      expect(answer.errors).toBeUndefined();
    });
  });

  describe(`${code}, asked what its processing log has,`, () => {
    it('tells it by person, by trace and by activity', async () => {
      const said = statementOf({ purpose: 'CASE_DIRECTION' });
      await running().ask(FILES, { persons: asPersons([PERSONS.carla]) }, said);
      const [line] = await linesOf(said.traceId);
      const entry = {
        spanId: line?.span_id,
        traceId: said.traceId,
        parentSpanId: said.spanId,
        name: 'dossier raadplegen',
        status: 'Ok',
        startedAt: new Date(running().now).toISOString(),
        endedAt: new Date(running().now).toISOString(),
        activityId: activityOf('CASE_DIRECTION'),
        foreignProcessor: running().hub.trust.issuer,
      };
      expect(await readLog({ traceId: said.traceId })).toEqual({
        agency: { code },
        access: 'GRANTED',
        entries: [entry],
      });
      expect((await readLog({ bsn: PERSONS.carla })).entries).toContainEqual(entry);
      const byActivity = await readLog({ activityId: entry.activityId, limit: 1 });
      expect(byActivity.entries).toEqual([entry]);
      expect((await readLog({ traceId: newTrace() })).entries).toEqual([]);
    });

    it('tells it to who is given the log, and to nobody else', async () => {
      // What is asked now is logged too; this line is the only one of its day.
      const at = Date.parse('2025-12-31T12:00:00Z');
      const subjectId = pseudonymOf(PERSONS.bram, TEST_LOG_KEY);
      const line = testRecord({ startTime: at, endTime: at, subjectId });
      await asOwner((run) => writeProcessing(run, [line]));
      const readers = new Set<string>();
      for (const asker of everyAsker(code)) {
        const mayRead = grantedClasses(agency.access, code, asker).has('PROCESSING_LOG');
        const told = await readLog({ bsn: PERSONS.bram, to: '2025-12-31' }, asker);
        const due = mayRead
          ? { access: 'GRANTED', entries: [expect.objectContaining({ spanId: line.spanId })] }
          : { access: 'NO_LEGAL_GROUND', entries: null };
        expect({ asker, told }).toEqual({ asker, told: { agency: { code }, ...due } });
        if (mayRead) readers.add(`${asker.purpose} ${asker.role}`);
      }
      expect([...readers].sort()).toEqual([
        'INSPECTION CITIZEN',
        'OVERSIGHT DATA_PROTECTION_OFFICER',
        'OVERSIGHT SUPERVISOR',
      ]);
    });

    it('tells who may ask about herself alone nothing by what is of others too', async () => {
      const said = statementOf();
      await running().ask(FILES, { persons: asPersons([PERSONS.anna, PERSONS.bram]) }, said);
      for (const by of [{ traceId: said.traceId }, { activityId: activityOf('DEBT_COUNSELLING') }]) {
        expect(await readLog(by, { purpose: 'INSPECTION' })).toEqual({
          ...{ agency: { code }, access: 'NO_LEGAL_GROUND', entries: null },
        });
        expect((await readLog(by)).entries?.length).toBeGreaterThan(1);
      }
    });

    it.each<[string, object]>([
      ['nothing', {}],
      ['a person and a trace', { bsn: PERSONS.anna, traceId: newTrace() }],
      ['a trace and an activity', { traceId: newTrace(), activityId: 'urn:x' }],
      ['all three', { bsn: PERSONS.anna, traceId: newTrace(), activityId: 'urn:x' }],
      ['an empty trace', { traceId: '' }],
      ['no records', { traceId: newTrace(), limit: 0 }],
      ['more records than are given', { traceId: newTrace(), limit: 501 }],
    ])('refuses a question about %s', async (_, by) => {
      for (const purpose of ['OVERSIGHT', 'STATISTICS'] as const) {
        const { data, errors } = await running().ask(LOG, { by }, { purpose });
        expect(data ?? null).toBeNull();
        expect(errors).toMatchObject([{ extensions: { code: 'BAD_INPUT' } }]);
      }
    });

    it('counts days as they are in the Netherlands, both ends included', async () => {
      const traceId = newTrace();
      const moments = [
        '2026-07-19T21:59:59.999Z',
        '2026-07-19T22:00:00.000Z',
        '2026-07-20T21:59:59.999Z',
        '2026-07-20T22:00:00.000Z',
        '2026-12-31T22:59:59.999Z',
        '2026-12-31T23:00:00.000Z',
      ];
      const record = (moment: string) => ({
        ...{ traceId, spanId: newSpanId(), parentSpanId: newSpanId(), status: 'Ok' as const, name: 'proef' },
        ...{ startTime: Date.parse(moment), endTime: Date.parse(moment) },
        ...{
          activityId: activityOf('OVERSIGHT'),
          subjectId: null,
          subjectIdType: null,
          foreignProcessor: null,
        },
      });
      await asOwner((run) => writeProcessing(run, moments.map(record)));
      const momentsOf = async (days: object) =>
        (await readLog({ traceId, ...days })).entries?.map(({ startedAt }) => startedAt);
      const newestFirst = [...moments].reverse();
      expect(await momentsOf({})).toEqual(newestFirst);
      expect(await momentsOf({ from: TODAY, to: TODAY })).toEqual([moments[2], moments[1]]);
      expect(await momentsOf({ to: '2026-07-19' })).toEqual([moments[0]]);
      expect(await momentsOf({ from: '2027-01-01' })).toEqual([moments[5]]);
      expect(await momentsOf({ from: '2026-07-21', to: '2026-12-31' })).toEqual([moments[4], moments[3]]);
    });

    it('has a URI of its own for every purpose', () => {
      const purposes = Object.keys(PURPOSES) as (keyof typeof PURPOSES)[];
      expect(new Set(purposes.map((purpose) => activityOf(purpose))).size).toBe(purposes.length);
    });
  });
}
