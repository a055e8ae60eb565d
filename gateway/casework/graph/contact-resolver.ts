import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import {
  ContactRecorded,
  ContactRefused,
  MaatwerkContactRegister,
  RecordMaatwerkContactResult,
} from '../../../subgraphs/kit/graph/contact-register';
import { auditEntry } from '../../accountability/entries';
import type { CaseworkContext } from '../casework-context';
import { requireOwnAgency } from '../own-agency';
import { RecordMaatwerkContactInput } from './own-contact';

@Resolver()
export class ContactResolver {
  @Query(() => MaatwerkContactRegister, {
    description: 'Contactregister van het eigen orgaan: asked of the agency itself.',
  })
  async maatwerkContact(
    @Arg('agency', () => ID, { description: 'Korte code of the agency where who asks works.' })
    agency: string,
    @Ctx() { engine, contacts }: CaseworkContext,
  ): Promise<MaatwerkContactRegister> {
    requireOwnAgency(engine.asking, agency);
    return contacts.register(agency, engine);
  }

  @Mutation(() => RecordMaatwerkContactResult, {
    nullable: true,
    description:
      'Maatwerkcontact van het eigen orgaan vastleggen: recorded by the agency itself, from today on.',
  })
  async recordMaatwerkContact(
    @Arg('input', () => RecordMaatwerkContactInput, { description: 'Maatwerkcontact.' })
    { agency, contact }: RecordMaatwerkContactInput,
    @Ctx() { engine, journal, contacts }: CaseworkContext,
  ): Promise<typeof RecordMaatwerkContactResult> {
    requireOwnAgency(engine.asking, agency);
    // Before it is sent: what an agency recorded cannot be taken back when the hub finds no place in its log.
    await journal.write(
      auditEntry(engine.asking, {
        ...{ action: 'CHANGE', operation: `recordMaatwerkContact sent to ${agency}`, result: 'DONE' },
        ...{ subjects: [], householdIds: [], outsideOwnCases: false, code: null },
      }),
      [],
    );
    const { __typename: came, ...rest } = await contacts.record(agency, { ...contact }, engine);
    return came === 'ContactRecorded'
      ? Object.assign(new ContactRecorded(), rest)
      : Object.assign(new ContactRefused(), rest);
  }
}
