import { randomFrom } from '../../demo/generator/random';

const TYPES = { yes: 'Boolean!', n: 'Int!', ids: '[ID!]!', filter: 'Filter!' } as const;

/** Makes valid documents for the small graph, and their variables; the same seed makes the same. */
export class RandomDocuments {
  private readonly random;
  private aliases = 0;
  /** The variables that the document being made uses: one that it declares and does not use would make it invalid. */
  private readonly used = new Set<keyof typeof TYPES>();

  constructor(seed: number) {
    this.random = randomFrom(seed);
  }

  /** Values for every variable that a document may ask. */
  static readonly variables = {
    yes: true,
    n: 3,
    ids: ['1', '2'],
    filter: { name: 'x', either: [{ order: 'NEWEST' }] },
  };

  /** One document with one operation. */
  next(): string {
    const { whole, pick, chance } = this.random;
    this.aliases = 0;
    this.used.clear();
    const fields = Array.from({ length: whole(1, 2) }, () => this.root());
    const name = pick(['', ' Q', ' Question', ' _1']);
    const inFragment = chance(30) ? ' ...Base' : '';
    const fragment = inFragment === '' ? '' : ` fragment Base on Query { ${this.root()} }`;
    const body = `${fields.join(pick([' ', ', ', '\n  ', ' # noted\n']))}${inFragment}`;
    const declared = [...this.used].map((variable) => `$${variable}: ${TYPES[variable]}`).join(', ');
    return `query${name}${declared === '' ? '' : `(${declared})`} { ${body} }${fragment}`;
  }

  private variable(name: keyof typeof TYPES): string {
    this.used.add(name);
    return `$${name}`;
  }

  private root(): string {
    const { whole, pick } = this.random;
    const alias = this.alias();
    return pick<() => string>([
      () => `${alias}: hello${this.condition()}`,
      () => `${alias}: hello(name: ${this.text()})`,
      () =>
        `${alias}: count(of: ${this.random.chance(50) ? this.variable('n') : whole(-9, 9)}, upTo: ${pick(['1', '-1.5', '2e3', 'null'])})`,
      () =>
        `${alias}: persons(ids: ${this.random.chance(40) ? this.variable('ids') : pick(['[]', '["1", 2]'])}) { ${this.person(2)} }`,
      () => `${alias}: persons(ids: "1", order: ${pick(['NEWEST', 'OLDEST', 'null'])}) { ${this.person(1)} }`,
      () => `${alias}: household(id: ${whole(0, 3)}) { ${this.home(2)} }`,
      () => `${alias}: search(filter: ${this.variable('filter')}) { __typename }`,
      () =>
        `${alias}: search(filter: { name: ${this.text()}, either: [{ order: NEWEST }] }) { ${this.subject()} }`,
      () => '__typename',
    ])();
  }

  private subject(): string {
    return `__typename ... on Person { ${this.person(1)} } ... on Household { ${this.home(1)} }`;
  }

  private person(depth: number): string {
    const home =
      depth > 0 && this.random.chance(50) ? `home${this.condition()} { ${this.home(depth - 1)} }` : '';
    return `id ${this.random.pick(['name', 'born', '__typename', '... on Named { name }'])} ${home}`;
  }

  private home(depth: number): string {
    const { chance, pick } = this.random;
    const members =
      depth > 0 && chance(60) ? `members${pick(['', '(order: NEWEST)'])} { ${this.person(depth - 1)} }` : '';
    return `name ${members} ${chance(30) ? 'head { name ... on Person { born } }' : ''}`;
  }

  private text(): string {
    return this.random.pick(['""', '"x"', '"é\\u0041\\n"', '"""a\n  b"""', '"😀"', 'null']);
  }

  private condition(): string {
    const { chance, pick } = this.random;
    if (chance(60)) return pick(['', '', ' @skip(if: false)']);
    return ` ${pick(['@include', '@skip'])}(if: ${this.variable('yes')})`;
  }

  private alias(): string {
    this.aliases += 1;
    return `a${this.aliases}`;
  }
}
