/** Tests compile with swc; ESM-only packages are compiled too, because jest runs CommonJS. */
module.exports = {
  testMatch: ['<rootDir>/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/dist/', '<rootDir>/.data/'],
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
  transformIgnorePatterns: ['/node_modules/(?!(@as-integrations)/)'],
  globalSetup: '<rootDir>/subgraphs/kit/database/jest-global-setup.ts',
  globalTeardown: '<rootDir>/subgraphs/kit/database/jest-global-teardown.ts',
  testTimeout: 60000,
};
