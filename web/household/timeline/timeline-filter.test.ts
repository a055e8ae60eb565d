import { event } from './testing/event';
import { choicesIn, eventsShown, EVERYTHING, isFiltered } from './timeline-filter';

const EVENTS = [
  event({ key: 'decision', chain: 'c1', persons: [{ bsn: '999990019' }] }),
  event({ key: 'paid', kind: 'CLAIM_EVENT', agency: { code: 'b', name: 'B' } }),
  event({ key: 'threat', kind: 'THREAT', persons: [{ bsn: '999990020' }, { bsn: '999990019' }] }),
];
const shown = (changes: Partial<typeof EVERYTHING>): string[] =>
  eventsShown(EVENTS, { ...EVERYTHING, ...changes }).map(({ key }) => key);

describe('the filter of the timeline', () => {
  it('shows everything at first', () => {
    expect(shown({})).toEqual(['decision', 'paid', 'threat']);
    expect(isFiltered(EVERYTHING)).toBe(false);
  });

  it('shows by agency, by person, by kind and by chain', () => {
    expect(shown({ agency: 'b' })).toEqual(['paid']);
    expect(shown({ person: '999990019' })).toEqual(['decision', 'threat']);
    expect(shown({ group: 'threats' })).toEqual(['threat']);
    expect(shown({ chain: 'c1' })).toEqual(['decision']);
  });

  it('shows only what all parts of it let through', () => {
    expect(shown({ agency: 'a', person: '999990020' })).toEqual(['threat']);
    expect(shown({ agency: 'b', person: '999990020' })).toEqual([]);
    expect(isFiltered({ ...EVERYTHING, agency: 'b' })).toBe(true);
  });

  it('offers only what there is to choose', () => {
    expect(choicesIn(EVENTS)).toEqual({
      agencies: [
        { code: 'a', name: 'A' },
        { code: 'b', name: 'B' },
      ],
      persons: ['999990019', '999990020'],
      groups: ['decisions', 'debts', 'threats'],
    });
  });
});
