import { type CaseView, conflictOf, namesIn, phoneNumbers, rulesFired, viewOf } from './household-view';

/** Casus Echtgenote: AOW set to single after the husband's admission and back again; CAK lags (demo/households/04). */
describe('Echtgenote in de problemen na opname echtgenoot', () => {
  let view: CaseView;
  beforeAll(async () => {
    view = await viewOf('999990214');
  });

  it('shows who lives there: only the wife; her husband lives in the nursing home', async () => {
    expect(namesIn(view)).toEqual(['Corrie Demostra']);
    expect(namesIn(await viewOf('999990226'))).toEqual(['Piet Demostra']);
  });

  it('shows no debt at a source, and the contribution of CAK as she reported it', () => {
    expect(view.debtStack.total.outstanding).toBe(0);
    // Six months of 906.20.
    const { amount, lines } = view.debtStack.reported.government;
    expect(amount).toBe(543720);
    expect(lines.map(({ creditor }) => creditor.name)).toEqual(['CAK']);
    expect(view.debtStack.reported.private.lines).toEqual([]);
  });

  it('shows the change of the pension and its reversal, in order', () => {
    const changes = view.decisions
      .filter(({ scheme }) => scheme === 'AOW')
      .sort((a, b) => (a.decidedOn < b.decidedOn ? -1 : 1));
    // 395 and 70 days before 1 November 2026.
    expect(changes.map(({ title, decidedOn }) => [decidedOn, title])).toEqual([
      ['2025-10-02', 'AOW omgezet naar alleenstaand'],
      ['2026-08-23', 'AOW op verzoek teruggezet naar gehuwd'],
    ]);
  });

  it('shows the difference in status as explained: her husband is in an institution', () => {
    expect(rulesFired(view)).toEqual(['CR-01 ORANGE explained']);
    expect(view.unassessedRules).toEqual([]);
    const conflict = conflictOf(view, 'CR-01');
    const holding = conflict.explanations.filter(({ applies }) => applies === 'YES');
    expect(holding.map(({ code }) => code)).toEqual(['E6']);
    expect(phoneNumbers(conflict)).toEqual(['gemeente 088 000 04 01', 'svb 088 000 02 01']);
  });

  it('shows at her husband that CAK still rests on what the SVB turned back', async () => {
    // The SVB decided 70 days ago: longer than eight weeks. CAK decided 380 days ago.
    const conflict = conflictOf(await viewOf('999990226'), 'CR-02');
    expect(conflict).toMatchObject({ severity: 'ORANGE', explained: false });
    expect(conflict.message).toContain(
      'SVB rekent de AOW van Piet Demostra vanaf 23 augustus 2026 als gehuwd (eerst als ongehuwd; besluit van 23 augustus 2026)',
    );
    expect(conflict.message).toContain('bij CAK rust volgens opgave nog op ongehuwd, € 906,20 per maand');
  });

  it('shows what is left to do: CAK, which is no source, has to correct the contribution', () => {
    expect(view.cases?.[0]?.reason).toContain('maatwerkfunctionaris van het CAK');
  });
});
