import type { RuleKind } from '../../hub/operations';

/** What a draft is made from. */
export interface DraftSubject {
  /** Name of the agency it is for. */
  readonly agency: string;
  /** Case of the caseworker; null when none was stated. */
  readonly caseReference: string | null;
  /** Name of who sends it. */
  readonly sender: string;
  readonly kind: RuleKind;
  /** What this agency itself told: an agency gets no data of another from the hub. */
  readonly ownEvidence: readonly { readonly says: string; readonly on: string | null }[];
  /** How a day is written, in Dutch. */
  readonly day: (day: string) => string;
}

/** What it is about, in words that blame nobody. */
const ABOUT: Readonly<Record<RuleKind, string>> = {
  CHAIN: 'besluiten die op elkaar volgen',
  CONTRADICTION: 'gegevens die niet overal hetzelfde zijn',
  COHERENCE: 'besluiten die elkaar raken',
  WATCH: 'een termijn of een dringende situatie',
};

const NUMBER_OF_A_PERSON = /(?<!\d)\d(?:[ .-]?\d){8}(?!\d)/g;

/** A text without anything that looks like the number of a person. */
export const withoutNumbers = (text: string): string =>
  text.replaceAll(NUMBER_OF_A_PERSON, '[nummer weggelaten]');

/**
 * A message to an agency, for a caseworker to copy, complete and send herself. Always in Dutch. It asks and takes no
 * position; it names no number of a person, and tells the agency only what the agency told.
 */
export function draftFor({ agency, caseReference, sender, kind, ownEvidence, day }: DraftSubject): string {
  const about = ABOUT[kind];
  const told = ownEvidence.map(({ says, on }) => `- ${says}${on === null ? '' : ` (${day(on)})`}`);
  const lines = [
    `Onderwerp: vraag over ${about}${caseReference === null ? '' : `, kenmerk ${caseReference}`}`,
    '',
    `Aan het maatwerkteam van ${agency},`,
    '',
    `Ik help een gezin en wil u iets vragen. Het gaat over ${about}. Over wie het gaat, geef ik u langs een beveiligde weg.`,
    '',
    ...(told.length === 0
      ? ['De gegevens van uw organisatie raken aan die van een andere organisatie.']
      : ['Volgens uw gegevens:', ...told]),
    '',
    'Mijn vragen:',
    '1. Kloppen deze gegevens, en sinds wanneer?',
    '2. Op welke feiten en op welk wetsartikel rusten ze?',
    '3. Is er bij u ruimte om dit samen met een andere organisatie te bekijken? Zo ja, met wie kan ik dat afspreken?',
    '4. Wanneer kan ik een antwoord verwachten?',
    '',
    'Met vriendelijke groet,',
    sender,
    '[uw functie en telefoonnummer]',
  ];
  return withoutNumbers(lines.join('\n'));
}
