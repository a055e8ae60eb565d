import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';

const announcementShape = z.strictObject({
  date: z.iso.date(),
  reason: z.string().min(10),
  breaking: z.array(z.strictObject({ path: z.string().min(1), change: z.string().min(1) })).min(1),
});

/** A breaking change that somebody announced: the coordinate it is at and its kind, in the inspector's words. */
export interface Announced {
  readonly path: string;
  readonly change: string;
}

/** What one change file announces. Throws when it is not of the form that `schema/README.md` gives. */
export function readChangeFile(content: string, name: string): readonly Announced[] {
  const front = /^---\n([\s\S]*?)\n---\n/.exec(content)?.[1];
  if (front === undefined) throw new Error(`${name}: begins with front matter between two lines of ---.`);
  const checked = announcementShape.safeParse(parseYaml(front));
  if (checked.success) return checked.data.breaking;
  const [issue] = checked.error.issues;
  throw new Error(`${name}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`);
}

/** All breaking changes that the files of a folder announce. Without announcements there is no folder. */
export function readAnnouncements(folder: string): readonly Announced[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
  return names.flatMap((name) => readChangeFile(readFileSync(path.join(folder, name), 'utf8'), name));
}
