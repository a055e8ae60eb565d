/** Turns a list of meanings into an object whose keys are its own values. */
export function words<const V extends Record<string, string>>(meanings: V) {
  const values = Object.fromEntries(Object.keys(meanings).map((key) => [key, key]));
  return { values: values as { readonly [K in keyof V]: K }, meanings };
}
