import { holdsOn } from '../../../subgraphs/kit/calendar';
import type { Income } from '../../../subgraphs/kit/graph/income';
import type { FactTypes, HouseholdFacts, Sourced } from '../facts/types';
import type { HouseholdChange, IncomeChange } from './scenario';

/** Stands in the place of a number for somebody who is supposed to come; never shown. */
const JOINER = 'joins';

const SUPPOSED = { source: 'scenario', agency: { code: 'scenario', name: 'Scenario', oin: null } };

function supposedIncome(
  person: string,
  payer: string,
  amountPerMonth: number,
  from: string,
): Sourced<Income> {
  return {
    ...SUPPOSED,
    fact: {
      id: payer,
      person: { bsn: person },
      kind: 'OTHER',
      payer,
      amountPerMonth,
      grossNet: 'NET',
      taxablePerMonth: null,
      period: { from, to: null },
      referenceYear: null,
    },
  };
}

/** The facts as they would be with more or less net income of one person. */
export function withIncome(facts: HouseholdFacts, { person, amountPerMonth }: IncomeChange): HouseholdFacts {
  const income = supposedIncome(person, 'wijziging in het scenario', amountPerMonth, facts.asOf);
  return { ...facts, known: { ...facts.known, incomes: [...facts.known.incomes, income] } };
}

type Record = Sourced<FactTypes['personRecord']>;

/**
 * The facts after somebody left: without the person, the income, and the marriage as far as it makes a couple. The
 * debts and what is paid on them stay.
 */
function without(facts: HouseholdFacts, bsn: string): HouseholdFacts {
  const { composition, known } = facts;
  const isOther = ({ fact }: Sourced<{ readonly person: { readonly bsn: string } }>): boolean =>
    fact.person.bsn !== bsn;
  const unmarried = (record: Record): Record => ({
    ...record,
    fact: { ...record.fact, relations: record.fact.relations.filter(({ person }) => person.bsn !== bsn) },
  });
  return {
    ...facts,
    composition: composition && {
      ...composition,
      members: composition.members.filter((member) => member.bsn !== bsn),
    },
    persons: facts.persons.filter((person) => person !== bsn),
    known: {
      ...known,
      incomes: known.incomes.filter(isOther),
      personRecord: known.personRecord.filter(({ fact }) => fact.bsn !== bsn).map(unmarried),
      livingSituations: known.livingSituations.filter(
        (situation) => isOther(situation) && situation.fact.partner?.bsn !== bsn,
      ),
    },
  };
}

/** The facts after a partner of somebody came to live at the same address, as if they were married (Rv 475ga). */
function withPartner(facts: HouseholdFacts, partnerOf: string, income: number): HouseholdFacts {
  const { composition, known, asOf } = facts;
  const spouse = (bsn: string) => ({
    kind: 'SPOUSE' as const,
    person: { bsn },
    period: { from: asOf, to: null },
  });
  const own = known.personRecord.find(({ fact }) => fact.bsn === partnerOf);
  const married = known.personRecord.map((record) =>
    record.fact.bsn === partnerOf
      ? { ...record, fact: { ...record.fact, relations: [...record.fact.relations, spouse(JOINER)] } }
      : record,
  );
  // Without a record of the one who stays, it is not known where the other comes to live: then more ways stay open.
  const joiner =
    own === undefined
      ? []
      : [
          {
            ...own,
            fact: {
              ...own.fact,
              bsn: JOINER,
              addresses: own.fact.addresses.filter(({ period }) => holdsOn(period, asOf)),
              relations: [spouse(partnerOf)],
            },
          },
        ];
  return {
    ...facts,
    composition: composition && {
      ...composition,
      members: [...composition.members, { bsn: JOINER, certainty: 'CERTAIN', since: asOf }],
    },
    persons: [...facts.persons, JOINER],
    known: {
      ...known,
      personRecord: [...married, ...joiner],
      incomes: [...known.incomes, supposedIncome(JOINER, 'partner in het scenario', income, asOf)],
    },
  };
}

/** The facts after a change in the household. Only for the room above the beslagvrije voet. */
export function withHousehold(facts: HouseholdFacts, change: HouseholdChange): HouseholdFacts {
  const { leaves, joinsPartnerOf, joinerIncomePerMonth } = change;
  const left = leaves === null ? facts : without(facts, leaves);
  return joinsPartnerOf === null ? left : withPartner(left, joinsPartnerOf, joinerIncomePerMonth ?? 0);
}
