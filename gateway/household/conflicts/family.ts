import type { CalendarDate } from '../../../subgraphs/kit/calendar';
import { overlap, type Period } from '../../../subgraphs/kit/calendar';
import type { RelationKind } from '../../../subgraphs/kit/vocabulary';
import type { HouseholdFacts } from '../facts/types';
import { anyOf, appliesIf } from './finding';
import { recordsIn } from './reading';
import type { Applies } from './rule';

/** Everything of always. */
const ALWAYS: Period = { from: '0001-01-01', to: null };

/** How persons are related, as far as the personal records that are known can tell. */
export class Family {
  private readonly records;

  constructor(facts: HouseholdFacts) {
    this.records = recordsIn(facts);
  }

  /**
   * The others to whom somebody has a relation at some time in the period; null when the record is not known.
   */
  others(bsn: string, kind: RelationKind, period: Period = ALWAYS): readonly string[] | null {
    const record = this.records.get(bsn);
    if (record === undefined) return null;
    return record.fact.relations
      .filter((relation) => relation.kind === kind && overlap(relation.period, period) !== null)
      .map((relation) => relation.person.bsn);
  }

  /** Whether one is the child of the other: one record that is known is enough, for both list it. */
  isChildOf(child: string, parent: string): Applies {
    const parents = this.others(child, 'PARENT');
    const children = this.others(parent, 'CHILD');
    if (parents === null && children === null) return 'UNKNOWN';
    return appliesIf(parents?.includes(parent) === true || children?.includes(child) === true);
  }

  /** Whether two were married to each other at some time in the period. */
  areMarried(one: string, other: string, period: Period): Applies {
    const answers = [this.others(one, 'SPOUSE', period), this.others(other, 'SPOUSE', period)] as const;
    if (answers[0] === null && answers[1] === null) return 'UNKNOWN';
    return appliesIf(answers[0]?.includes(other) === true || answers[1]?.includes(one) === true);
  }

  /** Whether somebody was married to another than this one at some time in the period. */
  isMarriedToThird(bsn: string, partner: string | null, period: Period): Applies {
    const spouses = this.others(bsn, 'SPOUSE', period);
    return spouses === null ? 'UNKNOWN' : appliesIf(spouses.some((spouse) => spouse !== partner));
  }

  /**
   * Relatives in the first degree by marriage: one is the parent or the child of a spouse of the other. The
   * end of the marriage does not end it (BW 1:3 lid 3), so that any marriage begun by that day counts.
   */
  areInLaws(one: string, other: string, by: CalendarDate | null): Applies {
    const through = (bsn: string, relative: string): Applies => {
      const spouses = this.others(bsn, 'SPOUSE', { from: ALWAYS.from, to: by });
      if (spouses === null) return 'UNKNOWN';
      const third = spouses.filter((spouse) => spouse !== relative);
      return anyOf(
        third.flatMap((spouse) => [this.isChildOf(relative, spouse), this.isChildOf(spouse, relative)]),
      );
    };
    return anyOf([through(one, other), through(other, one)]);
  }

  /** Relatives by blood in the second degree: brothers and sisters, or grandparent and grandchild. */
  areSecondDegree(one: string, other: string): Applies {
    const parents = this.others(one, 'PARENT');
    const otherParents = this.others(other, 'PARENT');
    const siblings =
      parents === null || otherParents === null
        ? 'UNKNOWN'
        : appliesIf(parents.some((parent) => otherParents.includes(parent)));
    const through = (between: readonly string[] | null, grandparent: string): Applies =>
      between === null ? 'UNKNOWN' : anyOf(between.map((parent) => this.isChildOf(parent, grandparent)));
    return anyOf([siblings, through(parents, other), through(otherParents, one)]);
  }
}
