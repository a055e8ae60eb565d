import type { Decision } from '../../../subgraphs/kit/graph/decision';
import type { LegalBasis } from '../../../subgraphs/kit/graph/values';

/** An article on which payment is held because of an address. */
interface AddressArticle {
  readonly law: string;
  readonly article: string;
  /** Whether a part of it, as "2" or "1 b", is about the address; null when the whole article is named. */
  readonly isAboutAddress: (paragraph: string | null) => 'YES' | 'NO' | 'UNKNOWN';
  /** Plain Dutch, a sentence: why payment is held. */
  readonly reason: string;
  /** Plain Dutch, a sentence: when payment may not or need not be held. */
  readonly exceptions: string;
}

const DIFFERS = 'De reden is dat het opgegeven adres afwijkt van de BRP.';
const IN_DOUBT = 'De reden is twijfel over het adres.';
const MAY = 'Opschorten is hier niet verplicht: het orgaan weegt de belangen af (Awir 13b).';

const ARTICLES: readonly AddressArticle[] = [
  {
    law: 'Participatiewet',
    article: '40',
    // Paragraph 1 is about which municipality pays. The rest is about one and the same suspension.
    isAboutAddress: (paragraph) => (paragraph?.startsWith('1') ? 'NO' : 'YES'),
    reason: DIFFERS,
    exceptions:
      'De wet kent uitzonderingen: geen gevolgen voor recht of hoogte, geen verwijt, dringende redenen, ' +
      'of tijdelijk elders wonen voor mantelzorg (Participatiewet 40 lid 3).',
  },
  {
    law: 'AOW',
    article: '19b',
    isAboutAddress: () => 'YES',
    reason: DIFFERS,
    exceptions:
      'De wet kent uitzonderingen: geen gevolgen voor recht of hoogte, of geen verwijt (AOW 19b lid 2).',
  },
  {
    law: 'Awir',
    article: '23',
    // Part a is about the amount and part c about who left for an organisation, so that the number alone says too little.
    isAboutAddress: (paragraph) => {
      if (paragraph === null || paragraph === '1') return 'UNKNOWN';
      return paragraph.startsWith('1 b') ? 'YES' : 'NO';
    },
    reason: IN_DOUBT,
    exceptions: MAY,
  },
  {
    law: 'Awir',
    article: '24a',
    // All of it but part c is about the address.
    isAboutAddress: (paragraph) => (paragraph?.startsWith('c') ? 'NO' : 'YES'),
    reason: IN_DOUBT,
    exceptions: MAY,
  },
];

/** Why a decision holds payment, as far as it is or may be the address. */
export interface AddressGround {
  readonly basis: LegalBasis;
  /** UNKNOWN: the decision names an article that has other grounds too. */
  readonly isAboutAddress: 'YES' | 'UNKNOWN';
  /** Plain Dutch, a sentence. */
  readonly reason: string;
  /** Plain Dutch, a sentence. */
  readonly exceptions: string;
}

/**
 * The ground on which a decision suspends payment because of an address: Participatiewet 40, AOW 19b, Awir 23 and 24a.
 * Null when it is no suspension or rests on something else.
 */
export function addressGroundOf(decision: Decision): AddressGround | null {
  if (decision.kind !== 'SUSPENSION') return null;
  const grounds = decision.basis.flatMap((basis) => groundsOn(basis));
  return grounds.find(({ isAboutAddress }) => isAboutAddress === 'YES') ?? grounds[0] ?? null;
}

function groundsOn(basis: LegalBasis): AddressGround[] {
  return ARTICLES.flatMap(({ law, article, reason, exceptions, ...known }) => {
    if (basis.law !== law || basis.article !== article) return [];
    const isAboutAddress = known.isAboutAddress(basis.paragraph);
    return isAboutAddress === 'NO' ? [] : [{ basis, isAboutAddress, reason, exceptions }];
  });
}
