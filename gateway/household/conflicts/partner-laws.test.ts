import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { definitionOf } from '../law/load-definitions';
import { ALLOWANCE_LAWS, PARTNER_LAWS, UNMARRIED_PAIR_LAWS } from './partner-laws';
import { LAW } from './testing/looking';

const FOLDER = path.join(__dirname, '..', 'law', 'definitions');

const definitions = readdirSync(FOLDER).map((file) =>
  definitionOf(file, readFileSync(path.join(FOLDER, file), 'utf8'), LAW),
);

describe('laws about partners', () => {
  it('have as allowances all schemes whose definition rests on article 3 of the Awir', () => {
    const ofAwir = definitions.filter(({ basis }) =>
      basis.some(({ law, article }) => law === 'Awir' && article === '3'),
    );
    expect([...ALLOWANCE_LAWS].sort()).toEqual(ofAwir.flatMap(({ schemes }) => schemes).sort());
  });

  it('need an unmarried pair where the definition speaks of two unmarried adults', () => {
    const ofTwo = definitions.filter(({ partner }) => partner?.includes('twee ongehuwde volwassenen'));
    expect([...UNMARRIED_PAIR_LAWS].sort()).toEqual(ofTwo.flatMap(({ schemes }) => schemes).sort());
  });

  it('each stand once in the whole list', () => {
    expect(PARTNER_LAWS).toEqual([...new Set(PARTNER_LAWS)]);
    expect(PARTNER_LAWS).toEqual(expect.arrayContaining([...ALLOWANCE_LAWS, ...UNMARRIED_PAIR_LAWS]));
    expect(PARTNER_LAWS).not.toContain('Wlz');
  });
});
