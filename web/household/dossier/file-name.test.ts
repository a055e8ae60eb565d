import { fileName } from './file-name';

it('says what the file is, of which day and when it was made', () => {
  expect(fileName('vorderingen', '2026-11-22', new Date('2026-11-23T08:05:59Z'))).toBe(
    'huishoudbeeld_vorderingen_2026-11-22_09-05',
  );
});
