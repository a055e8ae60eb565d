import { loggableFault, maskNumbers } from './masking';

it('leaves no run of digits that could be a burgerservicenummer', () => {
  expect(maskNumbers('person 999990019 of claim 12345678')).toBe('person ********* of claim 12345678');
});

it('logs of a database error what it said and where, and not the parameters it carries', () => {
  const error = Object.assign(new Error('duplicate key (bsn)=(999990019)'), { parameters: [['999990019']] });
  const logged = JSON.stringify(loggableFault(error));
  expect(logged).toContain('duplicate key');
  expect(logged).toContain('masking.test');
  expect(logged).not.toContain('999990019');
});

it('logs a thrown value that is no error', () => {
  expect(loggableFault('gone')).toEqual({ fault: 'gone' });
});

it('masks a number in groups in what is logged of a fault', () => {
  expect(loggableFault('over 999.990.019 en 999 990 019')).toEqual({ fault: 'over ********* en *********' });
});
