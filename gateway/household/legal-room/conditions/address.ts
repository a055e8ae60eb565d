import { holdsOn } from '../../../../subgraphs/kit/calendar';
import { type Answer, met, notMet, unknown } from '../legal-room';
import type { Subject } from '../subject';
import { day } from '../wording';

/** An address of one of the persons is under investigation, on the day of the decision or of the view. */
export function addressUnderInvestigation(_: unknown, { persons, facts, decision }: Subject): Answer {
  const days = [facts.asOf, ...(decision === null ? [] : [decision.fact.decidedOn])];
  const records = facts.known.personRecord.filter(({ fact }) => persons.includes(fact.bsn));
  for (const { source, fact } of records) {
    const address = fact.addresses.find(
      ({ underInvestigation: period }) => period !== null && days.some((date) => holdsOn(period, date)),
    );
    if (address?.underInvestigation) {
      const since = address.underInvestigation.from;
      const because = `Het adres in de BRP staat in onderzoek sinds ${day(since)}.`;
      const id = `persoonslijst-${facts.persons.indexOf(fact.bsn) + 1}`;
      return met(because, [{ source, kind: 'personRecord', id, says: 'adres in onderzoek', on: since }]);
    }
  }
  const told = new Set(records.map(({ fact }) => fact.bsn));
  if (facts.missing.personRecord.length > 0 || persons.some((bsn) => !told.has(bsn)))
    return unknown('Of het adres in de BRP in onderzoek staat, is niet bekend.');
  return notMet('Het adres in de BRP staat niet in onderzoek.');
}
