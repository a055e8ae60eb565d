import { Field, ID, InputType } from 'type-graphql';
import { MaatwerkContactInput } from '../../../subgraphs/kit/graph/contact-register';

@InputType('RecordMaatwerkContactInput', {
  description: 'Maatwerkcontact of the own agency to record.',
})
export class RecordMaatwerkContactInput {
  @Field(() => ID, { description: 'Korte code of the agency where who asks works.' })
  agency!: string;
  @Field(() => MaatwerkContactInput, { description: 'Maatwerkcontact.' })
  contact!: MaatwerkContactInput;
}
