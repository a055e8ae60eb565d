import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import { householdJsonSchema } from '../../scripts/household-schema';
import { isTestBsn } from '../../subgraphs/kit/identifiers';
import { loadAgencies, projectRoot } from '../project';
import { demoCaseOf } from '../start/demo-cases';
import { demoFiles } from '../start/demo-households';
import { type CheckedHousehold, checkHousehold } from './household-file';
import { describeMistake, readHouseholdFile } from './read-file';

const agencies = loadAgencies();
const files = demoFiles().map((file) => [path.basename(file), file] as const);
const committed: unknown = JSON.parse(
  readFileSync(path.join(projectRoot(), 'demo', 'household.schema.json'), 'utf8'),
);

/** The days on which relative dates behave differently: month ends, a leap day, a year's turn. */
const DAYS = ['2026-07-20', '2026-11-01', '2026-12-31', '2027-01-01', '2027-03-31', '2028-02-29'];

function checked(file: string, today: string): CheckedHousehold {
  const result = readHouseholdFile(file, agencies, today);
  if ('mistakes' in result) throw new Error(result.mistakes.map(describeMistake).join('\n'));
  return result;
}

const demo = files.map(([name, file]) => ({ name, household: checked(file, '2026-11-01') }));

describe('the demo households', () => {
  it('are nineteen, each with a name of its own', () => {
    expect(demo).toHaveLength(19);
    expect(demo.map(({ household }) => `${household.name}.yaml`)).toEqual(
      demo.map(({ name }) => name.replace(/^\d+-/, '')),
    );
  });

  it('have persons who belong to nobody, each in one file', () => {
    const bsns = demo.flatMap(({ household }) => household.bsns);
    expect(bsns.filter((bsn) => !isTestBsn(bsn) || bsn >= '999991000')).toEqual([]);
    expect(new Set(bsns).size).toBe(bsns.length);
  });

  it.each(files)('%s passes the check on every day it may be loaded', (_name, file) => {
    expect(DAYS.map((day) => checked(file, day).name)).toHaveLength(DAYS.length);
  });

  it.each(files)(
    '%s says whom its case is about, under the reference that the hub has it by',
    (_name, file) => {
      const { gemeente } = parse(readFileSync(file, 'utf8'), { merge: true }) as {
        gemeente: { caseReferences?: readonly { readonly reference: string }[] };
      };
      const known = demoCaseOf(file);
      const stated = gemeente.caseReferences?.map(({ reference }) => reference) ?? [];
      expect(stated).toEqual(known === null ? [] : [known.reference]);
    },
  );

  it.each(files)('%s names its schema for the editor on the first line', (_name, file) => {
    const [first] = readFileSync(file, 'utf8').split('\n');
    expect(first).toBe('# yaml-language-server: $schema=../household.schema.json');
  });
});

describe('the JSON Schema of a household file', () => {
  const validate = addFormats(new Ajv2020({ allErrors: true, allowUnionTypes: true })).compile(
    committed as object,
  );

  it('is what the code prints: npm run --silent household-schema > demo/household.schema.json', () => {
    expect(committed).toEqual(householdJsonSchema(agencies));
  });

  it.each(files)('accepts %s', (_name, file) => {
    validate(parse(readFileSync(file, 'utf8'), { merge: true }));
    expect(validate.errors ?? []).toEqual([]);
  });

  it('refuses a field that does not exist', () => {
    const file = {
      household: 'fout',
      story: 'Een fout.',
      persons: { anna: '999990007' },
      uwv: { claims: [{ kind: 'RECOVERY', colour: 'blue' }] },
    };
    expect(validate(file)).toBe(false);
    expect(validate.errors?.map(({ params }) => params)).toContainEqual({ additionalProperty: 'colour' });
  });
});

describe('the manual of the format', () => {
  const manual = readFileSync(path.join(projectRoot(), 'demo', 'README.md'), 'utf8');

  it('explains each field and each word of the format', () => {
    const names = [...fieldsOf(committed), ...wordsOf(committed)];
    expect(names.length).toBeGreaterThan(250);
    expect(names.filter((name) => !manual.includes(`\`${name}\``))).toEqual([]);
  });

  it('has an example that passes the check', () => {
    const [, example = ''] = /```yaml\n(# yaml-language-server[^]*?)```/.exec(manual) ?? [];
    expect(checkHousehold(parse(example, { merge: true }), agencies, '2026-11-01')).toMatchObject({
      name: 'voorbeeld',
    });
  });
});

/** The names of all fields in a JSON Schema, at whatever depth. */
function fieldsOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const own = 'properties' in schema ? Object.keys(schema.properties as object) : [];
  return [...new Set([...own, ...Object.values(schema).flatMap(fieldsOf)])];
}

/** The words of all closed lists in a JSON Schema. */
function wordsOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const own = 'enum' in schema && Array.isArray(schema.enum) ? schema.enum.map(String) : [];
  return [...new Set([...own, ...Object.values(schema).flatMap(wordsOf)])];
}
