import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import {
  MaatwerkContactInput,
  MaatwerkContactRegister,
  RecordMaatwerkContactResult,
} from '../../kit/graph/contact-register';
import type { AgencyContext } from '../../kit/server/context';

@Resolver()
export class SvbContactResolver {
  @Query(() => MaatwerkContactRegister, {
    description: 'Contactregister van SVB: its own maatwerkcontact as it is and as it was.',
  })
  svbMaatwerkContact(@Ctx() context: AgencyContext): Promise<MaatwerkContactRegister> {
    return context.contactRegister();
  }

  @Mutation(() => RecordMaatwerkContactResult, {
    nullable: true,
    description:
      'Maatwerkcontact van SVB vastleggen: a new entry from today on. Null with NOT_ALLOWED for who is not of SVB.',
  })
  svbRecordMaatwerkContact(
    @Arg('input', () => MaatwerkContactInput, { description: 'Maatwerkcontact.' })
    input: MaatwerkContactInput,
    @Ctx() context: AgencyContext,
  ): Promise<typeof RecordMaatwerkContactResult> {
    return context.recordContact(input);
  }
}
