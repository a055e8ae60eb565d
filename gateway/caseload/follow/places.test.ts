import fc from 'fast-check';
import { readPlaces, writePlaces } from './places';

const refusal = { extensions: { code: 'BAD_INPUT' } };

/** The places of more agencies than there are; what a place looks like is for an agency to say. */
const places = fc.dictionary(fc.stringMatching(/^[a-z][a-z0-9-]{0,39}$/), fc.string({ maxLength: 100 }), {
  maxKeys: 8,
  noNullPrototype: true,
});

describe('the places at all agencies, as one text,', () => {
  it('are given back as they were', () => {
    fc.assert(
      fc.property(places, (given) => {
        expect(readPlaces(writePlaces(given))).toEqual(given);
      }),
    );
  });

  it('can stand in an address or a header as they are', () => {
    fc.assert(
      fc.property(places, (given) => {
        expect(writePlaces(given)).toMatch(/^[A-Za-z0-9_-]+$/);
      }),
    );
  });

  it('tell that nobody was asked yet', () => {
    expect(readPlaces(writePlaces({}))).toEqual({});
  });
});

describe('a text that is no place of ours', () => {
  const written = (value: unknown): string =>
    Buffer.from(JSON.stringify(value), 'utf8').toString('base64url');

  it.each([
    ['is empty', ''],
    ['is no text of ours', 'geen plaats'],
    ['is cut off', writePlaces({ noord: '12-3' }).slice(0, -4)],
    ['is of somebody else', written(['noord', '12-3'])],
    ['is nothing', written(null)],
    ['has a number for a place', written({ noord: 12 })],
    ['has places in places', written({ noord: { zuid: '12-3' } })],
    ['has too long a place', written({ noord: '1'.repeat(101) })],
    ['has too long a name', written({ ['n'.repeat(41)]: '12-3' })],
    [
      'is longer than all agencies together need',
      writePlaces(Object.fromEntries(Array.from({ length: 40 }, (_, nth) => [`n${nth}`, '1'.repeat(100)]))),
    ],
  ])('is refused when it %s', (_, text) => {
    expect(() => readPlaces(text)).toThrow(expect.objectContaining(refusal) as Error);
  });

  it('is refused whatever it is, or is read as places', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        try {
          for (const place of Object.values(readPlaces(text))) expect(typeof place).toBe('string');
        } catch (error) {
          expect(error).toMatchObject(refusal);
        }
      }),
    );
  });
});
