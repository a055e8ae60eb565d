import { PagePlaces } from './page-places';

it('knows where the pages begin that follow on one that was seen', () => {
  const places = new PagePlaces();
  expect(places.placeOf('schuld', 1)).toBeNull();
  expect(places.placeOf('schuld', 2)).toBeUndefined();
  places.note('schuld', 1, 'na-een');
  places.note('schuld', 2, 'na-twee');
  expect([2, 3].map((page) => places.placeOf('schuld', page))).toEqual(['na-een', 'na-twee']);
  expect(places.placeOf('schuld', 4)).toBeUndefined();
});

it('lets go of a list in another order or with another filter: its places mean nothing there', () => {
  const places = new PagePlaces();
  places.note('schuld', 1, 'na-een');
  expect(places.placeOf('dreiging', 2)).toBeUndefined();
  places.note('dreiging', 1, 'anders');
  expect(places.placeOf('schuld', 2)).toBeUndefined();
  expect(places.placeOf('dreiging', 2)).toBe('anders');
});
