import { aSilentSource, aSource } from '../sources/testing/a-source';
import { withoutContact } from './without-contact';

const whys = (...given: Parameters<typeof withoutContact>) => withoutContact(...given).map(({ why }) => why);

it('leaves out whose contact is known', () => {
  expect(withoutContact([aSource()], [{ agency: { code: 'amt' } }])).toEqual([]);
});

it('says why of each other: still asked, none given, or not told', () => {
  const sources = [
    aSource({ outcome: 'ASKED', missing: ['maatwerkContact'] }),
    aSource(),
    aSource({ outcome: 'INCOMPLETE', missing: ['claims'] }),
    aSource({ outcome: 'INCOMPLETE', missing: ['maatwerkContact'] }),
    aSource({ outcome: 'PARTLY_WITHHELD', withheld: ['maatwerkContact'] }),
    aSilentSource(),
  ];
  expect(whys(sources, [])).toEqual(['asked', 'none', 'none', 'because', 'because', 'because']);
});

it('knows the contact of an agency that never told its name by its code', () => {
  expect(withoutContact([aSilentSource()], [{ agency: { code: 'bron' } }])).toEqual([]);
});
