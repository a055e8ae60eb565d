import fc from 'fast-check';
import { activityOf } from '../access/purposes';
import { checkRecord } from '../logbook/check-record';
import { pseudonymOf } from '../logbook/pseudonym';
import { statementOf } from '../testing/test-hub';
import { Processings } from './processings';

const [ANNA, BRAM] = ['999990007', '999990019'];
const KEY = 'a key for the pseudonyms of a test only';
const about = { hub: 'urn:huishoudbeeld:hub', key: KEY, startTime: 1000, endTime: 1500, failed: false };
const statement = statementOf({ purpose: 'CASE_DIRECTION', actor: 'medewerker-van-de-proef' });

function linesOf(notes: readonly (readonly [string, readonly string[]])[], more: Partial<typeof about> = {}) {
  const processings = new Processings();
  for (const [name, bsns] of notes) processings.note(name, bsns);
  return processings.records(statement, { ...about, ...more });
}

describe('the lines of a request in the processing log', () => {
  it('are one for each person and each thing that was done, however often', () => {
    const lines = linesOf([
      ['dossier raadplegen', [ANNA, BRAM, ANNA]],
      ['bewoning raadplegen', [ANNA]],
      ['dossier raadplegen', [BRAM]],
    ]);
    expect(lines.map(({ name, subjectId }) => [name, subjectId])).toEqual([
      ['dossier raadplegen', pseudonymOf(ANNA, KEY)],
      ['dossier raadplegen', pseudonymOf(BRAM, KEY)],
      ['bewoning raadplegen', pseudonymOf(ANNA, KEY)],
    ]);
  });

  it('say in which trace, under which request, for which activity and for whom', () => {
    const [line] = linesOf([['dossier raadplegen', [ANNA]]]);
    expect(line).toEqual({
      traceId: statement.traceId,
      spanId: expect.stringMatching(/^[0-9a-f]{16}$/),
      parentSpanId: statement.spanId,
      status: 'Ok',
      name: 'dossier raadplegen',
      startTime: 1000,
      endTime: 1500,
      activityId: activityOf('CASE_DIRECTION'),
      subjectId: pseudonymOf(ANNA, KEY),
      subjectIdType: 'BSN',
      foreignProcessor: about.hub,
    });
  });

  it('are one without a person when there was none', () => {
    for (const notes of [[], [['dossier raadplegen', []]]] as const) {
      expect(linesOf(notes)).toMatchObject([
        {
          name: 'vraag zonder persoon',
          subjectId: null,
          subjectIdType: null,
          parentSpanId: statement.spanId,
        },
      ]);
    }
  });

  it('say of every person that it failed when it did', () => {
    const lines = linesOf([['dossier raadplegen', [ANNA, BRAM]]], { failed: true });
    expect(lines.map(({ status }) => status)).toEqual(['Error', 'Error']);
    expect(linesOf([], { failed: true })).toMatchObject([{ status: 'Error' }]);
  });

  it('may be in the log, whoever is asked for, each under a span of its own', () => {
    const numbers = fc.array(fc.constantFrom('999990007', '999990019', '999990020', '999990032'));
    const names = fc.constantFrom('dossier raadplegen', 'bewoning raadplegen');
    fc.assert(
      fc.property(fc.array(fc.tuple(names, numbers)), (notes) => {
        const lines = linesOf(notes);
        const pairs = new Set(notes.flatMap(([name, bsns]) => bsns.map((bsn) => `${name} ${bsn}`)));
        expect(lines).toHaveLength(Math.max(1, pairs.size));
        expect(new Set(lines.map(({ spanId }) => spanId)).size).toBe(lines.length);
        lines.forEach(checkRecord);
        const text = JSON.stringify(lines);
        // Whole numbers only: five digits in a row turn up by chance in a pseudonym or a span.
        const hidden = ['999990007', '999990019', '999990020', '999990032', statement.actor, statement.oin];
        for (const part of hidden) expect(text).not.toContain(part);
      }),
    );
  });
});
