import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { documentIdOf } from '../refresh/documents';
import type { View, ViewAnswer } from '../figures/view-answer';
import { TEST_DAY, TEST_MOMENT } from './test-snapshot';

/** A request as it reached the hub. */
export interface HeardRequest {
  readonly file: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** What a test has the hub say: a GraphQL answer, or an HTTP status with a text that is none. */
export type Saying =
  { readonly data?: unknown; readonly errors?: unknown } | { readonly status: number; readonly text: string };

/** Something that speaks as the hub does over HTTP, and says what a test wants. */
export interface StandInHub {
  readonly url: string;
  readonly heard: HeardRequest[];
  readonly close: () => Promise<void>;
}

const FILES = [
  ...['caseload-snapshot.graphql', 'open-cases.graphql', 'caseload-households.graphql'],
  ...['changed-cases.graphql', 'registered-cases.graphql', 'follow-cases.graphql'],
];

/** @param answer what is said to a request; may take its time */
export async function startStandInHub(
  answer: (request: HeardRequest) => Promise<Saying> | Saying,
): Promise<StandInHub> {
  const files = new Map(FILES.map((file) => [documentIdOf(file), file]));
  const heard: HeardRequest[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(parts).toString()) as {
        readonly documentId: string;
        readonly variables: Record<string, unknown>;
      };
      const asked = {
        file: files.get(body.documentId) ?? '',
        variables: body.variables,
        headers: request.headers,
      };
      heard.push(asked);
      void Promise.resolve(answer(asked)).then((said) => {
        response.statusCode = 'status' in said ? said.status : 200;
        response.end('status' in said ? said.text : JSON.stringify(said));
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    heard,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const ALFA = { code: 'alfa', name: 'Bureau Alfa' };

/** A view with one claim, as the hub answers it. */
export function viewOf(id: string, what: Partial<View> = {}): ViewAnswer {
  return {
    id,
    view: {
      asOf: TEST_DAY,
      sources: [
        {
          source: 'alfa',
          agency: ALFA,
          outcome: 'ANSWERED',
          missing: [],
          withheld: [],
          retrievedAt: TEST_MOMENT,
        },
      ],
      debtStack: {
        ...{ total: { outstanding: 12_300 }, creditors: 1, agencies: 1, complete: true },
        monthly: { complete: true, perPerson: [{ amounts: { forced: 0 }, room: { roomAtMost: 100 } }] },
      },
      claims: [
        {
          ...{
            key: 'alfa:1',
            id: '1',
            agency: { code: 'alfa' },
            creditor: ALFA,
            handler: ALFA,
            kind: 'FINE',
          },
          ...{ regime: 'AWB_4_4', scheme: 'Alfawet', status: 'OPEN', outstanding: 12_300, counted: true },
        },
      ],
      ...{ decisions: [], deductions: [], arrangements: [], conflicts: [], unassessedRules: [] },
      ...{ threats: [], timeOuts: [] },
      ...what,
    },
  };
}

/** Reference of a case of `hubWithCases`. */
export const caseReference = (index: number): string => `Z-${String(index).padStart(4, '0')}`;
const indexOf = (given: unknown): number => Number(String(given).slice(-4));

/** What a hub says of changes when there are none. */
const QUIET: Readonly<Record<string, object>> = {
  'changed-cases.graphql': { changedCases: { references: [], cursor: 'begin', more: false, unheard: [] } },
  'registered-cases.graphql': { registeredCases: { references: [], cursor: '7-', more: false } },
  'follow-cases.graphql': { followCases: { persons: 2, unheard: [] } },
};

/** A hub with so many open cases, each with one claim; each twentieth case has no household. Nothing changes at it. */
export function hubWithCases(count: number): (request: HeardRequest) => Saying {
  return ({ file, variables }) => {
    if (file === 'open-cases.graphql') {
      const from = variables['after'] == null ? 0 : indexOf(variables['after']) + 1;
      const length = Math.min(Number(variables['first']), count - from);
      const references = Array.from({ length }, (_, nth) => caseReference(from + nth));
      const next = from + length < count ? references.at(-1) : null;
      return { data: { openCases: { references, next } } };
    }
    if (file === 'caseload-households.graphql') {
      const found = (variables['references'] as string[]).map((reference) => ({
        access: 'GRANTED',
        reference,
        household: indexOf(reference) % 20 === 19 ? null : { id: `huis-${reference.slice(-4)}` },
      }));
      return { data: { casesByReference: found } };
    }
    const quiet = QUIET[file];
    return { data: quiet ?? { household: viewOf(String(variables['id'])) } };
  };
}
