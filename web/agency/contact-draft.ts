import type { MaatwerkContactInput } from '../hub/operations';

/** Fields of a contact, in the order of the form. */
export const CONTACT_FIELDS = [
  ...(['functionMailbox', 'phone', 'deputy', 'mandate', 'themes', 'validUntil'] as const),
];
export type ContactField = (typeof CONTACT_FIELDS)[number];

/** A contact as it is typed: each theme on a line of its own. */
export type ContactDraft = Readonly<Record<ContactField, string>>;

export const EMPTY_DRAFT: ContactDraft = {
  functionMailbox: '',
  phone: '',
  deputy: '',
  mandate: '',
  themes: '',
  validUntil: '',
};

/** An entry as it can be typed over. */
export const draftOf = (entry: MaatwerkContactInput): ContactDraft => ({
  functionMailbox: entry.functionMailbox,
  phone: entry.phone,
  deputy: entry.deputy,
  mandate: entry.mandate,
  themes: entry.themes.join('\n'),
  validUntil: entry.validUntil,
});

/** What was typed as the hub takes it, without blanks around and lines with nothing. */
export const inputOf = (draft: ContactDraft): MaatwerkContactInput => ({
  functionMailbox: draft.functionMailbox.trim(),
  phone: draft.phone.trim(),
  deputy: draft.deputy.trim(),
  mandate: draft.mandate.trim(),
  themes: draft.themes
    .split('\n')
    .map((theme) => theme.trim())
    .filter((theme) => theme !== ''),
  validUntil: draft.validUntil,
});

/** The fields with nothing in them. What else may not be, the agency itself says. */
export const missingFields = (draft: ContactDraft): readonly ContactField[] =>
  CONTACT_FIELDS.filter((field) => draft[field].trim() === '');

/** Whether a name is that of a field of the form. */
export const isContactField = (name: string): name is ContactField =>
  CONTACT_FIELDS.some((field) => field === name);
