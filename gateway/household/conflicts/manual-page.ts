import type { LegalBasis } from '../../../subgraphs/kit/graph/values';
import type { Law } from '../law/law';
import { needWords } from './dutch-words';
import type { Hardness, Rule, RuleExample, RuleKind, Threshold } from './rule';
import { capital } from './wording';

const KIND: { readonly [K in RuleKind]: string } = {
  CHAIN: 'ketenbesluiten: het gevolg van een wijziging of besluit elders',
  CONTRADICTION: 'tegenspraak: tegengestelde plichten, of feiten die niet samengaan',
  COHERENCE: 'samenhang: besluiten over dezelfde persoon die elkaar beïnvloeden',
  WATCH: 'bewaking: een termijn of spoed, geen tegenspraak',
};

const HARDNESS: { readonly [K in Hardness]: string } = {
  HARD: 'hard: als de gegevens kloppen, is een wettelijke norm geschonden',
  SIGNAL: 'signaal: het kan rechtmatig zijn, een mens moet kijken',
};

const OUTCOME: { readonly [K in RuleExample['outcome']]: string } = {
  CONFLICT: 'Het beeld meldt',
  EXPLAINED: 'Het beeld meldt, als verklaard verschil',
  NONE: 'Het beeld meldt niets.',
};

const RISK = { LOW: 'laag', MEDIUM: 'midden', HIGH: 'hoog' } as const;

const UNIT: { readonly [K in Threshold['unit']]: string } = {
  HOURS: 'uur per week',
  DAYS: 'dagen',
  MONTHS: 'maanden',
  PER_CENT: 'procent',
  CENTS: 'eurocent',
};

function articleLine(basis: LegalBasis, law: Law): string {
  const article = law.article(basis);
  const paragraph = basis.paragraph === null ? '' : ` lid ${basis.paragraph}`;
  const doubt = article?.certainty === 'VERIFIED' ? '' : ' (niet in een actuele wettekst gelezen)';
  return `- ${basis.law} ${basis.article}${paragraph}: ${article?.says ?? 'onbekend'}${doubt}`;
}

function exampleText({ situation, outcome, says }: RuleExample): string {
  if (says === null) return `${situation}\n\n${OUTCOME[outcome]}`;
  return `${situation}\n\n${OUTCOME[outcome]}:\n\n> ${says}`;
}

/** Where the page of a rule stands in the folder of the manual. */
export const manualFile = ({ id }: Rule): string => `${id.toLowerCase()}.md`;

/** The page of a rule in the Dutch manual, in Markdown. Made from the rule alone, so that it is never out of date. */
export function manualPage(rule: Rule, law: Law): string {
  const { id, title, kind, hardness, risk, needs, hook, thresholds, examples } = rule;
  const parts = [
    `# ${id} ${title}`,
    `- Soort: ${KIND[kind]}.\n- Hardheid: ${HARDNESS[hardness]}.\n- Nadeelrisico: ${RISK[risk.level]}. ${risk.text}`,
    '## Voorbeelden',
    ...examples.map((example, index) => `### Voorbeeld ${index + 1}\n\n${exampleText(example)}`),
    '## Wat bekend moet zijn',
    'Ontbreekt hiervan iets, dan zegt het beeld dat deze regel niet is beoordeeld, en welke bron ontbreekt.',
    needs.map((need) => `- ${capital(needWords[need])}`).join('\n'),
    '## Artikelen',
    hook.map((basis) => articleLine(basis, law)).join('\n'),
    ...(thresholds.length === 0
      ? []
      : [
          '## Drempels die dit project koos',
          thresholds.map(({ value, unit, text }) => `- ${value} ${UNIT[unit]}: ${text}`).join('\n'),
        ]),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** The first page: all rules in their order. */
export function manualIndex(rules: readonly Rule[]): string {
  const lines = rules.map((rule) => `- [${rule.id}](${manualFile(rule)}) ${rule.title}`);
  return [
    '# De regels',
    'Elke regel zoekt één soort botsing tussen besluiten van organen. Een melding is een signaal voor een mens: het ' +
      'beeld beslist niets en stuurt niets door. De voorbeelden zijn verzonnen; de test van de regel bewijst ze.',
    lines.join('\n'),
  ]
    .join('\n\n')
    .concat('\n');
}
