import type { Terms } from '../../hub/document';
import { nl } from '../../texts/nl';
import type { View } from '../household-context';
import {
  gapsOf,
  knownOutcome,
  partOf,
  shortSources,
  type Source,
  sourceName,
} from '../sources/source-states';
import { amountCell, type Cell, csvText, textCell } from './csv-text';
import { dutchTime } from './dutch-time';

type Claim = View['claims'][number];

/** What a file of claims is made from. */
export interface ClaimsToWrite {
  readonly asOf: string;
  readonly claims: readonly Claim[];
  readonly sources: readonly Source[];
  readonly terms: Terms;
  /** How to call a person: by name, never by number. */
  readonly nameOf: (bsn: string) => string;
  /** Moment at which it is made. */
  readonly madeAt: Date;
  /** Number of its line in the log of the hub. */
  readonly logNumber: string;
}

const UNKNOWN = 'onbekend';
const inWords = (moment: Date): string => dutchTime(moment).join(' ');
const yesOrNo = (yes: boolean): Cell => textCell(yes ? 'ja' : 'nee');

// A file is read by others than who made it, long after: it is in Dutch, in whatever language the page was.
const COLUMNS: readonly (readonly [string, (claim: Claim, write: ClaimsToWrite) => Cell])[] = [
  ['Verteld door', ({ agency }) => textCell(agency.name)],
  ['Schuldeiser', ({ creditor }) => textCell(creditor.name)],
  ['Behandelaar', ({ handler }) => textCell(handler.name)],
  ['Kenmerk', ({ id }) => textCell(id)],
  ['Schuldenaar', ({ debtors }, { nameOf }) => textCell(debtors.map(({ bsn }) => nameOf(bsn)).join(', '))],
  ['Soort', ({ kind }) => textCell(nl.debts.kind[kind])],
  ['Omschrijving', ({ title }) => textCell(title)],
  ['Regeling', ({ scheme }) => textCell(scheme)],
  ['Status', ({ status }) => textCell(nl.debts.status[status])],
  ['Nu te betalen', ({ payable }) => yesOrNo(payable)],
  ['Vervaldatum', ({ dueOn, payable }) => textCell(dueOn ?? (payable ? UNKNOWN : 'niet van toepassing'))],
  ['Strafrechtelijk', ({ criminal }) => yesOrNo(criminal)],
  ['Opgelegd', ({ imposed }) => amountCell(imposed)],
  ['Hoofdsom', ({ principal }) => amountCell(principal)],
  ['Rente', ({ interest }) => amountCell(interest)],
  ['Kosten', ({ costs }) => amountCell(costs)],
  ['Openstaand', ({ outstanding }) => amountCell(outstanding)],
  ['Telt mee in het totaal', ({ counted }) => yesOrNo(counted)],
];

/** What is written of a person's reason stays in the log: a file goes further than the screen. */
function heading({ asOf, terms, madeAt, logNumber, claims }: ClaimsToWrite): readonly (readonly string[])[] {
  return [
    ['Huishoudbeeld', 'vorderingen'],
    ['Gemaakt op', inWords(madeAt)],
    ['Peildatum', asOf],
    ['Doel', nl.terms.purposeName[terms.purpose]],
    ['Casus', terms.caseReference ?? 'geen'],
    ['Nummer in het logboek', logNumber],
    ['Aantal vorderingen', String(claims.length)],
  ];
}

function partInDutch(path: string): string {
  const { list, field } = partOf(path);
  const lists: Readonly<Record<string, string>> = nl.sources.list;
  const fields: Readonly<Record<string, string>> = nl.sources.fieldName;
  const of = lists[list] ?? list;
  if (field === null) return of;
  return fields[field] === undefined ? `een deel van ${of}` : `${fields[field]} bij ${of}`;
}

const partsInDutch = (parts: 'all' | readonly string[]): string => {
  if (parts === 'all') return nl.sources.all;
  return parts.length === 0 ? 'niets' : parts.map(partInDutch).join(', ');
};

function sourceLine(source: Source): readonly string[] {
  const { unknown, withheld } = gapsOf(source);
  return [
    sourceName(source),
    nl.sources.outcome[knownOutcome(source.outcome)],
    source.retrievedAt === null ? 'geen' : inWords(new Date(source.retrievedAt)),
    partsInDutch(unknown),
    partsInDutch(withheld),
  ];
}

function warning(sources: readonly Source[]): readonly (readonly string[])[] {
  const short = shortSources(sources);
  if (short.length === 0) return [];
  const names = short.map(sourceName).join(', ');
  return [
    [
      'Let op',
      `Er ontbreekt iets van: ${names}. Er kunnen meer vorderingen zijn; bedragen zijn minstens dit.`,
    ],
  ];
}

/**
 * All claims of a household as a file for a spreadsheet: first when, for what and from which sources, and what was
 * missing; then a line a claim. Never with the number of a person.
 */
export function claimsCsv(write: ClaimsToWrite): string {
  const { claims, sources } = write;
  const before = [
    ...heading(write),
    ...warning(sources),
    [],
    ['Bron', 'Uitkomst', 'Tijdstip', 'Onbekend', 'Niet gedeeld voor dit doel'],
    ...sources.map(sourceLine),
    [],
    COLUMNS.map(([name]) => name),
  ];
  return csvText([
    ...before.map((cells) => cells.map(textCell)),
    ...claims.map((claim) => COLUMNS.map(([, cell]) => cell(claim, write))),
  ]);
}
