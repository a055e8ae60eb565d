/** Whether the text is a burgerservicenummer: nine digits that pass the 11-check (Wet algemene bepalingen bsn). */
export function isBsn(text: unknown): text is string {
  if (typeof text !== 'string' || !/^\d{9}$/.test(text)) return false;
  const weighted = [...text].reduce((sum, digit, i) => sum + Number(digit) * (i === 8 ? -1 : 9 - i), 0);
  return weighted % 11 === 0 && text !== '000000000';
}

/** Whether a burgerservicenummer lies in the range reserved for tests: it belongs to nobody. */
export function isTestBsn(text: unknown): text is string {
  return isBsn(text) && text >= '999990000';
}

/** Whether the text is an organisatie-identificatienummer: twenty digits that begin with a prefix of the OIN system. */
export function isOin(text: unknown): text is string {
  return typeof text === 'string' && /^0000(000[1-9]|0010|0099)\d{12}$/.test(text);
}

/** The form of a case reference: 1 to 60 letters, digits and . / _ -, of which the first is a letter or digit. */
export const CASE_REFERENCE = /^[A-Za-z0-9][A-Za-z0-9./_-]{0,59}$/;
