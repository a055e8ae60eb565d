import type { View } from '../household-context';

/**
 * How to call sources: by the name that the agency told, else by its code in upper case.
 * @param codes codes of sources, as in `missing`
 */
export function sourceNames(codes: readonly string[], sources: View['sources']): readonly string[] {
  return codes.map(
    (code) => sources.find(({ source }) => source === code)?.agency?.name ?? code.toUpperCase(),
  );
}
