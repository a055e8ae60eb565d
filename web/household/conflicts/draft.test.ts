import fc from 'fast-check';
import { draftFor, type DraftSubject, withoutNumbers } from './draft';

const subject = (changes: Partial<DraftSubject> = {}): DraftSubject => ({
  agency: 'Uitkeringsorgaan',
  caseReference: 'Z-2026-01',
  sender: 'H. Verlener',
  kind: 'COHERENCE',
  ownEvidence: [{ says: '€ 45,00 per maand op de uitkering', on: '2026-07-22' }],
  day: (day) => `dag ${day}`,
  ...changes,
});

describe('a draft for an agency', () => {
  it('names the case, the agency, what the agency told, and who sends it', () => {
    const text = draftFor(subject());
    expect(text).toContain('kenmerk Z-2026-01');
    expect(text).toContain('Aan het maatwerkteam van Uitkeringsorgaan');
    expect(text).toContain('- € 45,00 per maand op de uitkering (dag 2026-07-22)');
    expect(text).toContain('H. Verlener');
  });

  it('asks, and blames nobody', () => {
    for (const kind of ['CHAIN', 'CONTRADICTION', 'COHERENCE', 'WATCH'] as const) {
      const text = draftFor(subject({ kind }));
      expect(text).toContain('?');
      expect(text).not.toMatch(/fout|onjuist|ten onrechte|te veel|moet |onrechtmatig|niet toegestaan|botst/i);
    }
  });

  it('does without a case and without facts of the agency itself', () => {
    const text = draftFor(subject({ caseReference: null, ownEvidence: [] }));
    expect(text).not.toContain('kenmerk');
    expect(text).not.toContain('Volgens uw gegevens');
  });

  it('never holds the number of a person, however it is written', () => {
    const digits = fc.stringMatching(/^\d{9}$/);
    const written = fc
      .tuple(digits, fc.constantFrom('', ' ', '.', '-'))
      .map(([number, sign]) => [...number].join(sign));
    fc.assert(
      fc.property(written, (number) => {
        const text = draftFor(subject({ ownEvidence: [{ says: `over ${number}.`, on: null }] }));
        expect(text).not.toContain(number);
      }),
    );
  });

  it('leaves amounts, days and phone numbers as they are', () => {
    expect(withoutNumbers('€ 1.419,46 op 2026-07-22, bel 088 000 01 01')).toBe(
      '€ 1.419,46 op 2026-07-22, bel 088 000 01 01',
    );
  });
});
