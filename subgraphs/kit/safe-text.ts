import { maskNumbers } from './masking';

/**
 * A message of graphql-js without the value it complains about. The messages of the library repeat what the
 * client sent; the name and the place of a variable stay.
 */
export function withoutValues(message: string): string {
  const variable = /^Variable "(\$\w+)" (?:got|has) invalid value /.exec(message);
  if (variable) {
    const at = / at "([\w.[\]]+)"; /.exec(message);
    const place = at === null ? '' : ` at "${at[1] ?? ''}"`;
    return maskNumbers(`Variable "${variable[1] ?? ''}"${place} has a value that is not allowed.`);
  }
  return maskNumbers(
    message
      .replace(/, found [\s\S]*$/, '.')
      .replace(/(cannot represent [^:]*): [\s\S]*$/, '$1.')
      .replace(/^Value [\s\S]* does not exist in (".*?" enum)[\s\S]*$/, 'The value does not exist in $1.'),
  );
}
