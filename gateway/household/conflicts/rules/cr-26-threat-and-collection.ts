import { addDays, type CalendarDate } from '../../../../subgraphs/kit/calendar';
import type { HouseholdFacts } from '../../facts/types';
import { threatWords } from '../dutch-words';
import { type Enforcement, type EnforcedClaim, enforcedClaimText, enforcementIn } from '../enforced-claims';
import { finding } from '../finding';
import { evidenceOf, type Identified, inOrder } from '../reading';
import { article, type Finding, type Need, type Rule, sighting, type Threshold } from '../rule';
import type { Withholding } from '../same-withholding';
import { timeOutAdvice } from '../time-out-candidates';
import { addWorkingDays } from '../working-days';
import { capital, counted, day, euro } from '../wording';

const ID = 'CR-26';

type KnownThreat = Identified<'threats'>;

const PAST: Threshold = {
  name: 'past-threat',
  value: 30,
  unit: 'DAYS',
  text: 'Zo lang na de datum telt een dreiging nog mee. Dit is een keuze van dit project.',
};

/** Wgs 4 lid 2. */
const WORKING_DAYS = 3;

/**
 * The household loses its home, its energy or water, or its health insurance, while government bodies take money without
 * consent. Then the first talk on debts must be held within three working days. Wgs 4 lid 2; final report of 2019, 2.2
 * and annex 3 §1.3.
 */
export const cr26ThreatAndCollection: Rule = {
  id: ID,
  title: 'Bedreigende situatie terwijl de overheid invordert',
  kind: 'WATCH',
  hardness: 'HARD',
  risk: { level: 'LOW', text: 'Een gesprek en een gerichte pauze geven het huishouden tijd.' },
  needs: ['threats'],
  hook: [
    article('Wgs', '4', '2'),
    article('Kamerstuk 34477-63', '2.2'),
    article('Kamerstuk 34477-63', '3.2.1'),
    article('Kamerstuk 34477-63', 'bijlage 3 §1.3'),
  ],
  thresholds: [PAST],
  examples: [
    {
      situation:
        'Anna wordt op 1 september uit huis gezet. UWV heeft beslag gelegd, en de gemeente verrekent.',
      outcome: 'CONFLICT',
      says:
        'Dreiging: ontruiming op 1 september 2026. De overheid vordert in: 2 vorderingen met beslag, ' +
        'dwangbevel, verrekening of bronheffing. Het gesprek moest uiterlijk op 13 augustus 2026 zijn ' +
        'gehouden, binnen 3 werkdagen na de melding (Wgs 4 lid 2), en daarvan is niets bekend. Houd het ' +
        'vandaag. Feestdagen zijn niet bekend; valt er een in die tijd, dan schuift de dag op. Kandidaten ' +
        'voor een gerichte time-out: boete van UWV (€ 500,00, beslag) en terugvordering van Gemeente (€ ' +
        '9.000,00, verrekening).',
    },
    {
      situation:
        'De energie is op 16 juli afgesloten en er zijn kinderen. Op het inkomen ligt beslag van het CJIB.',
      outcome: 'CONFLICT',
      says:
        'Afsluiting van gas, elektriciteit, warmte of water op 16 juli 2026; er zijn minderjarige kinderen. ' +
        'De overheid vordert in: één vordering met beslag, dwangbevel, verrekening of bronheffing. Het ' +
        'gesprek moest uiterlijk op 21 juli 2026 zijn gehouden, binnen 3 werkdagen na de melding (Wgs 4 lid ' +
        '2), en daarvan is niets bekend. Houd het vandaag. Feestdagen zijn niet bekend; valt er een in die ' +
        'tijd, dan schuift de dag op. Een vordering die zich leent voor een time-out, is niet bekend.',
    },
    {
      situation:
        'De zorgverzekering eindigt op 1 oktober. Het gesprek is op tijd gehouden, en UWV heeft een dwangbevel.',
      outcome: 'CONFLICT',
      says:
        'Dreiging: einde van de zorgverzekering op 1 oktober 2026. De overheid vordert in: één vordering met ' +
        'beslag, dwangbevel, verrekening of bronheffing. Het gesprek was op 12 augustus 2026, op tijd. ' +
        'Kandidaat voor een gerichte time-out: terugvordering van UWV (€ 1.000,00, dwangbevel).',
    },
    {
      situation:
        'Anna wordt op 1 september uit huis gezet. Het beslag van UWV staat al in een time-out. SVB heeft een dwangbevel.',
      outcome: 'CONFLICT',
      says:
        'Dreiging: ontruiming op 1 september 2026. De overheid vordert in: 2 vorderingen met beslag, ' +
        'dwangbevel, verrekening of bronheffing. Het gesprek was op 12 augustus 2026, op tijd. Al in een ' +
        'time-out: terugvordering van UWV (€ 1.000,00, beslag) tot en met 30 september 2026. Kandidaat voor ' +
        'een gerichte time-out: terugvordering van SVB (€ 1.000,00, dwangbevel).',
    },
    {
      situation:
        'Anna wordt op 1 september uit huis gezet. Voor haar loopt een breed moratorium. UWV heeft beslag gelegd.',
      outcome: 'CONFLICT',
      says:
        'Dreiging: ontruiming op 1 september 2026. De overheid vordert in: één vordering met beslag, ' +
        'dwangbevel, verrekening of bronheffing. Het gesprek was op 12 augustus 2026, op tijd. Voor Anna ' +
        'Testpersoon loopt een breed moratorium tot en met 31 oktober 2026. Een vordering die daaronder ' +
        'valt, is nu geen kandidaat voor een time-out.',
    },
    {
      situation:
        'Anna wordt op 1 september uit huis gezet. Bij de overheid lopen alleen betalingsregelingen.',
      outcome: 'NONE',
      says: null,
    },
  ],
  look: (facts) => {
    const threats = inOrder(facts, 'threats').filter(
      ({ fact }) => fact.on >= addDays(facts.asOf, -PAST.value),
    );
    if (threats.length === 0) return sighting([]);
    const enforcement = enforcementIn(facts);
    if (enforcement.claims.length + enforcement.deductions.length === 0) {
      return sighting([], enforcement.unclear.map(unclearText), ENFORCEMENT);
    }
    const talkMissing = firstTalk(facts) === null;
    return sighting(
      threats.map((threat) => describe(threat, enforcement, facts)),
      [],
      talkMissing ? [...ENFORCEMENT, 'debtCounselling'] : ENFORCEMENT,
    );
  },
};

/** What matters only while there is a threat. */
const ENFORCEMENT: readonly Need[] = ['claims', 'deductions', 'composition', 'timeOuts', 'moratoria'];

function unclearText([{ fact, agency }]: Withholding): string {
  return `Of ${fact.beneficiary.name}, waarvoor ${agency.name} ${euro(fact.amountPerMonth)} per maand inhoudt, een overheidsorgaan is, is niet bekend.`;
}

/** The last first talk of counselling that has not ended, up to the day of the view; null when none is known. */
function firstTalk(facts: HouseholdFacts): CalendarDate | null {
  const talks = facts.known.debtCounselling.flatMap(({ fact }) =>
    fact.status !== 'ENDED' && fact.intakeOn !== null && fact.intakeOn <= facts.asOf ? [fact.intakeOn] : [],
  );
  return talks.sort().at(-1) ?? null;
}

function talkText(threat: KnownThreat, facts: HouseholdFacts): string {
  const deadline = addWorkingDays(threat.fact.recordedOn, WORKING_DAYS);
  const law = `binnen ${WORKING_DAYS} werkdagen na de melding (Wgs 4 lid 2)`;
  const talk = firstTalk(facts);
  if (talk !== null && talk < threat.fact.recordedOn)
    return `Er was al een gesprek op ${day(talk)}, voor deze melding. Bespreek ook deze dreiging.`;
  if (talk !== null && talk <= deadline) return `Het gesprek was op ${day(talk)}, op tijd.`;
  const late = `Het gesprek moest uiterlijk op ${day(deadline)} zijn gehouden, ${law}`;
  if (talk !== null) return `${late}, en was op ${day(talk)}. ${HOLIDAYS}`;
  const open =
    facts.asOf > deadline
      ? `${late}, en daarvan is niets bekend. Houd het vandaag.`
      : `Houd het eerste gesprek uiterlijk op ${day(deadline)}, ${law}.`;
  return `${open} ${HOLIDAYS}`;
}

const HOLIDAYS = 'Feestdagen zijn niet bekend; valt er een in die tijd, dan schuift de dag op.';

function describe(threat: KnownThreat, enforcement: Enforcement, facts: HouseholdFacts): Finding {
  const { kind, on, children } = threat.fact;
  const word = threatWords[kind];
  const when = on < facts.asOf ? `${capital(word)} op ${day(on)}` : `Dreiging: ${word} op ${day(on)}`;
  const number = enforcement.claims.length + enforcement.deductions.length;
  const persons = personsOf(enforcement, facts);
  const advice = timeOutAdvice(enforcement.claims, persons, facts);
  return finding(ID, {
    severity: 'RED',
    explanations: [],
    message: [
      `${when}${children ? '; er zijn minderjarige kinderen' : ''}.`,
      `De overheid vordert in: ${counted(number, 'vordering', 'vorderingen')} met beslag, dwangbevel, verrekening of bronheffing.`,
      talkText(threat, facts),
      advice.says,
    ].join(' '),
    persons,
    evidence: [
      evidenceOf('threats', threat, word, on),
      ...enforcement.claims.map((one) =>
        evidenceOf('claims', one.claim, enforcedClaimText(one), lastAct(one)),
      ),
      ...enforcement.deductions
        .flat()
        .map((told) =>
          evidenceOf(
            'deductions',
            told,
            `inhouding van ${euro(told.fact.amountPerMonth)} per maand voor ${told.fact.beneficiary.name}`,
            told.fact.period.from,
          ),
        ),
      ...advice.evidence,
    ],
    amountPerMonth: null,
  });
}

/** The threat is to the whole household; named are those who owe. */
function personsOf({ claims, deductions }: Enforcement, facts: HouseholdFacts): string[] {
  const owing = new Set([
    ...claims.flatMap(({ claim }) => claim.fact.debtors.map(({ bsn }) => bsn)),
    ...deductions.map(([{ fact }]) => fact.person.bsn),
  ]);
  return facts.persons.filter((person) => owing.has(person));
}

function lastAct({ claim: { fact } }: EnforcedClaim): CalendarDate | null {
  return (
    fact.collectionActs
      .map(({ on }) => on)
      .sort()
      .at(-1) ?? null
  );
}
