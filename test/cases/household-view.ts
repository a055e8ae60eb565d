import { askHub } from '../hub/ask';

/** The day on which every case is looked at; the demo households are loaded as on this day. */
export const AS_OF = '2026-11-01';

interface Amounts {
  readonly principal: number;
  readonly interest: number;
  readonly costs: number;
  readonly outstanding: number;
}

interface Group {
  readonly key: string;
  readonly amounts: { readonly outstanding: number };
}

interface ReportedLine {
  readonly amount: number | null;
  readonly creditor: { readonly name: string };
}

interface ReportedTotal {
  readonly amount: number;
  readonly lines: readonly ReportedLine[];
}

export interface Conflict {
  readonly rule: { readonly id: string };
  readonly severity: 'RED' | 'ORANGE' | 'YELLOW';
  readonly explained: boolean;
  readonly amountPerMonth: number | null;
  readonly message: string;
  readonly explanations: readonly { readonly code: string; readonly applies: string }[];
  readonly contacts: readonly { readonly agency: { readonly code: string }; readonly phone: string }[];
}

interface Claim {
  readonly title: string;
  readonly outstanding: number;
  readonly status: string;
  readonly counted: boolean;
  readonly agency: { readonly code: string };
  readonly creditor: { readonly code: string };
}

/** What the cases look at of a household view. */
export interface CaseView {
  readonly asOf: string;
  readonly complete: boolean;
  readonly persons: readonly {
    readonly name: { readonly given: string; readonly family: string };
    readonly birthDate: string;
    readonly certainty: string;
  }[];
  readonly debtStack: {
    readonly complete: boolean;
    readonly total: Amounts;
    readonly notPayable: Amounts;
    readonly byCreditor: readonly Group[];
    readonly phases: readonly {
      readonly phase: string;
      readonly amounts: { readonly outstanding: number };
    }[];
    readonly reported: { readonly government: ReportedTotal; readonly private: ReportedTotal };
    readonly monthly: {
      readonly amounts: { readonly forced: number; readonly arrangements: number; readonly total: number };
      readonly perPerson: readonly {
        readonly label: string;
        readonly room: {
          readonly incomePerMonth: number;
          readonly protectedAtLeast: number;
          readonly protectedExactly: number | null;
          readonly roomAtMost: number;
        };
      }[];
    };
  };
  readonly claims: readonly Claim[];
  readonly decisions: readonly {
    readonly title: string;
    readonly kind: string;
    readonly scheme: string;
    readonly reason: string | null;
    readonly agency: { readonly code: string };
    readonly referredTo: { readonly name: string } | null;
    readonly decidedOn: string;
  }[];
  readonly benefits: readonly { readonly scheme: string; readonly title: string; readonly status: string }[];
  readonly threats:
    readonly { readonly kind: string; readonly on: string; readonly children: boolean }[] | null;
  readonly cases:
    readonly { readonly reason: string; readonly director: { readonly phone: string } | null }[] | null;
  readonly reportedDecisions:
    | readonly {
        readonly scheme: string;
        readonly kind: string;
        readonly title: string;
        readonly body: { readonly name: string };
      }[]
    | null;
  readonly timeOuts:
    | readonly {
        readonly period: { readonly from: string; readonly to: string | null };
        readonly claims: readonly { readonly agency: { readonly code: string } }[];
      }[]
    | null;
  readonly conflicts: readonly Conflict[];
  readonly unassessedRules: readonly {
    readonly rule: { readonly id: string };
    readonly unknown: readonly string[];
  }[];
  readonly timeline: readonly { readonly on: string; readonly title: string }[];
  readonly contacts: readonly { readonly agency: { readonly code: string }; readonly phone: string }[];
}

const QUERY = /* GraphQL */ `
  query Case($bsn: BSN!, $asOf: Date!) {
    householdView(bsn: $bsn, asOf: $asOf) {
      asOf
      complete
      persons {
        name {
          given
          family
        }
        birthDate
        certainty
      }
      debtStack {
        complete
        total {
          principal
          interest
          costs
          outstanding
        }
        notPayable {
          principal
          interest
          costs
          outstanding
        }
        byCreditor {
          key
          amounts {
            outstanding
          }
        }
        phases {
          phase
          amounts {
            outstanding
          }
        }
        reported {
          government {
            amount
            lines {
              amount
              creditor {
                name
              }
            }
          }
          private {
            amount
            lines {
              amount
              creditor {
                name
              }
            }
          }
        }
        monthly {
          amounts {
            forced
            arrangements
            total
          }
          perPerson {
            label
            room {
              incomePerMonth
              protectedAtLeast
              protectedExactly
              roomAtMost
            }
          }
        }
      }
      claims {
        title
        outstanding
        status
        counted
        agency {
          code
        }
        creditor {
          code
        }
      }
      decisions {
        title
        kind
        scheme
        reason
        decidedOn
        agency {
          code
        }
        referredTo {
          name
        }
      }
      benefits {
        scheme
        title
        status
      }
      threats {
        kind
        on
        children
      }
      cases {
        reason
        director {
          phone
        }
      }
      reportedDecisions {
        scheme
        kind
        title
        body {
          name
        }
      }
      timeOuts {
        period {
          from
          to
        }
        claims {
          agency {
            code
          }
        }
      }
      conflicts {
        rule {
          id
        }
        severity
        explained
        amountPerMonth
        message
        explanations {
          code
          applies
        }
        contacts {
          agency {
            code
          }
          phone
        }
      }
      unassessedRules {
        rule {
          id
        }
        unknown
      }
      timeline {
        on
        title
      }
      contacts {
        agency {
          code
        }
        phone
      }
    }
  }
`;

/** The view of the household in which somebody lives, as a caseworker gets it. */
export async function viewOf(bsn: string): Promise<CaseView> {
  const { data, errors } = await askHub<{ householdView: CaseView }>(QUERY, { bsn, asOf: AS_OF });
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
  return data.householdView;
}

/** Who lives there, as "Marit Oefenaar". */
export const namesIn = ({ persons }: CaseView): string[] =>
  persons.map(({ name }) => `${name.given} ${name.family}`);

/** What is owed to each creditor, in cents; only those to whom something is owed. */
export const perCreditor = ({ debtStack }: CaseView): Record<string, number> =>
  Object.fromEntries(debtStack.byCreditor.map(({ key, amounts }) => [key, amounts.outstanding]));

/** What is in each phase, in cents; only the phases with something in them. */
export const perPhase = ({ debtStack }: CaseView): Record<string, number> =>
  Object.fromEntries(
    debtStack.phases
      .filter(({ amounts }) => amounts.outstanding !== 0)
      .map(({ phase, amounts }) => [phase, amounts.outstanding]),
  );

/** The rules that fired, as "CR-12 RED" or "CR-01 ORANGE explained", gravest first. */
export const rulesFired = ({ conflicts }: CaseView): string[] =>
  conflicts.map(({ rule, severity, explained }) => `${rule.id} ${severity}${explained ? ' explained' : ''}`);

/** The rules that could not be judged, wholly or in part. */
export const rulesOpen = ({ unassessedRules }: CaseView): string[] =>
  unassessedRules.map(({ rule }) => rule.id);

/** The one conflict of a rule; of several the first. */
export function conflictOf(view: CaseView, ruleId: string): Conflict {
  const found = view.conflicts.find(({ rule }) => rule.id === ruleId);
  if (!found) throw new Error(`${ruleId} did not fire`);
  return found;
}

/** Whom to call, as "uwv 088 000 01 01", in the order of the agencies' codes. */
export const phoneNumbers = ({ contacts }: Pick<CaseView, 'contacts'>): string[] =>
  contacts.map(({ agency, phone }) => `${agency.code} ${phone}`).sort();
