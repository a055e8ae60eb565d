import { addDays, type CalendarDate, holdsOn } from '../../../subgraphs/kit/calendar';
import type { LegalBasis } from '../../../subgraphs/kit/graph/values';
import {
  type BindingDegree,
  type ClaimKind,
  type DecisionKind,
  type LegalRegime,
  words,
} from '../../../subgraphs/kit/vocabulary';
import type { Certainty, Law } from './law';

/** What an agency may do on a ground. */
export const groundKind = words({
  WAIVER: 'Kwijtschelden, or no further recovery.',
  NO_RECOVERY: 'Niet terugvorderen: the amount is small or the costs are too long ago.',
  HARDSHIP: 'Hardheidsclausule: leave the law aside when it works out unfairly.',
  URGENT_REASONS: 'Afzien om dringende redenen, wholly or in part.',
  DISCRETION: 'Beleidsruimte: the article says that the agency may.',
  POSTPONEMENT: 'Uitstel van betaling.',
  CAPACITY: 'Betalen naar draagkracht.',
  REFERENCE_YEAR_MOVE: 'Peiljaarverlegging: reckon with the income of a later year.',
  REPAYMENT_PAUSE: 'Aflosvrije periode.',
  LAPSE: 'Tenietgaan: what is left at the end of the term lapses.',
  POLICY_DEVIATION: 'Afwijken van een beleidsregel.',
  FINE_MITIGATION: 'Een lagere boete.',
  BRP_EXCEPTION: 'Uitzondering op het volgen van de BRP.',
  LOWER_AMOUNT: 'Een lager bedrag terugvorderen.',
  ADVANCE: 'Voorschot.',
  INDIVIDUALISATION: 'Afstemmen op de persoon (individualisering).',
  SETTLEMENT_COOPERATION: 'Medewerking aan een schuldregeling.',
  OBJECTION: 'Bezwaar: what an objection also covers.',
});
export type GroundKind = keyof typeof groundKind.meanings;

/**
 * A condition of a ground: a check in code by its name, and what the law fills in. Years are whole years, a share is in
 * hundredths of a per cent, cents are whole cents.
 */
export type GroundCondition =
  /** So many years have passed since the claim was imposed. */
  | { readonly code: 'YEARS_SINCE_IMPOSED'; readonly years: number }
  /** All was paid for so many years, or the arrears of those years were paid after all. */
  | { readonly code: 'PAID'; readonly years: number }
  /** As PAID, or nothing was paid for so many years and nothing is to be expected. */
  | { readonly code: 'PAID_OR_HOPELESS'; readonly years: number }
  /** At least this share of what was left is paid at once. */
  | { readonly code: 'LUMP_SUM'; readonly share: number }
  /** The income over so many years was on average not above the protected amount. */
  | { readonly code: 'INCOME_AT_MOST_PROTECTED'; readonly years: number }
  /** The income fell by at least this share since the reference year. */
  | { readonly code: 'INCOME_DROP'; readonly share: number }
  /** The duty to inform was breached. A recovery on one of `breach` rests on that; one on `noBreach` does not. */
  | {
      readonly code: 'BREACH' | 'NO_BREACH';
      readonly breach: readonly LegalBasis[];
      readonly noBreach: readonly LegalBasis[];
    }
  /** No intent and no gross fault. */
  | { readonly code: 'NO_INTENT' }
  /** Not: intent or gross fault for which a fine was imposed. */
  | { readonly code: 'NO_FINE_FOR_INTENT' }
  /** No fine for the same within so many years after this one. */
  | { readonly code: 'NO_REPEAT'; readonly years: number }
  /** A debt settlement that has this claim in it was proposed. */
  | { readonly code: 'SETTLEMENT_PROPOSED' }
  /** Something of it has to be paid now. */
  | { readonly code: 'PAYABLE' }
  /** No postponement of payment runs yet. */
  | { readonly code: 'NOT_POSTPONED' }
  /** The pause has lasted less than so many years in all. */
  | { readonly code: 'PAUSE_LEFT'; readonly years: number }
  /** All that was imposed is at most this. */
  | { readonly code: 'AMOUNT_AT_MOST'; readonly cents: number }
  /** The day on which the rest lapses has come. */
  | { readonly code: 'LAPSED' }
  /** It rests on one of these articles. */
  | { readonly code: 'RESTS_ON'; readonly basis: readonly LegalBasis[] }
  /** A part of the period lies more than so many years before the decision. */
  | { readonly code: 'COSTS_OLDER_THAN'; readonly years: number }
  /** The decision rests on a policy rule. */
  | { readonly code: 'POLICY_RULE' }
  /** The decision follows from data of the register of residents. */
  | { readonly code: 'CAUSED_BY_BRP' }
  /** The address in the register of residents is under investigation. */
  | { readonly code: 'ADDRESS_UNDER_INVESTIGATION' }
  /** The term for objection runs. */
  | { readonly code: 'OBJECTION_OPEN' }
  /** What no source can show: a caseworker has to ask. Both plain Dutch. */
  | { readonly code: 'NOT_IN_DATA'; readonly text: string; readonly question: string };

export type ConditionCode = GroundCondition['code'];

/** Of what a ground is. A list that is empty: it is not of that sort at all. */
export interface GroundScope {
  /** Short titles of laws; null: of any. */
  readonly schemes: readonly string[] | null;
  /** Of claims; null: any. */
  readonly regimes: readonly LegalRegime[] | null;
  readonly claimKinds: readonly ClaimKind[];
  readonly decisionKinds: readonly DecisionKind[];
}

/** Where a ground does not apply though its scope has it, because another article says so. */
export interface GroundExclusion {
  readonly regime: LegalRegime;
  readonly basis: LegalBasis;
}

/** A ground as its data file has it. */
export interface GroundData {
  /** Unique with `from`: a ground whose text changes has a version for each period. As "ww-36-6". */
  readonly id: string;
  readonly basis: LegalBasis;
  /** The rule from which it deviates; null when from none. */
  readonly exceptionTo: LegalBasis | null;
  readonly kind: GroundKind;
  readonly degree: BindingDegree;
  /** Plain Dutch, a noun phrase. */
  readonly title: string;
  readonly from: CalendarDate;
  /** Inclusive. Null: no end known. */
  readonly to: CalendarDate | null;
  readonly appliesTo: GroundScope;
  readonly excludes: readonly GroundExclusion[];
  readonly conditions: readonly GroundCondition[];
  /** Plain Dutch: what to ask; `{orgaan}` stands for the agency. */
  readonly ask: string;
}

/** A ground of the law, with what is known of its article. */
export interface LegalGround extends GroundData {
  /** Plain Dutch: what the article says. */
  readonly says: string;
  /** The text that was read. */
  readonly source: string;
  readonly certainty: Certainty;
}

/** A part of a law of which the grounds were not read. */
export interface UnreadPart {
  /** Plain Dutch, as "de boete (artikel 14a)". */
  readonly what: string;
  readonly claimKinds: readonly ClaimKind[];
  readonly decisionKinds: readonly DecisionKind[];
}

/** A scheme that the data know, and what of it was not read. */
export interface SchemeReading {
  readonly scheme: string;
  readonly notRead: readonly UnreadPart[];
}

/** The grounds of the law as data. */
export interface LegalGrounds {
  /** All versions of all grounds, in the order of the data. */
  readonly all: readonly LegalGround[];
  /** The version of each ground that holds on the day. */
  readonly on: (date: CalendarDate) => readonly LegalGround[];
  /** One version of each ground of which it is not known what it says on the day. */
  readonly unknownOn: (date: CalendarDate) => readonly LegalGround[];
  /** What is known of the reading of a scheme; null when the data do not have the scheme. */
  readonly scheme: (name: string) => SchemeReading | null;
}

const named = ({ law, article, paragraph }: LegalBasis): string =>
  [law, article, paragraph].filter((part) => part !== null).join(' ');

function articlesOf(ground: GroundData): LegalBasis[] {
  const inConditions = ground.conditions.flatMap((condition) => {
    if ('breach' in condition) return [...condition.breach, ...condition.noBreach];
    return 'basis' in condition ? condition.basis : [];
  });
  const exception = ground.exceptionTo === null ? [] : [ground.exceptionTo];
  return [ground.basis, ...exception, ...ground.excludes.map(({ basis }) => basis), ...inConditions];
}

/** The versions of one ground have to follow each other by a day. */
function checkVersions(id: string, versions: readonly LegalGround[]): void {
  versions.forEach((version, place) => {
    const next = versions[place + 1];
    if (next === undefined) return;
    if (version.to === null || version.to >= next.from) {
      throw new Error(`law ground ${id}: ${version.from} and ${next.from} overlap`);
    }
    if (addDays(version.to, 1) !== next.from) {
      throw new Error(`law ground ${id}: gap between ${version.to} and ${next.from}`);
    }
  });
}

/**
 * Makes the grounds from their data. Throws, with the name of the ground, when it refers to an article or a scheme that
 * the data do not have, and when its versions overlap or leave a gap.
 */
export function groundsOf(
  data: readonly GroundData[],
  schemes: readonly SchemeReading[],
  law: Pick<Law, 'article'>,
): LegalGrounds {
  const byScheme = new Map(schemes.map((reading) => [reading.scheme, reading]));
  const all = data.map((ground): LegalGround => {
    for (const basis of articlesOf(ground)) {
      if (law.article(basis) === null)
        throw new Error(`law ground ${ground.id}: no article ${named(basis)} in the articles`);
    }
    for (const scheme of ground.appliesTo.schemes ?? []) {
      if (!byScheme.has(scheme))
        throw new Error(`law ground ${ground.id}: no scheme ${scheme} in the schemes`);
    }
    const article = law.article(ground.basis);
    return {
      ...ground,
      says: article?.says ?? '',
      source: article?.source ?? '',
      certainty: article?.certainty ?? 'UNVERIFIED',
    };
  });
  const byId = new Map<string, LegalGround[]>();
  for (const ground of all) byId.set(ground.id, [...(byId.get(ground.id) ?? []), ground]);
  for (const [id, versions] of byId) {
    checkVersions(
      id,
      [...versions].sort((a, b) => (a.from < b.from ? -1 : 1)),
    );
  }
  return {
    all,
    on: (date) => all.filter((ground) => holdsOn(ground, date)),
    unknownOn: (date) =>
      [...byId.values()].flatMap((versions) =>
        versions.some((version) => holdsOn(version, date)) ? [] : versions.slice(0, 1),
      ),
    scheme: (name) => byScheme.get(name) ?? null,
  };
}
