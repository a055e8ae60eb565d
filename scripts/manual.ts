import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../demo/project';
import { manualFile, manualIndex, manualPage } from '../gateway/household/conflicts/manual-page';
import { rules } from '../gateway/household/conflicts/rules';
import { loadLaw } from '../gateway/household/law/load-law';

/** Prints the page of each rule in the Dutch manual, and takes away pages of rules that are gone. */
function main(): void {
  const folder = path.join(projectRoot(), 'docs', 'handleiding', 'regels');
  const law = loadLaw();
  const pages = new Map([
    ['README.md', manualIndex(rules)],
    ...rules.map((rule) => [manualFile(rule), manualPage(rule, law)] as const),
  ]);
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) if (!pages.has(name)) rmSync(path.join(folder, name));
  for (const [name, text] of pages) writeFileSync(path.join(folder, name), text);
  process.stdout.write(`Wrote ${pages.size} pages.\n`);
}

main();
