/**
 * Runs the tests: first, by themselves, those that measure how long a source may take, then all others side by side. Given
 * a path or pattern it runs those tests and no others. What else is given goes to jest; a report of each run is written
 * beside the other, as report.json and report.json.alone.
 */
const { spawnSync } = require('node:child_process');

const given = process.argv.slice(2);
const jest = require.resolve('jest/bin/jest');

function run(part, args) {
  const environment = part === null ? process.env : { ...process.env, TESTS: part };
  const { status } = spawnSync(process.execPath, [jest, ...args], { stdio: 'inherit', env: environment });
  return status ?? 1;
}

const isChosen = given.some((argument) => !argument.startsWith('-'));
if (isChosen) process.exit(run(null, given));
const alone = run(
  'alone',
  given.map((argument) => (argument.startsWith('--outputFile=') ? `${argument}.alone` : argument)),
);
const together = run('together', given);
process.exit(alone === 0 ? together : alone);
