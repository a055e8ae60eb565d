import { partsOf, sentencesOf } from './message-parts';

describe('a message of a rule', () => {
  it('says what clashes, and apart from that what to ask', () => {
    expect(
      partsOf(
        'Bij Anna de Proef wordt samen € 115,97 per maand ingehouden. Tekort: € 45,00 per maand. Vraag correctie met terugwerkende kracht. Mogelijke verklaring: geen gevonden.',
      ),
    ).toEqual({
      says: ['Bij Anna de Proef wordt samen € 115,97 per maand ingehouden.', 'Tekort: € 45,00 per maand.'],
      asks: ['Vraag correctie met terugwerkende kracht.'],
    });
  });

  it('has where to ask beside a question that points back to it', () => {
    const message = 'Het oudste beslag is van CJIB. Vraag daar naar de afstemming. Vraag correctie.';
    expect(partsOf(message)).toEqual({
      says: ['Het oudste beslag is van CJIB.'],
      asks: ['Het oudste beslag is van CJIB. Vraag daar naar de afstemming.', 'Vraag correctie.'],
    });
  });

  it('leaves explanations to the list that says whether they hold', () => {
    const { says, asks } = partsOf(
      'Het botst. Mogelijke verklaring: geen gevonden. Niet uit te sluiten: de rechter heeft de voet verhoogd (Rv 475fa); dan is de ruimte kleiner.',
    );
    expect([says, asks]).toEqual([['Het botst.'], []]);
  });

  it('has a sentence that begins with an amount or a number', () => {
    expect(sentencesOf('Dat is zo. € 12,00 is te veel. 2 boetes staan open.')).toHaveLength(3);
  });

  it('does not end a sentence at an initial or inside a number', () => {
    expect(sentencesOf('Voor J. Jansen is € 1.419,46 de norm (Wet BRP 2.58). Klaar.')).toEqual([
      'Voor J. Jansen is € 1.419,46 de norm (Wet BRP 2.58).',
      'Klaar.',
    ]);
  });

  it('keeps every sentence that it does not know as one that says what clashes', () => {
    expect(partsOf('Onbekende vorm zonder punt')).toEqual({ says: ['Onbekende vorm zonder punt'], asks: [] });
  });
});
