import { fullName, householdName } from './names';

const name = (given: string, prefix: string | null, family: string) => ({ given, prefix, family });

describe('names', () => {
  test('stand in one line, with what comes between', () => {
    expect(fullName(name('Anna', 'de', 'Vries'))).toBe('Anna de Vries');
    expect(fullName(name('Anna', null, 'Proef'))).toBe('Anna Proef');
  });

  test('of a household are each family name once, in the order of its people', () => {
    const persons = [
      { name: name('Anna', 'de', 'Vries') },
      { name: name('Bram', null, 'Proef') },
      { name: null },
      { name: name('Cas', 'de', 'Vries') },
    ];
    expect(householdName(persons)).toBe('De Vries, Proef');
    expect(householdName([{ name: null }])).toBe('');
  });
});
