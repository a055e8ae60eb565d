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

/** Casus 3: a postal address became a living address, and three years later a debt (demo/households/03). */
describe('Postadres werd woonadres', () => {
  let view: CaseView;
  beforeAll(async () => {
    view = await viewOf('999990196');
  });

  it('shows who lives there: the couple', () => {
    expect(namesIn(view)).toEqual(['Wilma Testinga', 'Ruud Voorbeeld']);
  });

  it('shows the total to the cent, and that most of it is not collected', () => {
    // UWV, 32 months (December 2014 up to July 2017) of 877.50: 28,080.00, less 240.00 paid     27,840.00
    // UWV, the fine                                                                               1,430.00
    // gemeente, special assistance: 612.00 - 300.00 paid, + 7.00 costs of the reminder              319.00
    expect(view.debtStack.total).toEqual({
      principal: 2958200,
      interest: 0,
      costs: 700,
      outstanding: 2958900,
    });
    expect(perCreditor(view)).toEqual({ uwv: 2927000, gemeente: 31900 });
    // Placed outside collection stands, so it is in the total; it has a phase of its own.
    expect(perPhase(view)).toEqual({ OUTSIDE_COLLECTION: 2927000, REMINDED: 31900 });
  });

  it('fires the chain of decisions, twice the late action and the two fines, and nothing else', () => {
    expect(rulesFired(view)).toEqual(['CR-07 RED', 'CR-09 RED', 'CR-09 RED', 'CR-24 ORANGE']);
  });

  it('does not say that too much is recovered over the same months: UWV asks gross, of the gemeente it is unknown', () => {
    expect(rulesOpen(view)).toEqual(['CR-21']);
  });

  it('sets the fine of the gemeente beside that of UWV for the same omission', () => {
    // 1,430.00 + 150.00. The fine of the gemeente was paid, so it is not in the total.
    const { message } = conflictOf(view, 'CR-24');
    expect(message).toContain('2 boetes (samen € 1.580,00)');
    expect(message).toContain('samenwonen niet gemeld');
  });

  it('shows the beslagvrije voet of a couple without children, to the cent', () => {
    // Taxable (1290.00 + 1650.00) x 12 = 35,280.00. 95 % of 2027.79 = 1926.4005; care (35,280.00 - 29,735.424) / 12 x
    // 13.73 % = 63.4392; rent (35,280.00 - 31,500.00) x 22 % / 12 = 69.30; together 2059.1397. The income of the other is
    // more than half of that, so half is left: 1029.5698, rounded up.
    const exact = view.debtStack.monthly.perPerson.map(({ room }) => room.protectedExactly);
    expect(exact).toEqual([102957, 102957]);
  });

  it('shows the chain: four decisions of two agencies from one registration, and the refused correction', () => {
    const chain = conflictOf(view, 'CR-07');
    expect(chain.message).toContain('4 besluiten');
    expect(chain.message).toContain('24 november 2014');
    expect(chain.message).toContain('Het correctieverzoek van 15 januari 2018 is afgewezen');
    expect(phoneNumbers(chain)).toEqual(['gemeente 088 000 04 01', 'uwv 088 000 01 01']);
  });

  it('shows who acted late, how late, and how much built up meanwhile', () => {
    // UWV had the message on 26 November 2014; six months later it is 26 May 2015. Of the 974 days from 1 December 2014
    // to 31 July 2017, 797 come after that day: 28,080.00 x 797 / 974 = 22,977.17.
    const uwv = view.conflicts.find(
      ({ rule, contacts }) => rule.id === 'CR-09' && contacts.some(({ agency }) => agency.code === 'uwv'),
    );
    expect(uwv?.message).toContain('35 maanden later');
    expect(uwv?.message).toContain('€ 22.977,17');
    // Of 943 days up to 30 June 2017, 766 come after: 612.00 x 766 / 943 = 497.13.
    const gemeente = view.conflicts.find(
      ({ rule, contacts }) =>
        rule.id === 'CR-09' && contacts.some(({ agency }) => agency.code === 'gemeente'),
    );
    expect(gemeente?.message).toContain('€ 497,13');
  });

  it('does not call the couple a clash: only UWV says how they live', () => {
    expect(rulesFired(view).join()).not.toContain('CR-01');
  });
});
