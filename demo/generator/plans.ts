import { euro } from './amounts';
import type { StandingClaim } from './claims';
import type { Home, Item } from './home';

/**
 * Somebody pays off a debt in instalments, by a plan that runs and does not end soon.
 * @param cents instalment a month
 * @param more changes of the plan, as its period
 */
export function payOff(
  home: Home,
  person: string,
  { agency, id }: StandingClaim,
  cents: number,
  more: Item = {},
): void {
  const { random } = home;
  home.add(agency, 'arrangements', {
    id: home.id('regeling'),
    person,
    kind: 'INSTALMENT_PLAN',
    claims: [id],
    amountPerMonth: euro(cents),
    period: { from: home.monthsAgo(random.whole(1, 10)), to: home.monthsAgo(-random.whole(6, 24)) },
    basis: ['Awb 4:94'],
    ...more,
  });
}
