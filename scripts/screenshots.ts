import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../demo/project';
import { startDemo } from '../test/web/demo';
import { administratorPictures, agencyPictures, whoLookedPictures } from './screenshots/around-the-hub';
import { openCamera } from './screenshots/camera';
import { caseworkerPictures } from './screenshots/caseworker';
import { debtDirectorPictures } from './screenshots/debt-director';

const FOLDER = path.join(projectRoot(), 'docs', 'handleiding', 'beelden');
/** Bytes that all pictures may be together: they are kept in every version. */
const MOST_BYTES = 2_500_000;

/** Makes every picture of the manual anew, in the demo as it is built now. Throws when a screen is not as it was. */
async function makePictures(): Promise<string> {
  mkdirSync(FOLDER, { recursive: true });
  const camera = openCamera(FOLDER);
  // Faster than a human: the hub would take the script for somebody who looks up too many people.
  process.env['HUB_LOOKUPS_PER_MINUTE'] = '1000';
  const demo = await startDemo();
  try {
    await administratorPictures(demo, camera);
    await caseworkerPictures(demo, camera);
    await agencyPictures(demo, camera);
    await whoLookedPictures(demo, camera);
    // Last: by then the caseload has been filled.
    await debtDirectorPictures(demo, camera);
  } finally {
    await demo.stop();
  }
  const bytes = [...camera.taken.values()].reduce((sum, one) => sum + one, 0);
  if (bytes > MOST_BYTES)
    throw new Error(`The pictures are ${bytes} bytes; at most ${MOST_BYTES} are allowed.`);
  if (demo.faults.length > 0) throw new Error(`The screens had faults:\n${demo.faults.join('\n')}`);
  // What the script makes no more, no page may show.
  for (const name of readdirSync(FOLDER)) if (!camera.taken.has(name)) rmSync(path.join(FOLDER, name));
  return `${camera.taken.size} pictures, ${Math.round(bytes / 1000)} kB, in ${path.relative(projectRoot(), FOLDER)}\n`;
}

makePictures().then(
  (said) => process.stdout.write(said),
  (error: Error) => {
    process.stderr.write(`${error.stack ?? error.message}\n`);
    process.exitCode = 1;
  },
);
