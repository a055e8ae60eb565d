import type { RunningAgencies } from '../hub/agencies';
import { askAgency } from '../hub/ask-agency';
import { TODAY } from '../hub/agencies';
import type { AgencyName } from './combinations';

interface Coded {
  readonly code: string;
}
interface PersonKey {
  readonly bsn: string;
}
interface Identified {
  readonly id: string;
}
interface During {
  readonly from: string;
  readonly to: string | null;
}

export interface ToldClaim extends Identified {
  readonly status: string;
  readonly payable: boolean;
  readonly criminal: boolean;
  readonly principal: number;
  readonly interest: number;
  readonly costs: number;
  readonly outstanding: number;
  readonly creditor: Coded;
  readonly handler: Coded;
  readonly handlerReference: string | null;
  readonly debtors: readonly PersonKey[];
}
export interface ToldDeduction extends Identified {
  readonly person: PersonKey;
  readonly beneficiary: Coded;
  readonly method: string;
  readonly onIncome: string;
  readonly amountPerMonth: number;
  readonly period: During;
}
export interface ToldArrangement extends Identified {
  readonly person: PersonKey;
  readonly amountPerMonth: number | null;
  readonly period: During;
}
export interface ToldReportedDebt extends Identified {
  readonly amount: number | null;
}

/** The file of one person at one agency, as far as the oracle reads it. Null is unknown. */
export interface AgencyFileTold {
  readonly claims: readonly ToldClaim[] | null;
  readonly deductions: readonly ToldDeduction[] | null;
  readonly arrangements: readonly ToldArrangement[] | null;
  readonly decisions: readonly Identified[] | null;
  readonly benefits: readonly Identified[] | null;
  readonly livingSituations: readonly Identified[] | null;
  readonly incomes: readonly Identified[] | null;
  readonly backPayments: readonly Identified[] | null;
  readonly maatwerkContact: { readonly phone: string } | null;
  /** These only at the gemeente. */
  readonly personRecord?: object | null;
  readonly debtCounselling?: readonly Identified[] | null;
  readonly reportedDebts?: readonly ToldReportedDebt[] | null;
  readonly reportedDecisions?: readonly Identified[] | null;
  readonly supportNeeds?: readonly Identified[] | null;
  readonly settlements?: readonly Identified[] | null;
  readonly timeOuts?: readonly Identified[] | null;
  readonly threats?: readonly Identified[] | null;
  readonly moratoria?: readonly Identified[] | null;
  readonly cases?: readonly Identified[] | null;
}

/** What every agency is there to tell, and what the gemeente tells besides. */
export const KINDS = [
  'benefits',
  'claims',
  'decisions',
  'deductions',
  'arrangements',
  'livingSituations',
  'incomes',
  'backPayments',
  'maatwerkContact',
] as const;
export const GEMEENTE_KINDS = [
  'personRecord',
  'debtCounselling',
  'reportedDebts',
  'reportedDecisions',
  'supportNeeds',
  'settlements',
  'timeOuts',
  'threats',
  'moratoria',
  'cases',
] as const;
export type Kind = (typeof KINDS)[number] | (typeof GEMEENTE_KINDS)[number];

/** The kinds of fact that an agency is there to tell. */
export function kindsOf(agency: AgencyName): readonly Kind[] {
  return agency === 'gemeente' ? [...KINDS, ...GEMEENTE_KINDS] : KINDS;
}

const FILE = `claims { id status payable criminal principal interest costs outstanding
    creditor { code } handler { code } handlerReference debtors { bsn } }
  deductions { id person { bsn } beneficiary { code } method onIncome amountPerMonth period { from to } }
  arrangements { id person { bsn } amountPerMonth period { from to } }
  decisions { id } benefits { id } livingSituations { id } incomes { id } backPayments { id }
  maatwerkContact { phone }`;
const GEMEENTE_FILE = `personRecord { birthDate } debtCounselling { id } reportedDebts { id amount } threats { id }
  moratoria { id } cases { id } reportedDecisions { id } supportNeeds { id } settlements { id } timeOuts { id }`;

type Agencies = Pick<RunningAgencies, 'urls' | 'hub'>;

async function answerOf<T>(agencies: Agencies, code: string, query: string, variables: object): Promise<T> {
  const text = await askAgency(agencies, code, JSON.stringify({ query, variables }));
  const { data, errors } = JSON.parse(text) as { data: T; errors?: unknown };
  if (errors) throw new Error(`the real agency answered with errors: ${JSON.stringify(errors)}`);
  return data;
}

/** The files of persons, asked of the agency itself and of nobody else, in the order of the persons. */
export async function filesAt(
  agencies: Agencies,
  agency: AgencyName,
  bsns: readonly string[],
): Promise<AgencyFileTold[]> {
  const selection = agency === 'gemeente' ? `${FILE} ${GEMEENTE_FILE}` : FILE;
  const { _entities } = await answerOf<{ _entities: { file: AgencyFileTold }[] }>(
    agencies,
    agency,
    `query($persons: [_Any!]!, $asOf: Date!) {
      _entities(representations: $persons) { ... on Person { file: ${agency}(asOf: $asOf) { ${selection} } } }
    }`,
    { persons: bsns.map((bsn) => ({ __typename: 'Person', bsn })), asOf: TODAY },
  );
  return _entities.map(({ file }) => file);
}

/** Who lives with a person, asked of the gemeente itself. */
export async function membersAt(agencies: Agencies, bsn: string): Promise<string[]> {
  const { householdOf } = await answerOf<{ householdOf: { members: { person: PersonKey }[] } }>(
    agencies,
    'gemeente',
    'query($bsn: BSN!, $asOf: Date!) { householdOf(bsn: $bsn, asOf: $asOf) { members { person { bsn } } } }',
    { bsn, asOf: TODAY },
  );
  return householdOf.members.map(({ person }) => person.bsn);
}
