import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { legalRoomOfClaim, legalRoomOfDecision } from '../legal-room/room-of';
import type { ViewContext } from '../view-context';
import { HouseholdClaim, HouseholdDecision } from './facts';
import { LegalRoom } from './legal-room';

const WHAT = 'Wettelijke ruimte of the agency that owns it. A signal for a human, never a decision.';

@Resolver(() => HouseholdClaim)
export class ClaimRoomResolver {
  @FieldResolver(() => LegalRoom, { description: WHAT })
  legalRoom(@Root() { told, facts }: HouseholdClaim, @Ctx() { grounds, law }: ViewContext): LegalRoom {
    return legalRoomOfClaim(told, facts, grounds, law);
  }
}

@Resolver(() => HouseholdDecision)
export class DecisionRoomResolver {
  @FieldResolver(() => LegalRoom, { description: WHAT })
  legalRoom(@Root() { told, facts }: HouseholdDecision, @Ctx() { grounds, law }: ViewContext): LegalRoom {
    return legalRoomOfDecision(told, facts, grounds, law);
  }
}
