import 'reflect-metadata';
import { dateInNetherlands } from '../../subgraphs/kit/calendar';
import { loadAgencies } from '../project';
import { readHubState } from '../start/hub-state';
import { describeMistake, readHouseholdFile } from './read-file';
import { storeHouseholds } from './store-households';
import type { CheckedHousehold } from './household-file';

const USAGE = 'Usage: npm run load -- FILE…   (household files, see demo/README.md)';

async function main(files: readonly string[]): Promise<number> {
  if (files.length === 0) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  const agencies = loadAgencies();
  const today = dateInNetherlands(Date.now());
  const read = files.map((file) => readHouseholdFile(file, agencies, today));
  const mistakes = read.flatMap((result) => ('mistakes' in result ? result.mistakes : []));
  if (mistakes.length > 0) {
    for (const mistake of mistakes) process.stderr.write(`${describeMistake(mistake)}\n`);
    process.stderr.write('Nothing was loaded.\n');
    return 1;
  }
  const households = read as CheckedHousehold[];
  await storeHouseholds(
    households,
    agencies,
    readHubState(agencies.map(({ identity }) => identity.code)).ownerUrls,
  );
  for (const { name, bsns } of households)
    process.stdout.write(`Loaded ${name}: ${bsns.length === 1 ? '1 person' : `${bsns.length} persons`}.\n`);
  return 0;
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: Error) => {
    process.stderr.write(`${error.message}\nNothing was loaded.\n`);
    process.exit(1);
  },
);
