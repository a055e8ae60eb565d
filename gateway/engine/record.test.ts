import { type Outcome, UpstreamRecord } from './record';

const record = (...outcomes: Array<[string, Outcome]>) => {
  const made = new UpstreamRecord();
  for (const [subgraph, outcome] of outcomes) {
    made.append({ subgraph, outcome, startedAt: 0, durationMs: 1, operationKind: 'query' });
  }
  return made;
};

test('one bad request is not hidden by a good one, whichever came first', () => {
  const made = record(['uwv', 'ANSWERED'], ['uwv', 'LATE'], ['uwv', 'FAULTY'], ['svb', 'ANSWERED']);
  expect(made.worst('uwv')).toBe('LATE');
  expect(made.worst('svb')).toBe('ANSWERED');
  expect(made.summary()).toEqual({ uwv: 'LATE', svb: 'ANSWERED' });
  expect(made.count('uwv')).toBe(3);
});

test('a source that was not asked has no outcome', () => {
  expect(record().worst('duo')).toBeUndefined();
  expect(record().count('duo')).toBe(0);
});
