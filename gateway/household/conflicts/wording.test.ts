import fc from 'fast-check';
import { explanation } from './finding';
import { ANNA, BRAM, CARLA, household } from './testing/facts-builder';
import { namesIn } from './reading';
import { capital, counted, day, during, euro, explanationSentence, listed, month, months } from './wording';

describe('wording', () => {
  it.each([
    [0, '€ 0,00'],
    [5, '€ 0,05'],
    [141946, '€ 1.419,46'],
    [100000000, '€ 1.000.000,00'],
    [-7097, '-€ 70,97'],
  ])('writes %i cents as %s', (cents, text) => expect(euro(cents)).toBe(text));

  it('writes every amount so that it can be read back', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (cents) => {
        expect(Number(euro(cents).replace(/[^\d-]/g, ''))).toBe(cents === 0 ? 0 : cents);
      }),
    );
  });

  it('writes days, months and periods', () => {
    expect(day('2017-11-04')).toBe('4 november 2017');
    expect(month('2026-01-31')).toBe('januari 2026');
    expect(months('2026-03-01', '2026-03-31')).toBe('maart 2026');
    expect(months('2025-12-01', '2026-03-31')).toBe('december 2025 tot en met maart 2026');
    expect(during({ from: '2026-03-01', to: null })).toBe('vanaf 1 maart 2026');
    expect(during({ from: '2026-03-01', to: '2026-07-03' })).toBe('van 1 maart 2026 tot en met 3 juli 2026');
  });

  it('writes lists, numbers and capitals', () => {
    expect([listed([]), listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c'])]).toEqual([
      '',
      'a',
      'a en b',
      'a, b en c',
    ]);
    expect(counted(1, 'regeling', 'regelingen')).toBe('één regeling');
    expect(counted(0, 'regeling', 'regelingen')).toBe('0 regelingen');
    expect(capital('volgens')).toBe('Volgens');
  });

  it('says which explanation holds, or which cannot be ruled out', () => {
    const [yes, no, unknown] = [
      explanation('E1', 'YES', 'a'),
      explanation('E2', 'NO', 'b'),
      explanation('E3', 'UNKNOWN', 'c'),
    ];
    expect(explanationSentence([yes, no, unknown])).toBe('Mogelijke verklaring: a.');
    expect(explanationSentence([no, unknown])).toBe(
      'Mogelijke verklaring: geen gevonden. Niet uit te sluiten: c.',
    );
    expect(explanationSentence([no])).toBe('Mogelijke verklaring: geen gevonden.');
  });

  it('calls a person by name, else by place, never by number', () => {
    const name = { given: 'Anna', prefix: 'van', family: 'Dijk' };
    const facts = household('2026-08-15', ANNA, BRAM)
      .record(ANNA, { name })
      .record(ANNA, {}, 'zeeland')
      .build();
    expect([ANNA, BRAM, CARLA].map(namesIn(facts))).toEqual([
      'Anna van Dijk',
      'persoon 2',
      'een persoon buiten dit huishouden',
    ]);
  });
});
