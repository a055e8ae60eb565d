import type { AccessMatrix } from './access-matrix';
import type { NamedOwner } from './access-owners';

/** The matrix for machines. A role that is not named gets nothing; a purpose that is not named gives nothing. */
export function accessJson({ name }: NamedOwner, { fields, cells }: AccessMatrix): string {
  const classes = [...cells].map(([data, byPurpose]) => [
    data,
    Object.fromEntries([...byPurpose].map(([purpose, roles]) => [purpose, Object.fromEntries(roles)])),
  ]);
  const table = { owner: name, classes: Object.fromEntries(classes), fields: Object.fromEntries(fields) };
  return `${JSON.stringify(table, null, 2)}\n`;
}
