import { addMonths } from '../../subgraphs/kit/calendar';
import type { Random } from './random';

/** An item of a list in a household file, as a YAML file has it. */
export type Item = Readonly<Record<string, unknown>>;

/** A household file as plain data: what `npm run load` takes. */
export interface HouseholdDocument {
  readonly household: string;
  readonly story: string;
  readonly persons: Readonly<Record<string, string>>;
  readonly [agency: string]: unknown;
}

export interface NewPerson {
  /** YYYY-MM-DD. */
  readonly birthDate: string;
  /** Since when at the address of the household; null: does not live here. */
  readonly since?: string | null;
  /** As leaseKind; CO_RESIDENT when left out. */
  readonly lease?: string;
}

/** The agency that keeps the register of residents. */
const REGISTER = 'gemeente';

const GIVEN = ['Ada', 'Bas', 'Cleo', 'Daan', 'Emma', 'Finn', 'Gijs', 'Hanna', 'Ivo', 'Jip'] as const;

/** A household while it is being made: its people, its address, and what each agency knows of it. */
export class Home {
  private readonly persons: Record<string, string> = {};
  private readonly sections: Record<string, Record<string, Item[]>> = {};
  private readonly numbers: Iterator<string>;
  private facts = 0;

  /**
   * @param name name of the household in the file
   * @param today the day on which it is looked at
   * @param place its number in the population; its address follows from it
   * @param numbers burgerservicenummers that nobody else has
   */
  constructor(
    readonly name: string,
    readonly today: string,
    private readonly place: number,
    numbers: Iterable<string>,
    readonly random: Random,
  ) {
    this.numbers = numbers[Symbol.iterator]();
  }

  /** BAG id of the address where the household lives. */
  get addressId(): string {
    return this.otherAddress(0);
  }

  /** BAG id of another address, that is nobody's home unless somebody is put there. */
  otherAddress(which: number): string {
    return `99990200${String(this.place).padStart(6, '0')}${String(which).padStart(2, '0')}`;
  }

  /** A day a number of months before the day it is looked at; negative for after. */
  monthsAgo(months: number): string {
    return addMonths(this.today, -months);
  }

  /** An id that is unique in the file. */
  id(kind: string): string {
    this.facts += 1;
    return `${kind}-${this.facts}`;
  }

  /** Adds somebody; returns the name that the rest of the file uses. */
  person(name: string, { birthDate, since = birthDate, lease = 'CO_RESIDENT' }: NewPerson): string {
    const number = this.numbers.next();
    if (number.done === true) throw new Error('the test burgerservicenummers are used up');
    const given = GIVEN[Object.keys(this.persons).length % GIVEN.length] ?? GIVEN[0];
    this.persons[name] = number.value;
    this.add(REGISTER, 'residents', { person: name, given, family: 'Gegenereerd', birthDate });
    if (since !== null) this.livesAt(name, this.addressId, { from: since }, { lease });
    return name;
  }

  /** An address record of somebody: a home address unless `more` says otherwise. */
  livesAt(person: string, addressId: string, period: Item, more: Item = {}): void {
    this.add(REGISTER, 'addresses', {
      person,
      kind: 'HOME',
      addressId,
      street: 'Proefstraat',
      houseNumber: String(this.place + 1),
      postalCode: '9999 ZZ',
      city: 'Voorbeeldstad',
      period,
      ...more,
    });
  }

  /** A fact at an agency, in a list of its section of the file. */
  add(agency: string, list: string, item: Item): void {
    const section = (this.sections[agency] ??= {});
    (section[list] ??= []).push(item);
  }

  /** Replaces the items of a list that are about somebody, as when the ordinary course of things does not fit. */
  remove(agency: string, list: string, isIt: (item: Item) => boolean): void {
    const section = this.sections[agency];
    const items = section?.[list];
    if (section !== undefined && items !== undefined) section[list] = items.filter((item) => !isIt(item));
  }

  document(): HouseholdDocument {
    return {
      household: this.name,
      story: 'Gegenereerd huishouden.',
      persons: this.persons,
      ...this.sections,
    };
  }
}
