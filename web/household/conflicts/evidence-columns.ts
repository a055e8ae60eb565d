import type { ClashFragment } from '../../hub/operations';

type Evidence = ClashFragment['evidence'][number];

/** What one source says. */
export interface EvidenceColumn {
  readonly source: string;
  /** In order of date; what has none comes last. */
  readonly facts: readonly Evidence[];
}

/** Evidence side by side: a column for each source, in the order in which the rule names them. */
export function columnsOf(evidence: readonly Evidence[]): readonly EvidenceColumn[] {
  const sources = [...new Set(evidence.map(({ source }) => source))];
  return sources.map((source) => ({
    source,
    facts: evidence
      .filter((fact) => fact.source === source)
      .sort((a, b) => (a.on ?? '9999').localeCompare(b.on ?? '9999')),
  }));
}

/** Sources that a conflict is about: those that gave evidence, and those to call. */
export const sourcesOf = ({ evidence, contacts }: ClashFragment): readonly string[] => [
  ...new Set([...evidence.map(({ source }) => source), ...contacts.map(({ agency }) => agency.code)]),
];
