import { type DocumentNode, type ExecutionResult, parse } from 'graphql';
import { CodedError } from '../../../subgraphs/kit/errors';
import type { RootType } from '../../casework/contact/contact-doors';
import type { EngineContext } from '../../engine';
import type { Supergraph } from '../../household/supergraph';
import type { ChangeGap, Unheard } from './change-gap';
import { type FollowDoor, followDoors } from './follow-doors';
import { type Places, readPlaces, writePlaces } from './places';

/** Cases that are asked for at once. */
const MOST_CASES = 100;
/** Persons that an agency takes at once. */
const MOST_PERSONS = 1000;

const PERSONS_OF_CASES: DocumentNode = parse(
  `query PersonsOfCases($references: [ID!]!) {
    casesByReference(references: $references) {
      access reference persons { person { bsn } } household { composition { members { person { bsn } } } }
    }
  }`,
  { noLocation: true },
);

interface PersonHolder {
  readonly person: { readonly bsn: string };
}

interface CaseOf {
  readonly access: string;
  readonly reference: string;
  readonly persons: readonly PersonHolder[] | null;
  readonly household: { readonly composition: { readonly members: readonly PersonHolder[] | null } } | null;
}

/** Whether all are told whom a case is about: null is unknown, and would leave somebody out. A case can have no household. */
const isWhole = (one: CaseOf): one is CaseOf & { readonly persons: readonly PersonHolder[] } =>
  one.access === 'GRANTED' &&
  one.persons !== null &&
  (one.household === null || one.household.composition.members !== null);

interface Followed {
  readonly person: string;
  readonly reference: string;
}

interface ChangesTold {
  readonly access: string;
  readonly references: readonly string[] | null;
  readonly cursor: string | null;
  readonly more: boolean | null;
}

/** What all agencies together said of changes. */
export interface Changes {
  readonly references: readonly string[];
  readonly cursor: string;
  readonly more: boolean;
  readonly unheard: readonly Unheard[];
}

/** Follows the people of cases at every agency of the supergraph, and hears under which cases something was changed. */
export class Following {
  private doors: readonly FollowDoor[] | undefined;

  /**
   * @param supergraph a function, because the engine that serves it needs this subgraph
   * @param ownerOf name of the subgraph that owns a field of a root
   */
  constructor(
    private readonly supergraph: () => Supergraph,
    private readonly ownerOf: (field: string, root: RootType) => string,
  ) {}

  /**
   * Follows everybody of these cases, and who lives with them: the view of a household is of all of them.
   * @throws BAD_INPUT; NOT_ALLOWED or SOURCE_FAULT when it cannot be known who they are
   */
  async follow(
    references: readonly string[],
    engine: EngineContext,
  ): Promise<{ readonly persons: number; readonly unheard: readonly Unheard[] }> {
    if (references.length < 1 || references.length > MOST_CASES)
      throw new CodedError('BAD_INPUT', `From 1 to ${MOST_CASES} cases are followed at once.`, {
        allowed: MOST_CASES,
      });
    const followed = await this.personsOf(references, engine);
    const unheard = await Promise.all(
      this.allDoors().map(async ({ source, follow }): Promise<Unheard | null> => {
        for (let start = 0; start < followed.length; start += MOST_PERSONS) {
          const input = { persons: followed.slice(start, start + MOST_PERSONS) };
          const result = await this.supergraph().execute(follow, { input }, engine);
          if (result.data?.['answer'] == null) return { source, gap: gapOfFault(result) };
        }
        return null;
      }),
    );
    return {
      persons: new Set(followed.map(({ person }) => person)).size,
      unheard: unheard.filter((one) => one !== null),
    };
  }

  /**
   * Under which cases an agency changed something since. An agency that is not heard keeps its place, so that nothing is missed.
   * @param after what was given before; null to begin with what comes from now on
   * @throws BAD_INPUT for a place that is none
   */
  async changes(after: string | null, engine: EngineContext): Promise<Changes> {
    const before: Places = after === null ? {} : readPlaces(after);
    const places: Record<string, string> = { ...before };
    const references = new Set<string>();
    const unheard: Unheard[] = [];
    let more = false;
    await Promise.all(
      this.allDoors().map(async ({ source, changes }) => {
        const result = await this.supergraph().execute(changes, { after: before[source] ?? null }, engine);
        const told = result.data?.['answer'] as ChangesTold | null | undefined;
        if (told == null) unheard.push({ source, gap: gapOfFault(result) });
        else if (told.references === null || told.cursor === null)
          unheard.push({ source, gap: 'NO_LEGAL_GROUND' });
        else {
          for (const reference of told.references) references.add(reference);
          places[source] = told.cursor;
          more ||= told.more === true;
        }
      }),
    );
    return { references: [...references].sort(), cursor: writePlaces(places), more, unheard };
  }

  private allDoors(): readonly FollowDoor[] {
    this.doors ??= followDoors(this.supergraph(), this.ownerOf);
    return this.doors;
  }

  private async personsOf(
    references: readonly string[],
    engine: EngineContext,
  ): Promise<readonly Followed[]> {
    const { data, errors = [] } = await this.supergraph().execute(PERSONS_OF_CASES, { references }, engine);
    const cases = data?.['casesByReference'] as readonly CaseOf[] | null | undefined;
    // Who is left out of half an answer would be followed nowhere, and nobody would know.
    if (cases == null || errors.length > 0)
      throw new CodedError('SOURCE_FAULT', 'Whom the cases are about cannot be asked now.');
    if (!cases.every(isWhole))
      throw new CodedError('NOT_ALLOWED', 'Whom the cases are about is not given for this purpose.');
    return cases.filter(isWhole).flatMap(({ reference, persons, household }) => {
      const all = [...persons, ...(household?.composition.members ?? [])];
      return [...new Set(all.map(({ person }) => person.bsn))].map((person) => ({ person, reference }));
    });
  }
}

const gapOfFault = ({ errors }: ExecutionResult): ChangeGap =>
  errors?.some(({ extensions }) => extensions['code'] === 'NOT_ALLOWED') ? 'NO_LEGAL_GROUND' : 'NOT_ANSWERED';
