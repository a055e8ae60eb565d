import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { AgencyDefinition } from '../subgraphs/kit/agency';

/** The folder with package.json: the same whether the code runs compiled or not. */
export function projectRoot(from: string = __dirname): string {
  if (existsSync(path.join(from, 'package.json'))) return from;
  const parent = path.dirname(from);
  if (parent === from) throw new Error('no package.json above the running code');
  return projectRoot(parent);
}

const SUBGRAPHS = path.join(__dirname, '..', 'subgraphs');

/** The agencies: every folder of `subgraphs/` that can be started. A new one joins by adding its folder. */
export function agencyCodes(): readonly string[] {
  return readdirSync(SUBGRAPHS)
    .filter((name) => ['main.js', 'main.ts'].some((file) => existsSync(path.join(SUBGRAPHS, name, file))))
    .sort();
}

/** Path of an agency's compiled or source module, without its extension. */
export const agencyModule = (code: string, name: string): string => path.join(SUBGRAPHS, code, name);

/** The definition of an agency. */
export function loadAgency(code: string): AgencyDefinition {
  // A folder that is found, not named, can only be required: an import has to be written out.
  return (require(agencyModule(code, 'agency')) as { readonly agency: AgencyDefinition }).agency;
}

/** The definitions of all agencies. */
export function loadAgencies(): AgencyDefinition[] {
  return agencyCodes().map(loadAgency);
}
