import { isTestBsn } from '../../../subgraphs/kit/identifiers';

/** Every number of the range for tests that passes the 11-check: some nine hundred. */
export const TEST_NUMBERS: readonly string[] = Array.from({ length: 10_000 }, (_, place) =>
  String(999_990_000 + place),
).filter(isTestBsn);
