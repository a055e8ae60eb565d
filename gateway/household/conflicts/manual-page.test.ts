import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadLaw } from '../law/load-law';
import { manualFile, manualIndex, manualPage } from './manual-page';
import { rules } from './rules';

const FOLDER = join(__dirname, '..', '..', '..', 'docs', 'handleiding', 'regels');
const LAW = loadLaw();
const read = (file: string): string => readFileSync(join(FOLDER, file), 'utf8');
const PRINT_IT = 'print it with: npm run manual';

describe('the manual of the rules', () => {
  it.each(rules)('has the page of $id as the rule is now', (rule) => {
    expect({ page: read(manualFile(rule)), PRINT_IT }).toEqual({ page: manualPage(rule, LAW), PRINT_IT });
  });

  it('has a first page, and no page of a rule that is gone', () => {
    expect(read('README.md')).toBe(manualIndex(rules));
    expect(readdirSync(FOLDER).sort()).toEqual(['README.md', ...rules.map(manualFile)].sort());
  });

  it('shows of each rule that it conflicts and that it does not, or is explained', () => {
    for (const { id, examples } of rules) {
      const outcomes = examples.map(({ outcome }) => outcome);
      expect([id, outcomes.includes('CONFLICT')]).toEqual([id, true]);
      expect([id, outcomes.some((outcome) => outcome !== 'CONFLICT')]).toEqual([id, true]);
      expect(new Set(examples.map(({ situation }) => situation)).size).toBe(examples.length);
      for (const { outcome, says } of examples) expect(says === null).toBe(outcome === 'NONE');
    }
  });
});
