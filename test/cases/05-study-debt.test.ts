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
import { askHub } from '../hub/ask';

/** Casus studieschuld: an instalment on the income of two years ago, beside two other plans (demo/households/05). */
describe('Mevrouw met studieschuld', () => {
  const bsn = '999990238';
  let view: CaseView;
  beforeAll(async () => {
    view = await viewOf(bsn);
  });

  it('shows that she lives alone', () => {
    expect(namesIn(view)).toEqual(['Lotte Schetsma']);
  });

  it('shows the total without the study debt, which stands beside it', () => {
    // gemeente: 720.00 - 3 x 40.00 = 600.00. UWV: 630.00 - 2 x 35.00 = 560.00.
    expect(view.debtStack.total).toEqual({ principal: 116000, interest: 0, costs: 0, outstanding: 116000 });
    expect(perCreditor(view)).toEqual({ gemeente: 60000, uwv: 56000 });
    expect(perPhase(view)).toEqual({ IN_ARRANGEMENT: 116000 });
    // Study debt: 41,800.00 + interest 1,070.08; of the 1,104.00 paid, 1,070.08 went to the interest, 33.92 to the rest.
    expect(view.debtStack.notPayable).toEqual({
      principal: 4176608,
      interest: 0,
      costs: 0,
      outstanding: 4176608,
    });
    const study = view.claims.find(({ agency }) => agency.code === 'duo');
    expect(study).toMatchObject({ status: 'NOT_PAYABLE', counted: false });
  });

  it('shows three plans together against what she can miss', () => {
    // 40.00 + 92.50 + 35.00 = 167.50. Sickness benefit 1495.00 less 1348.49 (95 % of the norm of 1419.46) = 146.51.
    expect(view.debtStack.monthly.amounts).toEqual({ forced: 0, arrangements: 16750, total: 16750 });
    expect(view.debtStack.monthly.perPerson.map(({ room }) => room)).toEqual([
      // Taxable 1690.00 x 12 = 20,280.00 lies below every threshold (the lowest is 23,425.00), so it is exact.
      { incomePerMonth: 149500, protectedAtLeast: 134849, protectedExactly: 134849, roomAtMost: 14651 },
    ]);
  });

  it('fires CR-20 and CR-23 and nothing else: € 20,99 a month more than she can pay', () => {
    expect(rulesFired(view)).toEqual(['CR-20 RED', 'CR-23 ORANGE']);
    expect(view.unassessedRules).toEqual([]);
    const conflict = conflictOf(view, 'CR-20');
    expect(conflict.amountPerMonth).toBe(2099);
    expect(conflict.message).toContain('€ 167,50');
    expect(phoneNumbers(conflict)).toEqual([
      'duo 088 000 03 01',
      'gemeente 088 000 04 01',
      'uwv 088 000 01 01',
    ]);
  });

  it('says that the income has fallen enough to move the reference year', () => {
    // 2024: 2080.00 x 12 = 24,960.00. Now 1495.00 x 12 = 17,940.00: 7,020.00 less, 28.125 %.
    const { message } = conflictOf(view, 'CR-23');
    expect(message).toContain('€ 24.960,00 netto per jaar');
    expect(message).toContain('€ 17.940,00: 28% lager');
  });

  it('shows why DUO refused: only after arrears, which is what she wants to prevent', () => {
    const refusal = view.decisions.find(({ kind }) => kind === 'REFUSAL');
    expect(refusal).toMatchObject({
      agency: { code: 'duo' },
      reason: 'Verlagen kan pas bij een betaalachterstand',
    });
  });

  it('shows at DUO what the sum does not: an old income, and nearly no pause left', async () => {
    const { data } = await askHub<{ persons: readonly { duo: { studyDebts: readonly object[] } }[] }>(
      `query StudyDebt($bsns: [BSN!]!) {
        persons(bsns: $bsns) {
          duo(asOf: "2026-11-01") {
            studyDebts { referenceYear referenceIncome instalmentPerMonth pauseMonthsUsed pauseMonthsLeft }
          }
        }
      }`,
      { bsns: [bsn] },
    );
    expect(data.persons[0]?.duo.studyDebts).toEqual([
      {
        referenceYear: 2024,
        referenceIncome: 3190000,
        instalmentPerMonth: 9250,
        pauseMonthsUsed: 52,
        pauseMonthsLeft: 8,
      },
    ]);
  });
});
