import { type AgencyFileTold, filesAt, kindsOf, type Kind, membersAt } from './agency-files';
import type { RunningAgencies } from '../hub/agencies';
import { AGENCIES, type AgencyName, type Combination, type FaultName, variantOf } from './combinations';
import { nullListOf } from './spoiled-answer';

/** What the agencies know of the household when nothing is wrong, asked of each alone. */
export interface Truth {
  readonly asked: string;
  readonly members: readonly string[];
  readonly files: Readonly<Record<AgencyName, ReadonlyMap<string, AgencyFileTold>>>;
}

/** Asks each real agency for all it knows of a household, past the hub. */
export async function truthOf(
  agencies: Pick<RunningAgencies, 'urls' | 'hub'>,
  asked: string,
): Promise<Truth> {
  const members = await membersAt(agencies, asked);
  const files = await Promise.all(
    AGENCIES.map(async (agency) => {
      const told = await filesAt(agencies, agency, members);
      return [agency, new Map(members.map((bsn, index) => [bsn, told[index]]))] as const;
    }),
  );
  return { asked, members, files: Object.fromEntries(files) as unknown as Truth['files'] };
}

/** What one source usably told in a combination. */
export interface SourceTold {
  readonly source: AgencyName;
  readonly outcome: string;
  /** A file for each person asked about; null when nothing of it counts. */
  readonly files: readonly (AgencyFileTold | null)[];
  readonly missing: readonly Kind[];
}

/** What all sources usably told in a combination, and about whom. */
export interface AllTold {
  readonly persons: readonly string[];
  readonly compositionKnown: boolean;
  readonly sources: readonly SourceTold[];
}

/** How the hub must name what a source did. */
const OUTCOMES: Readonly<Record<FaultName, string>> = {
  FINE: 'ANSWERED',
  HTTP_500: 'FAULTY',
  CONNECTION_RESET: 'UNREACHABLE',
  OVER_BUDGET: 'LATE',
  MALFORMED_JSON: 'MALFORMED',
  GRAPHQL_ERROR: 'FAULTY',
  NULL_LIST: 'INCOMPLETE',
  WRONG_TYPE: 'MALFORMED',
  NO_LEGAL_GROUND: 'NO_LEGAL_GROUND',
};

function filesUnder(
  fault: FaultName,
  files: readonly AgencyFileTold[],
  variant: number,
): readonly (AgencyFileTold | null)[] {
  if (fault === 'FINE') return files;
  if (fault !== 'NULL_LIST') return files.map(() => null);
  const gone = nullListOf(variant, files.length);
  return files.map((file, index) => (index === gone.file ? { ...file, [gone.list]: null } : file));
}

/** What is usable in a combination: with the gemeente down nobody says who lives there, so one person is left. */
export function toldIn(combination: Combination, truth: Truth): AllTold {
  const compositionKnown = combination.faults.gemeente === 'FINE';
  const persons = compositionKnown ? truth.members : [truth.asked];
  const sources = AGENCIES.map((source): SourceTold => {
    const fault = combination.faults[source];
    const all = persons.flatMap((bsn) => truth.files[source].get(bsn) ?? []);
    const files = filesUnder(fault, all, variantOf(combination, source));
    const missing = kindsOf(source).filter((kind) =>
      files.some((file) => file === null || (file[kind] === null && kind !== 'personRecord')),
    );
    return { source, outcome: OUTCOMES[fault], files, missing };
  });
  return { persons, compositionKnown, sources };
}
