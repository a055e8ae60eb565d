import fc from 'fast-check';
import { holdsWrittenNumber, isMadeOfNumber, maskWrittenNumbers } from './written-numbers';

const BSN = '999990019';
const hex = (length: number) =>
  fc
    .uint8Array({ minLength: length / 2, maxLength: length / 2 })
    .map((bytes) => Buffer.from(bytes).toString('hex'));

describe('a text', () => {
  it.each(['over # en', 'over #0 en', 'bsn=#', '(#)'])('has a number in it masked: %s', (form) => {
    const text = form.replace('#', BSN);
    expect(holdsWrittenNumber(text)).toBe(true);
    expect(maskWrittenNumbers(text)).toBe(form.replace(/#0?/, '*********'));
  });

  it('has a number in groups masked, and other groups not', () => {
    expect(maskWrittenNumbers('999.990.019 en 999 990 018')).toBe('********* en 999 990 018');
  });
});

describe('an identifier', () => {
  it.each([
    ['zeros before it', BSN.padStart(32, '0')],
    ['zeros after it', BSN.padEnd(16, '0')],
    ['a letter around it', BSN.padStart(20, 'a').padEnd(32, 'a')],
    ['two letters around it', `abababa${BSN}`],
    ['a moment after it', `${BSN}00001795343994123000000`],
    ['itself again', `${BSN}00000${BSN}${BSN}`],
  ])('is made of a number with %s', (_, identifier) => expect(isMadeOfNumber(identifier)).toBe(true));

  it.each([
    ['a count', '12340'.padStart(32, '0')],
    ['a number that fails the check', '999990018'.padStart(32, '0')],
    ['a number among random characters', `4bf9${BSN}a3ce929d0e0e4736aab`],
    ['zeros', '0'.repeat(32)],
  ])('is not made of a number when it is %s', (_, identifier) =>
    expect(isMadeOfNumber(identifier)).toBe(false),
  );

  it('is hardly ever refused when it is random', () => {
    const refused = (length: number): number =>
      fc.sample(hex(length), { numRuns: 20_000, seed: 4 }).filter(isMadeOfNumber).length;
    expect(refused(32)).toBe(0);
    expect(refused(16)).toBeLessThan(10);
  });
});
