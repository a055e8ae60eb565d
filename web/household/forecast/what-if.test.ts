import { AS_IT_IS, controlOf, lookUpsOf, refusedField, scenarioOf } from './what-if';

const BSN = '999990019';

describe('what is asked of the hub', () => {
  it('is nothing as long as nothing is supposed', () => {
    expect(scenarioOf(AS_IT_IS)).toBeNull();
    expect(scenarioOf({ ...AS_IT_IS, incomePerson: BSN })).toBeNull();
    expect(scenarioOf({ ...AS_IT_IS, pauseMonths: 12 })).toBeNull();
    expect(scenarioOf({ ...AS_IT_IS, household: 'LEAVES' })).toBeNull();
  });

  it('has what is supposed, and euros in cents', () => {
    expect(
      scenarioOf({
        ...AS_IT_IS,
        planMonths: 36,
        incomePerson: BSN,
        incomeChange: -125,
        pausedClaims: ['b', 'a'],
        pauseMonths: 4,
      }),
    ).toEqual({
      jointPlan: { months: 36 },
      incomeChange: { person: BSN, amountPerMonth: -12_500 },
      pause: { claimKeys: ['a', 'b'], months: 4 },
    });
  });

  it('waits for the income of a partner who comes: unknown is not zero', () => {
    const joins = { ...AS_IT_IS, household: 'JOINS', householdPerson: BSN } as const;
    expect(scenarioOf(joins)).toBeNull();
    expect(scenarioOf({ ...joins, joinerIncome: 0 })).toEqual({
      householdChange: { joinsPartnerOf: BSN, joinerIncomePerMonth: 0 },
    });
    expect(scenarioOf({ ...joins, household: 'LEAVES', joinerIncome: 900 })).toEqual({
      householdChange: { leaves: BSN },
    });
  });

  it('is the same question whatever the order in which claims were chosen', () => {
    const asked = (pausedClaims: readonly string[]) =>
      JSON.stringify(scenarioOf({ ...AS_IT_IS, pausedClaims }));
    expect(asked(['x', 'y'])).toBe(asked(['y', 'x']));
  });
});

describe('the control of a field that the hub refuses', () => {
  it.each([
    ['jointPlan.months', 'plan'],
    ['pause.months', 'pause'],
    ['pause.claimKeys', 'pauseClaims'],
    ['pause.claimKeys[2]', 'pauseClaims'],
    ['incomeChange.person', 'incomePerson'],
    ['incomeChange.amountPerMonth', 'income'],
    ['incomeChange.fromMonth', 'income'],
    ['householdChange', 'household'],
    ['householdChange.leaves', 'household'],
    ['householdChange.joinsPartnerOf', 'household'],
    ['householdChange.joinerIncomePerMonth', 'joinerIncome'],
  ])('%s is %s', (field, control) => {
    expect(controlOf(field)).toBe(control);
  });

  it('is none for a field that no control has', () => {
    expect(controlOf('pauseOfAnotherKind')).toBeNull();
    expect(controlOf('')).toBeNull();
  });
});

describe('the field that the hub refuses', () => {
  it('is named by the error, apart or in its text', () => {
    const text = 'scenario.pause.claimKeys[0] is not the key of a claim; allowed: one in this view.';
    expect(refusedField(text, {})).toBe('pause.claimKeys[0]');
    expect(refusedField(text, { field: 'jointPlan.months' })).toBe('jointPlan.months');
    expect(refusedField('Something else is wrong.', {})).toBeNull();
  });
});

describe('what a question costs', () => {
  it('is a look-up for the household, and one for each person whom it names', () => {
    expect(lookUpsOf('null')).toBe(1);
    const scenario = scenarioOf({
      ...AS_IT_IS,
      ...{ incomePerson: BSN, incomeChange: 100, household: 'LEAVES', householdPerson: '999990020' },
    });
    expect(lookUpsOf(JSON.stringify(scenario))).toBe(3);
  });
});
