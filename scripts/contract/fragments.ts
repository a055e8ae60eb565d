import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type DocumentNode, type FragmentDefinitionNode, Kind, parse, visit } from 'graphql';

/** Folder, within that of the operations, with fragments that several operations share. */
const FRAGMENTS_FOLDER = 'fragments';

function fragmentsOf({ definitions }: DocumentNode): FragmentDefinitionNode[] {
  return definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [node] : []));
}

/** The shared fragments by name. Throws for a file with something else in it, and for a name that is there twice. */
export function readFragments(operationsFolder: string): ReadonlyMap<string, FragmentDefinitionNode> {
  const folder = path.join(operationsFolder, FRAGMENTS_FOLDER);
  const shared = new Map<string, FragmentDefinitionNode>();
  if (!existsSync(folder)) return shared;
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.graphql'))) {
    const document = parse(readFileSync(path.join(folder, file), 'utf8'), { noLocation: true });
    const fragments = fragmentsOf(document);
    if (fragments.length !== document.definitions.length) {
      throw new Error(`${FRAGMENTS_FOLDER}/${file}: only fragments stand here.`);
    }
    for (const fragment of fragments) {
      const name = fragment.name.value;
      if (shared.has(name))
        throw new Error(`${FRAGMENTS_FOLDER}/${file}: there is another fragment ${name}.`);
      shared.set(name, fragment);
    }
  }
  return shared;
}

/** A document with the shared fragments that it spreads, and those that they spread, behind its own definitions. */
export function withFragments(
  document: DocumentNode,
  shared: ReadonlyMap<string, FragmentDefinitionNode>,
): DocumentNode {
  const present = new Set(fragmentsOf(document).map(({ name }) => name.value));
  const definitions = [...document.definitions];
  for (const definition of definitions) {
    visit(definition, {
      FragmentSpread: ({ name: { value } }) => {
        const fragment = shared.get(value);
        if (fragment === undefined || present.has(value)) return;
        present.add(value);
        // The loop goes on over what is added, so that the fragments of fragments come too.
        definitions.push(fragment);
      },
    });
  }
  return { ...document, definitions };
}
