const whole = require('../../jest.config.cjs');

/** The own tests of the rules: they need no database, and those of all rules together would notice nearly nothing more. */
module.exports = {
  ...whole,
  rootDir: '../..',
  testMatch: ['<rootDir>/gateway/household/conflicts/rules/*.test.ts'],
  globalSetup: undefined,
  globalTeardown: undefined,
};
