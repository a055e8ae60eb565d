import { type CaseView, conflictOf, namesIn, phoneNumbers, rulesFired, viewOf } from './household-view';

/** Casus 2: everybody agrees on the care a young man needs; nobody pays for it (demo/households/02). */
describe('Doolhof van bekostiging', () => {
  let view: CaseView;
  beforeAll(async () => {
    view = await viewOf('999990172');
  });

  it('shows who lives there: mother, the young man of 19 and his younger brother', () => {
    expect(namesIn(view)).toEqual(['Ineke Proefsma', 'Joris Proefsma', 'Sem Proefsma']);
    // 235 months before 1 November 2026: he turned 19 in April.
    expect(view.persons[1]?.birthDate).toBe('2007-04-01');
  });

  it('shows that there are no debts: a total of zero that is complete, not an unknown one', () => {
    expect(view.debtStack.total).toEqual({ principal: 0, interest: 0, costs: 0, outstanding: 0 });
    expect(view.debtStack.complete).toBe(true);
    expect(view.claims).toEqual([]);
  });

  it('shows the same care under two laws, before and after his 18th birthday', () => {
    const care = view.benefits.filter(({ title }) => title.startsWith('Pgb'));
    expect(Object.fromEntries(care.map(({ scheme, status }) => [scheme, status]))).toEqual({
      Jeugdwet: 'ENDED',
      'Wmo 2015': 'RUNNING',
    });
  });

  it('shows the refusals as the mother told them, and that they point at each other', () => {
    const refusals = view.reportedDecisions
      ?.map(({ scheme, kind, body }) => [scheme, kind, body.name])
      .sort();
    expect(refusals).toEqual([
      ['Wlz', 'REFUSAL', 'CIZ'],
      ['Zvw', 'REFUSAL', 'Zorgverzekeraar Voorbeeldzorg'],
    ]);
    const reasonOf = (law: string) => view.reportedDecisions?.find(({ scheme }) => scheme === law)?.title;
    expect(reasonOf('Wlz')).toContain('IQ te hoog; verwijst naar behandeling onder de zorgverzekering');
    expect(reasonOf('Zvw')).toContain('verwijst naar de gemeente');
  });

  it('shows the refusals on one line of time, the oldest first', () => {
    const titles = view.timeline.map(({ title }) => title);
    const place = (part: string) => titles.findIndex((title) => title.includes(part));
    expect(place('CIZ')).toBeGreaterThan(-1);
    expect(place('Zorgverzekeraar')).toBeGreaterThan(place('CIZ'));
    expect(place('beschermd wonen')).toBeGreaterThan(place('Zorgverzekeraar'));
  });

  it('fires CR-11 and nothing else: the help is clear, who pays is not', () => {
    // Everybody agrees since six months before 1 November 2026; two refused and the gemeente has not decided on the place.
    expect(rulesFired(view)).toEqual(['CR-11 RED']);
    expect(view.unassessedRules).toEqual([]);
    const conflict = conflictOf(view, 'CR-11');
    expect(conflict.message).toContain('Sinds 1 mei 2026 staat vast welke hulp Joris Proefsma nodig heeft');
    expect(conflict.message).toContain(
      'Wlz door CIZ (1 januari 2026, volgens opgave) en Zvw door Zorgverzekeraar Voorbeeldzorg (1 maart 2026, volgens opgave)',
    );
    expect(conflict.message).toContain('Geen afwijzing of lopende toekenning bekend: Wmo 2015.');
    expect(conflict.message).toContain('Overbruggingsprocedure');
    expect(phoneNumbers(conflict)).toEqual(['gemeente 088 000 04 01']);
  });

  it('shows whom to call: the case director who knows the whole family', () => {
    expect(view.cases?.map(({ director }) => director?.phone)).toEqual(['088 000 04 12']);
  });
});
