import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { AgencyDefinition } from '../../subgraphs/kit/agency';
import { SetupError } from '../../subgraphs/kit/database/setup-error';
import { describeMistake, readHouseholdFile } from '../load/read-file';
import { storeHouseholds } from '../load/store-households';
import { projectRoot } from '../project';
import { dataFolder } from './hub-state';

/** Remembers what was loaded and on which day, because relative dates count from there. */
const LOADED = 'demo-loaded';

/** The household files that come with the hub. */
export function demoFiles(): string[] {
  const folder = path.join(projectRoot(), 'demo', 'households');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => path.join(folder, name));
}

/** What is loaded when these files are loaded on this day. */
function stateOf(files: readonly string[], today: string): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file));
  return `${today} ${hash.digest('hex')}`;
}

/**
 * Loads the demo households, once a day and when a file has changed: their relative dates must not age, and what else
 * was loaded must stay. Returns how many were loaded.
 */
export async function loadDemo(
  agencies: readonly AgencyDefinition[],
  ownerUrls: ReadonlyMap<string, string>,
  today: string,
): Promise<number> {
  const marker = path.join(dataFolder(), LOADED);
  const files = demoFiles();
  const state = stateOf(files, today);
  if (existsSync(marker) && readFileSync(marker, 'utf8') === state) return 0;
  const read = files.map((file) => readHouseholdFile(file, agencies, today));
  const mistakes = read.flatMap((result) => ('mistakes' in result ? result.mistakes : []));
  if (mistakes[0]) throw new SetupError(`A demo household cannot be loaded: ${describeMistake(mistakes[0])}`);
  const households = read.flatMap((result) => ('mistakes' in result ? [] : [result]));
  await storeHouseholds(households, agencies, ownerUrls);
  writeFileSync(marker, state);
  return households.length;
}
