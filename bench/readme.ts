import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../demo/project';

/**
 * Puts figures between their marks in bench/README.md.
 * @param mark "figures" for those between `<!-- figures -->` and `<!-- end of figures -->`
 */
export function writeFigures(mark: string, figures: string): void {
  const file = path.join(projectRoot(), 'bench', 'README.md');
  const page = readFileSync(file, 'utf8');
  const [begin, end] = [`<!-- ${mark} -->\n`, `<!-- end of ${mark} -->`];
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`bench/README.md has no marks for ${mark}`);
  writeFileSync(file, `${page.slice(0, from + begin.length)}\n${figures}\n${page.slice(to)}`);
}
