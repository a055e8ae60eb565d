import { AGENCIES, capital } from './agencies';

/** Makes valid operations on the test graph; the same seed makes the same operations. */
export class RandomQueries {
  private aliases = 0;

  constructor(private seed: number) {}

  /** One operation with the variables $b, $d, $yes and $no. */
  next(): string {
    this.aliases = 0;
    const fields = [
      '__typename @include(if: $yes) @skip(if: $no)',
      ...this.some(0.7, () => `persons(bsns: $b) { ${this.person(3)} }`),
      ...this.some(
        0.4,
        () => `household(id: "1") { id members { ${this.person(2)} } head { ${this.person(2)} } }`,
      ),
      ...this.some(0.3, () => `subject { ... on Person { ${this.person(2)} } ... on Household { id } }`),
      ...this.some(0.2, () => 'uwvPing'),
    ];
    return `query($b: [BSN!]!, $d: Date, $yes: Boolean!, $no: Boolean!) { d: household(id: "x") { id }
      persons(bsns: $b) { x: uwv(asOf: $d) { asOf } } ${fields.join(' ')} }`;
  }

  private person(depth: number): string {
    const fields = ['bsn', ...this.some(0.2, () => '__typename')];
    for (const agency of depth > 0 ? AGENCIES : []) {
      fields.push(
        ...this.some(0.45, () => {
          const asOf = this.pick(['', '', '(asOf: $d)', '(asOf: "2020-01-01")']);
          // Another argument needs another alias, or the operation would contradict itself.
          const alias = asOf === '' && this.chance(0.8) ? agency : this.alias();
          return `${alias}: ${agency}${asOf}${this.condition()} { ${this.file(agency, depth - 1)} }`;
        }),
      );
    }
    return fields.join(' ');
  }

  private file(agency: string, depth: number): string {
    const type = capital(agency);
    return [
      'bsn',
      ...this.some(0.6, () => `claims${this.condition()} { ${this.claim(depth, `own`)} }`),
      ...this.some(0.4, () => `decisions { id takenOn claims { ${this.claim(depth, 'own')} } }`),
      ...this.some(
        0.3,
        () => `contact { ... on ${type}Desk { phone } ${this.some(0.5, () => '__typename').join('')} }`,
      ),
      ...this.some(
        0.3,
        () => `... on AgencyFile { claims { ${this.claim(depth, `... on ${type}Claim { own }`)} } }`,
      ),
      ...this.some(
        0.3,
        () =>
          `... on AgencyFile { decisions { claims { ... on Claim { id ... on ${type}Claim { own } } } } }`,
      ),
    ].join(' ');
  }

  private claim(depth: number, own: string): string {
    return [
      'id',
      ...this.some(0.5, () => 'amount { cents currency }'),
      ...this.some(0.4, () => this.pick(['status', 'dueOn', `${this.alias()}: dueOn`])),
      ...this.some(0.5, () => own),
      ...this.some(0.5, () => `debtors { ${this.person(depth)} }`),
      ...this.some(0.2, () => '__typename'),
    ].join(' ');
  }

  private condition(): string {
    return this.pick([
      ...Array<string>(12).fill(''),
      ' @include(if: $yes)',
      ' @include(if: $no)',
      ' @skip(if: $yes)',
      ' @skip(if: $no)',
    ]);
  }

  private alias(): string {
    this.aliases += 1;
    return `a${this.aliases}`;
  }

  private some(chance: number, make: () => string): string[] {
    return this.chance(chance) ? [make()] : [];
  }

  private chance(chance: number): boolean {
    return this.random() < chance;
  }

  private pick(from: readonly string[]): string {
    return from[Math.floor(this.random() * from.length)] ?? '';
  }

  /** Mulberry32: small, fast, and the same everywhere. */
  private random(): number {
    this.seed = (this.seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.seed ^ (this.seed >>> 15), 1 | this.seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }
}
