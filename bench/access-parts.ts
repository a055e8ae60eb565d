import { performance } from 'node:perf_hooks';
import type { FastifyRequest } from 'fastify';
import { buildASTSchema, type DocumentNode, parse } from 'graphql';
import pino from 'pino';
import { transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import { DataSource } from 'typeorm';
import { HUB_DATABASE } from '../demo/start/databases';
import { loadAgencies } from '../demo/project';
import { type AskingContext, isAsking } from '../gateway/accountability/asking';
import { type Access, openAccess } from '../gateway/accountability/open-access';
import { admission } from '../gateway/accountability/store/case-register';
import { openJournal } from '../gateway/accountability/store/journal';
import { Deadline, type Engine, UpstreamRecord } from '../gateway/engine';
import { newSpanId, signStatement, StatementVerifier } from '../subgraphs/kit/access/statement';
import { dateInNetherlands } from '../subgraphs/kit/calendar';
import { pseudonymOf } from '../subgraphs/kit/logbook/pseudonym';
import { writeProcessing } from '../subgraphs/kit/logbook/write';
import { Processings } from '../subgraphs/kit/server/processings';
import { storeOptions } from '../subgraphs/kit/store/data-source';
import { median } from './figures';
import { bsnsOf, MEASURED } from './households';
import type { HubSurroundings } from './hub-with-access';
import { UNSIGNED } from './nobody';
import { questionFor } from './question';
import { benchSupergraph } from './supergraph';

/** One part of access by itself. */
export interface Part {
  readonly name: string;
  /** How often one view does it. */
  readonly perView: number;
  /** How often in a view something waits for it; what is done for all agencies at once counts as one. */
  readonly waitedFor: number;
  /** Median, with nothing beside it. */
  readonly ms: number;
}

/** A view is one question to the register of residents, then one to each agency at once. */
const WAVES = 2;
const WARM_UP = 30;
const PROCESSING = 'dossier raadplegen';

async function timed(work: () => Promise<unknown>, times: number): Promise<number> {
  const found: number[] = [];
  for (let turn = 0; turn < WARM_UP + times; turn += 1) {
    const start = performance.now();
    await work();
    found.push(performance.now() - start);
  }
  return median(found.slice(WARM_UP));
}

/** Lets somebody in, as the door does. */
async function receive(access: Access, headers: Readonly<Record<string, string>>): Promise<AskingContext> {
  const base = { record: new UpstreamRecord(), deadline: Deadline.start(5000), headers: {} };
  const trace = {
    traceId: newSpanId() + newSpanId(),
    spanId: newSpanId(),
    parentSpanId: null,
    traceparent: '',
  };
  const context = await access.receive({ headers, ip: '127.0.0.1' } as FastifyRequest, base, trace);
  if (!isAsking(context)) throw new Error('access lets somebody in without saying who it is');
  return context;
}

/** An engine in which asking costs nothing, and everybody of the household passes. */
function idleEngine(bsns: readonly string[]): Engine {
  const supergraph = parse(benchSupergraph(), { noLocation: true });
  const nothing = Promise.resolve({ data: {} });
  return {
    apiSchema: buildASTSchema(transformSupergraphToPublicSchema(supergraph)),
    planCount: 0,
    gather: () => nothing,
    close: () => Promise.resolve(),
    execute: (_document, _variables, context) => {
      for (const bsn of bsns) context.subjects?.add(bsn);
      return nothing;
    },
  };
}

/** Times the parts that the hub does for one client request. */
async function partsOfHub({ databases, caseworker, keys }: HubSurroundings, times: number): Promise<Part[]> {
  const { loginUrl } = databases.urlsOf(HUB_DATABASE);
  const { query, variables } = JSON.parse(questionFor(MEASURED)) as { query: string; variables: object };
  const document: DocumentNode = parse(query);
  const bsns = bsnsOf(MEASURED);
  const access = await openAccess({
    identity: caseworker,
    databaseUrl: loginUrl,
    signer: keys.signer,
    logKey: keys.logKey,
    lookupsPerMinute: 1_000_000,
    logger: pino({ level: 'silent' }),
  });
  const journal = await openJournal({ databaseUrl: loginUrl });
  try {
    const headers = await caseworker.headers();
    const guarded = access.guard(idleEngine(bsns));
    const asked = {
      worker: caseworker.id,
      scope: 'OWN_CASES' as const,
      caseReference: caseworker.caseReference,
      subjects: bsns.slice(0, 1).map((bsn) => pseudonymOf(bsn, keys.logKey)),
      householdIds: [],
      today: dateInNetherlands(Date.now()),
    };
    const context = await receive(access, headers);
    const whole = async (): Promise<void> => {
      const { data, errors } = await guarded.execute(document, { ...variables }, context);
      if (data == null) throw new Error(`the guard refuses the bench: ${errors?.[0]?.message}`);
    };
    const once = { perView: 1, waitedFor: 1 };
    return [
      { ...once, name: 'hub: token and terms', ms: await timed(() => receive(access, headers), times) },
      {
        ...once,
        name: 'hub: guard (counts look-ups, asks the register) and both its logs',
        ms: await timed(whole, times),
      },
      {
        ...{ perView: 1, waitedFor: 0 },
        name: '— of which the register of cases',
        ms: await timed(() => admission(journal.query, asked), times),
      },
      {
        ...{ perView: 1, waitedFor: 0 },
        name: '— for comparison: one SELECT 1',
        ms: await timed(() => journal.query('SELECT 1'), times),
      },
    ];
  } finally {
    await journal.close();
    await access.close();
  }
}

/** Times the parts of each question to an agency. */
async function partsOfAgency({ databases, keys }: HubSurroundings, times: number): Promise<Part[]> {
  const [agency] = loadAgencies();
  if (agency === undefined) throw new Error('there is no agency');
  const { code } = agency.identity;
  const body = questionFor(MEASURED);
  const sign = (): Promise<string> =>
    signStatement(keys.signer, { ...UNSIGNED, spanId: newSpanId() }, code, body, Date.now());
  const verifier = new StatementVerifier(keys.trust, code);
  const signed = await Promise.all(Array.from({ length: WARM_UP + times }, sign));
  const databaseUrl = databases.urlsOf(code).loginUrl;
  const dataSource = await new DataSource(storeOptions(agency, { databaseUrl })).initialize();
  const writeLog = async (): Promise<void> => {
    const processings = new Processings();
    processings.note(PROCESSING, bsnsOf(MEASURED));
    const about = { hub: keys.trust.issuer, key: keys.logKey, startTime: Date.now(), endTime: Date.now() };
    const statement = { ...UNSIGNED, traceId: newSpanId() + newSpanId(), spanId: newSpanId() };
    const records = processings.records(statement, { ...about, failed: false });
    await writeProcessing((text, values) => dataSource.query(text, [...values]), records);
  };
  const each = { perView: databases.codes.length + 1, waitedFor: WAVES };
  try {
    return [
      { ...each, name: 'hub: signs a statement', ms: await timed(sign, times) },
      {
        ...each,
        name: 'agency: checks a statement',
        ms: await timed(() => verifier.verify(signed.pop(), body, Date.now()), times),
      },
      { ...each, name: 'agency: writes its log', ms: await timed(writeLog, times) },
    ];
  } finally {
    await dataSource.destroy();
  }
}

/** What the parts of access take by themselves, each with nothing beside it, in this process. */
export async function accessParts(surroundings: HubSurroundings, times: number): Promise<readonly Part[]> {
  return [...(await partsOfHub(surroundings, times)), ...(await partsOfAgency(surroundings, times))];
}
