import type { DocumentNode } from 'graphql';
import { CodedError } from '../../../subgraphs/kit/errors';
import type { EngineContext } from '../../engine';
import type { Supergraph } from '../supergraph';
import { assembleFacts, type PersonAnswer } from './assemble';
import { COMPOSITION_OF_HOUSEHOLD, COMPOSITION_OF_PERSON, factsOperation } from './facts-operation';
import { sourcesOf, type Source } from './sources';
import type { CompositionFact, HouseholdFacts, MemberFact } from './types';

/** Which household: by a person in it, or by its own id. */
export type HouseholdKey = { readonly bsn: string } | { readonly id: string };

interface CompositionAnswer {
  readonly access: 'GRANTED' | 'NO_LEGAL_GROUND';
  readonly household: { readonly id: string } | null;
  readonly address: CompositionFact['address'];
  readonly members:
    readonly { person: { bsn: string }; certainty: MemberFact['certainty']; since: string }[] | null;
}

/**
 * The share of the time budget that the first wave (who lives here) may use. A register of residents that hangs then
 * leaves enough for the agencies to be asked about the one person.
 */
const FIRST_WAVE_SHARE = 0.4;

/** The share of the time budget for all waves: the rest is for putting the answer together after the last source. */
const GATHERING_SHARE = 0.9;

const notFound = (): CodedError =>
  new CodedError(
    'HOUSEHOLD_NOT_FOUND',
    'There is no household here under this number, or it may not be seen.',
  );

/** The one person of whom a view can be given when nobody says who lives there. */
function onlyPerson(key: HouseholdKey): readonly string[] {
  if ('bsn' in key) return [key.bsn];
  throw new CodedError(
    'SOURCE_FAULT',
    'Who lives in this household is unknown: its register gave no answer.',
  );
}

/** Gathers the facts of a household over the supergraph: who lives there, then all sources at once. */
export class FactsGatherer {
  private readonly sources: readonly Source[];
  private readonly operation: DocumentNode;

  /** @param compositionSource name of the source that owns `householdOf` */
  constructor(
    private readonly supergraph: Supergraph,
    private readonly compositionSource: string,
  ) {
    this.sources = sourcesOf(supergraph.apiSchema);
    this.operation = factsOperation(this.sources);
  }

  /**
   * The facts of a household on a day. Throws HOUSEHOLD_NOT_FOUND when the register answers that there is none; when
   * the register does not answer, the facts are those of the one person asked for.
   */
  async gather(key: HouseholdKey, asOf: string, request: EngineContext): Promise<HouseholdFacts> {
    const deadline = request.deadline.child(request.deadline.remainingMs() * GATHERING_SHARE);
    const context = { ...request, deadline };
    const composition = await this.compositionOf(key, asOf, context);
    const bsns = composition?.members.map(({ bsn }) => bsn) ?? onlyPerson(key);
    const result = await this.supergraph.execute(this.operation, { bsns, asOf }, context);
    return assembleFacts({
      asOf,
      composition,
      bsns,
      persons: (result.data?.['persons'] ?? []) as readonly PersonAnswer[],
      sources: this.sources,
      compositionSource: this.compositionSource,
      outcomeOf: (source) => context.record.worst(source),
    });
  }

  /** Who lives here; null when it is unknown. */
  private async compositionOf(
    key: HouseholdKey,
    asOf: string,
    context: EngineContext,
  ): Promise<CompositionFact | null> {
    const deadline = context.deadline.child(context.deadline.remainingMs() * FIRST_WAVE_SHARE);
    const byPerson = 'bsn' in key;
    const document = byPerson ? COMPOSITION_OF_PERSON : COMPOSITION_OF_HOUSEHOLD;
    const { data, errors } = await this.supergraph.execute(
      document,
      { ...key, asOf },
      { ...context, deadline },
    );
    const refused = errors?.find(({ extensions }) => extensions['code'] === 'DATE_OUT_OF_RANGE');
    if (refused) throw refused;
    if (errors?.length) return null;
    const answer = byPerson
      ? (data?.['householdOf'] as CompositionAnswer | null | undefined)
      : (data?.['household'] as { composition: CompositionAnswer } | null | undefined)?.composition;
    if (!answer) {
      if (byPerson) return null;
      throw notFound();
    }
    if (answer.access !== 'GRANTED') return null;
    if (answer.household === null) throw notFound();
    if (answer.members === null) return null;
    const members = answer.members.map(({ person, certainty, since }) => ({
      bsn: person.bsn,
      certainty,
      since,
    }));
    return { id: answer.household.id, address: answer.address, members };
  }
}
