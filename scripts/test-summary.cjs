/** Prints how many tests passed and failed, from the reports that jest wrote; fails unless all passed in each of them. */
const { existsSync, readFileSync } = require('node:fs');

const reports = process.argv
  .slice(2)
  .map((file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null));
const sum = (count) => reports.reduce((total, report) => total + count(report), 0);
const passed = sum((report) => report?.numPassedTests ?? 0);
// A file that did not run has no tests to count, and has failed all the same; so has a run without a report or a test.
const failed = sum((report) =>
  report && report.numTotalTests > 0 ? report.numFailedTests + report.numRuntimeErrorTestSuites : 1,
);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
