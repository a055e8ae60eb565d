import path from 'node:path';

/** What the files of one part of the house may import. */
export interface ImportRule {
  /** The files it is about, by a pattern on their path. A file obeys the first rule that names it. */
  readonly files: RegExp;
  /** Files it may import, by a pattern on their path; `$1` is the first group of `files`. */
  readonly may: readonly string[];
  /** Files of which it may import types only: nothing of them is loaded when the program runs. */
  readonly mayTypes?: readonly string[];
  /** Packages it may import; all when left out. */
  readonly packages?: readonly string[];
  readonly because: string;
}

const KIT = '^subgraphs/kit/';
const SCHEMA = '^schema/';
/** What a calculation knows of the world: days, words, numbers, and the shapes of facts and law. */
const KNOWLEDGE = [
  '^subgraphs/kit/(calendar|vocabulary|identifiers)$',
  '^gateway/household/law/(law|figure-names|grounds|definitions)$',
];
const SHAPES = ['^subgraphs/kit/graph/', '^gateway/household/facts/types$'];
const NO_WORLD = 'a calculation has no I/O, no GraphQL and no clock: the same facts give the same answer';
const CALCULATION = 'gateway/household/(debts|conflicts|timeline|forecast|legal-room|differences)/';
const TESTS = '(.*/)?(testing/.*|[^/]*\\.test\\.ts)$';

/** Who may import whom. */
export const IMPORT_LAW: readonly ImportRule[] = [
  {
    files: new RegExp(`^${CALCULATION}${TESTS}`),
    may: [`^${CALCULATION}`, '^gateway/household/(law|facts)/', KIT],
    packages: ['fast-check', 'node:fs', 'node:path'],
    because: 'a test of a calculation may bring its own facts and the law, and look at its own folder',
  },
  {
    files: /^gateway\/household\/conflicts\//,
    // A rule that weighs the room above the beslagvrije voet must find what the debt stack shows: one calculation.
    may: ['^gateway/household/(conflicts|debts)/', ...KNOWLEDGE],
    mayTypes: SHAPES,
    packages: [],
    because: NO_WORLD,
  },
  {
    files: /^gateway\/household\/differences\//,
    // Whether a difference is explained is for the rules to say: once.
    may: ['^gateway/household/(differences|conflicts|debts)/', ...KNOWLEDGE],
    mayTypes: SHAPES,
    packages: [],
    because: NO_WORLD,
  },
  {
    files: /^gateway\/household\/(forecast|legal-room)\//,
    may: ['^gateway/household/($1|debts)/', ...KNOWLEDGE],
    mayTypes: SHAPES,
    packages: [],
    because: NO_WORLD,
  },
  {
    files: new RegExp(`^${CALCULATION}`),
    may: ['^gateway/household/$1/', ...KNOWLEDGE],
    mayTypes: SHAPES,
    packages: [],
    because: NO_WORLD,
  },
  {
    files: /^gateway\//,
    may: ['^gateway/', KIT, SCHEMA],
    because: 'the gateway knows no agency: a new one joins without a change here',
  },
  {
    files: /^subgraphs\/kit\//,
    may: [KIT],
    because: 'the kit serves any agency and knows none',
  },
  {
    files: /^subgraphs\/([^/]+)\//,
    may: ['^subgraphs/$1/', KIT, SCHEMA],
    because: 'an agency is built and released alone',
  },
  { files: /^web\//, may: ['^web/', SCHEMA], because: 'a client knows the contract and nothing behind it' },
  { files: /^schema\//, may: [SCHEMA], because: 'the contract depends on nobody' },
];

/** One import, require or mock of a module. */
interface Import {
  readonly specifier: string;
  readonly typeOnly: boolean;
}

const STATIC = /\b(?:import|export)\s+(type\s+)?([^'";]*?)\s*\bfrom\s*['"]([^'"]+)['"]/g;
const BARE = /\bimport\s*['"]([^'"]+)['"]/g;
const CALL = /\b(?:import|require|require\.resolve|jest\.\w+)\(\s*['"]([^'"]+)['"]/g;

/** Whether each of `{ type A, type B }` is a type. */
function namesTypesOnly(clause: string): boolean {
  const names = /^\{([\s\S]*)\}$/.exec(clause.trim())?.[1]?.split(',') ?? [''];
  return (
    names.filter((name) => name.trim() !== '').every((name) => /^\s*type\s/.test(name)) &&
    names.length > 0 &&
    clause.includes('type')
  );
}

/** The imports of a source text. By pattern, because the law may not depend on a compiler's version. */
export function importsOf(source: string): Import[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  return [
    ...Array.from(code.matchAll(STATIC), ([, type, clause = '', specifier = '']) => ({
      specifier,
      typeOnly: type !== undefined || namesTypesOnly(clause),
    })),
    ...Array.from(code.matchAll(BARE), ([, specifier = '']) => ({ specifier, typeOnly: false })),
    ...Array.from(code.matchAll(CALL), ([, specifier = '']) => ({ specifier, typeOnly: false })),
  ];
}

const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

function allowed(rule: ImportRule, file: string, { specifier, typeOnly }: Import): boolean {
  if (!specifier.startsWith('.')) return typeOnly || (rule.packages?.includes(packageOf(specifier)) ?? true);
  const target = path.posix.join(path.posix.dirname(file), specifier);
  const own = rule.files.exec(file)?.[1] ?? '';
  const patterns = [...rule.may, ...(typeOnly ? (rule.mayTypes ?? []) : [])];
  return patterns.some((pattern) => new RegExp(pattern.replace('$1', own)).test(target));
}

/** Imports that break the law, each as one line. */
export function violations(
  sources: ReadonlyMap<string, string>,
  law: readonly ImportRule[] = IMPORT_LAW,
): string[] {
  return [...sources].flatMap(([file, source]) => {
    const rule = law.find(({ files }) => files.test(file));
    if (!rule) return [];
    return importsOf(source)
      .filter((item) => !allowed(rule, file, item))
      .map(({ specifier }) => `${file} imports ${specifier}, but ${rule.because}`);
  });
}
