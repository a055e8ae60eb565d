import { buildSchema, type DocumentNode, type ExecutionResult, GraphQLError, print } from 'graphql';
import { Deadline, type EngineContext, UpstreamRecord } from '../../engine';
import { Following } from './following';
import { readPlaces, writePlaces } from './places';

const apiSchema = buildSchema(/* GraphQL */ `
  type AgencyChanges {
    access: String
  }
  type PersonsFollowed {
    persons: Int
  }
  type Query {
    noordChanges(after: ID): AgencyChanges!
    zuidChanges(after: ID): AgencyChanges!
  }
  type Mutation {
    noordFollowPersons(input: ID): PersonsFollowed
    zuidFollowPersons(input: ID): PersonsFollowed
  }
`);
const engine: EngineContext = { record: new UpstreamRecord(), deadline: Deadline.start(1000), headers: {} };
const ANNA = '999990019';
const BRAM = '999990147';
const CARLA = '999990159';

interface Asked {
  readonly field: string;
  readonly variables: Readonly<Record<string, unknown>>;
}
type Answers = Readonly<Record<string, ExecutionResult | ((asked: Asked) => ExecutionResult)>>;

const coded = (code: string): GraphQLError => new GraphQLError('Zo is het.', { extensions: { code } });
const told = (references: string[], cursor: string, more = false): ExecutionResult => ({
  data: { answer: { access: 'GRANTED', references, cursor, more } },
});
const followed: ExecutionResult = { data: { answer: { persons: 1, until: '2026-11-30' } } };
const NOT_GIVEN: ExecutionResult = {
  data: { answer: { access: 'NO_LEGAL_GROUND', references: null, cursor: null, more: null } },
};
const DOWN: ExecutionResult = { data: null, errors: [coded('SOURCE_UNREACHABLE')] };

/** A supergraph that answers each field as a test says, and keeps what it was asked. */
function followingOver(answers: Answers) {
  const asked: Asked[] = [];
  const execute = (document: DocumentNode, variables: Readonly<Record<string, unknown>>) => {
    const [, field = ''] = /(casesByReference|\w+Changes|\w+FollowPersons)\(/.exec(print(document)) ?? [];
    const heard = { field, variables };
    asked.push(heard);
    const answer = answers[field] ?? {};
    return Promise.resolve(typeof answer === 'function' ? answer(heard) : answer);
  };
  const ownerOf = (field: string): string => /^(?:noord|zuid)/.exec(field)?.[0] ?? 'the hub';
  return { asked, following: new Following(() => ({ apiSchema, execute }), ownerOf) };
}

interface CaseSaid {
  readonly reference: string;
  readonly persons: readonly string[] | null;
  readonly members?: readonly string[] | null;
}
const holders = (bsns: readonly string[] | null) => bsns?.map((bsn) => ({ person: { bsn } })) ?? null;

/** What the register of residents says of cases; without members there is no household. */
const casesAre = (...cases: readonly CaseSaid[]): ExecutionResult => ({
  data: {
    casesByReference: cases.map(({ reference, persons, members }) => ({
      ...{ access: 'GRANTED', reference, persons: holders(persons) },
      household: members === undefined ? null : { composition: { members: holders(members) } },
    })),
  },
});

describe('cases that are followed', () => {
  it('have everybody of them and of their household followed at every agency, each once under each case', async () => {
    const { asked, following } = followingOver({
      casesByReference: casesAre(
        { reference: 'Z-1', persons: [ANNA], members: [ANNA, BRAM] },
        { reference: 'Z-2', persons: [BRAM, CARLA] },
      ),
      ...{ noordFollowPersons: followed, zuidFollowPersons: followed },
    });
    expect(await following.follow(['Z-1', 'Z-2'], engine)).toEqual({ persons: 3, unheard: [] });
    const input = {
      persons: [
        { person: ANNA, reference: 'Z-1' },
        { person: BRAM, reference: 'Z-1' },
        { person: BRAM, reference: 'Z-2' },
        { person: CARLA, reference: 'Z-2' },
      ],
    };
    expect(asked).toEqual([
      { field: 'casesByReference', variables: { references: ['Z-1', 'Z-2'] } },
      { field: 'noordFollowPersons', variables: { input } },
      { field: 'zuidFollowPersons', variables: { input } },
    ]);
  });

  it('have nobody but their own people followed when there is no household, or nobody lives in it', async () => {
    for (const members of [undefined, []]) {
      const { asked, following } = followingOver({
        casesByReference: casesAre({ reference: 'Z-1', persons: [ANNA], ...(members && { members }) }),
        ...{ noordFollowPersons: followed, zuidFollowPersons: followed },
      });
      expect(await following.follow(['Z-1'], engine)).toEqual({ persons: 1, unheard: [] });
      const input = { persons: [{ person: ANNA, reference: 'Z-1' }] };
      expect(asked.slice(1).map(({ variables }) => variables['input'])).toEqual([input, input]);
    }
  });

  it('are sent in parts when there are more people than an agency takes at once', async () => {
    // As numbers of persons they need not hold here: nobody looks at them.
    const many = Array.from({ length: 2100 }, (_, nth) => `persoon-${nth}`);
    const { asked, following } = followingOver({
      casesByReference: casesAre({ reference: 'Z-1', persons: many }),
      ...{ noordFollowPersons: followed, zuidFollowPersons: followed },
    });
    expect(await following.follow(['Z-1'], engine)).toEqual({ persons: 2100, unheard: [] });
    for (const field of ['noordFollowPersons', 'zuidFollowPersons']) {
      const parts = asked.flatMap((one) =>
        one.field === field
          ? [
              (one.variables['input'] as { persons: { person: string }[] }).persons.map(
                ({ person }) => person,
              ),
            ]
          : [],
      );
      expect(parts.map(({ length }) => length)).toEqual([1000, 1000, 100]);
      expect(parts.flat()).toEqual(many);
    }
  });

  it.each<[string, ExecutionResult, string]>([
    ['is down', DOWN, 'NOT_ANSWERED'],
    ['gives none of it', { data: { answer: null } }, 'NOT_ANSWERED'],
    [
      'may not do it for this purpose',
      { data: { answer: null }, errors: [coded('NOT_ALLOWED')] },
      'NO_LEGAL_GROUND',
    ],
  ])('are followed at the others when an agency %s, and that one is named', async (_, answer, gap) => {
    const { asked, following } = followingOver({
      casesByReference: casesAre({ reference: 'Z-1', persons: [ANNA] }),
      ...{ noordFollowPersons: answer, zuidFollowPersons: followed },
    });
    expect(await following.follow(['Z-1'], engine)).toEqual({
      persons: 1,
      unheard: [{ source: 'noord', gap }],
    });
    expect(asked.map(({ field }) => field)).toContain('zuidFollowPersons');
  });

  it('are asked for no further at an agency that did not take the first part', async () => {
    const many = Array.from({ length: 1500 }, (_, nth) => `persoon-${nth}`);
    const { asked, following } = followingOver({
      casesByReference: casesAre({ reference: 'Z-1', persons: many }),
      ...{ noordFollowPersons: DOWN, zuidFollowPersons: followed },
    });
    const { unheard } = await following.follow(['Z-1'], engine);
    expect(unheard).toEqual([{ source: 'noord', gap: 'NOT_ANSWERED' }]);
    expect(asked.filter(({ field }) => field === 'noordFollowPersons')).toHaveLength(1);
  });

  it.each([
    ['none', []],
    ['too many', Array.from({ length: 101 }, (_, nth) => `Z-${nth}`)],
  ])('are %s: nobody is asked anything', async (_, references) => {
    const { asked, following } = followingOver({});
    await expect(following.follow(references, engine)).rejects.toMatchObject({
      extensions: { code: 'BAD_INPUT', allowed: 100 },
    });
    expect(asked).toEqual([]);
  });

  const half = {
    ...casesAre({ reference: 'Z-1', persons: [ANNA] }),
    errors: [coded('SOURCE_FAULT')],
  };
  it.each<[string, ExecutionResult, string]>([
    ['cannot be asked', DOWN, 'SOURCE_FAULT'],
    ['are known by half only', half, 'SOURCE_FAULT'],
    [
      'may not be known',
      {
        data: {
          casesByReference: [{ access: 'NO_LEGAL_GROUND', reference: 'Z-1', persons: null, household: null }],
        },
      },
      'NOT_ALLOWED',
    ],
    ['are not told', casesAre({ reference: 'Z-1', persons: null }), 'NOT_ALLOWED'],
    [
      'are told, and not who lives with them,',
      casesAre({ reference: 'Z-1', persons: [ANNA], members: null }),
      'NOT_ALLOWED',
    ],
    [
      'are not told, but who lives there is,',
      casesAre({ reference: 'Z-1', persons: null, members: [BRAM] }),
      'NOT_ALLOWED',
    ],
  ])('whose people %s are followed nowhere', async (_, answer, code) => {
    const { asked, following } = followingOver({ casesByReference: answer });
    await expect(following.follow(['Z-1'], engine)).rejects.toMatchObject({ extensions: { code } });
    expect(asked.map(({ field }) => field)).toEqual(['casesByReference']);
  });
});

describe('what was changed', () => {
  it('is asked of each agency from its own place on, and told together, each case once', async () => {
    const { asked, following } = followingOver({
      noordChanges: told(['Z-2', 'Z-1'], '12-4'),
      zuidChanges: told(['Z-1', 'Z-3'], '7-1'),
    });
    const { cursor, ...said } = await following.changes(writePlaces({ noord: '11-2', zuid: '7-0' }), engine);
    expect(said).toEqual({ references: ['Z-1', 'Z-2', 'Z-3'], more: false, unheard: [] });
    expect(readPlaces(cursor)).toEqual({ noord: '12-4', zuid: '7-1' });
    expect(asked).toEqual([
      { field: 'noordChanges', variables: { after: '11-2' } },
      { field: 'zuidChanges', variables: { after: '7-0' } },
    ]);
  });

  it('begins with what comes from now on, at an agency that is new too', async () => {
    const { asked, following } = followingOver({
      noordChanges: told([], '1-0'),
      zuidChanges: told([], '2-0'),
    });
    const { cursor } = await following.changes(null, engine);
    expect(readPlaces(cursor)).toEqual({ noord: '1-0', zuid: '2-0' });
    await following.changes(writePlaces({ noord: '1-0' }), engine);
    expect(asked.map(({ variables }) => variables['after'])).toEqual([null, null, '1-0', null]);
  });

  it('is asked on at once when one agency has more', async () => {
    const { following } = followingOver({
      noordChanges: told([], '1-0', true),
      zuidChanges: told([], '2-0', false),
    });
    expect((await following.changes(null, engine)).more).toBe(true);
  });

  it.each<[string, ExecutionResult, string]>([
    ['is down', DOWN, 'NOT_ANSWERED'],
    ['refuses', { data: null, errors: [coded('NOT_ALLOWED')] }, 'NO_LEGAL_GROUND'],
    ['says that it may not tell', NOT_GIVEN, 'NO_LEGAL_GROUND'],
  ])(
    'is heard of the others when an agency %s: that one is named and keeps its place',
    async (_, answer, gap) => {
      const { asked, following } = followingOver({ noordChanges: answer, zuidChanges: told(['Z-3'], '7-1') });
      const before = writePlaces({ noord: '11-2', zuid: '7-0' });
      const { cursor, ...said } = await following.changes(before, engine);
      expect(said).toEqual({ references: ['Z-3'], more: false, unheard: [{ source: 'noord', gap }] });
      expect(readPlaces(cursor)).toEqual({ noord: '11-2', zuid: '7-1' });
      // From there on it is asked again: what it changed meanwhile is not missed.
      await following.changes(cursor, engine);
      expect(asked.map(({ variables }) => variables['after'])).toEqual(['11-2', '7-0', '11-2', '7-1']);
    },
  );

  it('has no place of an agency that was never heard', async () => {
    const { following } = followingOver({ noordChanges: DOWN, zuidChanges: told([], '7-1') });
    const { cursor } = await following.changes(null, engine);
    expect(readPlaces(cursor)).toEqual({ zuid: '7-1' });
  });

  it('is asked of nobody from a place that is none', async () => {
    const { asked, following } = followingOver({});
    await expect(following.changes('geen plaats', engine)).rejects.toMatchObject({
      extensions: { code: 'BAD_INPUT' },
    });
    expect(asked).toEqual([]);
  });
});
