import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { assessRules, type AssessedRules } from '../conflicts/assess';
import type { Rule } from '../conflicts/rule';
import type { HouseholdFacts } from '../facts/types';
import type { Law } from '../law/law';
import type { ViewContext } from '../view-context';
import { Conflict, type ConflictRule, UnassessedRule } from './conflict';
import { contactsOf } from './contacts';
import { HouseholdContact } from './facts';
import { HouseholdView } from './view';

/** The rules are applied once to the facts of a view, whichever of its fields ask for the outcome. */
const assessed = new WeakMap<HouseholdFacts, AssessedRules>();

/** The outcome of the rules for the facts of a view. */
export function assess(facts: HouseholdFacts, context: ViewContext): AssessedRules {
  const done = assessed.get(facts) ?? assessRules(facts, context.law, context.rules, context.onRuleFault);
  assessed.set(facts, done);
  return done;
}

/** A rule as the view shows it: with what is known of each article it rests on. */
function shown(rule: Rule, law: Law): ConflictRule {
  const hook = rule.hook.map((basis) => {
    const article = law.article(basis);
    return { ...basis, says: article?.says ?? '', certainty: article?.certainty ?? 'UNVERIFIED' };
  });
  return { ...rule, hook };
}

@Resolver(() => HouseholdView)
export class ConflictsResolver {
  @FieldResolver(() => [Conflict], {
    description:
      'Tegenstrijdigheden, gravest first; explained ones are shown as such. Signals for a human, never a decision.',
  })
  conflicts(@Root() { facts }: HouseholdView, @Ctx() context: ViewContext): Conflict[] {
    const contacts = contactsOf(facts);
    return assess(facts, context).conflicts.map((found) => ({
      ...found,
      rule: shown(found.rule, context.law),
      persons: found.persons.map((bsn) => ({ bsn })),
      risk: found.rule.risk,
      contacts: contacts.filter(({ agency }) => found.agencies.includes(agency.code)),
    }));
  }

  @FieldResolver(() => [UnassessedRule], {
    description: 'Regels die niet of niet geheel beoordeeld zijn, because a source or figure is missing.',
  })
  unassessedRules(@Root() { facts }: HouseholdView, @Ctx() context: ViewContext): UnassessedRule[] {
    return assess(facts, context).unassessed.map((one) => ({
      ...one,
      rule: shown(one.rule, context.law),
    }));
  }

  @FieldResolver(() => [HouseholdContact], {
    description: 'Maatwerkcontacten of the agencies in the view, as far as they answered.',
  })
  contacts(@Root() { facts }: HouseholdView): HouseholdContact[] {
    return contactsOf(facts);
  }
}
