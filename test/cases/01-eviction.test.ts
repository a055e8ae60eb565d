import {
  type CaseView,
  conflictOf,
  namesIn,
  perCreditor,
  perPhase,
  phoneNumbers,
  rulesFired,
  rulesOpen,
  viewOf,
} from './household-view';

/** Casus 1: eviction threatens a mother of 32 with two children; the energy is cut; five creditors (demo/households/01). */
describe('Dreigende ontruiming', () => {
  let view: CaseView;
  beforeAll(async () => {
    view = await viewOf('999990019');
  });

  it('shows who lives there: the mother and two children, for certain', () => {
    expect(namesIn(view)).toEqual(['Marit Oefenaar', 'Fenna Oefenaar', 'Tijn Oefenaar']);
    expect(view.persons.map(({ certainty }) => certainty)).toEqual(['CERTAIN', 'CERTAIN', 'CERTAIN']);
    expect(view.complete).toBe(true);
  });

  it('shows the total to the cent, with its parts', () => {
    // The supplement of 2015: principal 3860.00, costs 15.00 + 57.00 = 72.00, interest 212.40. Four payments of
    // 45.00 = 180.00 go to the costs (72.00) and then the interest (108.00 of 212.40), Awb 4:92:
    //   principal 3860.00, interest 104.40, costs 0.00                             3964.40
    // The fine of 2015: principal 386.00, costs 9.00                                395.00
    expect(view.debtStack.total).toEqual({
      principal: 424600,
      interest: 10440,
      costs: 900,
      outstanding: 435940,
    });
    expect(perCreditor(view)).toEqual({ uwv: 435940 });
    expect(perPhase(view)).toEqual({ IN_ENFORCEMENT: 396440, REMINDED: 39500 });
  });

  it('shows what she reported beside it, never in it', () => {
    const { government, private: others } = view.debtStack.reported;
    const perName = (lines: typeof government.lines) =>
      Object.fromEntries(lines.map(({ creditor, amount }) => [creditor.name, amount]));
    expect(perName(government.lines)).toEqual({ Belastingdienst: 621400, CJIB: 138600 });
    expect(government.amount).toBe(760000);
    expect(perName(others.lines)).toEqual({
      'Woningcorporatie Thuisbasis': 431025,
      'Energiebedrijf Voorbeeldstroom': 274560,
    });
    expect(others.amount).toBe(705585);
  });

  it('shows what is withheld against the room: two bodies each took what only one may', () => {
    // Assistance 1419.46; 95 % of it is 1348.487, rounded up 1348.49; 70.97 may go. CJIB takes 70.97 and UWV 45.00.
    // The gemeente and UWV both tell of UWV's attachment: it counts once.
    const mother = view.debtStack.monthly.perPerson.find(({ label }) => label === 'Marit Oefenaar');
    expect(mother?.room).toEqual({
      incomePerMonth: 141946,
      protectedAtLeast: 134849,
      protectedExactly: 134849,
      roomAtMost: 7097,
    });
    expect(view.debtStack.monthly.amounts).toEqual({ forced: 11597, arrangements: 0, total: 11597 });
  });

  it('fires CR-12 and CR-26 and nothing else: € 45,00 a month too much', () => {
    // Both bodies reckon with the same beslagvrije voet, of within a year: no CR-13.
    expect(rulesFired(view)).toEqual(['CR-12 RED', 'CR-26 RED']);
    const conflict = conflictOf(view, 'CR-12');
    expect(conflict.amountPerMonth).toBe(4500);
    expect(conflict.message).toContain('€ 115,97');
    expect(conflict.message).toContain('€ 70,97');
    expect(conflict.message).not.toMatch(/\d{9}/);
  });

  it('sets the collection beside the eviction, and says that the talk was in time', () => {
    // Told on 26 October 2026, a Monday; the talk of 28 October is within three working days.
    const { message } = conflictOf(view, 'CR-26');
    expect(message).toContain('ontruiming op 18 november 2026; er zijn minderjarige kinderen');
    expect(message).toContain('Het gesprek was op 28 oktober 2026, op tijd.');
  });

  it('shows the time-out, and that of CJIB nobody can tell whether it keeps to it', () => {
    expect(view.timeOuts).toEqual([
      {
        period: { from: '2026-10-31', to: '2027-03-01' },
        claims: [{ agency: { code: 'uwv' } }, { agency: { code: 'cjib' } }],
      },
    ]);
    expect(rulesOpen(view)).toEqual(['CR-17']);
    expect(view.unassessedRules[0]?.unknown[0]).toContain(
      'In de time-out staat een vordering van CJIB die hier niet bekend is',
    );
  });

  it('shows the threats, with the children and the dates', () => {
    // Loaded on 1 November: the energy was cut 42 days ago, the eviction comes in 17 days.
    const threats = [...(view.threats ?? [])].sort((a, b) => (a.on < b.on ? -1 : 1));
    expect(threats).toEqual([
      { kind: 'SHUT_OFF', on: '2026-09-20', children: true },
      { kind: 'EVICTION', on: '2026-11-18', children: true },
    ]);
  });

  it('shows whom to call: the case director, and who can set the deductions right', () => {
    expect(view.cases?.map(({ director }) => director?.phone)).toEqual(['088 000 04 11']);
    expect(phoneNumbers(conflictOf(view, 'CR-12'))).toEqual(['gemeente 088 000 04 01', 'uwv 088 000 01 01']);
    expect(phoneNumbers(view)).toEqual([
      'duo 088 000 03 01',
      'gemeente 088 000 04 01',
      'svb 088 000 02 01',
      'uwv 088 000 01 01',
    ]);
  });
});
