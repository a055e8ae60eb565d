/** UWV as other bodies name it. */
export const uwv = { code: 'uwv', name: 'UWV', oin: '00000099000000001000' };

const home = {
  kind: 'HOME',
  addressId: '9999010000009901',
  street: 'Storingsweg',
  houseNumber: '9',
  postalCode: '9999 ZZ',
  city: 'Voorbeeldstad',
};
/** Since Wim moved in. */
export const running = { from: 'today-9m' };

/** What the gemeente knows of the household under test, as a household file says it. */
export const gemeente = {
  residents: [
    { person: 'hennie', given: 'Hennie', family: 'Hapering', birthDate: 'today-70y' },
    { person: 'wim', given: 'Wim', family: 'Uitval', birthDate: 'today-61y' },
    { person: 'lotte', given: 'Lotte', family: 'Hapering', birthDate: 'today-24y' },
  ],
  relations: [{ person: 'hennie', kind: 'CHILD', other: 'lotte', period: { from: 'today-24y' } }],
  addresses: [
    { ...home, person: 'hennie', lease: 'TENANT', period: { from: '1998-03-15' } },
    { ...home, person: 'wim', lease: 'CO_RESIDENT', period: running },
    { ...home, person: 'lotte', lease: 'CO_RESIDENT', period: { from: 'today-24y' } },
  ],
  mutations: [
    {
      id: 'verhuizing-wim',
      person: 'wim',
      kind: 'ADDRESS',
      description: 'Verhuizing van Wim naar Storingsweg 9',
      effectiveOn: 'today-9m',
      registeredOn: 'today-9m',
    },
  ],
  benefits: [
    {
      person: 'wim',
      kind: 'SOCIAL_ASSISTANCE',
      scheme: 'Participatiewet',
      title: 'Aanvullende bijstand, norm voor gehuwden',
      period: { from: 'today-5y' },
      amountPerMonth: '€ 440.45',
      norm: '€ 2027.79',
      grossNet: 'NET',
    },
  ],
  incomes: [
    {
      person: 'wim',
      kind: 'BENEFIT',
      payer: 'Participatiewet',
      amountPerMonth: '€ 440.45',
      grossNet: 'NET',
      period: running,
    },
  ],
  livingSituations: [
    {
      person: 'wim',
      scheme: 'Participatiewet',
      code: 'COUPLE',
      partner: 'hennie',
      partnerGround: 'JOINT_HOUSEHOLD',
      period: running,
      source: 'INVESTIGATION',
      addressId: '9999010000009901',
      careNeed: true,
    },
  ],
  decisions: [
    {
      id: 'herziening',
      persons: ['wim'],
      kind: 'REVISION',
      scheme: 'Participatiewet',
      title: 'Bijstand herzien naar de norm voor gehuwden',
      decidedOn: 'today-3m',
      effect: running,
      causeKind: 'INVESTIGATION',
      cause: 'verhuizing-wim',
      signalReceivedOn: 'today-9m',
      bindingDegree: 'BOUND',
      exceptionWeighed: 'NO',
      monthlyEffect: '- € 979.01',
    },
    {
      id: 'terugvordering',
      persons: ['wim', 'hennie'],
      kind: 'RECOVERY',
      scheme: 'Participatiewet',
      title: 'Terugvordering, ook van de partner',
      decidedOn: 'today-3m',
      effect: { from: 'today-9m', to: 'today-3m' },
      causeKind: 'OTHER_DECISION',
      cause: 'herziening',
      bindingDegree: 'BOUND',
      amount: '€ 1958.02',
    },
  ],
  claims: [
    {
      id: 'samenwonen',
      kind: 'RECOVERY',
      scheme: 'Participatiewet',
      title: 'Te veel bijstand; ieder is voor het geheel aansprakelijk',
      debtors: ['wim', 'hennie'],
      imposed: '€ 1958.02',
      imposedOn: 'today-3m',
      decision: 'terugvordering',
      events: [{ kind: 'SET_OFF', on: 'today-1m', amount: '€ 22.02' }],
    },
    {
      id: 'belastingen',
      kind: 'TAX',
      regime: 'IW_1990',
      scheme: 'Gemeentewet',
      title: 'Rioolheffing',
      debtors: ['hennie'],
      imposed: '€ 311.07',
      imposedOn: 'today-8m',
    },
    {
      id: 'voldaan',
      kind: 'TAX',
      regime: 'IW_1990',
      scheme: 'Gemeentewet',
      title: 'Hondenbelasting, betaald',
      debtors: ['hennie'],
      imposed: '€ 90.00',
      imposedOn: 'today-8m',
      events: [{ kind: 'PAID', on: 'today-2m', amount: '€ 95.00' }],
    },
  ],
  deductions: [
    {
      person: 'wim',
      claim: 'samenwonen',
      method: 'SET_OFF',
      onIncome: 'Participatiewet',
      amountPerMonth: '€ 22.02',
      period: { from: 'today-1m' },
      protectedAmount: { amount: '€ 418.43', livingSituation: 'COUPLE', calculatedOn: 'today-1m' },
    },
    // UWV tells this attachment too, with another amount.
    {
      person: 'wim',
      beneficiary: uwv,
      method: 'ATTACHMENT',
      onIncome: 'Participatiewet',
      amountPerMonth: '€ 31.10',
      period: { from: 'today-4m' },
    },
  ],
  arrangements: [
    {
      person: 'hennie',
      kind: 'INSTALMENT_PLAN',
      claims: ['belastingen'],
      amountPerMonth: '€ 40.05',
      period: { from: 'today-3m', to: 'today+15m' },
    },
  ],
  debtCounselling: [{ persons: ['wim', 'hennie'], requestedOn: 'today-20d' }],
  reportedDebts: [
    {
      person: 'hennie',
      creditor: { code: 'cjib', name: 'CJIB' },
      government: true,
      kind: 'FINE',
      title: 'Verkeersboetes',
      amount: '€ 777.77',
      reportedOn: 'today-20d',
    },
  ],
  threats: [
    {
      persons: ['wim', 'hennie'],
      kind: 'EVICTION',
      on: 'today+17d',
      children: false,
      description: 'Huurachterstand.',
    },
  ],
  cases: [
    { persons: ['wim', 'hennie', 'lotte'], reason: 'Samen wonen of niet', period: { from: 'today-2m' } },
  ],
};
