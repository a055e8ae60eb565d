import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../demo/project';
import { DEFAULT_LIMITS } from '../../gateway/door';

test('docs/door.md states every limit, with the default that holds', () => {
  const text = readFileSync(path.join(projectRoot(), 'docs', 'door.md'), 'utf8');
  const stated = [...text.matchAll(/^\| `(max\w+)` +\| +(\d+) \|/gm)].map(([, limit, value]) => [
    limit,
    Number(value),
  ]);
  expect(Object.fromEntries(stated)).toEqual(DEFAULT_LIMITS);
});
