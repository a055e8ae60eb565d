import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import { type DocumentNode, Kind, parse, print, printSchema } from 'graphql';
import { projectRoot } from '../../demo/project';
import { publicSchemaOf, type TrustedOperation } from './operations';

/** The types of the operations for the web client, from the root of the project. */
export const CLIENT_OPERATIONS_FILE = 'web/hub/operations.ts';

const HEADER = `/* Printed from schema/operations by \`npm run schema\`. Do not edit: change the document and print again. */

import type { HubDocument } from './document';

`;

/** How the scalars of the contract are written in JSON. */
const SCALARS = {
  BSN: 'string',
  Cents: 'number',
  Date: 'string',
  DateTime: 'string',
  HouseholdId: 'string',
  OIN: 'string',
};

const documentLine = ({ name, text }: TrustedOperation): string => {
  const id = createHash('sha256').update(text).digest('hex');
  const kind = text.startsWith('mutation') ? 'Mutation' : 'Query';
  return `/** \`${name}\`, as production trusts it. */
export const ${name}: HubDocument<${name}${kind}, ${name}${kind}Variables> = {
  name: '${name}',
  id: 'sha256:${id}',
};
`;
};

/** The documents with each fragment in the first that has it: its type is printed once. Throws when two are not the same. */
function fragmentsOnce(
  operations: readonly TrustedOperation[],
): { location: string; document: DocumentNode }[] {
  const seen = new Map<string, string>();
  return operations.map(({ file, text }) => {
    const document = parse(text);
    const definitions = document.definitions.filter((node) => {
      if (node.kind !== Kind.FRAGMENT_DEFINITION) return true;
      const [name, body] = [node.name.value, print(node)];
      const other = seen.get(name);
      if (other !== undefined && other !== body)
        throw new Error(`${file}: another document has a fragment ${name}.`);
      seen.set(name, body);
      return other === undefined;
    });
    return { location: file, document: { ...document, definitions } };
  });
}

/** The operations as the web client knows them: the type of each answer and of its variables, and the name it is trusted by. */
export async function clientOperations(
  operations: readonly TrustedOperation[],
  supergraphSdl: string,
): Promise<string> {
  const schema = publicSchemaOf(supergraphSdl);
  const types = await codegen({
    filename: CLIENT_OPERATIONS_FILE,
    schema: parse(printSchema(schema)),
    schemaAst: schema,
    documents: fragmentsOnce(operations),
    plugins: [{ typescriptOperations: {} }],
    pluginMap: { typescriptOperations },
    config: {
      enumsAsTypes: true,
      immutableTypes: true,
      skipTypename: true,
      scalars: SCALARS,
      strictScalars: true,
      mergeFragmentTypes: true,
      inlineFragmentTypes: 'combine',
      // A document whose fragments stand in another is not valid by itself; each was validated with its own.
      skipDocumentsValidation: true,
    },
  });
  return `${HEADER}${types}\n${operations.map(documentLine).join('\n')}`;
}

const FILE = path.join(projectRoot(), CLIENT_OPERATIONS_FILE);

/** The client's operations as they are committed; undefined when there are none. */
export function committedClientOperations(): string | undefined {
  return existsSync(FILE) ? readFileSync(FILE, 'utf8') : undefined;
}

export function writeClientOperations(text: string): void {
  writeFileSync(FILE, text);
}
