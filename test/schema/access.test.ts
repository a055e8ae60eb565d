import { accessFiles, committedAccessFiles } from '../../scripts/contract/access-files';
import { accessMatrix } from '../../scripts/contract/access-matrix';
import { ownerOf } from '../../scripts/contract/access-owners';
import { accessPage } from '../../scripts/contract/access-pages';
import { dutchTerm } from '../../scripts/contract/dutch-term';
import { drifted, readContract } from '../../scripts/contract/drift';
import {
  CASELOAD,
  CASEWORK,
  HOUSEHOLD,
  OVERSIGHT,
  SCHEMA_FOLDER,
  subgraphNames,
} from '../../scripts/contract/subgraphs';
import { ClassificationError, classesOf, ownedClasses } from '../../subgraphs/kit/access/classify';
import {
  CONTRACT_FIELDS,
  SECRET_ADDRESS_FIELDS,
  VALUE_TYPES,
} from '../../subgraphs/kit/access/contract-fields';
import { grantedClasses } from '../../subgraphs/kit/access/grants';
import { PURPOSES } from '../../subgraphs/kit/access/purposes';
import { readFields } from '../../subgraphs/kit/access/schema-fields';
import { dataClass, type Purpose, role as roleWords, type Role } from '../../subgraphs/kit/vocabulary';

const contract = readContract(SCHEMA_FOLDER);
const owners = subgraphNames().map((name) => ({
  owner: ownerOf(name),
  sdl: contract.get(`${name}.graphql`) ?? '',
}));
const agencies = owners.filter(({ owner }) => !owner.isComputed);
/** A type of its own, of an owner that has no claims. */
const OWN_TYPE: Readonly<Record<string, string>> = {
  [HOUSEHOLD]: 'type DebtStack {',
  [OVERSIGHT]: 'type Look {',
  [CASEWORK]: 'type ConflictMark {',
  [CASELOAD]: 'type CaseloadHousehold {',
};
const purposes = Object.keys(PURPOSES) as Purpose[];
const roles = Object.keys(roleWords.meanings) as Role[];

const byName = owners.map((each) => [each.owner.name, each] as const);
const agenciesByName = agencies.map((each) => [each.owner.name, each] as const);

/** Every way to ask an owner: as whom, for what, and from where. */
const askers = (own: string) =>
  purposes.flatMap((purpose) =>
    roles.flatMap((role) => [null, own, 'another'].map((worksAt) => ({ role, purpose, worksAt }))),
  );

describe('the committed schema', () => {
  it.each(byName)('%s: every field has a class', (_, { owner, sdl }) => {
    const fields = [...readFields(sdl).fields.keys()];
    expect(fields.length).toBeGreaterThan(30);
    expect([...classesOf(sdl, owner).keys()]).toEqual(fields);
  });

  it.each(byName)('%s: a new field that nobody decided on is refused by its name', (_, { owner, sdl }) => {
    const type = OWN_TYPE[owner.name] ?? /type \w+Claim implements Claim {/;
    const grown = sdl.replace(type, (line) => `${line} shoeSize: Int`);
    expect(() => classesOf(grown, owner)).toThrow(ClassificationError);
    expect(() => classesOf(grown, owner)).toThrow(/^\w+\.shoeSize: has no class\. Give it a row[^\n]*$/);
  });

  it('has a field for each row of the contract', () => {
    const all = new Set(owners.flatMap(({ sdl }) => [...readFields(sdl).fields.keys()]));
    const values = Object.entries(VALUE_TYPES).flatMap(([type, names]) =>
      names.map((name) => `${type}.${name}`),
    );
    const rows = [...Object.keys(CONTRACT_FIELDS), ...values, ...SECRET_ADDRESS_FIELDS];
    expect(rows.filter((row) => !all.has(row))).toEqual([]);
  });

  it('has a Dutch term for each field on the page that is signed', () => {
    const fields = owners.flatMap(({ sdl }) => [...readFields(sdl).fields.values()]);
    expect(
      fields.filter(({ description }) => !/^\p{Lu}/u.test(dutchTerm(description))).map(({ at }) => at),
    ).toEqual([]);
  });
});

describe('who gets what', () => {
  it.each(byName)('%s: is decided for every role, purpose and place of work', (name, { owner, sdl }) => {
    const known = new Set(Object.keys(dataClass.meanings));
    const owned = ownedClasses(classesOf(sdl, owner));
    for (const asker of askers(name)) {
      const given = [...grantedClasses(owner.table, name, asker)];
      expect(given).toContain('ENVELOPE');
      expect(given.filter((data) => !known.has(data) || !owned.has(data))).toEqual([]);
    }
  });

  it.each(byName)('%s: gives nothing to a role that may not use the purpose', (name, { owner }) => {
    const outside = askers(name).filter(({ role, purpose }) => !PURPOSES[purpose].roles.includes(role));
    expect(outside.length).toBeGreaterThan(100);
    for (const asker of outside) expect([...grantedClasses(owner.table, name, asker)]).toEqual(['ENVELOPE']);
  });

  it.each(byName)('%s: says of every grant why, in one sentence or more with an article', (_, { owner }) => {
    for (const { because, gives, roles: given } of owner.table.grants) {
      expect(because).toMatch(/\b(Wgs|AVG|Wet SUWI|Wet BRP) \d/);
      expect(new Set(gives).size).toBe(gives.length);
      expect(given.length).toBeGreaterThan(0);
    }
  });

  it.each(byName)('%s: has no class that nobody ever gets', (_, { owner, sdl }) => {
    const never = [...accessMatrix(sdl, owner).cells].filter(([, byPurpose]) => byPurpose.size === 0);
    expect(never.map(([data]) => data)).toEqual([]);
  });

  it.each(agenciesByName)('%s: gives no file for statistics or to record a case', (name, { owner }) => {
    const asked = askers(name).filter(
      ({ purpose }) => purpose === 'STATISTICS' || purpose === 'CASE_REGISTRATION',
    );
    for (const asker of asked) expect([...grantedClasses(owner.table, name, asker)]).toEqual(['ENVELOPE']);
  });

  it.each(agenciesByName)(
    '%s: gives for maatwerk and its contact to its own people only',
    (name, { owner }) => {
      const given = (purpose: Purpose, worksAt: string | null) =>
        grantedClasses(owner.table, name, { role: 'MAATWERK_OFFICER', purpose, worksAt });
      for (const purpose of ['MAATWERK', 'CONTACT_MAINTENANCE'] as const) {
        expect([...given(purpose, null)]).toEqual(['ENVELOPE']);
        expect([...given(purpose, 'another')]).toEqual(['ENVELOPE']);
        expect(given(purpose, name)).toContain('CONTACT');
      }
      expect(given('MAATWERK', name)).toContain('CLAIMS');
      expect(given('CONTACT_MAINTENANCE', name)).not.toContain('CLAIMS');
    },
  );

  it.each(agenciesByName)(
    '%s: gives health, care, blame and what was told in confidence for no overview',
    (name, { owner }) => {
      for (const role of PURPOSES.CASELOAD_OVERVIEW.roles) {
        const given = grantedClasses(owner.table, name, {
          role,
          purpose: 'CASELOAD_OVERVIEW',
          worksAt: null,
        });
        expect(given).toContain('CLAIMS');
        for (const data of ['HEALTH', 'CARE', 'BLAME', 'REPORTED'] as const)
          expect(given).not.toContain(data);
      }
    },
  );

  it.each(agenciesByName)(
    '%s: gives its log for oversight and inspection, and nothing of a file',
    (name, { owner }) => {
      for (const purpose of ['OVERSIGHT', 'INSPECTION'] as const) {
        for (const role of PURPOSES[purpose].roles) {
          const given = grantedClasses(owner.table, name, { role, purpose, worksAt: null });
          expect(given).toEqual(new Set(['ENVELOPE', 'PROCESSING_LOG']));
        }
      }
    },
  );

  it('gives a secret address to a case director who directs a plan, and to nobody else', () => {
    const given = owners.flatMap(({ owner, sdl }) =>
      [...(accessMatrix(sdl, owner).cells.get('SECRET_ADDRESS') ?? [])].flatMap(([purpose, cell]) =>
        [...cell].map(([role, how]) => [purpose, role, how].join(' ')),
      ),
    );
    expect(given).toEqual(['CASE_DIRECTION CASE_DIRECTOR GIVEN']);
  });

  it('gives who searches who is called so and who lives there, and nothing more', () => {
    const given = owners.flatMap(({ owner }) =>
      PURPOSES.HOUSEHOLD_SEARCH.roles.flatMap((role) => [
        ...grantedClasses(owner.table, owner.name, { role, purpose: 'HOUSEHOLD_SEARCH', worksAt: null }),
      ]),
    );
    expect(new Set(given)).toEqual(new Set(['ENVELOPE', 'RESIDENCE', 'PERSON_SEARCH']));
  });

  it('gives a name and birth date without a number to who searches, and to nobody else', () => {
    const given = owners.flatMap(({ owner, sdl }) =>
      [...(accessMatrix(sdl, owner).cells.get('PERSON_SEARCH') ?? [])].map(([purpose]) => purpose),
    );
    expect(given).toEqual(['HOUSEHOLD_SEARCH']);
  });

  it('gives for the own work whom the own cases are about, and nothing that is known of them', () => {
    for (const { owner } of owners) {
      for (const role of PURPOSES.OWN_WORK.roles) {
        const given = grantedClasses(owner.table, owner.name, { role, purpose: 'OWN_WORK', worksAt: null });
        for (const data of given) expect(['ENVELOPE', 'CASE_LIST', 'RESIDENCE']).toContain(data);
      }
    }
  });
});

describe('the tables that owners sign', () => {
  it('are what the code prints: otherwise an owner signed what does not hold', () => {
    expect(drifted(committedAccessFiles(), accessFiles(contract))).toEqual([]);
  });

  it.each(byName)(
    '%s: the page names every field, every grant and the place to sign',
    (name, { owner, sdl }) => {
      const page = accessFiles(contract).get(`docs/access/${name}.md`) ?? '';
      const fields = [...readFields(sdl).fields.values()].filter(({ ofInterface }) => !ofInterface);
      const lines = page.split('\n');
      for (const { parent, name: field } of fields) {
        const naming = lines.filter(
          (line) => line.startsWith(`- \`${parent}\`: `) && line.includes(`\`${field}\` (`),
        );
        expect([`${parent}.${field}`, naming.length]).toEqual([`${parent}.${field}`, 1]);
      }
      for (const { because } of owner.table.grants) expect(page).toContain(because);
      expect(page).toMatch(/## Ondertekening[^]*\| Orgaan[^]*\| Functie[^]*\| Datum[^]*\| Handtekening/);
    },
  );

  it.each(byName)(
    '%s: get another mark to sign when a decision or its reason changes',
    (_, { owner, sdl }) => {
      const marked = (grants: typeof owner.table.grants): string | undefined => {
        const changed = { ...owner, table: { ...owner.table, grants } };
        const page = accessPage(sdl, changed, accessMatrix(sdl, changed));
        return /Kenmerk van deze tabel \| (\w{16})/.exec(page)?.[1];
      };
      const { grants } = owner.table;
      const other = (part: object) =>
        grants.map((grant, index) => (index === 0 ? { ...grant, ...part } : grant));
      const marks = [grants, other({ because: 'Omdat het mag (AVG 6).' }), other({ gives: ['CONTACT'] })].map(
        marked,
      );
      expect(marks[0]).toMatch(/^[0-9a-f]{16}$/);
      expect(marked(grants)).toBe(marks[0]);
      expect(new Set(marks).size).toBe(3);
    },
  );
});
