import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../demo/project';
import { accessJson } from './access-json';
import { accessMatrix } from './access-matrix';
import { ownerOf } from './access-owners';
import { accessPage } from './access-pages';
import { type Contract, drifted } from './drift';
import { subgraphNames } from './subgraphs';

const FOLDERS = ['schema/access', 'docs/access'];

/**
 * The access table of every owner, for machines and as a page to sign, by path in the project.
 * @param contract with the SDL of each subgraph
 * @throws ClassificationError
 */
export function accessFiles(contract: Contract): Contract {
  return new Map(
    subgraphNames().flatMap((name) => {
      const sdl = contract.get(`${name}.graphql`) ?? '';
      const owner = ownerOf(name);
      const matrix = accessMatrix(sdl, owner);
      return [
        [`schema/access/${name}.json`, accessJson(sdl, owner, matrix)] as const,
        [`docs/access/${name}.md`, accessPage(sdl, owner, matrix)] as const,
      ];
    }),
  );
}

/** The access tables as they are committed. */
export function committedAccessFiles(): Contract {
  const files = FOLDERS.filter((folder) => existsSync(path.join(projectRoot(), folder))).flatMap((folder) =>
    readdirSync(path.join(projectRoot(), folder)).map((name) => `${folder}/${name}`),
  );
  return new Map(files.map((file) => [file, readFileSync(path.join(projectRoot(), file), 'utf8')]));
}

/** Makes both folders hold the printed tables; returns the paths of the files that changed. */
export function writeAccessFiles(printed: Contract): string[] {
  const changed = drifted(committedAccessFiles(), printed);
  for (const file of changed) {
    const content = printed.get(file);
    const target = path.join(projectRoot(), file);
    mkdirSync(path.dirname(target), { recursive: true });
    if (content === undefined) rmSync(target);
    else writeFileSync(target, content);
  }
  return changed;
}
