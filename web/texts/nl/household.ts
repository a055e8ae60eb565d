export const household = {
  title: 'Huishouden',
  named: 'Huishouden {name}',
  parts: 'Onderdelen van deze pagina',
  somebodyElse: 'iemand anders',
  nameUnknown: 'persoon {number} (naam onbekend)',
};
