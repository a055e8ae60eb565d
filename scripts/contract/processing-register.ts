import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../demo/project';
import type { Grant } from '../../subgraphs/kit/access/grants';
import {
  activityOf,
  type PurposeEntry,
  type PurposeRegister,
  PURPOSES,
} from '../../subgraphs/kit/access/purposes';
import { type DataClass, dataClass, type Purpose, type Role } from '../../subgraphs/kit/vocabulary';
import { type NamedOwner, ownerOf } from './access-owners';
import { CLASS_IN_DUTCH, ROLE_IN_DUTCH, scopeInDutch } from './access-words';
import { type Contract, drifted } from './drift';
import { markdownTable } from './markdown-table';
import { ACTIVITY_IN_DUTCH, personsInDutch } from './register-words';
import { subgraphNames } from './subgraphs';

/** Path of the register in the project. */
export const REGISTER_FILE = 'docs/privacy/verwerkingsregister.md';

/** What the register is printed from. */
export interface RegisterSources {
  readonly purposes: PurposeRegister;
  readonly owners: readonly NamedOwner[];
}

/** The purposes and owners of the project as it stands. */
export const registerSources = (): RegisterSources => ({
  purposes: PURPOSES,
  // Whoever shows what others gave comes after them.
  owners: subgraphNames()
    .map(ownerOf)
    .toSorted((a, b) => Number(a.isComputed ?? false) - Number(b.isComputed ?? false)),
});

const PURPOSE_FILE = 'subgraphs/kit/access/purposes.ts';

const rolesIn = (roles: readonly Role[]): string => roles.map((role) => ROLE_IN_DUTCH[role]).join(', ');
const classesIn = (classes: readonly DataClass[]): string =>
  classes.map((data) => CLASS_IN_DUTCH[data].title.toLowerCase()).join(', ');
const kindIn = ({ kind }: PurposeEntry): string => (kind === 'SEARCH' ? 'zoeken' : 'raadplegen');

const INTRODUCTION = `# Register van verwerkingsactiviteiten

Afgedrukt uit \`${PURPOSE_FILE}\` en de toegangstabellen met \`npm run schema\`. Wijzig de code, niet deze bladzijde.

Dit is het deel van het register (AVG 30) dat uit de code volgt: voor welke doelen de hub gegevens verwerkt, op welke
grond, voor wie, en welk orgaan wat geeft. Elke regel in het verwerkingenlogboek noemt de activiteit met het adres (URI)
dat hier staat. Wijzigt een activiteit, dan hoort zij een nieuw versienummer en dus een nieuw adres te krijgen.

**Dit is een voorbeeld met verzonnen mensen.** De gronden en doelen zijn onze lezing. Een jurist heeft ze niet getoetst. Wie
de hub gebruikt, stelt ze zelf vast: zie [de DPIA](dpia.md).`;

const TO_FILL_IN = `## Wat de organisatie zelf toevoegt

Dit weet de code niet. Neem het op in het register van de eigen organisatie:

- naam en contactgegevens van de verwerkingsverantwoordelijke, en van de functionaris gegevensbescherming;
- wie voor welke activiteit verantwoordelijk is, alleen of samen met anderen;
- verwerkers, zoals een hostingpartij, en de afspraken met hen;
- of gegevens buiten de Europese Economische Ruimte komen. De hub stuurt zelf niets naar derden, behalve een kopie van het
  verwerkingenlogboek als daarvoor een adres is ingesteld (\`HUB_LOG_COLLECTOR\`);
- hoe lang dossiers bij het orgaan zelf worden bewaard. De hub bewaart geen dossiers.`;

const LOGS = `## Wat bij elke activiteit geldt

- **Logboeken.** Van elke verwerking komt per burger één regel in het verwerkingenlogboek: van de hub, en van elk orgaan dat
  meedeed. Daarin staat een pseudoniem, geen nummer, geen inhoud en geen medewerker. Wie er vroeg, staat in het
  auditlogboek van de hub, ook als iemand die was ingelogd is geweigerd. Zonder logregel komt er geen antwoord.
- **Bewaren.** De bewaartermijn hieronder geldt voor de logregels. De software wist nu niets: aan de logboeken kan alleen
  iets worden toegevoegd. Wissen na de termijn is nog niet gemaakt.
- **Medewerkers.** Van wie vraagt worden verwerkt: kenmerk, rol, organisatie, netwerkadres, tijd, doel, casus en reden.
- **Beveiliging.** Zie [de BIO2-tabel](../security/bio2.md) en [het dreigingsmodel](../security/threat-model.md).
- **Ondertekening.** Elk orgaan tekent zijn eigen toegangstabel, in [docs/access](../access).`;

function overview(purposes: PurposeRegister): string {
  const rows = entriesOf(purposes).map(([purpose, entry]) => [
    entry.title,
    `\`${activityOf(purpose, entry)}\``,
    kindIn(entry),
    entry.ground.join(', '),
  ]);
  return `## Overzicht\n\n${markdownTable(['Activiteit', 'Adres in het logboek', 'Soort', 'Grond'], rows)}`;
}

const entriesOf = (purposes: PurposeRegister): [Purpose, PurposeEntry][] =>
  Object.entries(purposes) as [Purpose, PurposeEntry][];

function stated({ states }: PurposeEntry): string {
  const more = [
    states.trigger ? ['aanleiding'] : [],
    states.case ? ['casus'] : [],
    states.reason ? ['reden in woorden'] : [],
  ].flat();
  return ['doel', ...more].join(', ');
}

const periodIn = ({ from, to }: PurposeEntry['valid']): string =>
  to === null ? `vanaf ${from}` : `${from} tot en met ${to}`;

/** The rows of one owner: what it gives, to whom, and why it may. */
function grantRows({ title }: NamedOwner, grants: readonly Grant[]): string[][] {
  return grants.map(({ roles, gives, ownAgencyOnly = false, because }) => [
    title,
    rolesIn(roles) + (ownAgencyOnly ? ', van het eigen orgaan' : ''),
    classesIn(gives),
    because,
  ]);
}

function sharing(purpose: Purpose, owners: readonly NamedOwner[]): string {
  const rows = owners.flatMap((owner) =>
    grantRows(
      owner,
      owner.table.grants.filter((grant) => grant.purpose === purpose),
    ),
  );
  if (rows.length === 0) return 'Niemand geeft voor deze activiteit gegevens uit een dossier.';
  return markdownTable(['Wie geeft', 'Aan wie', 'Gegevenssoorten', 'Waarom dat mag'], rows);
}

function section(purpose: Purpose, entry: PurposeEntry, owners: readonly NamedOwner[]): string {
  const { does, doesNot } = ACTIVITY_IN_DUTCH[purpose];
  return `## ${entry.title} (\`${purpose}\`)

${does} ${doesNot}

- Adres: \`${activityOf(purpose, entry)}\` (versie ${entry.version}, ${periodIn(entry.valid)}).
- Grond: ${entry.ground.join(', ')}. Niet getoetst door een jurist.
- Soort: ${kindIn(entry)}. Over wie mag worden gevraagd: ${scopeInDutch(entry)}.
- De vraag noemt: ${stated(entry)}.
- Betrokkenen: ${personsInDutch(entry)}; de medewerker of het systeem dat vraagt.
- Ontvangers: ${rolesIn(entry.roles)}.
- Logregels bewaren: ${entry.retentionMonths} maanden.

${sharing(purpose, owners)}`;
}

function classSection(owners: readonly NamedOwner[]): string {
  const given = new Set(owners.flatMap(({ table }) => table.grants.flatMap(({ gives }) => gives)));
  const rows = (Object.keys(dataClass.meanings) as DataClass[])
    .filter((data) => given.has(data))
    .map((data) => [CLASS_IN_DUTCH[data].title, CLASS_IN_DUTCH[data].meaning]);
  return `## Gegevenssoorten\n\n${markdownTable(['Soort', 'Wat het is'], rows)}`;
}

/** The register of processing activities (AVG 30) as a page in Dutch. */
export function processingRegister({ purposes, owners }: RegisterSources = registerSources()): string {
  const parts = [
    INTRODUCTION,
    overview(purposes),
    LOGS,
    TO_FILL_IN,
    ...entriesOf(purposes).map(([purpose, entry]) => section(purpose, entry, owners)),
    classSection(owners),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** The register as the code prints it, by its path in the project. */
export const registerFiles = (): Contract => new Map([[REGISTER_FILE, processingRegister()]]);

/** The register as it is committed; nothing when it is not there. */
export function committedRegister(): Contract {
  const file = path.join(projectRoot(), REGISTER_FILE);
  return new Map(existsSync(file) ? [[REGISTER_FILE, readFileSync(file, 'utf8')]] : []);
}

/** Writes the register when it changed; returns its path then. */
export function writeRegister(printed: Contract): string[] {
  const changed = drifted(committedRegister(), printed);
  for (const file of changed) {
    const target = path.join(projectRoot(), file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, printed.get(file) ?? '');
  }
  return changed;
}
