import 'reflect-metadata';
import { z } from 'zod';
import { householdShape } from '../demo/load/household-file';
import { loadAgencies } from '../demo/project';
import type { AgencyDefinition } from '../subgraphs/kit/agency';

/** The shape does not depend on who is in the file, or when it is read. */
const ANY = { household: 'any', today: '2026-01-01', persons: new Map<string, string>() };

/**
 * The JSON Schema of a household file, for an editor that checks while somebody writes one. It tells the shape; what one
 * field says of another is checked when the file is loaded.
 */
export function householdJsonSchema(agencies: readonly AgencyDefinition[]): object {
  const { $schema, ...shape } = z.toJSONSchema(householdShape(agencies, ANY), {
    io: 'input',
    unrepresentable: 'any',
    reused: 'ref',
  });
  return { $schema, title: 'Household file of Huishoudbeeld', description: 'See demo/README.md.', ...shape };
}

if (require.main === module) {
  process.stdout.write(`${JSON.stringify(householdJsonSchema(loadAgencies()), null, 2)}\n`);
}
