import { readFileSync } from 'node:fs';
import { parse as parseYaml } from 'yaml';
import { demoFiles } from '../../../demo/start/demo-households';
import { askAgency } from '../../hub/ask-agency';
import { openCase } from '../../hub/cases';
import { type Asker, startWholeHub, type TestHub } from '../../hub/hub';
import type { RunningAgencies } from '../../hub/agencies';
import { clientDocument } from '../../hub/documents';

const CASE = 'Z-2026-01';
const REASON = 'Nodig voor deze casus.';

/** What a client shows of a household, all of it: what is computed and the facts that it rests on. */
const DOCUMENTS = ['household-view', 'debt-details', 'conflicts', 'timeline'].map(clientDocument);

/** Half of the households have facts of every sort, and take half of the time. */
const everySecond = (files: readonly string[]): readonly string[] =>
  files.filter((_, index) => index % 2 === 0);

/** The persons of each demo household. */
const HOUSEHOLDS: readonly (readonly string[])[] = everySecond(demoFiles()).map((file) => {
  const { persons } = parseYaml(readFileSync(file, 'utf8'), { merge: true }) as {
    persons: Record<string, number>;
  };
  return Object.values(persons).map(String);
});
const PERSONS = [...new Set(HOUSEHOLDS.flat())];

let hub: TestHub & { readonly agencies: RunningAgencies };
/** Titles by which a fact can be told from every other, by the agency and the list that hold it. */
let titles: ReadonlyMap<string, ReadonlySet<string>>;
let names: ReadonlySet<string>;

const LISTS: Readonly<Record<string, string>> = {
  claims: 'claims { title }',
  benefits: 'benefits { title }',
  decisions: 'decisions { title }',
};
const TOLD_IN_CONFIDENCE: Readonly<Record<string, string>> = {
  reportedDebts: 'reportedDebts { title }',
  reportedDecisions: 'reportedDecisions { title }',
  supportNeeds: 'supportNeeds { title }',
};
/** May be told, and can use the words of what may not. */
const THREATS: Readonly<Record<string, string>> = { threats: 'threats { title: description }' };
const NAME = 'personRecord { name { given } }';

type File = Readonly<Record<string, { readonly title: string }[] | null>> & {
  readonly personRecord?: { readonly name: { readonly given: string } } | null;
};

async function readTitles(): Promise<void> {
  const found = new Map<string, Set<string>>();
  const people = new Set<string>();
  for (const { identity } of hub.agencies.definitions) {
    const isRegister = identity.code === 'gemeente';
    const lists = isRegister ? { ...LISTS, ...TOLD_IN_CONFIDENCE, ...THREATS } : LISTS;
    const selection = [...Object.values(lists), ...(isRegister ? [NAME] : [])].join(' ');
    const body = JSON.stringify({
      query: `query ($people: [_Any!]!) { _entities(representations: $people) { ... on Person { file: ${identity.code} { ${selection} } } } }`,
      variables: { people: PERSONS.map((bsn) => ({ __typename: 'Person', bsn })) },
    });
    const { data } = JSON.parse(await askAgency(hub.agencies, identity.code, body)) as {
      data: { _entities: { file: File }[] };
    };
    for (const { file } of data._entities) {
      for (const list of Object.keys(lists)) {
        const of = `${identity.code} ${list}`;
        found.set(of, new Set([...(found.get(of) ?? []), ...(file[list] ?? []).map(({ title }) => title)]));
      }
      if (file.personRecord) people.add(file.personRecord.name.given);
    }
  }
  titles = found;
  names = people;
}

/** Titles of the lists of which the name fits, whose words are in no other list. */
function titlesOnlyIn(fits: (list: string) => boolean): string[] {
  const elsewhere = [...titles].filter(([list]) => !fits(list)).flatMap(([, all]) => [...all]);
  return [...titles]
    .filter(([list]) => fits(list))
    .flatMap(([, all]) => [...all].filter((one) => !elsewhere.some((other) => other.includes(one))));
}

/** Everything that the hub says of all households to somebody, as one text. */
async function saidTo(asker: Asker): Promise<string> {
  const texts: string[] = [];
  for (const [bsn] of HOUSEHOLDS) {
    for (const document of DOCUMENTS) {
      const { status, ...answer } = await hub.ask(
        document,
        { bsn },
        { caseReference: CASE, reason: REASON, ...asker },
      );
      expect([status, answer.errors]).toEqual([200, undefined]);
      texts.push(JSON.stringify(answer.data));
    }
  }
  return texts.join('\n');
}

/** The words that stand in a text, as words: a family name can be the beginning of a town. */
const among = (text: string, words: Iterable<string>): string[] =>
  [...words].filter((word) =>
    new RegExp(`(?<!\\p{L})${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\p{L})`, 'u').test(text),
  );

beforeAll(async () => {
  hub = await startWholeHub();
  await openCase(hub, CASE, { bsns: PERSONS, workers: ['hulpverlener'] });
  await readTitles();
});
afterAll(() => hub?.close());

const confidential = (list: string): boolean =>
  Object.keys(TOLD_IN_CONFIDENCE).some((name) => list.endsWith(` ${name}`));

it('shows a debt counsellor everything that agencies have, so that what is missing elsewhere is withheld', async () => {
  const text = await saidTo({});
  expect(among(text, titlesOnlyIn(confidential)).length).toBeGreaterThan(3);
  expect(
    among(
      text,
      titlesOnlyIn((list) => !confidential(list)),
    ).length,
  ).toBeGreaterThan(30);
  expect(among(text, names).length).toBeGreaterThan(10);
});

it('shows a debt director nothing that was told in confidence, in no list, sum, signal or sentence', async () => {
  const text = await saidTo({
    purpose: 'CASELOAD_OVERVIEW',
    caller: { id: 'schuldenregisseur', role: 'DEBT_DIRECTOR' },
  });
  expect(among(text, titlesOnlyIn(confidential))).toEqual([]);
  expect(
    among(
      text,
      titlesOnlyIn((list) => !confidential(list)),
    ).length,
  ).toBeGreaterThan(30);
});

it('shows for statistics nothing at all of anybody', async () => {
  const text = await saidTo({
    purpose: 'STATISTICS',
    caller: { id: 'schuldenregisseur', role: 'DEBT_DIRECTOR' },
  });
  expect(among(text, [...titlesOnlyIn(() => true), ...names])).toEqual([]);
});

it.each(['uwv', 'svb', 'duo'])(
  'shows a maatwerk officer of %s what that agency has, and nothing of another',
  async (code) => {
    const text = await saidTo({
      purpose: 'MAATWERK',
      caller: { id: `maatwerk-${code}`, role: 'MAATWERK_OFFICER', worksAt: code },
    });
    const own = titlesOnlyIn((list) => list.startsWith(`${code} `));
    expect(among(text, own).length).toBeGreaterThan(0);
    expect(
      among(
        text,
        titlesOnlyIn((list) => !list.startsWith(`${code} `)),
      ),
    ).toEqual([]);
    // An agency can have written a name itself, as that of the child for which it pays.
    const written = [...titles]
      .flatMap(([list, all]) => (list.startsWith(`${code} `) ? [...all] : []))
      .join(' ');
    const unwritten = [...names].filter((name) => !written.includes(name));
    expect(unwritten.length).toBeGreaterThan(10);
    expect(among(text, unwritten)).toEqual([]);
  },
);
