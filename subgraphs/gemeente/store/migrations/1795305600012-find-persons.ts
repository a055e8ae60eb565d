import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How a name is compared: small letters without accents, and one space for whatever is no letter or digit. In the database,
 * so that a name asked for and a name stored become a key in the same way. Letters that are no base letter with a mark are
 * named one by one.
 */
const NAME_KEY = String.raw`
  CREATE FUNCTION name_key(name text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN btrim(regexp_replace(lower(
    replace(replace(replace(replace(replace(replace(replace(
      translate(regexp_replace(normalize(name, NFKD), '[\u0300-\u036f]', '', 'g'), 'ØøŁłĐđÐðıĦħŦŧ', 'OoLlDdDdiHhTt'),
      'ß', 'ss'), 'Æ', 'ae'), 'æ', 'ae'), 'Œ', 'oe'), 'œ', 'oe'), 'Þ', 'th'), 'þ', 'th')),
    '[^a-z0-9]+', ' ', 'g'))`;

/**
 * Whether somebody is called so. What was asked is a family name or its first letters (two at least, or all of it), with or
 * without the prefix before it, and perhaps given names before that; or what comes first in a sentence behind a comma, as
 * "Berg, van den". All ways to divide the words are tried.
 */
const IS_CALLED = `
  CREATE FUNCTION is_called(asked text, given text, prefix text, family text) RETURNS boolean
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN EXISTS (
    SELECT FROM
      (SELECT name_key(given) AS given, coalesce(name_key(prefix), '') AS prefix, name_key(family) AS family) AS own,
      (SELECT string_to_array(name_key(split_part(asked, ',', 2) || ' ' || split_part(asked, ',', 1)), ' ') AS all_words) AS said,
      generate_series(0, cardinality(said.all_words) - 1) AS taken,
      LATERAL (SELECT array_to_string(said.all_words[:taken], ' ') AS before,
        array_to_string(said.all_words[taken + 1:], ' ') AS rest) AS divided,
      LATERAL (VALUES (rest), (CASE WHEN own.prefix <> '' AND starts_with(rest, own.prefix || ' ')
        THEN substr(rest, length(own.prefix) + 2) END)) AS tried (last)
    WHERE starts_with(own.given, before) AND starts_with(own.family, last)
      AND (length(last) >= 2 OR last = own.family))`;

/** By this alone the rows are found: few are born on one day. */
const INDEX = 'CREATE INDEX person_birth_date ON person (birth_date)';

/** Searching a person by name and birth date. */
export class FindPersons1795305600012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(NAME_KEY);
    await runner.query(IS_CALLED);
    await runner.query(INDEX);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX person_birth_date');
    await runner.query('DROP FUNCTION is_called(text, text, text, text), name_key(text)');
  }
}
