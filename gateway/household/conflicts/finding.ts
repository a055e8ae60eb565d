import { compare, factKey } from './reading';
import type { Applies, Explanation, Finding } from './rule';

type Parts = Omit<Finding, 'key' | 'explained' | 'agencies'> & {
  /** Tells findings of one rule apart that rest on the same facts. */
  readonly about?: string;
  /** Sources to call that gave no evidence. */
  readonly alsoCall?: readonly string[];
};

/** Makes a finding: its key, whom to call and whether it is explained follow from the rest. */
export function finding(ruleId: string, { about = '', alsoCall = [], ...parts }: Parts): Finding {
  const facts = parts.evidence.map(({ source, kind, id }) => `${kind}/${factKey(source, id)}`);
  const sources = [...parts.evidence.map(({ source }) => source), ...alsoCall];
  return {
    ...parts,
    key: [ruleId, about, ...[...new Set(facts)].sort(compare)].join('|'),
    explained: parts.explanations.some(({ applies }) => applies === 'YES'),
    agencies: [...new Set(sources)].sort(compare),
  };
}

export function explanation(code: string, applies: Applies, text: string): Explanation {
  return { code, applies, text };
}

export function appliesIf(condition: boolean): Applies {
  return condition ? 'YES' : 'NO';
}

/** YES when one is; else UNKNOWN when one is; else NO. */
export function anyOf(answers: readonly Applies[]): Applies {
  return answers.find((answer) => answer === 'YES') ?? answers.find((answer) => answer === 'UNKNOWN') ?? 'NO';
}

/** YES when it was seen. When it was not, NO only if everything that could show it is known. */
export function seenOr(seen: boolean, allIsKnown: boolean): Applies {
  if (seen) return 'YES';
  return allIsKnown ? 'NO' : 'UNKNOWN';
}
