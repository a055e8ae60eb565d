/** A name as the registers have it. */
export interface NameParts {
  readonly given: string | null;
  readonly prefix: string | null;
  readonly family: string;
}

/** A name in one line: "Anna de Vries". */
export const fullName = ({ given, prefix, family }: NameParts): string =>
  [given, prefix, family].filter(Boolean).join(' ');

/** What a household is called after those in it: each family name once, as "De Vries, Jansen". */
export function householdName(persons: readonly { readonly name: NameParts | null }[]): string {
  const names = persons.flatMap(({ name }) =>
    name ? [[name.prefix, name.family].filter(Boolean).join(' ')] : [],
  );
  return [...new Set(names)].map((name) => name.charAt(0).toUpperCase() + name.slice(1)).join(', ');
}
