import { addMonths, type CalendarDate } from '../calendar';
import { holdsWrittenNumber } from '../logbook/written-numbers';
import { words } from '../vocabulary';

export const contactFault = words({
  MISSING: 'Ontbreekt: nothing was filled in.',
  LENGTH: 'Lengte: too short or too long.',
  NO_MAILBOX: 'Geen e-mailadres.',
  OTHER_DOMAIN: 'Adres buiten het orgaan: what is sent there leaves the agency.',
  PERSONAL_MAILBOX: 'Postbus van een persoon: it ends when that person leaves.',
  NO_PHONE: 'Geen telefoonnummer.',
  NUMBER_OF_PERSON: 'Nummer van een persoon: a contact says nothing about anybody.',
  COUNT: 'Aantal: too few or too many.',
  DOUBLE: 'Dubbel: the same stands there twice.',
  PAST: 'Voorbij: the day lies before today.',
  TOO_FAR: 'Te ver vooruit.',
});
export type ContactFault = keyof typeof contactFault.meanings;

/** What an agency wants to record as its maatwerk contact. */
export interface ContactDraft {
  readonly functionMailbox: string;
  readonly phone: string;
  readonly deputy: string;
  readonly mandate: string;
  readonly themes: readonly string[];
  /** Last day on which it holds. */
  readonly validUntil: CalendarDate;
}

/** Why a contact is not recorded: the first field that may not be so. */
export interface ContactRefusalReason {
  readonly field: keyof ContactDraft;
  readonly reason: ContactFault;
  /** What would be taken, in plain Dutch. Never the value that was given. */
  readonly allowed: string;
}

/** An entry that nobody looks at again is not trusted for longer. */
const MONTHS_AHEAD = 18;
const [LEAST_THEMES, MOST_THEMES] = [1, 10];
/** Characters of each text: least and most. */
const LENGTHS = { deputy: [3, 200], mandate: [10, 500], theme: [2, 60] } as const;
const MOST_MAILBOX = 254;

const MAILBOX = /^([a-z0-9][a-z0-9._+-]*)@([a-z0-9-]+(?:\.[a-z0-9-]+)+)$/;
/** What a mailbox of a function is called after: one of these stands in its name. */
const FUNCTION_WORDS =
  /maatwerk|team|loket|balie|postbus|functie|regie|contact|meldpunt|info|service|desk|schuld|inning|incasso|bureau|afdeling|klant|sociaal|casus|advies/;
/** Ten digits with their area, a number from abroad as it is dialled, a short 14-number, or an 0800 number. */
const PHONE = /^(?:0\d{9}|\+31\d{9}|140\d{2,3}|0800\d{4}|0800\d{7})$/;

/** A draft without blanks around what it says. */
export function tidyContact(draft: ContactDraft): ContactDraft {
  return {
    functionMailbox: draft.functionMailbox.trim().toLowerCase(),
    phone: draft.phone.trim(),
    deputy: draft.deputy.trim(),
    mandate: draft.mandate.trim(),
    themes: draft.themes.map((theme) => theme.trim()),
    validUntil: draft.validUntil,
  };
}

type Fault = Omit<ContactRefusalReason, 'field'>;

function mailboxFault(mailbox: string, ownDomain: string): Fault | null {
  const allowed = `Een functiepostbus bij ${ownDomain}, zoals maatwerk@${ownDomain}.`;
  if (mailbox === '') return { reason: 'MISSING', allowed };
  const [, name = '', domain = ''] = MAILBOX.exec(mailbox) ?? [];
  if (name === '' || mailbox.length > MOST_MAILBOX) return { reason: 'NO_MAILBOX', allowed };
  if (holdsWrittenNumber(mailbox)) return { reason: 'NUMBER_OF_PERSON', allowed };
  if (domain !== ownDomain && !domain.endsWith(`.${ownDomain}`)) return { reason: 'OTHER_DOMAIN', allowed };
  // Names of people cannot be told from other words; names of functions can.
  return FUNCTION_WORDS.test(name) ? null : { reason: 'PERSONAL_MAILBOX', allowed };
}

function phoneFault(phone: string): Fault | null {
  const allowed = 'Een telefoonnummer van de functie, zoals 088 000 01 01.';
  if (phone === '') return { reason: 'MISSING', allowed };
  return PHONE.test(phone.replace(/[ ()-]/g, '')) ? null : { reason: 'NO_PHONE', allowed };
}

function textFault(text: string, [least, most]: readonly [number, number]): Fault | null {
  const allowed = `${least} tot ${most} tekens, zonder nummer van een persoon.`;
  if (text === '') return { reason: 'MISSING', allowed };
  if (text.length < least || text.length > most) return { reason: 'LENGTH', allowed };
  return holdsWrittenNumber(text) ? { reason: 'NUMBER_OF_PERSON', allowed } : null;
}

function themesFault(themes: readonly string[]): Fault | null {
  const allowed = `${LEAST_THEMES} tot ${MOST_THEMES} verschillende thema's.`;
  if (themes.length < LEAST_THEMES || themes.length > MOST_THEMES) return { reason: 'COUNT', allowed };
  const wrong = themes.map((theme) => textFault(theme, LENGTHS.theme)).find((fault) => fault !== null);
  if (wrong) return wrong;
  const distinct = new Set(themes.map((theme) => theme.toLowerCase()));
  return distinct.size < themes.length ? { reason: 'DOUBLE', allowed } : null;
}

function dayFault(day: CalendarDate, today: CalendarDate): Fault | null {
  const latest = addMonths(today, MONTHS_AHEAD);
  const allowed = `Een dag van ${today} tot en met ${latest}.`;
  if (day < today) return { reason: 'PAST', allowed };
  return day > latest ? { reason: 'TOO_FAR', allowed } : null;
}

/**
 * Why a contact cannot be recorded; null when it can. A mailbox of a function and a deputy are asked for, so that
 * whoever calls reaches somebody when people come and go.
 * @param ownDomain domain of the mailboxes of the agency, as "uwv.example"
 */
export function contactFaultOf(
  draft: ContactDraft,
  ownDomain: string,
  today: CalendarDate,
): ContactRefusalReason | null {
  const faults: readonly (readonly [keyof ContactDraft, Fault | null])[] = [
    ['functionMailbox', mailboxFault(draft.functionMailbox, ownDomain)],
    ['phone', phoneFault(draft.phone)],
    ['deputy', textFault(draft.deputy, LENGTHS.deputy)],
    ['mandate', textFault(draft.mandate, LENGTHS.mandate)],
    ['themes', themesFault(draft.themes)],
    ['validUntil', dayFault(draft.validUntil, today)],
  ];
  for (const [field, fault] of faults) if (fault !== null) return { field, ...fault };
  return null;
}

/** The last day on which an entry is relied on: a year after it was recorded it is confirmed, or it is stale. */
export function confirmBefore(validFrom: CalendarDate | null, validUntil: CalendarDate): CalendarDate {
  if (validFrom === null) return validUntil;
  const aYear = addMonths(validFrom, 12);
  return aYear < validUntil ? aYear : validUntil;
}
