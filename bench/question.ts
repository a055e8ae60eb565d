import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../demo/project';
import { AS_OF, bsnOf, type HouseholdSize } from './households';

/** The HTTP body that asks for the view of a bench household. */
export function questionFor(size: HouseholdSize): string {
  const query = readFileSync(path.join(projectRoot(), 'bench', 'household-view.graphql'), 'utf8');
  return JSON.stringify({ query, variables: { bsn: bsnOf(size), asOf: AS_OF } });
}

/** An answer, with the fields that differ from one moment to the next made alike. */
export async function ask(
  url: string,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  const answer = JSON.parse(await response.text(), (key, value: unknown) =>
    key === 'retrievedAt' && value !== null ? 'some moment' : value,
  ) as { readonly data?: unknown; readonly errors?: readonly unknown[] };
  if (answer.errors) throw new Error(`${url} answers with errors: ${JSON.stringify(answer.errors[0])}`);
  return answer.data;
}
