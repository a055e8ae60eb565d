import { createHash } from 'node:crypto';

const names = new Map<string, string>();

/** The name under which the server keeps the plan of a statement: the same for the same text in every process. */
export function planName(text: string): string {
  let name = names.get(text);
  if (name === undefined) {
    name = createHash('sha256').update(text).digest('base64url');
    names.set(text, name);
  }
  return name;
}
