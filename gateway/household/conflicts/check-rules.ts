import type { Law } from '../law/law';
import type { Rule } from './rule';

/**
 * Refuses rules that rest on an article that the law data do not have: a caseworker would be shown a reference that
 * nobody checked. Throws an error that names each rule and article.
 */
export function checkRules(rules: readonly Rule[], law: Law): void {
  const unknown = rules.flatMap(({ id, hook }) =>
    hook
      .filter((basis) => law.article(basis) === null)
      .map(
        ({ law: name, article, paragraph }) =>
          `${id}: ${[name, article, paragraph].filter(Boolean).join(' ')}`,
      ),
  );
  if (unknown.length > 0)
    throw new Error(`rules rest on articles that the law data do not have: ${unknown.join('; ')}`);
}
