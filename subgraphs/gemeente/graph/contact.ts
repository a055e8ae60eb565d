import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import {
  MaatwerkContactInput,
  MaatwerkContactRegister,
  RecordMaatwerkContactResult,
} from '../../kit/graph/contact-register';
import type { AgencyContext } from '../../kit/server/context';

@Resolver()
export class GemeenteContactResolver {
  @Query(() => MaatwerkContactRegister, {
    description: 'Contactregister van de gemeente: its own maatwerkcontact as it is and as it was.',
  })
  gemeenteMaatwerkContact(@Ctx() context: AgencyContext): Promise<MaatwerkContactRegister> {
    return context.contactRegister();
  }

  @Mutation(() => RecordMaatwerkContactResult, {
    nullable: true,
    description:
      'Maatwerkcontact van de gemeente vastleggen: a new entry from today on. Null with NOT_ALLOWED for who is not of de gemeente.',
  })
  gemeenteRecordMaatwerkContact(
    @Arg('input', () => MaatwerkContactInput, { description: 'Maatwerkcontact.' })
    input: MaatwerkContactInput,
    @Ctx() context: AgencyContext,
  ): Promise<typeof RecordMaatwerkContactResult> {
    return context.recordContact(input);
  }
}
