import { holdsOn } from '../../../../subgraphs/kit/calendar';
import type { BackPayment } from '../../../../subgraphs/kit/graph/back-payment';
import type { HouseholdFacts, Sourced } from '../../facts/types';
import { explanation, finding } from '../finding';
import type { Stretch } from '../months';
import { passedOn } from '../passed-on';
import { compare, evidenceOf, namesIn } from '../reading';
import {
  type DatedRecovery,
  demandedBy,
  demandedOver,
  isWholeMonths,
  receivedOver,
  recoveriesIn,
  type Recovery,
  type SharedMonths,
  sharedMonthsOf,
} from '../recovered-months';
import {
  type Applies,
  article,
  type Evidence,
  type Explanation,
  type Finding,
  type Rule,
  type Sighting,
  sighting,
} from '../rule';
import { day, during, euro, explanationSentence, listed, months as monthsText } from '../wording';

const ID = 'CR-21';

const HOLIDAY_PAY = /vakantie/i;

/** Why recoveries over some months may take too much. */
interface Reason {
  /** Plain Dutch, whole sentences. */
  readonly text: string;
  readonly evidence: readonly Evidence[];
}

/**
 * A body recovers what another paid to it already; or two recover over the same months, and more is asked than was
 * received, or tax is asked over what was repaid in the same year.
 * Participatiewet 58 lid 2 f, 4, 5, 60a; WW 36.
 */
export const cr21RecoveredTwice: Rule = {
  id: ID,
  title: 'Dubbele terugvordering over dezelfde maanden',
  kind: 'COHERENCE',
  hardness: 'SIGNAL',
  risk: { level: 'LOW', text: 'Het kan alleen minder worden wat de burger moet terugbetalen.' },
  needs: ['claims', 'backPayments'],
  hook: [
    article('Participatiewet', '58', '2 f'),
    article('Participatiewet', '58', '4'),
    article('Participatiewet', '58', '5'),
    article('Participatiewet', '60a'),
    article('WW', '36'),
  ],
  thresholds: [],
  examples: [
    {
      situation:
        'UWV betaalde de nabetaling WIA aan de gemeente. Die vordert de bijstand over die maanden toch terug.',
      outcome: 'CONFLICT',
      says:
        'Over januari 2026 tot en met juni 2026 vordert Gemeente € 8.000,00 terug van Anna Testpersoon; dat is mogelijk ' +
        'dubbel. De nabetaling WIA van UWV (€ 6.000,00) is op 10 juli 2026 al aan Gemeente betaald: controleer of die is ' +
        'verrekend. Vraag Gemeente om de berekening. Mogelijke verklaring: geen gevonden. Niet uit te sluiten: de ' +
        'vordering en de nabetaling gaan over verschillende onderdelen, zoals vakantiegeld.',
    },
    {
      situation: 'Twee organen vorderen over dezelfde maanden samen meer terug dan Anna kreeg.',
      outcome: 'CONFLICT',
      says:
        'Over januari 2026 tot en met juni 2026 vorderen Gemeente (€ 8.000,00) en UWV (€ 4.000,00) terug van Anna ' +
        'Testpersoon; dat is mogelijk dubbel. Op deze maanden valt daarvan € 12.000,00; ontvangen was hoogstens ' +
        '€ 9.000,00. Vraag beide organen om hun berekening en leg die naast elkaar. Mogelijke verklaring: geen gevonden. ' +
        'Niet uit te sluiten: de vorderingen gaan over verschillende onderdelen, zoals vakantiegeld.',
    },
    {
      situation:
        'De gemeente vordert bruto terug, hoewel Anna dit jaar al betaalde. UWV vordert vakantiegeld terug.',
      outcome: 'EXPLAINED',
      says:
        'Over januari 2026 tot en met juni 2026 vorderen Gemeente (€ 8.000,00) en UWV (€ 1.000,00) terug van Anna ' +
        'Testpersoon; dat is mogelijk dubbel. Gemeente vordert bruto terug, terwijl in 2026 al is terugbetaald: over dat ' +
        'deel is mogelijk geen belasting verschuldigd. Vraag beide organen om hun berekening en leg die naast elkaar. ' +
        'Mogelijke verklaring: de vorderingen gaan over verschillende onderdelen, zoals vakantiegeld.',
    },
    {
      situation: 'Twee organen vorderen over dezelfde maanden terug, samen niet meer dan Anna kreeg.',
      outcome: 'NONE',
      says: null,
    },
  ],
  look: (facts) => {
    const recoveries = recoveriesIn(facts);
    const alone = recoveries.map((recovery) => judgeAlone(recovery, facts));
    const pairs = sharedMonthsOf(recoveries).map((shared) => judge(shared, facts));
    const judged = [...alone, ...pairs];
    return sighting(
      judged.flatMap(({ findings }) => findings),
      [...undated(recoveries, facts), ...judged.flatMap(({ unknown }) => unknown)],
      pairs.some(({ unknown }) => unknown.length > 0) ? ['benefits'] : [],
    );
  },
};

/** A recovery without a period, while another creditor recovers as well, or something was passed on to its creditor. */
function undated(recoveries: readonly Recovery[], facts: HouseholdFacts): string[] {
  const creditorsOf = new Map<string, Set<string>>();
  for (const { told } of recoveries) {
    for (const { bsn } of told.fact.debtors)
      creditorsOf.set(bsn, new Set([...(creditorsOf.get(bsn) ?? []), told.fact.creditor.code]));
  }
  const owesSeveral = (bsn: string): boolean => creditorsOf.get(bsn)?.size !== 1;
  return recoveries
    .filter(
      (recovery) =>
        recovery.told.fact.period === null &&
        (recovery.told.fact.debtors.some(({ bsn }) => owesSeveral(bsn)) ||
          passedOn(recovery, facts).paid.length > 0),
    )
    .map(({ told: { fact } }) => {
      const names = namesOf(
        fact.debtors.map(({ bsn }) => bsn),
        facts,
      );
      return `Over welke maanden ${fact.creditor.name} terugvordert van ${names} (${fact.title}), is niet bekend.`;
    });
}

function namesOf(persons: readonly string[], facts: HouseholdFacts): string {
  return listed([...persons].sort(compare).map(namesIn(facts)));
}

/** A recovery of means that were passed on to its creditor needs no second one (Participatiewet 58 lid 2 f, 60a). */
function judgeAlone(recovery: Recovery, facts: HouseholdFacts): Sighting {
  const { days } = recovery;
  if (days === null) return sighting([]);
  const { applies, paid } = passedOn(recovery, facts);
  if (paid.length === 0) return sighting([]);
  if (applies === 'YES') return sighting([describeAlone({ ...recovery, days }, paid, facts)]);
  const unclear =
    `Of de terugvordering van ${creditorName(recovery)} gaat over middelen die later kwamen (Participatiewet 58 lid ` +
    '2 f), is niet bekend. Er is wel een nabetaling aan dit orgaan.';
  return sighting([], [unclear]);
}

function describeAlone(
  recovery: DatedRecovery,
  paid: readonly Sourced<BackPayment>[],
  facts: HouseholdFacts,
): Finding {
  const { told, days } = recovery;
  const { creditor, debtors, title } = told.fact;
  const persons = debtors.map(({ bsn }) => bsn).sort(compare);
  const explanations = [
    explanation(
      'E1',
      HOLIDAY_PAY.test(title) ? 'YES' : 'UNKNOWN',
      'de vordering en de nabetaling gaan over verschillende onderdelen, zoals vakantiegeld',
    ),
  ];
  return finding(ID, {
    severity: 'RED',
    about: 'nabetaling',
    explanations,
    message: [
      `Over ${daysText(days)} vordert ${creditor.name} ${euro(demandedBy(recovery))} terug van ${namesOf(persons, facts)}; ` +
        'dat is mogelijk dubbel.',
      ...paid.map(
        ({ agency, fact }) =>
          `De nabetaling ${fact.scheme} van ${agency.name} (${euro(fact.amount)}) is op ${day(fact.paidOn)} al aan ` +
          `${creditor.name} betaald: controleer of die is verrekend.`,
      ),
      `Vraag ${creditor.name} om de berekening.`,
      explanationSentence(explanations),
    ].join(' '),
    persons,
    evidence: [recoveryEvidence(recovery), ...paid.map(backPaymentEvidence)],
    alsoCall: toCall(recovery),
    amountPerMonth: null,
  });
}

function judge(shared: SharedMonths, facts: HouseholdFacts): Sighting {
  const received = receivedOver(shared, facts);
  const asked = shared.recoveries.map((recovery) => demandedOver(recovery, shared.months));
  const total = asked.reduce((sum, cents) => sum + cents, 0);
  const tooMuch: Reason[] =
    received === null || total <= received.atMost
      ? []
      : [
          {
            text: `Op deze ${isWholeMonths(shared.months) ? 'maanden' : 'dagen'} valt daarvan ${euro(total)}; ontvangen was hoogstens ${euro(received.atMost)}.`,
            evidence: [
              ...received.benefits.map((told) =>
                evidenceOf('benefits', told, `${told.fact.title} ontvangen`, told.fact.period.from),
              ),
              ...received.backPayments.map(backPaymentEvidence),
            ],
          },
        ];
  const reasons = [...tooMuch, ...shared.recoveries.flatMap((recovery) => taxedThoughRepaid(recovery))];
  if (reasons.length > 0) return sighting([describe(shared, reasons, facts)]);
  if (received !== null && total <= received.byDays) return sighting([]);
  return sighting(
    [],
    [
      `Of ${listed(shared.recoveries.map(creditorName))} over ${daysText(shared.months)} samen meer terugvorderen dan ` +
        `${namesOf(shared.debtors, facts)} kreeg, is niet bekend.`,
    ],
  );
}

function backPaymentEvidence(told: Sourced<BackPayment>): Evidence {
  return evidenceOf(
    'backPayments',
    told,
    `nabetaling ${told.fact.scheme} van ${euro(told.fact.amount)}`,
    told.fact.paidOn,
  );
}

/** What is repaid in the year itself can still be settled with the tax, so that it is owed after tax. */
function taxedThoughRepaid({ told, tellings, days }: DatedRecovery): Reason[] {
  const year = days.to.slice(0, 4);
  const inYear = { from: `${year}-01-01`, to: `${year}-12-31` };
  const isRepaid = tellings.some(({ fact }) =>
    fact.events.some(({ kind, on }) => (kind === 'PAID' || kind === 'SET_OFF') && holdsOn(inYear, on)),
  );
  if (told.fact.grossNet !== 'GROSS' || !isRepaid) return [];
  const text =
    `${told.fact.creditor.name} vordert bruto terug, terwijl in ${year} al is terugbetaald: over dat deel is mogelijk ` +
    'geen belasting verschuldigd.';
  return [{ text, evidence: [] }];
}

/** A title that names holiday pay tells what the one is about and the other not. */
function separateParts({ recoveries }: SharedMonths): Explanation {
  const about = recoveries.filter(({ told }) => HOLIDAY_PAY.test(told.fact.title)).length;
  const applies: Applies = about === 0 ? 'UNKNOWN' : about === 1 ? 'YES' : 'NO';
  return explanation('E1', applies, 'de vorderingen gaan over verschillende onderdelen, zoals vakantiegeld');
}

function creditorName({ told }: Recovery): string {
  return told.fact.creditor.name;
}

/** Days as months when they are whole, as "januari 2026 tot en met juni 2026". */
function daysText(days: Stretch): string {
  return isWholeMonths(days)
    ? monthsText(days.from, days.to)
    : `${day(days.from)} tot en met ${day(days.to)}`;
}

function recoveryEvidence(recovery: DatedRecovery): Evidence {
  const { told, days } = recovery;
  return evidenceOf(
    'claims',
    told,
    `terugvordering van ${euro(demandedBy(recovery))}, ${during(days)}`,
    days.from,
  );
}

/** Who is owed, and who tells of it: the body that collects may be another. */
function toCall({ told, tellings }: Recovery): string[] {
  return [told.fact.creditor.code, ...tellings.map(({ source }) => source)];
}

function describe(shared: SharedMonths, reasons: readonly Reason[], facts: HouseholdFacts): Finding {
  const { recoveries, debtors } = shared;
  const explanations = [separateParts(shared)];
  const creditors = recoveries.map((recovery) => `${creditorName(recovery)} (${euro(demandedBy(recovery))})`);
  return finding(ID, {
    severity: 'RED',
    explanations,
    message: [
      `Over ${daysText(shared.months)} vorderen ${listed(creditors)} terug van ${namesOf(debtors, facts)}; dat is mogelijk ` +
        'dubbel.',
      ...reasons.map(({ text }) => text),
      'Vraag beide organen om hun berekening en leg die naast elkaar.',
      explanationSentence(explanations),
    ].join(' '),
    persons: [...debtors].sort(compare),
    evidence: [...recoveries.map(recoveryEvidence), ...reasons.flatMap(({ evidence }) => evidence)],
    alsoCall: recoveries.flatMap(toCall),
    amountPerMonth: null,
  });
}
