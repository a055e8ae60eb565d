import 'reflect-metadata';
import { buildASTSchema, parse } from 'graphql';
import { classesOf } from '../../subgraphs/kit/access/classify';
import { Deadline, UpstreamRecord } from '../engine';
import { householdSdl } from '../household/subgraph';
import { oversightOwner } from './access';
import { oversightInProcess, oversightSchema, oversightSdl } from './subgraph';

const unused = (): never => {
  throw new Error('nothing is asked');
};

it('has the same contract when the household view is made in the same process', () => {
  const alone = oversightSdl();
  householdSdl();
  expect(oversightSdl()).toBe(alone);
  expect(Object.keys(oversightSchema().getMutationType()?.getFields() ?? {})).toHaveLength(5);
});

it('has a class for every field, and describes its root types', () => {
  expect(classesOf(oversightSdl(), oversightOwner).get('Query.whoLooked')).toBe('PROCESSING_LOG');
  const { definitions } = parse(oversightSdl());
  const roots = definitions.filter(
    (node) => node.kind === 'ObjectTypeDefinition' && ['Query', 'Mutation'].includes(node.name.value),
  );
  expect(roots.map((node) => 'description' in node && node.description !== undefined)).toEqual([true, true]);
});

describe('asked for an audit trail', () => {
  const oversight = oversightInProcess({
    journal: { query: unused, change: unused },
    authority: { pseudonym: unused, today: unused },
    supergraph: () => ({ apiSchema: buildASTSchema(parse('type Query { a: Int }')), execute: unused }),
    ownerOf: unused,
  });
  const engine = { record: new UpstreamRecord(), deadline: Deadline.start(1000), headers: {} };
  const trail = parse('{ auditTrail(by: { actor: "els" }) { seq } }');

  it('gives nothing to who was not let in', () => {
    expect(() => oversight(trail, {}, engine)).toThrow('let in');
  });

  it('has no part in an answer so far: it reads nothing, and a gap is not shown before it is one', async () => {
    const { data, errors } = await oversight(trail, {}, { ...engine, isSoFar: true });
    expect([data, errors?.map(({ extensions }) => extensions['code'])]).toEqual([
      undefined,
      ['SOURCE_FAULT'],
    ]);
  });
});
