import 'reflect-metadata';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtWebFolder } from '../../gateway/hub';

/** Bytes of script, and of styles: those of the whole component library, which change with it alone. */
const MOST_SCRIPT = 250_000;
const MOST_STYLE = 60_000;
const folder = builtWebFolder();
const html = readFileSync(path.join(folder, 'index.html'), 'utf8');

/** Sizes in bytes, as a server that compresses sends them. */
const sizesOf = (extension: string): readonly number[] =>
  Array.from(
    html.matchAll(new RegExp(`(?:src|href)="/(assets/[^"]+\\.${extension})"`, 'g')),
    ([, file = '']) => gzipSync(readFileSync(path.join(folder, file))).byteLength,
  );
const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);

describe('what the page loads before anything can be seen', () => {
  test('is under 250 kB of script and 60 kB of styles', () => {
    const [scripts, styles] = [sizesOf('js'), sizesOf('css')];
    expect(scripts.length).toBeGreaterThan(0);
    expect(styles.length).toBeGreaterThan(0);
    expect(sum(scripts)).toBeLessThan(MOST_SCRIPT);
    expect(sum(styles)).toBeLessThan(MOST_STYLE);
  });

  test('comes from the hub alone: no font, style or script of another host', () => {
    const everything = readdirSync(path.join(folder, 'assets')).filter((file) => /\.(js|css)$/.test(file));
    for (const file of everything.filter((name) => name.endsWith('.css'))) {
      expect(readFileSync(path.join(folder, 'assets', file), 'utf8')).not.toMatch(
        /url\((["']?)https?:|@import/,
      );
    }
    expect(html).not.toMatch(/(?:src|href)="https?:/);
  });

  test('holds no GraphQL text: documents go by their name', () => {
    const scripts = readdirSync(path.join(folder, 'assets')).filter((file) => file.endsWith('.js'));
    for (const file of scripts) {
      expect(readFileSync(path.join(folder, 'assets', file), 'utf8')).not.toMatch(
        /query \w+\(\$|fragment \w+ on /,
      );
    }
  });
});
