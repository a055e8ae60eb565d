import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { dataClass, purpose, role } from '../../../subgraphs/kit/vocabulary';

const aClass = z.enum(dataClass.values);

const ownerTable = z.object({
  owner: z.string().min(1),
  title: z.string().min(1),
  /** Whether it only shows what others gave: then it is no agency. */
  computed: z.boolean(),
  grants: z.array(
    z.object({
      purpose: z.enum(purpose.values),
      roles: z.array(z.enum(role.values)),
      gives: z.array(aClass),
      ownAgencyOnly: z.boolean(),
      because: z.string(),
    }),
  ),
  /** Class of each field, as "UwvClaim.outstanding". */
  fields: z.record(z.string(), z.string()),
  /** Classes and fields by their Dutch word. */
  words: z.object({ classes: z.partialRecord(aClass, z.string()), fields: z.record(z.string(), z.string()) }),
});

/** What one owner decided on who may read what, as it is committed. */
export type OwnerTable = z.output<typeof ownerTable>;

/** The tables of the agencies, by the code of the agency. */
export type AccessTables = ReadonlyMap<string, OwnerTable>;

/**
 * Reads one table as `npm run schema` prints it.
 * @throws Error that names the file and what is wrong in it
 */
export function readAccessTable(text: string, file: string): OwnerTable {
  const parsed = ownerTable.safeParse(JSON.parse(text));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Error(`${file} is no access table: ${issue?.path.join('.')} ${issue?.message}`);
}

/** The tables of the agencies in a folder. What the gateway itself computes is no agency's to share. */
export function readAccessTables(folder: string): AccessTables {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  const tables = files.map((file) => readAccessTable(readFileSync(path.join(folder, file), 'utf8'), file));
  return new Map(tables.filter(({ computed }) => !computed).map((table) => [table.owner, table]));
}
