/** Words that only English has. What follows the first of them explains the Dutch term. */
const ENGLISH_WORD =
  'the|a|an|at|by|on|under|from|that|who|whom|whose|which|whether|when|while|where|as|or|and|with|within|without|' +
  'after|because|these|other|so|its|per cent|for|about|perhaps|to|month|it|was|established|up';
/** Words of both languages, and what shows that they are English there. */
const ENGLISH_PAIR =
  '(?:of|in|over) (?:the|a|an|it|its|this|that|which|whom|whose|what|all|any|each|every|cents|plain|our|bodies|' +
  'deductions|claims|hundredths|lower|hours|months|exactly)';

const EXPLANATION = new RegExp(`\\s(?:${ENGLISH_PAIR}|${ENGLISH_WORD})\\b.*$`);

/** The Dutch term with which a description in the schema begins, without the English that explains it. */
export function dutchTerm(description: string): string {
  const [first = ''] = description.replace(/\s+/g, ' ').split(/[:;,.(]/);
  return first.replace(EXPLANATION, '').trim();
}
