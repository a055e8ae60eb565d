import { ageOn, holdsOn, overlap } from '../../../subgraphs/kit/calendar';
import type { Benefit } from '../../../subgraphs/kit/graph/benefit';
import type { LivingSituation } from '../../../subgraphs/kit/graph/living-situation';
import type { HouseholdFacts, Sourced } from '../facts/types';
import type { Law } from '../law/law';
import { covers, monthsOf, type Stretch, upTo } from './months';
import {
  evidenceOf,
  inOrder,
  type KnownRecord,
  namesIn,
  recordEvidence,
  recordId,
  recordsIn,
} from './reading';
import type { Evidence } from './rule';
import { figureUnknown, month } from './wording';

/** Why somebody may not be counted as kostendeler (Participatiewet 19a) or woningdeler (Toeslagenwet 2). */
export interface Reason {
  readonly code: 'TOO_YOUNG' | 'STUDENT' | 'COMMERCIAL_LEASE' | 'NOT_RESIDENT';
  /** Plain Dutch, with who says so. */
  readonly text: string;
  /** Null when no fact of a source says it, but the composition of the household. */
  readonly evidence: Evidence | null;
}

/** Somebody whom an agency counts as sharing a home, with the months in which that looks wrong. */
export interface CountedPerson {
  readonly told: Sourced<LivingSituation>;
  readonly bsn: string;
  readonly wrong: readonly { readonly part: Stretch; readonly reasons: readonly Reason[] }[];
  /** Whether the person perhaps lives there in a month in which the register says not. */
  readonly possiblyResident: boolean;
  /** Plain Dutch. */
  readonly unknown: readonly string[];
}

/** All that is asked about one counted person. */
interface Question {
  readonly told: Sourced<LivingSituation>;
  readonly bsn: string;
  readonly facts: HouseholdFacts;
  readonly law: Law;
  readonly record: KnownRecord | null;
  readonly holder: KnownRecord | null;
  readonly grants: readonly Sourced<Benefit>[];
  readonly name: string;
}

type Answer = {
  readonly reasons: readonly Reason[];
  readonly unknown: readonly string[];
  readonly possible?: boolean;
};

const NOTHING: Answer = { reasons: [], unknown: [] };

/** Looks at a counted person month by month, up to the day of the view. */
export function countedPerson(
  bsn: string,
  told: Sourced<LivingSituation>,
  facts: HouseholdFacts,
  law: Law,
): CountedPerson {
  const records = recordsIn(facts);
  const [record, holder] = [records.get(bsn) ?? null, records.get(told.fact.person.bsn) ?? null];
  const grants = inOrder(facts, 'benefits').filter(
    ({ fact }) => fact.kind === 'STUDENT_FINANCE' && fact.person.bsn === bsn,
  );
  const question: Question = { told, bsn, facts, law, record, holder, grants, name: namesIn(facts)(bsn) };
  const period = upTo(told.fact.period, facts.asOf);
  const parts = (period === null ? [] : monthsOf(period)).map((part) => ({
    part,
    ...inMonth(question, part),
  }));
  return {
    told,
    bsn,
    wrong: parts.filter(({ reasons }) => reasons.length > 0),
    possiblyResident: parts.some(({ possible }) => possible),
    unknown: [...notAsked(question), ...new Set(parts.flatMap(({ unknown }) => unknown))],
  };
}

/** A reason must hold on every day of the month, so that a change halfway does not make a wrong signal. */
function inMonth(question: Question, part: Stretch) {
  const answers = [isTooYoung, isStudent, hasCommercialLease, livesElsewhere].map((ask) =>
    ask(question, part),
  );
  return {
    reasons: answers.flatMap(({ reasons }) => reasons),
    unknown: answers.flatMap(({ unknown }) => unknown),
    possible: answers.some(({ possible }) => possible === true),
  };
}

function notAsked({ record, name, bsn, facts }: Question): string[] {
  const texts = [];
  if (record === null)
    texts.push(`De persoonslijst van ${name} is niet bekend. Leeftijd en adres zijn niet te controleren.`);
  if (!facts.persons.includes(bsn)) texts.push(`Of ${name} student is, is niet opgevraagd.`);
  return texts;
}

function isTooYoung({ record, law, facts, bsn, name }: Question, part: Stretch): Answer {
  if (record === null) return NOTHING;
  const age = ageOn(record.fact.birthDate, part.to);
  const limit = law.figure('cost-sharer.minimum-age', part.to);
  if (limit === null) {
    // Somebody old enough by the limit of today is not worth an uncertainty about a month long ago.
    const today = law.figure('cost-sharer.minimum-age', facts.asOf);
    const surelyOld = today !== null && age >= today.value;
    return surelyOld
      ? NOTHING
      : { reasons: [], unknown: [figureUnknown('cost-sharer.minimum-age', part.to)] };
  }
  if (age >= limit.value) return NOTHING;
  const text = `volgens ${record.agency.name} is ${name} jonger dan ${limit.value} jaar`;
  const evidence = recordEvidence(record, recordId(facts, bsn), `jonger dan ${limit.value} jaar`, part.to);
  return { reasons: [{ code: 'TOO_YOUNG', text, evidence }], unknown: [] };
}

function isStudent({ grants, name }: Question, part: Stretch): Answer {
  const running = grants.filter(({ fact }) => covers(fact.period, part));
  const reasons = running.map((grant): Reason => {
    const text = `volgens ${grant.agency.name} is ${name} student`;
    return {
      code: 'STUDENT',
      text,
      evidence: evidenceOf('benefits', grant, `${name} krijgt studiefinanciering`, grant.fact.period.from),
    };
  });
  return { reasons, unknown: [] };
}

function hasCommercialLease({ record, name }: Question, part: Stretch): Answer {
  if (record === null) return NOTHING;
  const leases = record.fact.addresses.filter(
    ({ lease, period }) => lease === 'COMMERCIAL' && covers(period, part),
  );
  const reasons = leases.map(({ id, period }): Reason => {
    const text = `volgens ${record.agency.name} is ${name} commercieel huurder of kostganger`;
    return {
      code: 'COMMERCIAL_LEASE',
      text,
      evidence: recordEvidence(record, id, 'commerciële huur', period.from),
    };
  });
  return { reasons, unknown: [] };
}

/**
 * Registered elsewhere, or here without a home. Where the register is silent, it is unknown and no reason.
 */
function livesElsewhere(question: Question, part: Stretch): Answer {
  const { record, name, facts, bsn } = question;
  const home = addressOf(question, part);
  if (record === null) return isLeftOut(question, home, part) ?? NOTHING;
  const then = record.fact.addresses.filter(({ period }) => overlap(period, part) !== null);
  const here = then.filter(({ addressId }) => addressId !== null && addressId === home);
  const isPossibleMember = facts.composition?.members.some(
    (member) => member.bsn === bsn && member.certainty === 'POSSIBLE' && holdsOn(part, facts.asOf),
  );
  if (here.some(({ kind }) => kind === 'HOME')) return { ...NOTHING, possible: isPossibleMember === true };
  const registered = then.find(({ addressId, period }) => addressId !== null && covers(period, part));
  if (home === null || registered === undefined) {
    const unknown = [`Waar ${name} woonde in ${month(part.from)}, is niet met zekerheid bekend.`];
    return (here.length === 0 ? isLeftOut(question, home, part) : null) ?? { reasons: [], unknown };
  }
  const investigated = then.some(
    ({ underInvestigation: days }) => days !== null && overlap(days, part) !== null,
  );
  const text = `volgens ${record.agency.name} staat ${name} niet op dit woonadres ingeschreven`;
  const says = registered.addressId === home ? 'op dit adres, maar niet als woonadres' : 'op een ander adres';
  return {
    reasons: [
      {
        code: 'NOT_RESIDENT',
        text,
        evidence: recordEvidence(record, registered.id, says, registered.period.from),
      },
    ],
    unknown: [],
    possible: here.length > 0 || investigated || isPossibleMember === true,
  };
}

/**
 * Who is no member of the household at that address on the day of the view, not even perhaps, does not live there in the
 * month of the view. It tells nothing of the months before. Null when it does not tell.
 */
function isLeftOut(
  { bsn, name, holder, facts }: Question,
  home: string | null,
  part: Stretch,
): Answer | null {
  const { composition, asOf } = facts;
  const isNow = holdsOn(part, asOf) && composition?.address?.addressId === home;
  if (!isNow || composition.members.some((member) => member.bsn === bsn)) return null;
  const says = `woont op dit adres zonder ${name}`;
  const evidence =
    holder === null ? null : recordEvidence(holder, recordId(facts, holder.fact.bsn), says, asOf);
  const text = `volgens de BRP woont ${name} niet op dit adres`;
  return { reasons: [{ code: 'NOT_RESIDENT', text, evidence }], unknown: [] };
}

/** The address where the persons are counted together; null when it is not known. */
function addressOf({ told, holder, facts }: Question, part: Stretch): string | null {
  if (told.fact.addressId !== null) return told.fact.addressId;
  const homes =
    holder?.fact.addresses.filter(({ kind, period }) => kind === 'HOME' && covers(period, part)) ?? [];
  const [home] = homes.flatMap(({ addressId }) => addressId ?? []);
  if (home !== undefined) return home;
  return holdsOn(part, facts.asOf) ? (facts.composition?.address?.addressId ?? null) : null;
}
