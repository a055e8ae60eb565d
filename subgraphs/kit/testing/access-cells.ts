import type { Asker } from '../access/grants';
import { type DataClass, dataClass, purpose, role, type Purpose, type Role } from '../vocabulary';

export const EVERY_PURPOSE = Object.keys(purpose.meanings) as readonly Purpose[];
export const EVERY_ROLE = Object.keys(role.meanings) as readonly Role[];
export const EVERY_CLASS: ReadonlySet<DataClass> = new Set(Object.keys(dataClass.meanings) as DataClass[]);
/** An agency that is not under test. */
const ANOTHER = 'elders';

/** Every way to ask an owner: for what, as whom, and from where. */
export const everyAsker = (owner: string): readonly Asker[] =>
  EVERY_PURPOSE.flatMap((asked) =>
    EVERY_ROLE.flatMap((as) =>
      [owner, ANOTHER, null].map((worksAt) => ({ purpose: asked, role: as, worksAt })),
    ),
  );
