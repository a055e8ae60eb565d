import type { EntityRows } from '../../subgraphs/kit/intake/intake';
import type { Mistake } from './mistake';

/** A list of a section after it was checked, in which ids are those of the whole hub. */
type Item = Readonly<Record<string, unknown>>;

/** A fact of the file, and where it stands. */
interface Placed {
  readonly section: string;
  readonly list: string;
  readonly index: number;
  readonly item: Item;
}

/** The fields with which one fact refers to another, and the lists in which that may stand. */
const REFERENCES: Readonly<
  Record<string, { readonly lists: readonly string[]; readonly anySection: boolean }>
> = {
  claim: { lists: ['claims'], anySection: false },
  claims: { lists: ['claims'], anySection: false },
  decision: { lists: ['decisions'], anySection: false },
  mutation: { lists: ['mutations'], anySection: false },
  // What caused a decision may be a fact of another agency.
  cause: { lists: ['decisions', 'mutations'], anySection: true },
};

const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null;

function itemsOf(sections: Readonly<Record<string, unknown>>): Placed[] {
  return Object.entries(sections).flatMap(([section, lists]) =>
    Object.entries(isItem(lists) ? lists : {}).flatMap(([list, items]) =>
      (Array.isArray(items) ? items : []).flatMap((item: unknown, index) =>
        isItem(item) ? [{ section, list, index, item }] : [],
      ),
    ),
  );
}

const localName = (id: string): string => id.slice(id.indexOf('/') + 1);

function referencesOf({ section, list, index, item }: Placed) {
  return Object.entries(REFERENCES).flatMap(([field, target]) => {
    const path = [section, list, index, field];
    const value = item[field];
    if (typeof value === 'string') return [{ ...target, section, path, id: value }];
    if (!Array.isArray(value)) return [];
    return value.flatMap((one: unknown, place) => {
      if (typeof one === 'string') return [{ ...target, section, path: [...path, place], id: one }];
      const elsewhere = claimElsewhere(one);
      return elsewhere === null ? [] : [{ ...target, ...elsewhere, path: [...path, place, 'claim'] }];
    });
  });
}

/** A reference to a claim of any agency, as in a time-out. */
function claimElsewhere(value: unknown): { readonly section: string; readonly id: string } | null {
  if (!isItem(value) || !isItem(value['agency']) || typeof value['claimId'] !== 'string') return null;
  return { section: String(value['agency']['code']), id: value['claimId'] };
}

/**
 * References to a fact that the file does not have. Such a postponement, say, would protect no claim, and nobody would
 * see it.
 */
export function danglingReferences(sections: Readonly<Record<string, unknown>>): Mistake[] {
  const items = itemsOf(sections);
  return items.flatMap(referencesOf).flatMap(({ lists, anySection, section, path, id }) => {
    // A claim of a body that is no source stands in no file.
    if (!(section in sections)) return [];
    const found = items.some(
      (candidate) =>
        candidate.item['id'] === id &&
        lists.includes(candidate.list) &&
        (anySection || candidate.section === section),
    );
    if (found) return [];
    const where = `${lists.join(' or ')}${anySection ? '' : ` of ${section}`}`;
    return [{ path, message: `refers to ${localName(id)}, but nothing in ${where} has that id` }];
  });
}

/** The ids that stand twice in one table. */
function twiceIn({ rows }: EntityRows): string[] {
  const ids = rows.map((row) => String((row as { id?: unknown }).id));
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}

/** Ids that the rows of one table give out twice, each at the last fact in the file that gives it. */
export function duplicateIds(
  rows: ReadonlyMap<string, readonly EntityRows[]>,
  sections: Readonly<Record<string, unknown>>,
): Mistake[] {
  const items = itemsOf(sections);
  return [...rows].flatMap(([section, tables]) => {
    const twice = tables.flatMap(twiceIn);
    // An id that is made from another, as of an event from its claim, is not a mistake of its own.
    const given = twice.filter((id) => !twice.some((other) => id.startsWith(`${other}/`)));
    return given.map((id) => {
      const last = items.findLast((item) => item.section === section && item.item['id'] === id);
      const path = last ? [section, last.list, last.index, 'id'] : [section];
      return { path, message: `gives the id ${localName(id)} twice` };
    });
  });
}
