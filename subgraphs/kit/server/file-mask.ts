import { type GraphQLSchema, getNamedType, isObjectType } from 'graphql';
import type { MaskableField } from '../access/classify';
import type { FieldClass } from '../access/contract-fields';
import type { FileContent } from '../agency';
import type { DataClass } from '../vocabulary';

/** What of a file, and of the facts in it, can be withheld by itself. */
export interface FileMask {
  /** Class of each list of the file. */
  readonly lists: ReadonlyMap<string, DataClass>;
  /** Fields within the facts of a list that have a class of their own: list, field, class. */
  readonly within: readonly (readonly [list: string, field: string, dataClass: DataClass])[];
}

const FILE = 'AgencyFile';
/** What a file says of itself, whatever is withheld. */
const COVER: DataClass = 'ENVELOPE';

/**
 * The mask of an agency's file.
 * @param classes the class of each field of the schema, as "UwvFile.claims"
 * @param maskable every field that has to be withheld by itself, as `maskableFields` finds them
 * @throws when the schema has not exactly one type that implements AgencyFile, or one of the fields lies too deep
 */
export function fileMask(
  schema: GraphQLSchema,
  classes: ReadonlyMap<string, FieldClass>,
  maskable: readonly MaskableField[] = [],
): FileMask {
  const files = Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) && type.getInterfaces().some(({ name }) => name === FILE),
  );
  const [file] = files;
  if (!isObjectType(file) || files.length !== 1) throw new Error('an agency has exactly one type of file');
  const lists = new Map<string, DataClass>();
  const within: [string, string, DataClass][] = [];
  const reached = new Set<string>();
  for (const field of Object.values(file.getFields())) {
    const listClass = classes.get(`${file.name}.${field.name}`) ?? COVER;
    if (listClass === COVER || listClass === 'AS_HOLDER') continue;
    lists.set(field.name, listClass);
    const fact = getNamedType(field.type);
    if (!isObjectType(fact)) continue;
    for (const name of Object.keys(fact.getFields())) {
      const own = classes.get(`${fact.name}.${name}`);
      if (own !== undefined && own !== 'AS_HOLDER' && own !== listClass && own !== COVER) {
        within.push([field.name, name, own]);
        reached.add(`${fact.name}.${name}`);
      }
    }
  }
  const missed = maskable.map(([type, name]) => `${type}.${name}`).filter((name) => !reached.has(name));
  if (missed.length > 0)
    throw new Error(`only a field of a fact itself can be withheld alone: ${missed.join(', ')}`);
  return { lists, within };
}

type Fact = Readonly<Record<string, unknown>>;

const withoutFields = (fact: Fact, fields: readonly string[]): Fact => ({
  ...fact,
  ...Object.fromEntries(fields.map((field) => [field, null])),
});

/** What of a file is withheld from who is given these classes: "claims", or "claims.intentOrGrossFault". */
export function withheldFields(mask: FileMask, given: ReadonlySet<DataClass>): readonly string[] {
  const lists = [...mask.lists].filter(([, dataClass]) => !given.has(dataClass)).map(([list]) => list);
  const within = mask.within
    .filter(([list, , dataClass]) => !given.has(dataClass) && !lists.includes(list))
    .map(([list, field]) => `${list}.${field}`);
  return [...lists, ...within];
}

/** The file without what is withheld: null in its place, never an empty list, because none is something else. */
export function maskFile(content: FileContent, withheld: readonly string[]): FileContent {
  if (withheld.length === 0) return content;
  const masked: Record<string, unknown> = { ...content };
  const within = new Map<string, string[]>();
  for (const name of withheld) {
    const [list = '', field] = name.split('.');
    if (field === undefined) masked[list] = null;
    else within.set(list, [...(within.get(list) ?? []), field]);
  }
  for (const [list, fields] of within) {
    const facts = masked[list];
    if (Array.isArray(facts)) masked[list] = facts.map((fact: Fact) => withoutFields(fact, fields));
    else if (facts != null) masked[list] = withoutFields(facts as Fact, fields);
  }
  return masked as unknown as FileContent;
}
