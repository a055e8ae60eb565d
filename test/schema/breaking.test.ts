import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectRoot } from '../../demo/project';
import { breakingChanges, unannounced } from '../../scripts/contract/breaking';
import { readAnnouncements, readChangeFile } from '../../scripts/contract/changes';
import { readContract } from '../../scripts/contract/drift';
import { previousVersion } from '../../scripts/contract/previous';
import { SCHEMA_FOLDER } from '../../scripts/contract/subgraphs';

const CHANGES = path.join(SCHEMA_FOLDER, 'changes');

describe('no client breaks without notice', () => {
  for (const [name, now] of readContract(SCHEMA_FOLDER)) {
    const previous = previousVersion(projectRoot(), `schema/${name}`, now);
    if (!previous) {
      it(`${name}: compared with nothing, because this clone holds no earlier version`, () => {
        expect(previous).toBeNull();
      });
      continue;
    }
    it(`${name}: every breaking change since ${previous.commit} is announced in schema/changes/`, async () => {
      const changes = await breakingChanges(previous.content, now);
      expect(unannounced(changes, readAnnouncements(CHANGES))).toEqual([]);
    });
  }
});

describe('the detector', () => {
  const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])';
  const before = `${link}\ntype Person @key(fields: "bsn") { bsn: ID! debts: Int shoeSize: Int }`;
  const after = before.replace(' shoeSize: Int', '');
  const announcement = (entries: string) =>
    readChangeFile(
      `---\ndate: 2026-01-31\nreason: Nobody asks for it.\nbreaking:\n${entries}\n---\nMore.\n`,
      'x.md',
    );

  it('refuses a removed field, and says how to announce it', async () => {
    const [line, ...others] = unannounced(await breakingChanges(before, after), []);
    expect(line).toMatch(/'shoeSize' was removed.*\{ path: Person\.shoeSize, change: FIELD_REMOVED \}/);
    expect(others).toEqual([]);
  });

  it('lets the announced field go, and that field alone', async () => {
    const changes = await breakingChanges(before, after);
    expect(
      unannounced(changes, announcement('  - { path: Person.shoeSize, change: FIELD_REMOVED }')),
    ).toEqual([]);
    expect(
      unannounced(changes, announcement('  - { path: Person.debts, change: FIELD_REMOVED }')),
    ).toHaveLength(1);
    expect(
      unannounced(changes, announcement('  - { path: Person.shoeSize, change: FIELD_TYPE_CHANGED }')),
    ).toHaveLength(1);
  });

  it('finds nothing in an added field or a changed description', async () => {
    expect(await breakingChanges(after, before)).toEqual([]);
    expect(await breakingChanges(before, before.replace('debts:', '"Schulden." debts:'))).toEqual([]);
  });

  it.each([
    [
      '---\ndate: 2026-01-31\nreason: No.\nbreaking:\n  - { path: A.b, change: FIELD_REMOVED }\n---\n',
      /reason/,
    ],
    [
      '---\ndate: soon\nreason: Nobody asks for it.\nbreaking:\n  - { path: A.b, change: FIELD_REMOVED }\n---\n',
      /date/,
    ],
    ['---\ndate: 2026-01-31\nreason: Nobody asks for it.\nbreaking: []\n---\n', /breaking/],
    ['# No front matter\n', /front matter/],
  ])('refuses a change file that tells too little: %#', (content, reason) => {
    expect(() => readChangeFile(content, 'x.md')).toThrow(reason);
  });

  describe('in a repository', () => {
    let folder: string;
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
        cwd: folder,
        stdio: 'pipe',
      });
    const commit = (content: string) => {
      writeFileSync(path.join(folder, 'x.graphql'), content);
      git('add', '.');
      git('commit', '-qm', 'x', '--allow-empty');
    };
    beforeAll(() => {
      folder = mkdtempSync(path.join(tmpdir(), 'previous-'));
      git('init', '-q');
    });
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    it('compares with the content before the last change, committed or not, however long ago', () => {
      expect(previousVersion(folder, 'x.graphql', 'one')).toBeNull();
      commit('one');
      expect(previousVersion(folder, 'x.graphql', 'one')).toBeNull();
      expect(previousVersion(folder, 'x.graphql', 'two')?.content).toBe('one');
      commit('two');
      commit('two');
      expect(previousVersion(folder, 'x.graphql', 'two')?.content).toBe('one');
      expect(previousVersion(folder, 'x.graphql', 'three')?.content).toBe('two');
    });
  });
});
