const { availableParallelism } = require('node:os');

/** Tests of what a source may take of a time budget: beside others on a busy machine they would say nothing. */
const ALONE = '.alone.test.ts';
/** `scripts/run-tests.cjs` runs them in two parts; all are found when no part is named. */
const part = process.env['TESTS'];

/** Tests compile with swc; ESM-only packages are compiled too, because jest runs CommonJS. */
module.exports = {
  testMatch: [part === 'alone' ? `<rootDir>/**/*${ALONE}` : '<rootDir>/**/*.test.ts'],
  testPathIgnorePatterns: [
    ...['/node_modules/', '<rootDir>/dist/', '<rootDir>/.data/'],
    ...(part === 'together' ? [ALONE.replaceAll('.', '\\.')] : []),
  ],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/'],
  transform: {
    '^.+\\.(t|j|m)sx?$': [
      '@swc/jest',
      {
        sourceMaps: 'inline',
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
          target: 'es2022',
          keepClassNames: true,
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: [
    '/node_modules/(?!(.*content-disposition|@as-integrations|jose|openid-client|oauth4webapi|@opentelemetry/(exporter-trace-otlp-http|otlp-exporter-base))/)',
  ],
  globalSetup: '<rootDir>/subgraphs/kit/database/jest-global-setup.ts',
  globalTeardown: '<rootDir>/subgraphs/kit/database/jest-global-teardown.ts',
  testTimeout: 60000,
  testSequencer: '<rootDir>/test/longest-first.cjs',
  // Most tests wait for processes and databases: on two cores, one worker leaves half of the machine idle.
  maxWorkers: part === 'alone' ? 1 : Math.max(2, availableParallelism() - 1),
};
