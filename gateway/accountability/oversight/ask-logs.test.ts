import { buildSchema, type DocumentNode, execute, print } from 'graphql';
import { MOST_RECORDS } from '../../../subgraphs/kit/logbook/read';
import { Deadline, type EngineContext, UpstreamRecord } from '../../engine';
import { ProcessingLogs } from './ask-logs';
import { logQuestions } from './log-questions';

const schema = buildSchema(`
  scalar BSN
  input ProcessingQuestion { bsn: BSN, from: String, to: String }
  type Agency { code: ID! name: String! oin: String }
  type ProcessingEntry { traceId: ID! name: String! status: String! startedAt: String! activityId: ID! foreignProcessor: String }
  type ProcessingLog { agency: Agency! access: String! entries: [ProcessingEntry!] }
  type Query {
    northProcessing(by: ProcessingQuestion!): ProcessingLog!
    southLog(about: ProcessingQuestion!): ProcessingLog!
    household: String
    oldLog: ProcessingLog!
  }`);
const context: EngineContext = { record: new UpstreamRecord(), deadline: Deadline.start(1000), headers: {} };
const BY = { bsn: '999990019', from: null, to: null };
const entry = {
  ...{ traceId: 'a', name: 'dossier raadplegen', status: 'Ok', activityId: 'urn:x', foreignProcessor: null },
  startedAt: '2026-11-22T09:00:00.000Z',
};
const logOf =
  (code: string, what: object = {}) =>
  () => ({
    ...{ agency: { code, name: code, oin: null }, access: 'GRANTED', entries: [entry] },
    ...what,
  });

/** The logs of a supergraph whose fields answer so. */
function logsThat(rootValue: Record<string, () => unknown>): ProcessingLogs {
  const supergraph = {
    apiSchema: schema,
    execute: async (document: DocumentNode, variableValues: Readonly<Record<string, unknown>>) =>
      execute({ schema, document, variableValues, rootValue }),
  };
  return new ProcessingLogs(
    () => supergraph,
    (field) => field.replace(/(Processing|Log)$/, ''),
  );
}

it('asks every field that is a processing log and takes a question, and nothing else', () => {
  const questions = logQuestions(schema);
  expect(questions.map(({ field }) => field)).toEqual(['northProcessing', 'southLog']);
  expect(questions.map(({ document }) => print(document).includes('(about: $by)'))).toEqual([false, true]);
  expect(() => logQuestions(buildSchema('type Query { household: String }'))).toThrow('no processing log');
});

it('gives what each log has, with moments', async () => {
  const found = await logsThat({
    northProcessing: logOf('north'),
    southLog: logOf('south', { entries: [] }),
  }).about(BY, context);
  expect(found.missing).toEqual([]);
  expect(found.logs.map(({ organisation }) => organisation.code)).toEqual(['north', 'south']);
  expect(found.logs[0]?.entries).toMatchObject([
    { traceId: 'a', startedAt: new Date('2026-11-22T09:00:00Z') },
  ]);
});

it.each([
  ['NOT_ANSWERED', () => Promise.reject(new Error('down')), 1],
  ['NO_LEGAL_GROUND', logOf('south', { access: 'NO_LEGAL_GROUND', entries: null }), 1],
  ['NOT_ANSWERED', logOf('south', { entries: null }), 1],
  ['CUT_OFF', logOf('south', { entries: Array.from({ length: MOST_RECORDS }, () => entry) }), 2],
])('names a log that does not give everything: %s', async (gap, southLog, logs) => {
  const found = await logsThat({ northProcessing: logOf('north'), southLog }).about(BY, context);
  expect(found.missing).toEqual([{ source: 'south', gap }]);
  expect(found.logs).toHaveLength(logs);
});
