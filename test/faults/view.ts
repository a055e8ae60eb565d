/** A sum as the hub shows it. */
export interface Amounts {
  readonly principal: number;
  readonly interest: number;
  readonly costs: number;
  readonly outstanding: number;
  readonly claims: number;
  readonly claimKeys: readonly string[];
}

interface Told {
  readonly id: string;
  readonly agency: { readonly code: string };
}

export interface ShownRule {
  readonly id: string;
}

/** The parts of a household view that can be wrong when a source fails. */
export interface View {
  readonly complete: boolean;
  readonly household: { readonly id: string } | null;
  readonly persons: readonly { readonly person: { readonly bsn: string }; readonly name: object | null }[];
  readonly sources: readonly {
    readonly source: string;
    readonly outcome: string;
    readonly missing: readonly string[];
    readonly retrievedAt: string | null;
  }[];
  readonly debtStack: {
    readonly total: Amounts | null;
    readonly notPayable: Amounts | null;
    readonly settled: Amounts | null;
    readonly jointTotal: Amounts | null;
    readonly criminal: Amounts | null;
    readonly phases: readonly { readonly phase: string; readonly amounts: Amounts }[];
    readonly byCreditor: readonly { readonly amounts: Amounts }[];
    readonly byHandler: readonly { readonly amounts: Amounts }[];
    readonly byPerson: readonly { readonly person: { readonly bsn: string }; readonly amounts: Amounts }[];
    readonly sameDebts: readonly { readonly counted: string; readonly origin: string }[];
    readonly complete: boolean;
    readonly missing: readonly string[];
    readonly reported: {
      readonly government: { readonly amount: number } | null;
      readonly complete: boolean;
      readonly missing: readonly string[];
    };
    readonly monthly: {
      readonly amounts: {
        readonly forced: number;
        readonly arrangements: number;
        readonly total: number;
      } | null;
      readonly complete: boolean;
      readonly missing: readonly string[];
      readonly perPerson: readonly { readonly room: { readonly roomAtMost: number | null } }[];
    };
  };
  readonly claims: readonly (Told & {
    readonly key: string;
    readonly counted: boolean;
    readonly outstanding: number;
  })[];
  readonly benefits: readonly Told[];
  readonly decisions: readonly Told[];
  readonly deductions: readonly Told[];
  readonly arrangements: readonly Told[];
  readonly livingSituations: readonly Told[];
  readonly incomes: readonly Told[];
  readonly backPayments: readonly Told[];
  readonly threats: readonly { readonly id: string }[] | null;
  readonly moratoria: readonly { readonly id: string }[] | null;
  readonly debtCounselling: readonly { readonly id: string }[] | null;
  readonly cases: readonly { readonly id: string }[] | null;
  readonly reportedDecisions: readonly { readonly id: string }[] | null;
  readonly supportNeeds: readonly { readonly id: string }[] | null;
  readonly settlements: readonly { readonly id: string }[] | null;
  readonly timeOuts: readonly { readonly id: string }[] | null;
  readonly contacts: readonly { readonly agency: { readonly code: string } }[];
  readonly timeline: readonly { readonly factId: string; readonly agency: { readonly code: string } }[];
  readonly conflicts: readonly {
    readonly rule: ShownRule;
    readonly evidence: readonly { readonly source: string; readonly kind: string; readonly id: string }[];
  }[];
  readonly unassessedRules: readonly {
    readonly rule: ShownRule;
    readonly partly: boolean;
    readonly missing: readonly string[];
    readonly unknown: readonly string[];
  }[];
}

const AMOUNTS = '{ principal interest costs outstanding claims claimKeys }';

/** Asks everything of a view that can be wrong when a source fails. */
export const VIEW_QUERY = `query View($bsn: BSN!) { householdView(bsn: $bsn) {
  complete household { id } persons { person { bsn } name { family } }
  sources { source outcome missing retrievedAt }
  debtStack {
    total ${AMOUNTS} notPayable ${AMOUNTS} settled ${AMOUNTS} jointTotal ${AMOUNTS} criminal ${AMOUNTS}
    phases { phase amounts ${AMOUNTS} }
    byCreditor { amounts ${AMOUNTS} } byHandler { amounts ${AMOUNTS} }
    byPerson { person { bsn } amounts ${AMOUNTS} }
    sameDebts { counted origin } complete missing
    reported { government { amount } complete missing }
    monthly { amounts { forced arrangements total } complete missing perPerson { room { roomAtMost } } }
  }
  claims { id key counted outstanding agency { code } }
  benefits { id agency { code } } decisions { id agency { code } } deductions { id agency { code } }
  arrangements { id agency { code } } livingSituations { id agency { code } } incomes { id agency { code } }
  threats { id } moratoria { id } debtCounselling { id } cases { id }
  backPayments { id agency { code } } reportedDecisions { id } supportNeeds { id } settlements { id } timeOuts { id }
  contacts { agency { code } } timeline { factId agency { code } }
  conflicts { rule { id } evidence { source kind id } }
  unassessedRules { rule { id } partly missing unknown }
} }`;
