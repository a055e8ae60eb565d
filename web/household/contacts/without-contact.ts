import { gaveOf, type Source } from '../sources/source-states';

/** Why no contact of an agency is known: it is still asked, it gave none, or it did not tell. */
export type NoContact = 'asked' | 'none' | 'because';

/** Sources of which no contact is known, each with why. An agency that is down has one as much as any other. */
export function withoutContact(
  sources: readonly Source[],
  contacts: readonly { readonly agency: { readonly code: string } }[],
): readonly { readonly source: Source; readonly why: NoContact }[] {
  const known = new Set(contacts.map(({ agency }) => agency.code));
  return sources
    .filter(({ agency, source }) => !known.has(agency?.code ?? source))
    .map((source) => ({ source, why: whyNot(source) }));
}

function whyNot({ outcome, missing, withheld }: Source): NoContact {
  if (gaveOf(outcome) === 'notYet') return 'asked';
  const told = gaveOf(outcome) !== 'nothing' && ![...missing, ...withheld].includes('maatwerkContact');
  return told ? 'none' : 'because';
}
