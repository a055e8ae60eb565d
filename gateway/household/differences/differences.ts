import type { CalendarDate } from '../../../subgraphs/kit/calendar';
import type { AssessedRules } from '../conflicts/assess';
import { compare } from '../conflicts/reading';
import { sourceLabel } from '../debts/labels';
import type { HouseholdFacts } from '../facts/types';
import { type Definitions, type DefinitionSubject, definitionSubject } from '../law/definitions';
import { differenceText } from './difference-text';
import { explainedBy, type Explained, findingsOn, RULES_ON } from './explaining';
import { type CellIn, differ } from './statements';
import { type Row, type Table, tableOf } from './table';

export type { Cell, CellRole, Column, Row } from './table';
export type { DifferenceExplanation, ExplanationOrigin } from './explaining';

/** Two columns that say something else of one person on one subject. */
export interface Difference extends Explained {
  /** Stable within a view; never a burgerservicenummer. */
  readonly key: string;
  readonly person: string;
  readonly kind: DefinitionSubject;
  /** Keys of the two columns, in order. */
  readonly columns: readonly [string, string];
  /** Keys of the two cells, each in the column of the same place. */
  readonly cells: readonly [string, string];
  /** Plain Dutch. */
  readonly text: string;
}

/** Who each agency counts, as what, since when, side by side on one day. */
export interface HouseholdDifferences extends Table {
  readonly asOf: CalendarDate;
  /** By person, then subject. Without any, the columns that are there agree: see `missing`. */
  readonly differences: readonly Difference[];
  /** Names of the sources that should have told as what they count somebody, but did not. */
  readonly missing: readonly string[];
  /** Plain Dutch: what is not known, the missing sources among it. */
  readonly unknown: readonly string[];
}

const SUBJECTS = Object.values(definitionSubject.values);

/**
 * Compares as what the agencies count each person on the day of the view. Whether a difference is explained, the rules
 * have said already: `assessed` is their outcome for the same facts.
 */
export function differencesOf(
  facts: HouseholdFacts,
  definitions: Definitions,
  assessed: AssessedRules,
): HouseholdDifferences {
  const table = tableOf(facts, definitions);
  const missing = [
    ...new Set([...facts.missing.livingSituations, ...facts.missing.reportedDecisions]),
  ].sort();
  return {
    ...table,
    asOf: facts.asOf,
    differences: table.rows.flatMap((row, place) => differencesIn(row, place, table, assessed, facts)),
    missing,
    unknown: unknownIn(facts, assessed),
  };
}

function differencesIn(
  { person, cells }: Row,
  place: number,
  { columns }: Table,
  assessed: AssessedRules,
  facts: HouseholdFacts,
): Difference[] {
  const byKey = new Map(columns.map((column) => [column.key, column]));
  const all = cells.flatMap((cell): CellIn[] => {
    const column = byKey.get(cell.column);
    return column === undefined ? [] : [{ cell, column }];
  });
  const pairs = all.flatMap((one, at) => all.slice(at + 1).map((other) => [one, other] as const));
  const across = pairs.filter(([one, other]) => one.column.key !== other.column.key);
  return SUBJECTS.flatMap((kind) =>
    across.flatMap(([one, other]): Difference[] => {
      const findings = findingsOn(kind, person, one, other, assessed);
      // Of an address a rule knows more: whether a student lives away with somebody who is no parent.
      if (!differ(kind, one, other) && (kind !== 'ADDRESS' || findings.length === 0)) return [];
      const explained = explainedBy(kind, findings, one, other);
      return [
        {
          ...explained,
          key: [kind, `persoon-${place + 1}`, one.cell.key, other.cell.key].join('|'),
          person,
          kind,
          columns: [one.column.key, other.column.key],
          cells: [one.cell.key, other.cell.key],
          text: differenceText(kind, person, [one, other], explained, facts),
        },
      ];
    }),
  );
}

function unknownIn(facts: HouseholdFacts, { unassessed }: AssessedRules): string[] {
  const about = new Set(Object.values(RULES_ON).flat());
  const notWhole = unassessed
    .filter(({ rule, unknown }) => about.has(rule.id) && unknown.length > 0)
    .map(({ rule }) => `De regel ${rule.id} (${rule.title}) is niet of niet geheel beoordeeld.`);
  return [
    ...(facts.composition === null ? ['Wie hier volgens de BRP wonen, is niet bekend.'] : []),
    ...facts.missing.livingSituations
      .map(
        (source) =>
          `Als wat ${sourceLabel(source, facts)} dit huishouden telt, is niet of niet geheel bekend.`,
      )
      .sort(compare),
    ...facts.missing.reportedDecisions
      .map(
        (source) =>
          `Wat het huishouden bij ${sourceLabel(source, facts)} over andere organen opgaf, is niet bekend.`,
      )
      .sort(compare),
    ...notWhole.sort(compare),
  ];
}
