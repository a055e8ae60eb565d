/** A message of a rule, taken apart. */
export interface MessageParts {
  /** What clashes. */
  readonly says: readonly string[];
  /** What to ask or to do. */
  readonly asks: readonly string[];
}

/** Sentences of the message that stand on a card: with its title they say what clashes. */
export const LEAD = 2;

/** A full stop, and then a sentence that begins. An initial, as in "J. Jansen", ends none. */
const BETWEEN_SENTENCES = /(?<=[^\s.][.?!])(?<!(?:^|\s)\p{Lu}\.)\s+(?=[\p{Lu}€\d])/u;
/** How the rules begin a sentence that asks something of the caseworker. */
const ASKS =
  /^(?:Vraag|Laat|Overweeg|Voer|Meld|Bespreek|Geef|Maak|Kijk|Bekijk|Wijs|Neem|Bel|Stel|Zoek|Controleer)\b/;
/** Said again, with whether it holds, in the list of explanations. */
const EXPLAINS = /^(?:Mogelijke verklaring|Niet uit te sluiten):/;

/** The sentences of a message, in order. */
export function sentencesOf(message: string): readonly string[] {
  return message
    .trim()
    .split(BETWEEN_SENTENCES)
    .filter((sentence) => sentence !== '');
}

/** Points back: without the sentence before it nobody knows where to ask. */
const POINTS_BACK = /^\S+ (?:daar|hen|die)\b/;

/** Takes a message apart. What is no question and no explanation says what clashes: nothing is lost. */
export function partsOf(message: string): MessageParts {
  const told = sentencesOf(message).filter((sentence) => !EXPLAINS.test(sentence));
  return {
    says: told.filter((sentence) => !ASKS.test(sentence)),
    asks: told.flatMap((sentence, place) => {
      if (!ASKS.test(sentence)) return [];
      const before = told[place - 1];
      return POINTS_BACK.test(sentence) && before !== undefined && !ASKS.test(before)
        ? [`${before} ${sentence}`]
        : [sentence];
    }),
  };
}
