import { addMonths } from '../../../../subgraphs/kit/calendar';
import type { LegalBasis } from '../../../../subgraphs/kit/graph/values';
import { type Answer, met, notMet, type RoomEvidence, unknown } from '../legal-room';
import {
  claimEvidence,
  decisionEvidence,
  evidenceOfDecision,
  ownFacts,
  ownIsKnown,
  type Subject,
} from '../subject';
import { articleName, day } from '../wording';

/** Whether a basis is an article or a part of it: "58 lid 2 e" is of "58 lid 2". */
export function isOf(basis: LegalBasis, whole: LegalBasis): boolean {
  if (basis.law !== whole.law || basis.article !== whole.article) return false;
  if (whole.paragraph === null || basis.paragraph === whole.paragraph) return true;
  return basis.paragraph?.startsWith(`${whole.paragraph} `) ?? false;
}

/** The articles on which the claim and its decision rest. */
export function basesOf({ claim, decision }: Subject): readonly LegalBasis[] {
  return [...(claim?.fact.basis ?? []), ...(decision?.fact.basis ?? [])];
}

/** The claim and the decision as evidence, as far as they are known. */
export function bothAsEvidence(subject: Subject): RoomEvidence[] {
  return [claimEvidence(subject), decisionEvidence(subject)].filter((one) => one !== null);
}

interface BreachBasis {
  readonly breach: readonly LegalBasis[];
  readonly noBreach: readonly LegalBasis[];
}

interface Seen {
  readonly breached: boolean | null;
  readonly because: string;
}

/** Whether the recovery follows from a breach of the duty to inform. */
function breachIn({ breach, noBreach }: BreachBasis, subject: Subject): Seen {
  const bases = basesOf(subject);
  const on = bases.find((basis) => breach.some((whole) => isOf(basis, whole)));
  if (on)
    return { breached: true, because: `De vordering rust op ${articleName(on)}: de inlichtingenplicht.` };
  const other = bases.find((basis) => noBreach.some((whole) => isOf(basis, whole)));
  if (other) {
    return {
      breached: false,
      because: `De vordering rust op ${articleName(other)}: niet op schending van de inlichtingenplicht.`,
    };
  }
  const kind = subject.decision?.fact.breach ?? null;
  // Another duty than to inform may be meant by OTHER.
  if (kind !== null && kind !== 'OTHER')
    return { breached: true, because: 'Het besluit noemt iets dat niet is gemeld.' };
  return {
    breached: null,
    because: 'Of de vordering komt door schending van de inlichtingenplicht, is niet vastgelegd.',
  };
}

function answered(holds: boolean | null, because: string, subject: Subject): Answer {
  const [first, ...rest] = bothAsEvidence(subject);
  if (holds === null || first === undefined) return unknown(because);
  return holds ? met(because, [first, ...rest]) : notMet(because, [first, ...rest]);
}

/** The duty to inform was breached. */
export function dutyBreached(condition: BreachBasis, subject: Subject): Answer {
  const { breached, because } = breachIn(condition, subject);
  return answered(breached, because, subject);
}

/** The duty to inform was not breached. */
export function dutyNotBreached(condition: BreachBasis, subject: Subject): Answer {
  const { breached, because } = breachIn(condition, subject);
  return answered(breached === null ? null : !breached, because, subject);
}

/** No intent and no gross fault was established. */
export function noIntent(_: unknown, subject: Subject): Answer {
  const intent = subject.claim?.fact.intentOrGrossFault ?? null;
  if (intent === null)
    return unknown('Of het orgaan opzet of grove schuld heeft vastgesteld, is niet vastgelegd.');
  const because = intent
    ? 'Het orgaan heeft opzet of grove schuld vastgesteld.'
    : 'Het orgaan heeft geen opzet of grove schuld vastgesteld.';
  return answered(!intent, because, subject);
}

/** Not: intent or gross fault for which a fine was imposed, or that was reported to the police. */
export function noFineForIntent(_: unknown, subject: Subject): Answer {
  const intent = noIntent(_, subject);
  if (intent.status !== 'NOT_MET') return intent;
  const fine = finesOf(subject)[0];
  if (fine === undefined) {
    return unknown(
      `${intent.because} Een boete is niet te zien; of er aangifte is gedaan, ook niet.`,
      intent.evidence,
    );
  }
  return notMet(`${intent.because} Er is ook een boete opgelegd.`, [...intent.evidence, fine]);
}

/** The fines of the same source and scheme for one of the persons. */
function finesOf(subject: Subject): RoomEvidence[] {
  const scheme = subject.claim?.fact.scheme ?? subject.decision?.fact.scheme;
  const isTheirs = (persons: readonly { readonly bsn: string }[]): boolean =>
    persons.some(({ bsn }) => subject.persons.includes(bsn));
  const decisions = subject.facts.known.decisions
    .filter(({ source, fact }) => source === subject.source && fact.kind === 'FINE' && fact.scheme === scheme)
    .filter(({ fact }) => isTheirs(fact.persons))
    .map((decision) => evidenceOfDecision(decision));
  const claims = ownFacts(subject, 'claims')
    .filter((claim) => claim.kind === 'FINE' && claim.scheme === scheme && isTheirs(claim.debtors))
    .map((claim): RoomEvidence => ({
      source: subject.source,
      kind: 'claims',
      id: claim.id,
      says: claim.title,
      on: claim.dueOn,
    }));
  return [...decisions, ...claims];
}

/** No other fine of the same source and scheme was decided in so many years after this one. */
export function noRepeat({ years }: { readonly years: number }, subject: Subject): Answer {
  const { decision } = subject;
  if (decision === null) return unknown('Wanneer de boete is opgelegd, is niet bekend.');
  const end = addMonths(decision.fact.decidedOn, 12 * years);
  const later = finesOf(subject).find(
    ({ kind, id, on }) =>
      kind === 'decisions' &&
      id !== decision.fact.id &&
      on !== null &&
      on > decision.fact.decidedOn &&
      on <= end,
  );
  if (later !== undefined) {
    return unknown(
      `Daarna is op ${day(later.on ?? end)} nog een boete opgelegd. Of die voor hetzelfde was, is niet bekend.`,
      [later],
    );
  }
  if (!ownIsKnown(subject, 'decisions')) return unknown('Niet alle besluiten van dit orgaan zijn bekend.');
  if (end > subject.facts.asOf) {
    return notMet(`Pas op ${day(end)} is de boete ${years} jaar oud.`, [evidenceOfDecision(decision)]);
  }
  return met(`Tot en met ${day(end)} is geen nieuwe boete van dit orgaan te zien.`, [
    evidenceOfDecision(decision),
  ]);
}
