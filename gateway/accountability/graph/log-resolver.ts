import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { PURPOSES } from '../../../subgraphs/kit/access/purposes';
import { CodedError } from '../../../subgraphs/kit/errors';
import { ProcessingLog, ProcessingQuestion } from '../../../subgraphs/kit/graph/processing-log';
import { BsnScalar, DateScalar } from '../../../subgraphs/kit/graph/scalars';
import { readProcessing } from '../../../subgraphs/kit/logbook/read';
import { lookupOf, toProcessingEntry } from '../../../subgraphs/kit/server/processing-log';
import type { AskingContext } from '../asking';
import { looksOf } from '../oversight/looks';
import { whoAsked } from '../oversight/who-asked';
import type { OversightContext } from '../oversight-context';
import { WhoLooked } from './who-looked';

/** The number of a citizen who asks about themselves, as their identity provider gave it: they need not write it. */
function ownNumber({ asking, subjects }: AskingContext): string {
  const { caller, terms } = asking;
  if (terms.entry.scope !== 'SELF' || caller.bsn === null)
    throw new CodedError('BAD_INPUT', 'For this purpose it is to be said about whom is asked: bsn.');
  subjects.add(caller.bsn);
  return caller.bsn;
}

@Resolver()
export class LogResolver {
  @Query(() => WhoLooked, {
    description:
      'Wie keek er in mijn gegevens: when, for what, at which organisations. Asks every processing log.',
  })
  async whoLooked(
    @Arg('bsn', () => BsnScalar, {
      nullable: true,
      description:
        'Burgerservicenummer; the own one when left out, which a citizen alone can do. Error: BAD_INPUT.',
    })
    ofWhom: string | null,
    @Arg('from', () => DateScalar, { nullable: true, description: 'Vanaf deze dag.' }) from: string | null,
    @Arg('to', () => DateScalar, { nullable: true, description: 'Tot en met deze dag.' }) to: string | null,
    @Ctx() { engine, journal, logs }: OversightContext,
  ): Promise<WhoLooked> {
    const bsn = ofWhom ?? ownNumber(engine);
    const { logs: known, missing } = await logs.about({ bsn, from: from ?? null, to: to ?? null }, engine);
    const traces = known.flatMap(({ entries }) => entries.map(({ traceId }) => traceId));
    const askers = await whoAsked(journal.query, [...new Set(traces)]);
    const looks = looksOf(known, askers).map(({ purpose, steps, ...look }) => ({
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
