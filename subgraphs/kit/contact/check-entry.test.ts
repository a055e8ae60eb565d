import fc from 'fast-check';
import { addDays, addMonths } from '../calendar';
import { confirmBefore, type ContactDraft, contactFaultOf, tidyContact } from './check-entry';

const TODAY = '2026-11-22';
const DOMAIN = 'orgaan.example';
const good: ContactDraft = {
  functionMailbox: `maatwerk@${DOMAIN}`,
  phone: '088 000 01 01',
  deputy: 'Team Maatwerk, tweede lijn',
  mandate: 'Uitstel verlenen en afzien van terugvordering.',
  themes: ['terugvordering', 'boete'],
  validUntil: '2027-12-31',
};
const faultOf = (part: Partial<ContactDraft>): string | null => {
  const fault = contactFaultOf(tidyContact({ ...good, ...part }), DOMAIN, TODAY);
  return fault && `${fault.field} ${fault.reason}`;
};

describe('a maatwerk contact is recorded', () => {
  it.each<[string, Partial<ContactDraft>]>([
    ['as it is', {}],
    ['with blanks and capitals around', { functionMailbox: ` Maatwerk@${DOMAIN} `, deputy: ' Team B ' }],
    ['with a mailbox of a part of the agency', { functionMailbox: `team.zuid@regio.${DOMAIN}` }],
    ['with a short number', { phone: '14 070' }],
    ['with a number as it is dialled from abroad', { phone: '+31 88 000 01 01' }],
    ['that holds today only', { validUntil: TODAY }],
    ['for eighteen months', { validUntil: '2028-05-22' }],
  ])('%s', (_, part) => expect(faultOf(part)).toBeNull());
});

describe('a maatwerk contact is not recorded', () => {
  it.each<[string, Partial<ContactDraft>, string]>([
    ['without a mailbox', { functionMailbox: ' ' }, 'functionMailbox MISSING'],
    ['with a mailbox that is none', { functionMailbox: 'maatwerk' }, 'functionMailbox NO_MAILBOX'],
    [
      'with a mailbox elsewhere',
      { functionMailbox: 'maatwerk@elders.example' },
      'functionMailbox OTHER_DOMAIN',
    ],
    [
      'with a domain that only ends so',
      { functionMailbox: `maatwerk@geen${DOMAIN}` },
      'functionMailbox OTHER_DOMAIN',
    ],
    [
      'with a mailbox of a person',
      { functionMailbox: `noor.voorbeeld@${DOMAIN}` },
      'functionMailbox PERSONAL_MAILBOX',
    ],
    ['with initials', { functionMailbox: `n.voorbeeld@${DOMAIN}` }, 'functionMailbox PERSONAL_MAILBOX'],
    [
      'with a mailbox after a number of a person',
      { functionMailbox: `team.999990019@${DOMAIN}` },
      'functionMailbox NUMBER_OF_PERSON',
    ],
    ['without a phone', { phone: '' }, 'phone MISSING'],
    ['with a phone that is none', { phone: 'bel mij' }, 'phone NO_PHONE'],
    ['with a number of a person as a phone', { phone: '999990019' }, 'phone NO_PHONE'],
    ['without a deputy', { deputy: '' }, 'deputy MISSING'],
    ['with a deputy of a letter', { deputy: 'X' }, 'deputy LENGTH'],
    ['with a number of a person', { deputy: 'Zie 9999.90.019' }, 'deputy NUMBER_OF_PERSON'],
    ['with half a mandate', { mandate: 'Uitstel.' }, 'mandate LENGTH'],
    ['with too much of a mandate', { mandate: 'x'.repeat(501) }, 'mandate LENGTH'],
    ['without themes', { themes: [] }, 'themes COUNT'],
    ['with eleven themes', { themes: Array.from({ length: 11 }, (_, at) => `thema ${at}`) }, 'themes COUNT'],
    ['with an empty theme', { themes: ['boete', ' '] }, 'themes MISSING'],
    ['with a theme twice', { themes: ['Boete', 'boete '] }, 'themes DOUBLE'],
    ['until yesterday', { validUntil: '2026-11-21' }, 'validUntil PAST'],
    ['for a day over eighteen months', { validUntil: '2028-05-23' }, 'validUntil TOO_FAR'],
  ])('%s', (_, part, fault) => expect(faultOf(part)).toBe(fault));

  it('and what is told never repeats what was given', () => {
    for (const field of ['functionMailbox', 'deputy', 'mandate'] as const) {
      const fault = contactFaultOf({ ...good, [field]: 'geheim 999990019' }, DOMAIN, TODAY);
      expect(fault).toMatchObject({ field });
      expect(JSON.stringify(fault)).not.toMatch(/geheim|999990019/);
    }
  });
});

it('an entry is relied on for a year at most, and never past its last day', () => {
  expect(confirmBefore(null, '2028-01-01')).toBe('2028-01-01');
  const days = fc.integer({ min: 0, max: 540 });
  fc.assert(
    fc.property(days, days, (ago, ahead) => {
      const [from, until] = [addDays(TODAY, -ago), addDays(TODAY, ahead)];
      const last = confirmBefore(from, until);
      expect(last <= until && last <= addMonths(from, 12)).toBe(true);
      expect([until, addMonths(from, 12)]).toContain(last);
    }),
  );
});
