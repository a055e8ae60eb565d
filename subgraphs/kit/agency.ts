import type { BuildSchemaOptions } from 'type-graphql';
import type { EntityManager, MigrationInterface } from 'typeorm';
import type { AccessTable } from './access/grants';
import type { ClassOf } from './class-of';
import type { Intake } from './intake/intake';
import type { AgencyFile } from './graph/agency-file';
import type { Agency } from './graph/values';
import type { Question } from './store/known-rows';
import type { MaatwerkContactRow } from './store/rows';
import type { DataClass } from './vocabulary';

/** Whom a caseworker calls: a function, never a person. */
export type AgencyContact = Omit<MaatwerkContactRow, 'id'>;

/** The lists of one file; the kit adds who, when and the outcome of the access test. */
export type FileContent = Omit<AgencyFile, 'agency' | 'access' | 'retrievedAt' | 'withheld'>;

/** All that the kit has to know to run one agency as a subgraph. Exported as `agency` from the agency's folder. */
export interface AgencyDefinition {
  /** Name of the subgraph, the database and the folder, in lower case. */
  readonly identity: Agency;
  /** Port on which it listens when none is set. */
  readonly defaultPort: number;
  /** Who may read what. The agency decides; the gateway can only narrow it. */
  readonly access: AccessTable;
  /** The contact that stands in the register until the agency changes it there. */
  readonly contact: AgencyContact;
  readonly entities: readonly ClassOf[];
  readonly migrations: readonly ClassOf<MigrationInterface>[];
  readonly resolvers: BuildSchemaOptions['resolvers'];
  /**
   * Reads the files of several persons; the number of statements may not depend on the question. What is not among the
   * classes of data that are given is taken out afterwards.
   */
  readonly readFiles: (
    manager: EntityManager,
    question: Question,
    given: ReadonlySet<DataClass>,
  ) => Promise<Map<string, FileContent>>;
  /** How a household file describes what this agency knows. */
  readonly intake: Intake;
}
