import { projectFiles } from './source-files';

/** Names that say nothing of what is inside, so that everything ends up there. */
const SAYS_NOTHING = /^(.*[-._])?(utils?|helpers?|common|shared|misc)([-._].*)?$/;

const saysNothing = (file: string): boolean => file.split('/').some((part) => SAYS_NOTHING.test(part));

describe('names of files and folders', () => {
  it('say what is inside', () => {
    expect(projectFiles().filter(saysNothing)).toEqual([]);
  });

  it.each([
    'gateway/utils/money.ts',
    'web/date-helpers.ts',
    'subgraphs/kit/common.ts',
    'demo/shared/x.ts',
    'a/test.util.ts',
  ])('refuses %s', (file) => expect(saysNothing(file)).toBe(true));

  it.each(['gateway/household/debts/commonwealth.ts', 'subgraphs/kit/graph/claim.ts'])('allows %s', (file) =>
    expect(saysNothing(file)).toBe(false),
  );
});
