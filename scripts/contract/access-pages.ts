import { createHash } from 'node:crypto';
import type { Grant } from '../../subgraphs/kit/access/grants';
import { AS_HOLDER, SECRET_ADDRESS_FIELDS } from '../../subgraphs/kit/access/contract-fields';
import { PURPOSES } from '../../subgraphs/kit/access/purposes';
import { readFields, type SchemaField } from '../../subgraphs/kit/access/schema-fields';
import type { DataClass, Purpose, Role } from '../../subgraphs/kit/vocabulary';
import { accessDecisions } from './access-json';
import type { AccessMatrix } from './access-matrix';
import type { NamedOwner } from './access-owners';
import { CLASS_IN_DUTCH, ROLE_IN_DUTCH, scopeInDutch } from './access-words';
import { dutchTerm } from './dutch-term';
import { markdownTable } from './markdown-table';

const purposes = Object.keys(PURPOSES) as Purpose[];

/** A term as it stands within a sentence; an abbreviation keeps its capitals. */
const inSentence = (term: string): string =>
  /^\p{Lu}\p{Lu}/u.test(term) ? term : term.charAt(0).toLowerCase() + term.slice(1);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const rolesIn = (roles: readonly Role[]): string => roles.map((role) => ROLE_IN_DUTCH[role]).join(', ');
const titles = (classes: readonly DataClass[]): string =>
  classes.map((data) => CLASS_IN_DUTCH[data].title.toLowerCase()).join(', ');

function introduction({ title, file, isComputed = false }: NamedOwner): string {
  const decides = isComputed
    ? `${capital(title)} houdt geen losse velden achter: een vraag wordt in haar geheel gegeven of geweigerd. Wat een orgaan voor een doel
niet gaf, is er niet, en telt nergens in mee.`
    : `${capital(title)} beslist zelf en tekent hiervoor. Wat hieronder niet staat, geeft ${title} niet: het veld is dan leeg, met de
mededeling dat het op deze grond niet wordt gedeeld. Leeg betekent nooit nul. De database houdt dezelfde rijen nog eens
tegen.`;
  return `# Toegangstabel van ${title}

Afgedrukt uit \`${file}\` met \`npm run schema\`. Wijzig de code, niet deze bladzijde.

Deze bladzijde zegt wie welke gegevens van ${title} krijgt, voor welk doel en waarom. Elk veld heeft één gegevenssoort.
Een doel en een rol samen geven recht op gegevenssoorten, en zo op velden. De omslag (welk orgaan, wanneer, wat niet is
gegeven) krijgt iedereen die een geldige vraag stelt.

${decides}`;
}

function grantsOf(purpose: Purpose, grants: readonly Grant[]): string {
  const { title, ground, kind, states, version } = PURPOSES[purpose];
  const asked = [
    states.trigger ? ['aanleiding'] : [],
    states.case ? ['casus'] : [],
    states.reason ? ['reden in woorden'] : [],
  ].flat();
  const rows = grants.map(({ roles, gives, ownAgencyOnly = false, because }) => [
    rolesIn(roles) + (ownAgencyOnly ? ', van het eigen orgaan' : ''),
    titles(gives),
    because,
  ]);
  return `### ${title} (\`${purpose}\`)

- Grondslag: ${ground.join(', ')}. Versie ${version} van dit doel.
- Soort: ${kind === 'SEARCH' ? 'zoeken' : 'raadplegen'}. Over wie: ${scopeInDutch(PURPOSES[purpose])}.
- De vraag noemt: ${['doel', ...asked].join(', ')}.

${markdownTable(['Rollen', 'Gegevenssoorten', 'Waarom'], rows)}`;
}

function cellOf(matrix: AccessMatrix, data: DataClass, purpose: Purpose): string {
  const roles = [...(matrix.cells.get(data)?.get(purpose) ?? [])];
  if (roles.length === 0) return '–';
  return roles.map(([role, given]) => ROLE_IN_DUTCH[role] + (given === 'GIVEN' ? '' : ' \\*')).join(', ');
}

function matrixOf(matrix: AccessMatrix, used: readonly Purpose[]): string {
  const rows = [...matrix.cells.keys()]
    .filter((data) => data !== 'ENVELOPE')
    .map((data) => [CLASS_IN_DUTCH[data].title, ...used.map((purpose) => cellOf(matrix, data, purpose))]);
  return `Een streep betekent: niemand. Een rol die niet in een vak staat, krijgt die gegevenssoort voor dat doel niet. \\* betekent:
alleen wie bij dit orgaan zelf werkt.

${markdownTable(['Gegevenssoort', ...used.map((purpose) => PURPOSES[purpose].title)], rows)}`;
}

/** Fields by their type, each with the Dutch word of its description. */
function fieldList(fields: readonly SchemaField[]): string {
  const byType = new Map<string, string[]>();
  for (const { parent, name, description } of fields) {
    byType.set(parent, [
      ...(byType.get(parent) ?? []),
      `\`${name}\` (${inSentence(dutchTerm(description))})`,
    ]);
  }
  return [...byType].map(([type, names]) => `- \`${type}\`: ${names.join(', ')}.`).join('\n');
}

function classSection(data: DataClass, fields: readonly SchemaField[]): string {
  const { title, meaning } = CLASS_IN_DUTCH[data];
  const list =
    data === 'SECRET_ADDRESS'
      ? `Staat in dezelfde velden als elk ander adres: ${SECRET_ADDRESS_FIELDS.map((at) => `\`${at}\``).join(', ')}. Wie deze soort
niet krijgt, ziet daar een leeg veld.`
      : fieldList(fields);
  return `### ${title} (\`${data}\`)\n\n${meaning}\n\n${list}`;
}

function fieldSections(sdl: string, matrix: AccessMatrix): string {
  // Interfaces give nothing by themselves: the types that implement them do.
  const fields = [...readFields(sdl).fields.values()].filter(({ ofInterface }) => !ofInterface);
  const ofClass = (wanted: string): SchemaField[] =>
    fields.filter(({ at }) => matrix.fields.get(at) === wanted);
  const sections = [...matrix.cells.keys()].map((data) => classSection(data, ofClass(data)));
  return `${sections.join('\n\n')}

### Waarden binnen andere velden

Deze velden hebben de gegevenssoort van het veld waarin de waarde staat.

${fieldList(ofClass(AS_HOLDER))}`;
}

/**
 * The table of an owner as a page in Dutch, for a lawyer to read and the owner to sign. The mark at its end changes with
 * every change of what the owner decides or says why.
 */
export function accessPage(sdl: string, owner: NamedOwner, matrix: AccessMatrix): string {
  const { grants } = owner.table;
  const used = purposes.filter((purpose) => grants.some((grant) => grant.purpose === purpose));
  const unused = purposes.filter((purpose) => !used.includes(purpose));
  const decided = accessDecisions(owner, matrix) + JSON.stringify(grants);
  const mark = createHash('sha256').update(decided).digest('hex').slice(0, 16);
  const sign = markdownTable(
    ['', ''],
    [
      ['Orgaan', capital(owner.title)],
      ['Kenmerk van deze tabel', mark],
      ...['Naam', 'Functie', 'Datum', 'Handtekening'].map((label) => [label, '']),
    ],
  );
  const parts = [
    introduction(owner),
    '## Per doel: wat, voor wie en waarom',
    ...used.map((purpose) =>
      grantsOf(
        purpose,
        grants.filter((grant) => grant.purpose === purpose),
      ),
    ),
    `### Doelen waarvoor niets wordt gegeven\n\n${unused.map((purpose) => `- ${PURPOSES[purpose].title} (\`${purpose}\`): alleen de omslag.`).join('\n')}`,
    '## Wie krijgt wat',
    matrixOf(matrix, used),
    '## Gegevenssoorten en hun velden',
    fieldSections(sdl, matrix),
    '## Ondertekening',
    sign,
  ];
  return `${parts.join('\n\n')}\n`;
}
