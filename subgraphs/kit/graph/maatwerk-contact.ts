import { Field, InterfaceType } from 'type-graphql';
import { DateScalar } from './scalars';
import { Agency } from './values';

@InterfaceType('MaatwerkContact', {
  autoRegisterImplementations: false,
  description:
    "Maatwerkcontact (Maatwerkregister): whom a caseworker calls. A function, so that a person's departure does not break it.",
})
export abstract class MaatwerkContact {
  @Field(() => Agency, { description: 'Orgaan.' })
  agency!: Agency;
  @Field(() => String, { description: 'Functiepostbus: e-mail address of the function.' })
  functionMailbox!: string;
  @Field(() => String, { description: 'Telefoonnummer of the function.' })
  phone!: string;
  @Field(() => String, { description: 'Plaatsvervanging: who answers when the function is absent.' })
  deputy!: string;
  @Field(() => String, { description: 'Mandaat in plain Dutch: what the function may decide.' })
  mandate!: string;
  @Field(() => [String], { description: "Thema's." })
  themes!: string[];
  @Field(() => DateScalar, { description: 'Geldig tot en met; later the entry is stale.' })
  validUntil!: string;
}
