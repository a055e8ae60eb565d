import 'reflect-metadata';
import { buildASTSchema, parse } from 'graphql';
import { classesOf } from '../../subgraphs/kit/access/classify';
import { oversightSdl } from '../accountability/subgraph';
import { Deadline, UpstreamRecord } from '../engine';
import { householdSdl } from '../household/subgraph';
import { caseworkOwner } from './access';
import { caseworkInProcess, caseworkSchema, caseworkSdl } from './subgraph';

const unused = (): never => {
  throw new Error('nothing is asked');
};

it('has the same contract when other subgraphs are made in the same process', () => {
  const alone = caseworkSdl();
  householdSdl();
  oversightSdl();
  expect(caseworkSdl()).toBe(alone);
  expect(Object.keys(caseworkSchema().getMutationType()?.getFields() ?? {})).toHaveLength(3);
});

it('has a class for every field, and describes its root types once', () => {
  const classes = classesOf(caseworkSdl(), caseworkOwner);
  expect(classes.get('Query.conflictMarks')).toBe('CASE_MARKS');
  expect(classes.get('Mutation.markConflict')).toBe('CASEWORK');
  for (const root of ['Query', 'Mutation'])
    expect(caseworkSdl()).toMatch(new RegExp(`\n\n"""[^"\n]+"""\ntype ${root} \\{`));
});

it('gives nothing to who was not let in', () => {
  const casework = caseworkInProcess({
    journal: { query: unused, change: unused, write: unused },
    authority: { pseudonym: unused, today: unused },
    accessTables: new Map(),
    supergraph: () => ({ apiSchema: buildASTSchema(parse('type Query { a: Int }')), execute: unused }),
    ownerOf: unused,
  });
  const engine = { record: new UpstreamRecord(), deadline: Deadline.start(1000), headers: {} };
  expect(() => casework(parse('{ conflictMarks(householdId: "a") { at } }'), {}, engine)).toThrow('let in');
});
