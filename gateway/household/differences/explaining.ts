import type { AssessedRules } from '../conflicts/assess';
import type { Applies, Explanation, Finding } from '../conflicts/rule';
import { capital, listed } from '../conflicts/wording';
import type { DefinitionSubject, HouseholdDefinition } from '../law/definitions';
import { type CellIn, countedIn, countsAStudent } from './statements';

/** RULE: a rule found the clash and weighed this. DEFINITION: the laws themselves differ. */
export type ExplanationOrigin = 'RULE' | 'DEFINITION';

/** A reason for a difference, and whether it holds here. */
export interface DifferenceExplanation extends Explanation {
  readonly origin: ExplanationOrigin;
  /** The conflict that weighed it; null when the definitions gave it. */
  readonly conflictKey: string | null;
}

/** Whether a difference is explained. UNKNOWN: nobody weighed it, or a fact that would tell is missing. */
export interface Explained {
  readonly explained: Applies;
  /** Those that hold or cannot be ruled out. */
  readonly explanations: readonly DifferenceExplanation[];
  /** The conflicts about this difference. */
  readonly conflictKeys: readonly string[];
  /** Plain Dutch: what the two laws say otherwise on this subject; null when they do not, or one is not in the data. */
  readonly contrast: string | null;
}

/** The rules that weigh a difference on a subject. */
export const RULES_ON: Readonly<Record<DefinitionSubject, readonly string[]>> = {
  PARTNER: ['CR-01', 'CR-02', 'CR-03'],
  COUNTED_PERSONS: ['CR-04'],
  ADDRESS: ['CR-05'],
};

/** The findings of the rules about two cells of one person on a subject. */
export function findingsOn(
  subject: DefinitionSubject,
  person: string,
  one: CellIn,
  other: CellIn,
  { conflicts }: AssessedRules,
): readonly Finding[] {
  return conflicts.filter((found) => {
    if (!RULES_ON[subject].includes(found.rule.id) || !found.persons.includes(person)) return false;
    const rests = [one, other].filter(({ cell }) => restsOn(found, cell));
    if (rests.length === 2) return true;
    // A rule that says that a student is counted rests on the grant of the student, and not on where the student lives.
    return (
      subject === 'COUNTED_PERSONS' &&
      rests.length === 1 &&
      countsAStudent(one, other) &&
      knowsBoth(found, one, other)
    );
  });
}

function restsOn({ evidence }: Finding, { kind, source, factId }: CellIn['cell']): boolean {
  return evidence.some((fact) => fact.kind === kind && fact.source === source && fact.id === factId);
}

function knowsBoth({ evidence }: Finding, one: CellIn, other: CellIn): boolean {
  return [one, other].every(({ cell }) =>
    evidence.some(({ source, kind }) => source === cell.source && kind !== 'personRecord'),
  );
}

/** What the rules found is not weighed again. Without it only the definitions can tell, and seldom do. */
export function explainedBy(
  subject: DefinitionSubject,
  findings: readonly Finding[],
  one: CellIn,
  other: CellIn,
): Explained {
  const contrast = contrastOn(subject, one, other);
  const conflictKeys = findings.map(({ key }) => key).sort();
  if (findings.length > 0) {
    const explanations = findings.flatMap((found) =>
      found.explanations
        .filter(({ applies }) => applies !== 'NO')
        .map((reason): DifferenceExplanation => ({ ...reason, origin: 'RULE', conflictKey: found.key })),
    );
    return { explained: together(findings), explanations, conflictKeys, contrast };
  }
  const applies: Applies = subject === 'COUNTED_PERSONS' && countsMoreByLaw(one, other) ? 'YES' : 'UNKNOWN';
  const explanations: DifferenceExplanation[] =
    contrast === null
      ? []
      : [{ code: 'WET', text: contrast, applies, origin: 'DEFINITION', conflictKey: null }];
  return { explained: contrast === null ? 'UNKNOWN' : applies, explanations, conflictKeys, contrast };
}

function together(findings: readonly Finding[]): Applies {
  const open = findings.filter(({ explained }) => !explained);
  if (open.length === 0) return 'YES';
  const isSure = open.some(({ explanations }) => explanations.every(({ applies }) => applies === 'NO'));
  return isSure ? 'NO' : 'UNKNOWN';
}

/** A law that counts everybody counts at least whom another law counts: then the laws explain the difference. */
function countsMoreByLaw(one: CellIn, other: CellIn): boolean {
  const more = (everybody: CellIn, some: CellIn): boolean => {
    const [all, few] = [countedIn(everybody), countedIn(some)];
    return (
      everybody.column.definition?.counting === 'EVERYBODY' &&
      some.column.definition?.counting === 'SOME' &&
      all !== null &&
      few !== null &&
      few.every((person) => all.includes(person))
    );
  };
  return more(one, other) || more(other, one);
}

function contrastOn(subject: DefinitionSubject, one: CellIn, other: CellIn): string | null {
  const [a, b] = [one.column, other.column];
  if (a.definition === null || b.definition === null) return null;
  if (!defines(subject, a.definition) || !defines(subject, b.definition)) return null;
  const sentences = [
    everybodyIn(subject, a.scheme, a.definition, b.definition),
    everybodyIn(subject, b.scheme, b.definition, a.definition),
    leftOut(subject, a.scheme, a.definition, b.scheme, b.definition),
    leftOut(subject, b.scheme, b.definition, a.scheme, a.definition),
  ].filter((sentence) => sentence !== null);
  return sentences.length === 0 ? null : sentences.join(' ');
}

function defines(subject: DefinitionSubject, definition: HouseholdDefinition): boolean {
  if (subject === 'COUNTED_PERSONS') return definition.counting !== 'NONE';
  return (subject === 'PARTNER' ? definition.partner : definition.address) !== null;
}

function everybodyIn(
  subject: DefinitionSubject,
  scheme: string,
  definition: HouseholdDefinition,
  other: HouseholdDefinition,
): string | null {
  if (subject !== 'COUNTED_PERSONS' || definition.counting !== 'EVERYBODY') return null;
  return other.counting === 'EVERYBODY' ? null : `${capital(scheme)} telt bijna iedereen op het adres mee.`;
}

/** The groups that one law leaves out and the other does not name. */
function leftOut(
  subject: DefinitionSubject,
  scheme: string,
  definition: HouseholdDefinition,
  otherScheme: string,
  other: HouseholdDefinition,
): string | null {
  const named = new Set(other.excluded.filter((one) => one.subject === subject).map(({ group }) => group));
  const only = definition.excluded.filter((one) => one.subject === subject && !named.has(one.group));
  if (only.length === 0) return null;
  const what = subject === 'PARTNER' ? 'ziet niet als partner' : 'telt niet mee';
  return `${capital(scheme)} ${what}: ${listed(only.map(({ says }) => says))}. ${capital(otherScheme)} maakt die uitzondering niet.`;
}
