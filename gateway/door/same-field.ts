import { type GraphQLError, Kind, type SelectionSetNode, type ValidationRule } from 'graphql';

/** How often the field, or fragment, that stands most often in one selection stands there. */
function mostAlike(selection: SelectionSetNode): number {
  const counts = new Map<string, number>();
  const count = ({ selections }: SelectionSetNode): void => {
    for (const node of selections) {
      // What stands in an inline fragment is selected here: it would otherwise be a way around the limit.
      if (node.kind === Kind.INLINE_FRAGMENT) count(node.selectionSet);
      const key =
        node.kind === Kind.FIELD
          ? (node.alias ?? node.name).value
          : `...${node.kind === Kind.FRAGMENT_SPREAD ? node.name.value : ''}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  };
  count(selection);
  return Math.max(...counts.values());
}

/**
 * The rule that one selection has the same field at most `max` times. Each time is one more for the server to merge, and
 * nothing more in the answer.
 */
export function sameFieldRule(max: number, tooOften: () => GraphQLError): ValidationRule {
  return (context) => {
    let told = false;
    return {
      SelectionSet(selection) {
        if (told || mostAlike(selection) <= max) return;
        told = true;
        context.reportError(tooOften());
      },
    };
  };
}
