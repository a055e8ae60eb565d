import { words } from '../../../../subgraphs/kit/vocabulary';
import type { HouseholdFacts } from '../../facts/types';
import { possibleLifeOf } from '../living-together';
import { type HasChild, hasDependentChild } from './dependent-child';

/** The living situations for which Rv 475da gives an amount. */
export const protectedSituation = words({
  SINGLE: 'Alleenstaande (Rv 475da lid 1 a).',
  SINGLE_PARENT: 'Alleenstaande ouder (Rv 475da lid 1 b).',
  COUPLE: 'Gehuwd of samenwonend zonder kinderen (Rv 475da lid 1 c).',
  COUPLE_WITH_CHILD: 'Gehuwd of samenwonend met een of meer kinderen (Rv 475da lid 1 d).',
  NO_ADDRESS: 'Zonder woonadres in de BRP (Rv 475da lid 4).',
});
export type ProtectedSituation = keyof typeof protectedSituation.meanings;

/** One way in which a person may live. */
export interface WayOfLiving {
  readonly situation: ProtectedSituation;
  /** Whether a partner's income lowers the amount (Rv 475db lid 1 a). */
  readonly withPartner: boolean;
}

export interface WaysOfLiving {
  /** Every way that is still possible. Empty: no amount can be given. */
  readonly ways: readonly WayOfLiving[];
  /** The one partner, when it is sure who that would be; else null. */
  readonly partner: string | null;
  /** Why no amount can be given, plain Dutch; else empty. */
  readonly blocked: readonly string[];
  readonly institution: boolean;
  /** What is not known of how the person lives. Plain Dutch. */
  readonly unknown: readonly string[];
}

const way = (situation: ProtectedSituation, withPartner = false): WayOfLiving => ({ situation, withPartner });

const byChild = (child: HasChild, without: WayOfLiving, withChild: WayOfLiving): WayOfLiving[] => [
  ...(child === 'YES' ? [] : [without]),
  ...(child === 'NO' ? [] : [withChild]),
];

const none = (blocked: string, institution = false): WaysOfLiving => ({
  ways: [],
  partner: null,
  blocked: [blocked],
  institution,
  unknown: [],
});

/** The ways in which a person may live on the day of the view, as far as the beslagvrije voet asks. */
export function waysOfLivingOf(person: string, facts: HouseholdFacts): WaysOfLiving {
  const life = possibleLifeOf(person, facts);
  if (life.institution)
    return none(
      'Bij verblijf in een instelling hangt de beslagvrije voet af van de prijs daarvan (Rv 475e lid 2).',
      true,
    );
  if (life.nowhere) return none('Het is niet bekend of deze persoon in Nederland woont (Rv 475da lid 4).');
  const recordIsKnown =
    facts.missing.personRecord.length === 0 &&
    facts.known.personRecord.some(({ fact }) => fact.bsn === person);
  const noAddress = life.noHomeAddress
    ? [...(life.single ? [way('NO_ADDRESS')] : []), ...(life.couple ? [way('NO_ADDRESS', true)] : [])]
    : [];
  const parents = life.partner === null ? [person] : [person, life.partner];
  const ownChild = hasDependentChild([person], facts);
  const jointChild =
    life.partner === null && ownChild === 'NO' ? 'UNKNOWN' : hasDependentChild(parents, facts);
  const atHome = [
    ...(life.single ? byChild(ownChild, way('SINGLE'), way('SINGLE_PARENT')) : []),
    ...(life.couple ? byChild(jointChild, way('COUPLE', true), way('COUPLE_WITH_CHILD', true)) : []),
  ];
  const ways = life.noHomeAddress && recordIsKnown ? noAddress : [...atHome, ...noAddress];
  const kinds = new Set(ways.map(({ situation }) => situation));
  const children =
    (kinds.has('SINGLE') && kinds.has('SINGLE_PARENT')) ||
    (kinds.has('COUPLE') && kinds.has('COUPLE_WITH_CHILD'));
  return {
    ways,
    partner: life.partner,
    blocked: ways.length === 0 ? ['De leefsituatie is niet bekend.'] : [],
    institution: false,
    unknown: [
      ...(life.single && life.couple ? ['Of deze persoon alleen of met een partner leeft.'] : []),
      ...(children ? ['Of er een kind ten laste komt.'] : []),
      ...(life.couple && life.partner === null ? ['Wie de partner is.'] : []),
      ...(life.noHomeAddress && !recordIsKnown ? ['Of er een woonadres in de BRP is.'] : []),
    ],
  };
}
