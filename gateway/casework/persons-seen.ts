import type { AskingContext } from '../accountability/asking';
import type { Authority } from '../accountability/authority';

/** Pseudonyms of everybody whose data have passed in a request so far: of a household that was let in, who lives there. */
export const personsSeen = (
  { subjects }: Pick<AskingContext, 'subjects'>,
  authority: Pick<Authority, 'pseudonym'>,
): readonly string[] => [...subjects].map((bsn) => authority.pseudonym(bsn));
