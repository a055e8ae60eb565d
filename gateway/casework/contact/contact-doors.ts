import {
  type DocumentNode,
  type ExecutionResult,
  getNamedType,
  type GraphQLObjectType,
  parse,
} from 'graphql';
import { CodedError, ourCode } from '../../../subgraphs/kit/errors';
import type { ContactDraft, ContactRefusalReason } from '../../../subgraphs/kit/contact/check-entry';
import type {
  MaatwerkContactEntry,
  MaatwerkContactRegister,
} from '../../../subgraphs/kit/graph/contact-register';
import type { EngineContext } from '../../engine';
import type { Supergraph } from '../../household/supergraph';

/** The types by which a field is known to be the contact register of an agency, or the way to record in it. */
const REGISTER = 'MaatwerkContactRegister';
const RESULT = 'RecordMaatwerkContactResult';
const INPUT = 'MaatwerkContactInput';

const ENTRY = 'functionMailbox phone deputy mandate themes validUntil validFrom confirmBefore';
const REGISTER_FIELDS = `{ agency { code name oin } access present { ${ENTRY} } history { ${ENTRY} } }`;
const RESULT_FIELDS = `{ __typename ... on ContactRecorded { entry { ${ENTRY} } }
  ... on ContactRefused { field reason allowed } }`;

/** Root of a field of the supergraph. */
export type RootType = 'Query' | 'Mutation';

/** What came of recording, as an agency says it. */
export type RecordedAtAgency =
  | { readonly __typename: 'ContactRecorded'; readonly entry: MaatwerkContactEntry }
  | ({ readonly __typename: 'ContactRefused' } & ContactRefusalReason);

/** The questions to one agency about its own contact. Both answer in the field `contact`. */
interface ContactDoor {
  readonly register: DocumentNode;
  readonly record: DocumentNode;
}

/** The fields of an agency itself, by their type and the types of their arguments: those of the hub name an agency. */
function fieldsOf(
  type: GraphQLObjectType | null | undefined,
  answer: string,
  asked: readonly string[],
): readonly string[] {
  return Object.values(type?.getFields() ?? {})
    .filter((field) => getNamedType(field.type).name === answer)
    .filter(({ args }) => args.map((one) => getNamedType(one.type).name).join() === asked.join())
    .map(({ name }) => name);
}

/** Forwards to the contact registers of the agencies. Names no agency: a new one has a door when it is in the supergraph. */
export class ContactDoors {
  private doors: ReadonlyMap<string, ContactDoor> | undefined;

  /**
   * @param supergraph a function, because the engine that serves it needs this subgraph
   * @param ownerOf name of the subgraph that owns a field of a root
   */
  constructor(
    private readonly supergraph: () => Supergraph,
    private readonly ownerOf: (field: string, root: RootType) => string,
  ) {}

  /** The register of an agency. @throws BAD_INPUT when there is none of that name; what the agency refuses with */
  async register(agency: string, engine: EngineContext): Promise<MaatwerkContactRegister> {
    const answer = await this.supergraph().execute(this.doorOf(agency).register, {}, engine);
    return givenOf(answer) as MaatwerkContactRegister;
  }

  /** Asks an agency to record another contact. @throws as `register` */
  async record(agency: string, input: ContactDraft, engine: EngineContext): Promise<RecordedAtAgency> {
    const answer = await this.supergraph().execute(this.doorOf(agency).record, { input }, engine);
    return givenOf(answer) as RecordedAtAgency;
  }

  private doorOf(agency: string): ContactDoor {
    this.doors ??= this.findDoors();
    const door = this.doors.get(agency);
    if (door === undefined)
      throw new CodedError('BAD_INPUT', 'There is no agency of this name with a maatwerk contact.', {
        allowed: [...this.doors.keys()].join(', '),
      });
    return door;
  }

  private findDoors(): ReadonlyMap<string, ContactDoor> {
    const { apiSchema } = this.supergraph();
    const recording = new Map(
      fieldsOf(apiSchema.getMutationType(), RESULT, [INPUT]).map((field) => [
        this.ownerOf(field, 'Mutation'),
        field,
      ]),
    );
    const doors = fieldsOf(apiSchema.getQueryType(), REGISTER, []).flatMap((field) => {
      const agency = this.ownerOf(field, 'Query');
      const record = recording.get(agency);
      if (record === undefined) return [];
      const documents = {
        register: `query MaatwerkContact { contact: ${field} ${REGISTER_FIELDS} }`,
        record: `mutation RecordMaatwerkContact($input: ${INPUT}!) { contact: ${record}(input: $input) ${RESULT_FIELDS} }`,
      };
      const door: ContactDoor = {
        register: parse(documents.register, { noLocation: true }),
        record: parse(documents.record, { noLocation: true }),
      };
      return [[agency, door] as const];
    });
    return new Map(doors);
  }
}

/** What an agency gave. An error of it is passed on with its code, which is of the closed list. */
function givenOf({ data, errors }: ExecutionResult): unknown {
  const [error] = errors ?? [];
  const given = data?.['contact'];
  if (error === undefined && given != null) return given;
  const { code, source } = error?.extensions ?? {};
  const ours = error === undefined ? 'SOURCE_FAULT' : ourCode(code);
  const message = error?.message ?? 'The agency gave no answer.';
  throw new CodedError(ours, message, source === undefined ? {} : { source });
}
