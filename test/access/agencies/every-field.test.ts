import { agencyCodes } from '../../../demo/project';
import { ownerOf } from '../../../scripts/contract/access-owners';
import { readContract } from '../../../scripts/contract/drift';
import { SCHEMA_FOLDER } from '../../../scripts/contract/subgraphs';
import { grantedClasses } from '../../../subgraphs/kit/access/grants';
import { readFields } from '../../../subgraphs/kit/access/schema-fields';
import { everyAsker } from '../../../subgraphs/kit/testing/access-cells';
import { fieldsInSchema } from '../../../subgraphs/kit/testing/access-expectation';
import type { DataClass } from '../../../subgraphs/kit/vocabulary';

const contract = readContract(SCHEMA_FOLDER);
const agencies = agencyCodes();

/** What of the gemeente is not in a file, and executed in its secret-address.test.ts and finding-access.test.ts. */
const OF_HOUSEHOLDS = [
  ...['Household.composition', 'Query.household', 'Query.householdOf'],
  ...['Query.findPersons', 'Query.casesByReference'],
];

/** What of the own contact is executed in `describeContactRegister`. */
const ofContact = (code: string): readonly string[] => [
  `Query.${code}MaatwerkContact`,
  `Mutation.${code}RecordMaatwerkContact`,
];

/** What of following persons is executed in `describeFollowing`. */
const ofFollowing = (code: string): readonly string[] => [
  `Query.${code}Changes`,
  `Mutation.${code}FollowPersons`,
];

describe.each(agencies)('%s', (code) => {
  const sdl = contract.get(`${code}.graphql`) ?? '';
  const { table } = ownerOf(code);

  it('has no field that is in no cell of the executed table', () => {
    const all = [...readFields(sdl).fields.values()].filter(({ ofInterface }) => !ofInterface);
    const known = new Set(all.map(({ at }) => at));
    const roots = [
      `Person.${code}`,
      `Query.${code}Processing`,
      ...ofContact(code),
      ...ofFollowing(code),
      ...OF_HOUSEHOLDS,
    ].filter((at) => known.has(at));
    expect(known.size).toBeGreaterThan(100);
    expect(fieldsInSchema(sdl, roots)).toEqual([...known].sort());
  });

  it('grants a class for a purpose to a role once, so that one line says why', () => {
    const cells = table.grants.flatMap(({ purpose, roles, gives }) =>
      roles.flatMap((role) => gives.map((given) => `${purpose} ${role} ${given}`)),
    );
    expect(cells.filter((cell, index) => cells.indexOf(cell) !== index)).toEqual([]);
  });

  it('gives the status of a claim only with what it follows from', () => {
    // With a set-off or a postponement withheld, the claim would look open.
    const behind: readonly DataClass[] = ['DEDUCTIONS', 'ARRANGEMENTS'];
    const givers = everyAsker(code)
      .map((asker) => grantedClasses(table, code, asker))
      .filter((given) => given.has('CLAIMS'));
    expect(givers.length).toBeGreaterThan(0);
    for (const given of givers) expect([...given]).toEqual(expect.arrayContaining([...behind]));
  });
});
