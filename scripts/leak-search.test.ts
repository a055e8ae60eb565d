import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { demoFiles } from '../demo/start/demo-households';
import { describeLeak, leaksIn, searchFiles, TEST_NUMBERS } from './leak-search';

const number = fc.constantFrom(...TEST_NUMBERS);
/** Passes the 11-check and lies outside the range for tests; joined here so that it stands nowhere as a number. */
const OTHER = ['1112', '22333'].join('');
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const grouped = (bsn: string, by: string): string => bsn.replace(/^(...)(...)(...)$/, `$1${by}$2${by}$3`);
const percents = (text: string): string => text.replace(/./g, (one) => `%${one.charCodeAt(0).toString(16)}`);
const escapes = (text: string): string =>
  text.replace(/./g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);

const WRITINGS: readonly (readonly [string, (bsn: string) => string])[] = [
  ['digits', (bsn) => bsn],
  ['digits against letters', (bsn) => `naam${bsn}x`],
  ['wide digits', (bsn) => bsn.replace(/\d/g, (one) => String.fromCodePoint(0xff10 + Number(one)))],
  ['digits padded to a trace', (bsn) => bsn.padStart(32, '0')],
  ['digits in a span', (bsn) => `abcdefa${bsn}`],
  ['groups with spaces', (bsn) => grouped(bsn, ' ')],
  ['groups with dots', (bsn) => grouped(bsn, '.')],
  ['groups with percents', (bsn) => grouped(bsn, '%20')],
  ['percents', percents],
  ['percents twice', (bsn) => percents(bsn).replaceAll('%', '%25')],
  ['JSON escapes', (bsn) => JSON.stringify({ bsn: 0 }).replace('0', `"${escapes(bsn)}"`)],
  ['escapes of escapes', (bsn) => escapes(bsn).replaceAll('\\', '\\\\')],
  ['base64', base64],
  ['base64 of something longer', (bsn) => base64(`{"sub":"iemand","bsn":"${bsn}"}`)],
  ['base64url against letters', (bsn) => `ab${Buffer.from(`??>${bsn}`).toString('base64url')}`],
  ['hex of a bytea', (bsn) => `\\x${Buffer.from(bsn).toString('hex')}`],
];

describe('a search for burgerservicenummers', () => {
  it.each(WRITINGS)('finds %s, wherever it stands, and names the line and not the number', (_, write) => {
    fc.assert(
      fc.property(number, fc.nat(5), (bsn, before) => {
        const text = `${'een regel zonder iets\n'.repeat(before)}{"level":30,"msg":"${write(bsn)}"}\nen verder`;
        const leaks = leaksIn('uwv.log', text);
        expect(leaks).toMatchObject([{ source: 'uwv.log', line: before + 1 }]);
        const report = leaks.map(describeLeak).join();
        expect(report.startsWith(`uwv.log:${before + 1}: `)).toBe(true);
        expect(report).not.toMatch(/\d{5}|%39|u0039/);
      }),
      { numRuns: 60 },
    );
  });

  it('finds a number that is of no demo household and passes the 11-check', () => {
    for (const line of [OTHER, `bsn=${OTHER},`, `"${grouped(OTHER, '.')}"`, base64(OTHER), percents(OTHER)]) {
      expect(leaksIn('x', line)).toHaveLength(1);
    }
  });

  it('finds one in each of several lines', () => {
    expect(leaksIn('x', `${OTHER}\nniets\n${OTHER} ${OTHER}`).map(({ line }) => line)).toEqual([1, 3]);
  });

  it('knows every number of the demo households', () => {
    const written = demoFiles().flatMap(
      (file) => readFileSync(file, 'utf8').match(/(?<!\d)\d{9}(?!\d)/g) ?? [],
    );
    expect(written.length).toBeGreaterThan(50);
    expect(written.filter((bsn) => !TEST_NUMBERS.has(bsn))).toEqual([]);
  });

  it.each([
    ['a number that fails the check', '123456789 999990018 999 990 018'],
    ['a masked one', '********* and 99999****'],
    ['a longer number', `1${OTHER} ${OTHER}0`],
    ['an OIN', '00000099000000001000'],
    ['a moment', '{"level":30,"time":1795343994123,"durationMs":12}'],
    ['a trace with nine such digits by chance', `4bf9${OTHER}a3ce929d0e0e4736aaaa`],
    ['a digest in capitals', `AB${OTHER}CDEF0123456789ABCDEF`],
    ['a digest of PostgreSQL', `"hash": "\\\\xab${OTHER}cdef0123456789abcdef"`],
    ['a UUID', `1b4e28ba-2fa1-11d2-883f-a${OTHER}bc`],
    ['an address and a day', '127.0.0.1:54321 2026-11-22T12:00:00.123Z'],
    ['a count of tests', 'Tests: 2831 passed, 2831 total\nTime: 412.123 s'],
    ['an empty line', ''],
  ])('passes over %s', (_, text) => expect(leaksIn('x', text)).toEqual([]));

  it('passes over random traces, pseudonyms and digests', () => {
    const hex = fc.uint8Array({ minLength: 8, maxLength: 32 }).map((bytes) => Buffer.from(bytes));
    fc.assert(
      fc.property(hex, (bytes) => {
        fc.pre(/[a-f]/.test(bytes.toString('hex')));
        const [plain, word] = [bytes.toString('hex'), bytes.toString('base64url')];
        expect(leaksIn('x', `${plain} ${word} \\\\x${plain}`)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the command', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'huishoudbeeld-leak-search-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const file = (name: string, text: string): string => {
    writeFileSync(path.join(folder, name), text);
    return path.join(folder, name);
  };

  it('ends with 1 and the places when it finds something, with 0 when not', () => {
    const [clean, leaky] = [file('clean', 'a\nb\n'), file('leaky', `a\nb\n${OTHER}\n`)];
    expect(searchFiles([clean])).toEqual({ exitCode: 0, text: 'No burgerservicenummer in 3 lines.\n' });
    const found = searchFiles([clean, leaky]);
    expect(found).toMatchObject({ exitCode: 1, text: expect.stringContaining(`${leaky}:3: `) });
    expect(found.text).not.toContain(OTHER);
  });

  it('tells every place in a report that was written on one line', () => {
    const report = file('report.json', JSON.stringify([{ name: OTHER }, { name: 'a' }, { name: OTHER }]));
    expect(searchFiles([report]).text.split('\n').filter(Boolean)).toHaveLength(2);
  });

  it('does not take silence for a proof', () => {
    expect(searchFiles([file('empty', '\n')]).exitCode).toBe(2);
    expect(searchFiles([]).exitCode).toBe(2);
    expect(() => searchFiles([path.join(folder, 'missing')])).toThrow('missing');
  });
});
