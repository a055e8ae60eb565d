import type { Stage } from './stage';

/** One thing as a screen reader is told of it. */
export interface Told {
  readonly role: string;
  readonly name: string;
  readonly isFocusable: boolean;
  /** Of a heading; 0 of anything else. */
  readonly level: number;
  /** Roles of all that is inside it. */
  readonly inside: ReadonlySet<string>;
}

/** All that a screen reader is told of the page as it is now, in order: the accessibility tree of the browser. */
export async function toldOf({ debug }: Stage): Promise<readonly Told[]> {
  const { nodes } = await debug.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const rolesUnder = (id: string): string[] =>
    (byId.get(id)?.childIds ?? []).flatMap((child) => [
      ...(byId.get(child)?.ignored ? [] : [String(byId.get(child)?.role?.value)]),
      ...rolesUnder(child),
    ]);
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ nodeId, role, name, properties = [] }) => {
      const property = (wanted: string): unknown =>
        properties.find((one) => one.name === wanted)?.value.value;
      return {
        role: String(role?.value),
        name: String(name?.value ?? '').trim(),
        isFocusable: property('focusable') === true,
        level: Number(property('level') ?? 0),
        inside: new Set(role?.value === 'table' ? rolesUnder(nodeId) : []),
      };
    });
}
