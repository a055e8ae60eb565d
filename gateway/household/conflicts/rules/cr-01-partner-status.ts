import { lastsAMonth, overlap } from '../../../../subgraphs/kit/calendar';
import type { LivingSituationCode } from '../../../../subgraphs/kit/vocabulary';
import type { HouseholdFacts } from '../../facts/types';
import { type CountedAs, countedAsIn } from '../counted-as';
import { livingSituationWords } from '../dutch-words';
import { finding } from '../finding';
import { pairOf, type PartnerClash, partnerExplanations } from '../partner-explanations';
import { PARTNER_LAWS } from '../partner-laws';
import { namesIn } from '../reading';
import { article, type Finding, type Rule, sighting } from '../rule';
import { day, during, explanationSentence } from '../wording';

const ID = 'CR-01';

/** Codes that count a person as without partner. The last two always have their explanation with them. */
const WITHOUT_PARTNER: readonly LivingSituationCode[] = [
  'SINGLE',
  'SINGLE_PARENT',
  'COST_SHARER',
  'HOME_SHARER',
  'SEPARATED',
  'PARTNER_IN_INSTITUTION',
];

/**
 * One body counts two people as partners while another counts one of them as single, for a month or longer. Of a body
 * that is no source, as the one that pays the allowances, the report of the household is read.
 * Participatiewet 3; AOW 1 lid 3–5; Toeslagenwet 1; Awir 3 and AWR 5a; Awb 3:2.
 */
export const cr01PartnerStatus: Rule = {
  id: ID,
  title: 'Partnerstatus verschilt',
  kind: 'CONTRADICTION',
  hardness: 'SIGNAL',
  risk: {
    level: 'HIGH',
    text:
      'Het orgaan dat van alleenstaand uitgaat, kan herzien en terugvorderen. ' +
      'Een registratie als samenwonend bij één orgaan kan voor een ander al genoeg zijn om samenwonen aan te nemen.',
  },
  needs: ['livingSituations', 'reportedDecisions', 'composition'],
  hook: [
    article('Participatiewet', '3', '2 a'),
    article('AOW', '1', '3'),
    article('AOW', '1', '4'),
    article('AOW', '1', '5'),
    article('Toeslagenwet', '1'),
    article('Awir', '3'),
    article('AWR', '5a'),
    article('Awb', '3:2'),
  ],
  thresholds: [],
  examples: [
    {
      situation: 'De SVB telt Anna en Bram als paar. De gemeente telt Anna als alleenstaande.',
      outcome: 'CONFLICT',
      says:
        'SVB gaat voor Anna Testpersoon uit van samenwonen met Bram Testpersoon vanaf 1 maart 2026. Gemeente ' +
        'gaat in dezelfde periode (vanaf 1 maart 2026) uit van alleenstaand. Mogelijke verklaring: geen ' +
        'gevonden. Niet uit te sluiten: het partnerschap rust alleen op een samengesteld gezin (Awir 3, AWR ' +
        '5a) en het partnerschap rust alleen op het voorgaande jaar (Awir 3). Vraag bij beide organen naar ' +
        'de feitelijke grondslag. Geef geen standpunt over welke juist is.',
    },
    {
      situation: 'De gemeente telt Anna als alleenstaande. Anna meldt dat Toeslagen Bram als partner telt.',
      outcome: 'CONFLICT',
      says:
        'Dienst Toeslagen gaat volgens opgave voor Anna Testpersoon uit van samenwonen met Bram Testpersoon ' +
        'vanaf 1 februari 2026. Gemeente gaat in dezelfde periode (vanaf 1 februari 2026) uit van ' +
        'alleenstaand. Mogelijke verklaring: geen gevonden. Niet uit te sluiten: de Participatiewet ziet hen ' +
        'niet als partners en de andere wet wel: zij zijn aanverwant in de eerste graad, of zij wonen samen ' +
        'om zorg te geven of te krijgen (Participatiewet 3 lid 2 a), het partnerschap rust ' +
        'alleen op een samengesteld gezin (Awir 3, AWR 5a), het partnerschap rust alleen op het voorgaande ' +
        'jaar (Awir 3) en zij gebruiken een andere peildatum. Vraag bij beide organen naar de feitelijke ' +
        'grondslag. Geef geen standpunt over welke juist is. Wat hier volgens opgave is, heeft het ' +
        'huishouden zelf verteld. Dat is niet gecontroleerd: vraag het besluit op.',
    },
    {
      situation: 'Bram is de schoonvader van Anna. De SVB telt hen als paar, de gemeente niet.',
      outcome: 'EXPLAINED',
      says:
        'SVB gaat voor Anna Testpersoon uit van samenwonen met Bram Testpersoon vanaf 1 maart 2026. Gemeente ' +
        'gaat in dezelfde periode (vanaf 1 maart 2026) uit van alleenstaand. Mogelijke verklaring: de ' +
        'Participatiewet ziet hen niet als partners en de andere wet wel: zij zijn aanverwant in de eerste ' +
        'graad, of zij wonen samen om zorg te geven of te krijgen (Participatiewet 3 lid 2 a). Vraag bij ' +
        'beide organen naar de feitelijke grondslag. Geef geen standpunt over welke juist is.',
    },
    {
      situation: 'Anna en Bram zijn getrouwd. De SVB telt hen als paar, de gemeente als duurzaam gescheiden.',
      outcome: 'EXPLAINED',
      says:
        'SVB gaat voor Anna Testpersoon uit van samenwonen met Bram Testpersoon vanaf 1 maart 2026. Gemeente ' +
        'gaat in dezelfde periode (vanaf 1 maart 2026) uit van duurzaam gescheiden. Mogelijke verklaring: ' +
        'zij gelden als duurzaam gescheiden. Vraag bij beide organen naar de feitelijke grondslag. Geef geen ' +
        'standpunt over welke juist is.',
    },
    {
      situation:
        'De SVB telt Anna en Bram als paar, maar dat valt geen hele maand samen met alleenstaand bij de gemeente.',
      outcome: 'NONE',
      says: null,
    },
    {
      situation:
        'De SVB telt Anna en Bram als paar. Anna meldt dat het CAK bij de eigen bijdrage voor zorg uitgaat van alleenstaand.',
      outcome: 'NONE',
      says: null,
    },
  ],
  look: (facts) => {
    const all = countedAsIn(facts);
    const sides = all.filter(({ laws }) => laws.some((law) => PARTNER_LAWS.includes(law)));
    return sighting(clashesIn(sides).map((clash) => describe(clash, all, facts)));
  },
};

function clashesIn(all: readonly CountedAs[]): PartnerClash[] {
  const couples = all.filter(({ code }) => code === 'COUPLE');
  const singles = all.filter(({ code }) => WITHOUT_PARTNER.includes(code));
  return couples.flatMap((couple) =>
    singles.flatMap((single) => {
      const days = overlap(couple.period, single.period);
      if (couple.body === single.body || days === null || !lastsAMonth(days)) return [];
      const clash = { couple, single, days };
      return isAboutOneOf(clash) && !isShownBy(clash, couples) ? [clash] : [];
    }),
  );
}

function isAboutOneOf({ couple, single }: PartnerClash): boolean {
  return [couple.person, couple.partner].includes(single.person);
}

/**
 * A body that counts a couple often has a finding about each of them. Then the one about the same person
 * is compared, so that one clash is not shown twice.
 */
function isShownBy({ couple, single, days }: PartnerClash, couples: readonly CountedAs[]): boolean {
  return couples.some(
    ({ body, person, partner, period }) =>
      single.person !== couple.person &&
      body === couple.body &&
      person === single.person &&
      partner === couple.person &&
      period.from <= days.from &&
      (period.to === null || (days.to !== null && days.to <= period.to)),
  );
}

const NOT_CHECKED =
  ' Wat hier volgens opgave is, heeft het huishouden zelf verteld. Dat is niet gecontroleerd: vraag het besluit op.';

function describe(clash: PartnerClash, all: readonly CountedAs[], facts: HouseholdFacts): Finding {
  const { couple, single, days } = clash;
  const name = namesIn(facts);
  const [person, partner] = pairOf(clash);
  const explanations = partnerExplanations(clash, all, facts);
  const coupleWith = partner === null ? 'met een niet genoemde partner' : `met ${name(partner)}`;
  const isCounted = livingSituationWords[single.code];
  return finding(ID, {
    severity: 'ORANGE',
    explanations,
    message:
      `${assumes(couple)} voor ${name(person)} uit van samenwonen ${coupleWith} ` +
      `vanaf ${day(couple.period.from)}. ` +
      `${assumes(single)} in dezelfde periode (${during(days)}) uit van ${isCounted}. ` +
      `${explanationSentence(explanations)} Vraag bij beide organen naar de feitelijke grondslag. ` +
      `Geef geen standpunt over welke juist is.${couple.isReported || single.isReported ? NOT_CHECKED : ''}`,
    persons: partner === null ? [person] : [person, partner],
    evidence: [
      couple.evidence(`${couple.scheme}: gehuwd of samenwonend ${coupleWith}`),
      single.evidence(`${single.scheme}: ${isCounted}`),
    ],
    amountPerMonth: null,
  });
}

function assumes({ bodyName, isReported }: CountedAs): string {
  return `${bodyName} gaat${isReported ? ' volgens opgave' : ''}`;
}
