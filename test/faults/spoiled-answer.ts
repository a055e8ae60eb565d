/** Text that no answer of the hub may ever hold: every fault that can say something says it. */
export const UPSTREAM_TEXT = 'stond-bij-de-bron';

type Json = Record<string, unknown>;

/** The lists of a file that may be null without an error: then they are unknown. */
export const NULLABLE_LISTS = [
  'claims',
  'decisions',
  'benefits',
  'deductions',
  'arrangements',
  'livingSituations',
  'incomes',
] as const;
export type NullableList = (typeof NULLABLE_LISTS)[number];

/** Which list is null, and in the file of which person: the variants take turns. */
export function nullListOf(
  variant: number,
  files: number,
): { readonly list: NullableList; readonly file: number } {
  const list = NULLABLE_LISTS[variant % NULLABLE_LISTS.length] ?? 'claims';
  return { list, file: Math.floor(variant / NULLABLE_LISTS.length) % files };
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** The files of an answer to `_entities`, or what `householdOf` answers: the objects that say what access there was. */
function coversIn(data: Json): Json[] {
  const hasAccess = (value: unknown): value is Json => isObject(value) && 'access' in value;
  const entities = Array.isArray(data['_entities']) ? (data['_entities'] as Json[]) : [data];
  return entities.flatMap((entity) => Object.values(entity).filter(hasAccess));
}

const isComposition = (cover: Json): boolean => 'members' in cover;

/** The answer with one list null, and no error that says why. */
export function withNullList(text: string, variant: number): string {
  const answer = JSON.parse(text) as { data: Json };
  const covers = coversIn(answer.data);
  const { list, file } = nullListOf(variant, covers.length);
  const cover = covers[file];
  if (cover) cover[isComposition(cover) ? 'members' : list] = null;
  return JSON.stringify(answer);
}

interface ClaimJson extends Json {
  events: Json[];
}

/** Ways in which a claim can be of a wrong type. */
const WRONG_IN_CLAIM: readonly ((claim: ClaimJson, cover: Json) => void)[] = [
  (claim) => (claim['outstanding'] = `12 ${UPSTREAM_TEXT}`),
  (_, cover) => (cover['claims'] = { 0: UPSTREAM_TEXT }),
  (claim) => Object.assign(claim.events[0] ?? {}, { on: 20_260_101 }),
  (claim) => (claim['principal'] = 12.5),
  (claim) => (claim['status'] = UPSTREAM_TEXT),
  (claim) => (claim['outstanding'] = 1e308),
  (claim) => (claim['debtors'] = UPSTREAM_TEXT),
  (claim) => (claim['payable'] = 'true'),
  (claim) => (claim['dueOn'] = '2026-02-30'),
];

/** Ways in which a composition can be of a wrong type. */
const WRONG_IN_COMPOSITION: readonly ((member: Json, cover: Json) => void)[] = [
  (member) => (member['since'] = 20_260_101),
  (_, cover) => (cover['members'] = { 0: UPSTREAM_TEXT }),
  (member) => (member['person'] = { bsn: 123_456_782 }),
  (member) => (member['certainty'] = UPSTREAM_TEXT),
];

/** The answer with one value of a wrong type. */
export function withWrongType(text: string, variant: number): string {
  const answer = JSON.parse(text) as { data: Json };
  const cover = coversIn(answer.data).find(
    (one) => isComposition(one) || (one['claims'] as Json[])?.length > 0,
  );
  if (!cover) throw new Error('there is no claim to spoil');
  const [spoil, item] = isComposition(cover)
    ? [WRONG_IN_COMPOSITION[variant % WRONG_IN_COMPOSITION.length], (cover['members'] as Json[])[0]]
    : [WRONG_IN_CLAIM[variant % WRONG_IN_CLAIM.length], (cover['claims'] as ClaimJson[])[0]];
  spoil?.(item as ClaimJson, cover);
  return JSON.stringify(answer);
}

/** The answer of an agency whose resolvers failed: every file null, and an error that says too much. */
export function withResolverErrors(text: string): string {
  const { data } = JSON.parse(text) as { data: Json };
  const message = `${UPSTREAM_TEXT} 999994529`;
  const nulled = (value: Json): Json => Object.fromEntries(Object.keys(value).map((key) => [key, null]));
  if (!Array.isArray(data['_entities'])) {
    const errors = Object.keys(data).map((key) => ({ message, path: [key] }));
    return JSON.stringify({ data: nulled(data), errors });
  }
  const entities = data['_entities'] as Json[];
  const errors = entities.flatMap((entity, index) =>
    Object.keys(entity)
      .filter((key) => key !== '__typename')
      .map((key) => ({
        message,
        path: ['_entities', index, key],
        extensions: { code: 'INTERNAL_SERVER_ERROR', stacktrace: [UPSTREAM_TEXT] },
      })),
  );
  return JSON.stringify({ data: { _entities: entities.map(nulled) }, errors });
}
