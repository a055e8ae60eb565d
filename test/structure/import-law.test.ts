import { importsOf, violations } from './import-law';
import { projectSources } from './source-files';

const breaks = (file: string, source: string): boolean => violations(new Map([[file, source]])).length > 0;

describe('the import law', () => {
  it('is kept: otherwise no part can be changed or released alone', () => {
    const sources = projectSources();
    expect([...sources.keys()].some((file) => file.startsWith('gateway/household/'))).toBe(true);
    expect(violations(sources)).toEqual([]);
  });

  it.each([
    ['gateway/door/index.ts', "import { agency } from '../../subgraphs/uwv/agency';"],
    ['gateway/door/door.test.ts', "import { agency } from '../../subgraphs/uwv/agency';"],
    ['gateway/door/door.test.ts', "jest.mock('../../subgraphs/uwv/agency');"],
    ['gateway/main.ts', "import type { Databases } from '../demo/start/databases';"],
    ['subgraphs/svb/agency.ts', "import { uwvAccess } from '../uwv/access';"],
    ['subgraphs/svb/agency.ts', "export * from '../uwv/access';"],
    ['subgraphs/svb/agency.ts', "const { engine } = require('../../gateway/engine');"],
    ['subgraphs/svb/agency.ts', "void import('../../gateway/engine');"],
    ['subgraphs/kit/calendar.ts', "import type { AgencyDefinition } from '../uwv/agency';"],
    ['subgraphs/kit/calendar.ts', "import '../../demo/project';"],
    ['gateway/household/debts/total.ts', "import { readFileSync } from 'node:fs';"],
    ['gateway/household/debts/total.ts', "import { parse } from 'graphql';"],
    ['gateway/household/debts/total.ts', "import { Claim } from '../../../subgraphs/kit/graph/claim';"],
    ['gateway/household/debts/total.ts', "import { loadLaw } from '../law/load-law';"],
    ['gateway/household/debts/total.ts', "import { finding } from '../conflicts/finding';"],
    ['gateway/household/timeline/a.ts', "import { type Facts, gather } from '../facts/types';"],
    ['gateway/household/timeline/a.ts', "import {\n  execute,\n} from '../../engine';"],
    ['web/view.tsx', "import { BsnScalar } from '../subgraphs/kit/graph/scalars';"],
  ])('refuses in %s: %s', (file, source) => {
    expect(breaks(file, source)).toBe(true);
  });

  it.each([
    ['gateway/door/index.ts', "import { CodedError } from '../../subgraphs/kit/errors';"],
    ['subgraphs/svb/agency.ts', "import { readFiles } from '../kit/store/read-files';"],
    ['gateway/household/debts/total.ts', "import type { Claim } from '../../../subgraphs/kit/graph/claim';"],
    ['gateway/household/debts/total.ts', "import { type Facts, type Known } from '../facts/types';"],
    ['gateway/household/debts/total.ts', "import { daysBetween } from '../../../subgraphs/kit/calendar';"],
    ['gateway/household/conflicts/rules/a.ts', "import { finding } from '../finding';"],
    ['gateway/household/conflicts/rules/a.ts', "import { roomOf } from '../../debts/room';"],
    ['demo/load/main.ts', "import { agency } from '../../subgraphs/uwv/agency';"],
    ['gateway/door/index.ts', "// import { agency } from '../../subgraphs/uwv/agency';"],
  ])('allows in %s: %s', (file, source) => {
    expect(breaks(file, source)).toBe(false);
  });

  it('reads every form of import', () => {
    const source =
      "import a, { b } from 'a';\nimport type { C } from 'c';\nexport { d } from 'd';\nimport 'e';\nconst f = require('f');";
    expect(importsOf(source)).toEqual([
      { specifier: 'a', typeOnly: false },
      { specifier: 'c', typeOnly: true },
      { specifier: 'd', typeOnly: false },
      { specifier: 'e', typeOnly: false },
      { specifier: 'f', typeOnly: false },
    ]);
  });
});
