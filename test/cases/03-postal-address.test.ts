import {
  type CaseView,
  conflictOf,
  namesIn,
  perCreditor,
  perPhase,
  phoneNumbers,
  rulesFired,
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

  it('fires the chain of decisions and twice the late action, and nothing else', () => {
    expect(rulesFired(view)).toEqual(['CR-07 RED', 'CR-09 RED', 'CR-09 RED']);
    expect(view.unassessedRules).toEqual([]);
  });

  it('shows the chain: three decisions of two agencies from one registration, and the refused correction', () => {
    const chain = conflictOf(view, 'CR-07');
    expect(chain.message).toContain('3 besluiten');
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
