export const household = {
  title: 'Household',
  named: 'Household {name}',
  parts: 'Parts of this page',
  somebodyElse: 'somebody else',
  nameUnknown: 'person {number} (name unknown)',
};
