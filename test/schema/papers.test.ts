import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../demo/project';
import {
  committedRegister,
  processingRegister,
  REGISTER_FILE,
  registerFiles,
  registerSources,
} from '../../scripts/contract/processing-register';
import { drifted } from '../../scripts/contract/drift';
import { activityOf, PURPOSES } from '../../subgraphs/kit/access/purposes';
import { dataClass, type Purpose } from '../../subgraphs/kit/vocabulary';
import { brokenReferences, namesTest } from './paper-references';

const root = projectRoot();
const read = (paper: string): string => readFileSync(path.join(root, paper), 'utf8');
const purposes = Object.keys(PURPOSES) as Purpose[];

const BIO2 = 'docs/security/bio2.md';
const THREATS = 'docs/security/threat-model.md';
const PAPERS = [BIO2, THREATS, 'docs/privacy/dpia.md', REGISTER_FILE, 'SECURITY.md'];

/** The cells of the table rows of which the first cell looks so. */
function rowsOf(paper: string, first: RegExp): string[][] {
  const rows = read(paper)
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) =>
      line
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim())
        .slice(1, -1),
    );
  return rows.filter(([cell = '']) => first.test(cell));
}

describe('the register of processing activities', () => {
  it('is what the code prints: otherwise an organisation registers what it does not do', () => {
    expect(drifted(committedRegister(), registerFiles())).toEqual([]);
  });

  it.each(purposes)(
    '%s: says under which address it is logged, on which ground and for how long',
    (purpose) => {
      const section = sectionOf(processingRegister(), purpose);
      const { title, ground, retentionMonths } = PURPOSES[purpose];
      expect(section).toContain(`## ${title} (`);
      expect(section).toContain(`\`${activityOf(purpose)}\``);
      expect(section).toContain(`Grond: ${ground.join(', ')}.`);
      expect(section).toContain(`${retentionMonths} maanden`);
    },
  );

  it.each(purposes)(
    '%s: has what each owner gives for it and why, and nothing of another purpose',
    (purpose) => {
      const grants = registerSources().owners.flatMap(({ table }) => table.grants);
      const section = sectionOf(processingRegister(), purpose);
      const reasons = grants.filter((grant) => grant.purpose === purpose).map(({ because }) => because);
      for (const because of reasons) expect(section).toContain(because);
      const rows = section.split('\n').filter((line) => line.startsWith('| ')).length;
      // A table has a line for its head and one below it.
      expect(rows).toBe(reasons.length === 0 ? 0 : reasons.length + 2);
    },
  );

  it('has each address once in its overview: two activities are never one in the log', () => {
    const addresses = purposes.map((purpose) => activityOf(purpose));
    expect(new Set(addresses).size).toBe(purposes.length);
    const overview = processingRegister().split('## Wat bij elke activiteit geldt')[0] ?? '';
    for (const address of addresses) expect(overview.split(`\`${address}\``)).toHaveLength(2);
  });

  it('has another address for an entry that was changed', () => {
    const entry = { ...PURPOSES.MAATWERK, version: 2 };
    const changed = processingRegister({
      ...registerSources(),
      purposes: { ...PURPOSES, MAATWERK: entry },
    });
    expect(sectionOf(changed, 'MAATWERK')).toContain('verwerkingsactiviteit:maatwerk:2`');
    expect(changed).not.toContain('verwerkingsactiviteit:maatwerk:1`');
  });

  it('says what every class of data is that anybody gives', () => {
    const given = registerSources().owners.flatMap(({ table }) => table.grants.flatMap(({ gives }) => gives));
    const list = processingRegister().split('## Gegevenssoorten')[1] ?? '';
    const known = Object.keys(dataClass.meanings).filter((name) => given.some((one) => one === name));
    // Head, rule, and a line for each.
    expect(list.split('\n').filter((line) => line.startsWith('| '))).toHaveLength(known.length + 2);
  });
});

function sectionOf(register: string, purpose: Purpose): string {
  const sections = register.split(/^(?=## )/m).filter((part) => part.includes(`(\`${purpose}\`)`));
  expect(sections).toHaveLength(1);
  return sections[0] ?? '';
}

describe('the papers', () => {
  it.each(PAPERS)('%s names only files, links and tests that are there', (paper) => {
    expect(brokenReferences(root, paper, read(paper))).toEqual([]);
  });

  it('are noticed when they name what is not there', () => {
    const here = 'test/schema/papers.test.ts';
    const told = (text: string) => brokenReferences(root, 'docs/x.md', text);
    expect(told(`\`${here}\` “has another address for an entry that was changed” and “the papers”`)).toEqual(
      [],
    );
    expect(told(`\`${here}\` “is not a test of this file”`)).toEqual([
      `docs/x.md:1: ${here} has no test “is not a test of this file”`,
    ]);
    // Part of a title is no title, and a title is no test when it stands anywhere else.
    expect(told(`\`${here}\` “has another address”`)).toHaveLength(1);
    expect(told('“the papers”')).toEqual(['docs/x.md:1: “the papers” names no test file before it']);
    expect(told(`\`${here}\`\n“the papers”`)).toHaveLength(1);
    expect(told(`\`${here}\` \`gateway/hub.ts\` “the papers”`)).toHaveLength(1);
    expect(told('`gateway/nowhere/` and `gateway/nothing.ts`')).toHaveLength(2);
    const heading = '# Ten, or more: properties\n[a](#ten-or-more-properties) [b](../SECURITY.md#scope)';
    expect(told(heading)).toEqual([]);
    expect(told(`${heading} [c](#ten) [d](../SECURITY.md#nothing)`)).toHaveLength(2);
    expect(told('[a](../SECURITY.md) [b](../NOTHING.md) [c](https://example.org/x)')).toHaveLength(1);
  });

  it('say of every measure of BIO2 which test shows it, or that software cannot meet it', () => {
    const measures = rowsOf(BIO2, /^\d\.\d\d/);
    expect(measures.length).toBeGreaterThan(15);
    const bare = measures.filter(
      ([, , , shows = '']) => !namesTest(shows) && !/\borganisatorisch\b/i.test(shows),
    );
    expect(bare).toEqual([]);
    expect(new Set(measures.map(([number]) => number)).size).toBe(measures.length);
  });

  it('say of every threat which test shows the measure, or that it is a residual risk', () => {
    const threats = rowsOf(THREATS, /^T\d+$/);
    const residual = rowsOf(THREATS, /^R\d+$/).map(([number]) => number);
    expect(threats.length).toBeGreaterThan(30);
    const bare = threats.filter(([, , , , shows = '']) => {
      const named = [...shows.matchAll(/\bR\d+\b/g)].map(([number]) => number);
      return !namesTest(shows) && !named.some((number) => residual.includes(number));
    });
    expect(bare).toEqual([]);
    const numbers = [...threats.map(([number]) => number), ...residual];
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('name no residual risk that is not in the list', () => {
    const residual = rowsOf(THREATS, /^R\d+$/).map(([number]) => number);
    const named = PAPERS.flatMap((paper) =>
      [...read(paper).matchAll(/\bR\d{2}\b/g)].map(([number]) => number),
    );
    expect(named.length).toBeGreaterThan(residual.length);
    expect([...new Set(named)].filter((number) => !residual.includes(number))).toEqual([]);
  });
});
