import type { Claim } from '../../../subgraphs/kit/graph/claim';
import type { Moratorium } from '../../../subgraphs/kit/graph/counselling-file';
import type { CollectionActKind, DeductionMethod } from '../../../subgraphs/kit/vocabulary';
import type { Sourced } from '../facts/types';
import { debtorsOf } from './acts-on-debts';
import { anyOf, appliesIf, explanation } from './finding';
import type { Applies, Explanation } from './rule';

/** How a body collects: an act, or a way of withholding. */
export type CollectionMeans = CollectionActKind | DeductionMethod;

/** One step of collection, and the debt that it is for as every source that knows it tells it. */
export interface Collection {
  readonly means: CollectionMeans;
  /** True: something is withheld from an income each month. False: it is an act. */
  readonly isWithholding: boolean;
  /** Empty when it is not known for which debt it is. */
  readonly claims: readonly Sourced<Claim>[];
}

/** Steps that certainly take money or goods. Of a writ and of set-off it is not certain that they are recourse. */
const RECOURSE: readonly CollectionMeans[] = ['ATTACHMENT', 'WAGE_CLAIM'];

/** The legitimate reasons to collect while a moratorium holds, and whether each holds here. */
export function moratoriumExplanations(step: Collection, moratorium: Moratorium): Explanation[] {
  const { kind } = moratorium;
  return [
    explanation('E1', criminal(step), 'de vordering is strafrechtelijk'),
    explanation('E2', isLater(step, moratorium), 'de vordering is van na het begin'),
    explanation(
      'E3',
      appliesIf(kind === 'NARROW'),
      'een smal moratorium geldt alleen voor de dreigende ontruiming, afsluiting of opzegging (Fw 287b)',
    ),
    explanation(
      'E4',
      kind === 'WSNP' && step.isWithholding ? 'UNKNOWN' : 'NO',
      'de inhouding of verrekening volgt de regels van de boedel (Fw 295 en 307)',
    ),
    explanation(
      'E5',
      kind === 'WSNP' ? studyDebt(step) : 'NO',
      'de schuldsanering werkt niet voor de studieschuld zelf (Fw 299a)',
    ),
    explanation('E6', noRecourse(step, moratorium), 'deze handeling is nog geen verhaal'),
    explanation('E7', otherDebtor(step, moratorium), 'de handeling is gericht op een medeschuldenaar'),
  ];
}

function whenKnown({ claims }: Collection, answer: () => Applies): Applies {
  return claims.length === 0 ? 'UNKNOWN' : answer();
}

function criminal(step: Collection): Applies {
  return whenKnown(step, () =>
    anyOf(step.claims.map(({ fact }) => appliesIf(fact.criminal || fact.regime === 'CRIMINAL'))),
  );
}

/** When a debt that was imposed later is about days before the start, it may have existed then. */
function isLater({ claims }: Collection, { period }: Moratorium): Applies {
  const imposed = claims.flatMap(({ fact }) => fact.events.filter(({ kind }) => kind === 'IMPOSED'));
  if (imposed.length === 0) return 'UNKNOWN';
  if (imposed.some(({ on }) => on <= period.from)) return 'NO';
  const isAboutEarlier = claims.some(({ fact }) => fact.period !== null && fact.period.from < period.from);
  return isAboutEarlier ? 'UNKNOWN' : 'YES';
}

function studyDebt(step: Collection): Applies {
  return whenKnown(step, () => anyOf(step.claims.map(({ fact }) => appliesIf(fact.kind === 'STUDY_DEBT'))));
}

/**
 * A cooling-off period bars recourse (Wgs 5 lid 1), which a reminder is not. The statutory debt settlement bars all
 * that enforces a debt (Fw 299 lid 2, 301).
 */
function noRecourse({ means }: Collection, { kind }: Moratorium): Applies {
  if (means === 'REMINDER') return 'YES';
  return kind === 'WSNP' || RECOURSE.includes(means) ? 'NO' : 'UNKNOWN';
}

/** A moratorium protects those whom it names, and nobody who owes the same debt (Fw 300). */
function otherDebtor({ isWithholding, claims }: Collection, { persons }: Moratorium): Applies {
  const isProtected = (debtor: string) => persons.some(({ bsn }) => bsn === debtor);
  return isWithholding || debtorsOf(claims).every(isProtected) ? 'NO' : 'UNKNOWN';
}
