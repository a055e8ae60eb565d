/** Prints how many tests passed and failed, from the report that jest wrote; fails unless all passed. */
const { existsSync, readFileSync } = require('node:fs');

const file = process.argv[2] ?? '';
const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
const passed = report?.numPassedTests ?? 0;
// A file that did not run has no tests to count, and has failed all the same; so has a run without a report.
const failed = report ? report.numFailedTests + report.numRuntimeErrorTestSuites : 1;
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
