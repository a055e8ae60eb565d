import { livingSituationWords } from '../conflicts/dutch-words';
import { namesIn } from '../conflicts/reading';
import { capital, day, explanationSentence, listed } from '../conflicts/wording';
import type { HouseholdFacts } from '../facts/types';
import type { DefinitionSubject } from '../law/definitions';
import type { Explained } from './explaining';
import { type CellIn, countedIn, isAway, isStudent, partnerIn } from './statements';

type Name = (bsn: string) => string;

/** What two agencies say otherwise of one person, and whether it is explained. Plain Dutch, without any number of a person. */
export function differenceText(
  subject: DefinitionSubject,
  person: string,
  pair: readonly [CellIn, CellIn],
  { explained, explanations, conflictKeys, contrast }: Explained,
  facts: HouseholdFacts,
): string {
  const name = namesIn(facts);
  const says = pair.map((one) => `${teller(one)} ${saysOn(subject, person, one, name, facts)}.`).join(' ');
  if (conflictKeys.length > 0) {
    const start = explained === 'YES' ? 'Verklaard verschil. ' : '';
    return `${says} ${start}${explanationSentence(explanations)}`;
  }
  if (contrast === null) return `${says} Of hier een verklaring voor is, is niet bekend.`;
  if (explained === 'YES') return `${says} Verklaard verschil: ${contrast}`;
  return `${says} De wetten verschillen. ${contrast} Of dat het verschil verklaart, is niet beoordeeld.`;
}

function teller({ column }: CellIn): string {
  return `${capital(column.agency.name)} (${column.scheme}${column.isReported ? ', volgens opgave' : ''})`;
}

function saysOn(
  subject: DefinitionSubject,
  person: string,
  one: CellIn,
  name: Name,
  facts: HouseholdFacts,
): string {
  const since = `sinds ${day(one.cell.period.from)}`;
  if (subject === 'PARTNER') return `telt ${name(person)} ${partnerText(one, name)}, ${since}`;
  if (subject === 'ADDRESS') return `gaat ${addressText(person, one, name, facts)}, ${since}`;
  return `${countedText(person, one, name)}, ${since}`;
}

function partnerText({ cell }: CellIn, name: Name): string {
  const statement = partnerIn(cell);
  if (statement?.isCouple !== true) return `zonder partner (${livingSituationWords[cell.code]})`;
  return statement.partner === null
    ? 'met een niet genoemde partner'
    : `met ${name(statement.partner)} als partner`;
}

function countedText(person: string, one: CellIn, name: Name): string {
  if (isStudent(one.cell)) return `ziet ${name(person)} als student`;
  if (one.cell.role === 'COUNTED') return `telt ${name(person)} mee bij ${name(one.cell.holder)}`;
  const counted = countedIn(one) ?? [];
  return `telt bij ${name(person)} ${counted.length === 0 ? 'niemand' : listed(counted.map(name))} mee`;
}

function addressText(person: string, { cell }: CellIn, name: Name, facts: HouseholdFacts): string {
  if (isAway(cell)) return `ervan uit dat ${name(person)} uitwonend is`;
  if (cell.role === 'COUNTED') return `ervan uit dat ${name(person)} bij ${name(cell.holder)} woont`;
  return `voor ${name(person)} uit van ${addressWords(cell.addressId, facts)}`;
}

/** A secret address is not in the facts, so that it cannot be written here. */
function addressWords(addressId: string | null, { composition, known }: HouseholdFacts): string {
  const records = known.personRecord.flatMap(({ fact }) => fact.addresses.map(({ address }) => address));
  const found = [composition?.address, ...records].find((one) => one?.addressId === addressId);
  return found
    ? `${found.street} ${found.houseNumber} in ${found.city}`
    : 'een adres dat hier niet bekend is';
}
