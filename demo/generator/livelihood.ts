import { euro } from './amounts';
import type { Home, Item } from './home';
import { AGENCY_OF } from './ordinary';

/** A benefit that an agency may pay. */
export interface PaidBenefit {
  readonly agency: 'uwv' | 'svb' | 'gemeente';
  readonly kind: string;
  readonly scheme: string;
  readonly title: string;
}

const BENEFITS = {
  WW: { agency: 'uwv', kind: 'UNEMPLOYMENT', scheme: 'WW', title: 'WW-uitkering' },
  ZW: { agency: 'uwv', kind: 'SICKNESS', scheme: 'Ziektewet', title: 'Ziektewetuitkering' },
  WIA: { agency: 'uwv', kind: 'DISABILITY', scheme: 'WIA', title: 'WIA-uitkering' },
  ANW: { agency: 'svb', kind: 'SURVIVOR', scheme: 'Anw', title: 'Nabestaandenuitkering' },
  AOW: { agency: 'svb', kind: 'OLD_AGE', scheme: 'AOW', title: 'AOW-pensioen' },
  ASSISTANCE: {
    agency: 'gemeente',
    kind: 'SOCIAL_ASSISTANCE',
    scheme: 'Participatiewet',
    title: 'Bijstand',
  },
} as const satisfies Readonly<Record<string, PaidBenefit>>;

export type BenefitName = keyof typeof BENEFITS;

export const benefitCalled = (name: BenefitName): PaidBenefit => BENEFITS[name];

/** Takes away what somebody lives of, so that the planting can say it anew. */
export function forgetLivelihood(home: Home, person: string): void {
  for (const agency of Object.values(AGENCY_OF))
    for (const list of ['benefits', 'incomes', 'livingSituations'])
      home.remove(agency, list, (item) => item['person'] === person);
}

/**
 * Somebody receives a benefit over a time.
 * @param cents net a month
 * @param more changes of the benefit, as the day of its first payment
 */
export function receive(
  home: Home,
  person: string,
  name: BenefitName,
  cents: number,
  period: Item & { readonly from: string },
  more: Item = {},
): void {
  const { agency, ...benefit } = BENEFITS[name];
  const amount = { amountPerMonth: euro(cents), grossNet: 'NET', period };
  home.add(agency, 'benefits', {
    id: home.id('uitkering'),
    person,
    ...benefit,
    ...amount,
    firstPaymentOn: period.from,
    ...more,
  });
  home.add(agency, 'incomes', {
    id: home.id('inkomen'),
    person,
    kind: name === 'AOW' ? 'PENSION' : 'BENEFIT',
    payer: benefit.scheme,
    ...amount,
  });
}
