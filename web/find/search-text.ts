import { type BsnState, bsnState, digitsOf } from '../parts/bsn';

/** What somebody typed in the search box. */
export type SearchText =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'number'; readonly digits: string; readonly state: BsnState }
  | { readonly kind: 'case'; readonly reference: string }
  | { readonly kind: 'name'; readonly name: string };

/** What a text in the search box is: digits are a number, letters with digits a case, and letters alone a name. */
export function readSearchText(text: string): SearchText {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'nothing' };
  const digits = digitsOf(trimmed);
  if (digits !== null) return { kind: 'number', digits, state: bsnState(digits) };
  if (/\d/.test(trimmed)) return { kind: 'case', reference: trimmed };
  return { kind: 'name', name: trimmed };
}
