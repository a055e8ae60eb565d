import { fork } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { accessFiles, committedAccessFiles, writeAccessFiles } from './contract/access-files';
import {
  CLIENT_OPERATIONS_FILE,
  clientOperations,
  committedClientOperations,
  writeClientOperations,
} from './contract/client-operations';
import { CompositionError } from './contract/compose';
import { contractOf, drifted, readContract, writeContract } from './contract/drift';
import { committedManifest, MANIFEST_FILE, manifestOf, readOperations } from './contract/operations';
import { committedRegister, registerFiles, writeRegister } from './contract/processing-register';
import { type PrintedSubgraph, SCHEMA_FOLDER, subgraphNames } from './contract/subgraphs';

const USAGE =
  'Usage: npm run schema             prints the contract to schema/\n       npm run schema -- --check  fails when schema/ is not what the code prints';

/** Prints one subgraph in a process of its own. */
function printApart(name: string): Promise<PrintedSubgraph> {
  return new Promise((resolve, reject) => {
    const child = fork(path.join(__dirname, 'print-subgraph'), [name]);
    child.once('message', (printed) => resolve(printed as PrintedSubgraph));
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${name} could not be printed (exit ${code}).`)));
  });
}

const say = (line: string): boolean => process.stdout.write(`${line}\n`);
const complain = (line: string): boolean => process.stderr.write(`${line}\n`);

async function main(options: readonly string[]): Promise<number> {
  if (options.some((option) => option !== '--check')) {
    complain(USAGE);
    return 2;
  }
  const contract = contractOf(await Promise.all(subgraphNames().map(printApart)));
  const operations = readOperations();
  const supergraph = contract.get('supergraph.graphql') ?? '';
  const manifest = manifestOf(operations, supergraph);
  const staleManifest = manifest === committedManifest() ? [] : [MANIFEST_FILE];
  const client = await clientOperations(operations, supergraph);
  const staleClient = client === committedClientOperations() ? [] : [CLIENT_OPERATIONS_FILE];
  const access = accessFiles(contract);
  const register = registerFiles();
  if (!options.includes('--check')) {
    for (const file of staleManifest) writeFileSync(path.join(SCHEMA_FOLDER, file), manifest);
    if (staleClient.length > 0) writeClientOperations(client);
    const changed = [
      ...writeContract(SCHEMA_FOLDER, contract),
      ...staleManifest,
      ...staleClient,
      ...writeAccessFiles(access),
      ...writeRegister(register),
    ];
    say(changed.length > 0 ? `Wrote ${changed.join(', ')}.` : 'Nothing changed.');
    return 0;
  }
  const inSchema = [...drifted(readContract(SCHEMA_FOLDER), contract), ...staleManifest];
  const stale = [
    ...inSchema.map((name) => `schema/${name}`),
    ...staleClient,
    ...drifted(committedAccessFiles(), access),
    ...drifted(committedRegister(), register),
  ];
  for (const file of stale) complain(`${file} is not what the code prints: run npm run schema.`);
  if (stale.length === 0)
    say(`The contract is what the code prints: ${contract.size + 2 + access.size + register.size} files.`);
  return stale.length > 0 ? 1 : 0;
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: Error) => {
    if (error instanceof CompositionError)
      for (const reason of error.reasons) complain(`Composition: ${reason}`);
    else complain(error.message);
    process.exit(1);
  },
);
