import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { PURPOSES } from '../../../subgraphs/kit/access/purposes';
import { CodedError } from '../../../subgraphs/kit/errors';
import { ProcessingLog, ProcessingQuestion } from '../../../subgraphs/kit/graph/processing-log';
import { BsnScalar, DateScalar } from '../../../subgraphs/kit/graph/scalars';
import { readProcessing } from '../../../subgraphs/kit/logbook/read';
import { lookupOf, toProcessingEntry } from '../../../subgraphs/kit/server/processing-log';
import { looksOf } from '../oversight/looks';
import { whoAsked } from '../oversight/who-asked';
import type { OversightContext } from '../oversight-context';
import { WhoLooked } from './who-looked';

@Resolver()
export class LogResolver {
  @Query(() => WhoLooked, {
    description:
      'Wie keek er in mijn gegevens: when, for what, at which organisations. Asks every processing log.',
  })
  async whoLooked(
    @Arg('bsn', () => BsnScalar, {
      description: 'Burgerservicenummer; a citizen asks about themselves only.',
    })
    bsn: string,
    @Arg('from', () => DateScalar, { nullable: true, description: 'Vanaf deze dag.' }) from: string | null,
    @Arg('to', () => DateScalar, { nullable: true, description: 'Tot en met deze dag.' }) to: string | null,
    @Ctx() { engine, journal, logs }: OversightContext,
  ): Promise<WhoLooked> {
    const { logs: known, missing } = await logs.about({ bsn, from: from ?? null, to: to ?? null }, engine);
    const traces = known.flatMap(({ entries }) => entries.map(({ traceId }) => traceId));
    const asked = await whoAsked(journal.query, [...new Set(traces)]);
    const looks = looksOf(known, asked).map(({ purpose, steps, ...look }) => ({
      ...look,
      purpose,
      title: purpose === null ? null : PURPOSES[purpose].title,
      ground: purpose === null ? null : PURPOSES[purpose].ground,
      steps: steps.map(({ organisation, processing }) => ({
        agency: organisation,
        name: processing.name,
        at: processing.startedAt,
        status: processing.status,
        foreignProcessor: processing.foreignProcessor,
      })),
    }));
    return { looks, missing, complete: missing.length === 0 };
  }

  @Query(() => ProcessingLog, {
    description:
      'Verwerkingenlogboek of the hub itself: what it processed of a person, in a trace or for an activity.',
  })
  async processingLog(
    @Arg('by', () => ProcessingQuestion, { description: 'Vraag: one person, trace or activity.' })
    by: ProcessingQuestion,
    @Ctx() { engine, journal, authority, organisation }: OversightContext,
  ): Promise<ProcessingLog> {
    const { caller, terms } = engine.asking;
    // The guard holds back the number of another; a trace or an activity is of others too.
    if (terms.entry.scope === 'SELF' && by.bsn !== caller.bsn)
      throw new CodedError(
        'NOT_ALLOWED',
        'For this purpose the log is asked by the own burgerservicenummer.',
      );
    // The key of the pseudonyms stays with the authority, and the kit asks for one.
    const lookup = lookupOf(by, '');
    const asked = by.bsn == null ? lookup : { ...lookup, value: authority.pseudonym(by.bsn) };
    const records = await readProcessing(journal.query, asked);
    return { agency: organisation, access: 'GRANTED', entries: records.map(toProcessingEntry) };
  }
}
