import fc from 'fast-check';
import { isBsn } from '../identifiers';
import { checkRecord, RecordRefused } from './check-record';
import type { ProcessingRecord } from './record';
import { testRecord } from './test-record';
import { holdsWrittenNumber, maskWrittenNumbers } from './written-numbers';

const TEXTS = ['name', 'activityId', 'subjectIdType', 'foreignProcessor'] as const;
const testBsn = fc.integer({ min: 999990000, max: 999999999 }).map(String).filter(isBsn);
const refusalOf = (record: ProcessingRecord): unknown => {
  try {
    checkRecord(record);
  } catch (thrown) {
    return thrown;
  }
  return undefined;
};

describe('what may be in the processing log', () => {
  it('lets a record of the standard pass, with and without a person', () => {
    expect(refusalOf(testRecord())).toBeUndefined();
    const parent = { subjectId: null, subjectIdType: null, parentSpanId: null, foreignProcessor: null };
    expect(refusalOf(testRecord(parent))).toBeUndefined();
  });

  it('refuses a burgerservicenummer in any field that holds text, and does not repeat it', () => {
    const written = testBsn.chain((bsn) => {
      const [a, b, c] = [bsn.slice(0, 3), bsn.slice(3, 6), bsn.slice(6)];
      const [d, e] = [bsn.slice(0, 4), bsn.slice(4, 6)];
      const wide = [...bsn].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join('');
      return fc.constantFrom(
        bsn,
        `${a} ${b} ${c}`,
        `${a}.${b}.${c}`,
        `${d}.${e}.${c}`,
        `${d}-${e}-${c}`,
        wide,
      );
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...TEXTS),
        written,
        fc.constantFrom('', 'bsn ', 'x'),
        (field, number, before) => {
          const refusal = refusalOf(testRecord({ [field]: `${before}${number}` }));
          expect(refusal).toBeInstanceOf(RecordRefused);
          expect(String(refusal)).toContain(field);
          expect(String(refusal)).not.toContain(number);
        },
      ),
    );
  });

  it.each([
    ['name', 'a\nb'],
    ['name', 'a\u2028b'],
    ['activityId', 'a\r\nb'],
    ['foreignProcessor', 'a\u0000b'],
    ['subjectIdType', 'B\u200bSN'],
    ['name', ''],
    ['name', 'dossier 1234567890123'],
    ['traceId', '999990019'],
    ['traceId', '0'.repeat(32)],
    ['traceId', 'A'.repeat(32)],
    ['spanId', 'a'.repeat(15)],
    ['parentSpanId', 'a'.repeat(17)],
    ['subjectId', '999990019'],
    ['subjectId', `${'a'.repeat(42)}=`],
    ['subjectIdType', null],
    ['status', 'OK'],
    ['startTime', 1.5],
    ['endTime', 0],
    ['startTime', Number.NaN],
  ] as const)('refuses %s (%#)', (field, value) => {
    expect(String(refusalOf(testRecord({ [field]: value })))).toContain(`refused: ${field}`);
  });

  it.each([
    'http://127.0.0.1:4000/graphql',
    'http://10.16.10.200:8080',
    '2026-11-22',
    'wgs 8, 8a tot en met 8d',
  ])('has nothing against %s', (text) =>
    expect(refusalOf(testRecord({ foreignProcessor: text }))).toBeUndefined(),
  );
});

describe('masking of written numbers', () => {
  it('leaves no number behind that can be of a person, whatever stands around it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), testBsn, fc.string(), (before, bsn, after) => {
        const masked = maskWrittenNumbers(`${before}${bsn}${after}`);
        expect(masked).not.toContain(bsn);
        expect(holdsWrittenNumber(masked)).toBe(false);
      }),
    );
  });

  it('leaves grouped digits that fail the 11-check, and text without numbers, as they are', () => {
    expect(maskWrittenNumbers('tel. 0612 34 56 78, 999.990.018')).toBe('tel. 0612 34 56 78, 999.990.018');
    expect(maskWrittenNumbers('bsn 999.990.019')).toBe('bsn *********');
  });
});
