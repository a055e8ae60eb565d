import { askHub } from '../hub/ask';

const AS_OF = '2026-11-01';
/** The mother of the first demo household: assistance for a single parent, two attachments on it. */
const MOTHER = '999990019';
/** The father of the household without problems, who pays an assessment in instalments. */
const FATHER = '999990482';
/** Wilma of the household in which a postal address was taken for a home address. */
const POSTAL = '999990196';

interface View<T> {
  readonly householdView: T;
}

/** Asks a part of the view of a household. */
async function view<T>(bsn: string, part: string, variables: object = {}, declared = ''): Promise<T> {
  const query = `query Law($bsn: BSN!, $asOf: Date! ${declared}) { householdView(bsn: $bsn, asOf: $asOf) { ${part} } }`;
  const { data, errors } = await askHub<View<T>>(query, { bsn, asOf: AS_OF, ...variables });
  expect(errors).toBeUndefined();
  return data.householdView;
}

describe('the beslagvrije voet in the view', () => {
  interface Amount {
    readonly indicative: boolean;
    readonly exact: number | null;
    readonly atLeast: number;
    readonly atMost: number;
    readonly steps: readonly { readonly text: string; readonly article: { readonly law: string } | null }[];
    readonly used: readonly { readonly amount: number }[];
    readonly person: { readonly bsn: string };
  }
  const PART = `protectedAmounts {
    person { bsn } indicative exact atLeast atMost steps { text article { law article } } used { agency { code } amount }
  }`;

  it('is indicative, lies within its bounds, and shows each step', async () => {
    const { protectedAmounts } = await view<{ protectedAmounts: readonly Amount[] }>(MOTHER, PART);
    const mother = protectedAmounts.find(({ person }) => person.bsn === MOTHER);
    expect(mother).toMatchObject({ indicative: true });
    // 95 % of the assistance of 1419.46, rounded up to the cent (Rv 475dc).
    expect(mother?.atMost).toBe(134849);
    expect(mother?.atLeast).toBeLessThanOrEqual(134849);
    expect(mother?.steps.length).toBeGreaterThan(1);
    expect(mother?.steps.some(({ article }) => article?.law === 'Rv')).toBe(true);
    expect(mother?.used.map(({ amount }) => amount)).toContain(134849);
  });
});

describe('legal room in the view', () => {
  it('says of a claim what the agency may do, with conditions and what to ask', async () => {
    const { claims } = await view<{
      claims: readonly {
        readonly scheme: string;
        readonly legalRoom: {
          readonly grounds: readonly { readonly ground: { readonly kind: string }; readonly ask: string }[];
        };
      }[];
    }>(
      FATHER,
      'claims { scheme legalRoom { grounds { ground { kind } status ask conditions { text status } } notes } }',
    );
    const tax = claims.find(({ scheme }) => scheme === 'Gemeentewet');
    const kinds = tax?.legalRoom.grounds.map(({ ground }) => ground.kind);
    expect(kinds).toContain('POSTPONEMENT');
    for (const { ask } of tax?.legalRoom.grounds ?? []) expect(ask.length).toBeGreaterThan(0);
  });

  it('says of a decision until when objection is open, or that it is not', async () => {
    const { decisions } = await view<{
      decisions: readonly { readonly legalRoom: { readonly grounds: readonly object[] } }[];
    }>(
      POSTAL,
      'decisions { legalRoom { grounds { ground { kind } status } objection { until open daysLeft } unknown } }',
    );
    expect(decisions.length).toBeGreaterThan(1);
    expect(decisions.some(({ legalRoom }) => legalRoom.grounds.length > 0)).toBe(true);
  });
});

describe('the chain in the view', () => {
  it('shows one change and the decisions that came of it, each with its three days', async () => {
    const { chains } = await view<{
      chains: readonly {
        readonly title: string;
        readonly decisions: number;
        readonly cause: { readonly registeredOn: string } | null;
        readonly members: readonly { readonly decidedOn: string; readonly signalReceivedOn: string | null }[];
      }[];
    }>(
      POSTAL,
      'chains { title decisions agencies cause { effectiveOn registeredOn } members { signalReceivedOn decidedOn effect { from to } } }',
    );
    const chain = chains.find(({ decisions }) => decisions > 1);
    expect(chain?.cause).not.toBeNull();
    expect(chain?.members).toHaveLength(chain?.decisions ?? 0);
    expect(chain?.title).toMatch(/besluiten/);
  });
});

describe('household differences in the view', () => {
  it('stand side by side, each with the definition of its law', async () => {
    const { householdDifferences } = await view<{
      householdDifferences: {
        readonly columns: readonly { readonly scheme: string; readonly definition: object | null }[];
        readonly rows: readonly object[];
      };
    }>(
      FATHER,
      'householdDifferences { columns { scheme definition { partner } } rows { person { bsn } } missing unknown }',
    );
    expect(householdDifferences.rows).toHaveLength(6);
    const schemes = householdDifferences.columns.map(({ scheme }) => scheme);
    expect(schemes).toEqual(expect.arrayContaining(['AOW', 'Wsf 2000']));
  });
});

const FORECAST = `forecast(scenario: $scenario) {
  horizon complete
  today { outstandingNow totalPaid outstandingAtEnd nothingLeftIn perClaim { claimKey paidOffIn } }
  scenario { outstandingNow totalPaid nothingLeftIn }
}`;

interface Outcome {
  readonly outstandingNow: number;
  readonly totalPaid: number;
  readonly nothingLeftIn: string | null;
}
interface Forecast {
  readonly forecast: { readonly today: Outcome; readonly scenario: Outcome | null };
}

describe('the forecast in the view', () => {
  const ask = (scenario: object | null) =>
    view<Forecast>(FATHER, FORECAST, { scenario }, ', $scenario: ForecastScenario');

  it('runs the assessment of 400.00 to its end, at 100.00 a month', async () => {
    const { forecast } = await ask(null);
    expect(forecast.today).toMatchObject({
      outstandingNow: 40000,
      totalPaid: 40000,
      nothingLeftIn: '2027-03-01',
    });
    expect(forecast.scenario).toBeNull();
  });

  it('sets a pause of three months beside it', async () => {
    const { claims } = await view<{ claims: readonly { readonly key: string; readonly counted: boolean }[] }>(
      FATHER,
      'claims { key counted }',
    );
    const claimKeys = claims.filter(({ counted }) => counted).map(({ key }) => key);
    const { forecast } = await ask({ pause: { claimKeys, months: 3 } });
    expect(forecast.scenario?.outstandingNow).toBe(40000);
    expect(forecast.scenario?.nothingLeftIn ?? 'never').not.toBe(forecast.today.nothingLeftIn);
  });

  it.each([
    ['a negative month', { pause: { claimKeys: [], months: -3 } }, 'pause.months', '-3'],
    ['a plan of 73 months', { jointPlan: { months: 73 } }, 'jointPlan.months', '73'],
    [
      'a claim that is not in the view',
      { pause: { claimKeys: ['uwv:nergens'], months: 3 } },
      'pause.claimKeys[0]',
      'not the key of a claim in this view',
    ],
  ])('refuses %s by name, and the rest of the view stands', async (_, scenario, field, value) => {
    const query = `query Law($bsn: BSN!, $asOf: Date!, $scenario: ForecastScenario) {
      householdView(bsn: $bsn, asOf: $asOf) { complete ${FORECAST} }
    }`;
    const { data, errors } = await askHub<View<{ complete: boolean; forecast: null }>>(query, {
      bsn: FATHER,
      asOf: AS_OF,
      scenario,
    });
    expect(data.householdView).toEqual({ complete: true, forecast: null });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['SCENARIO_INVALID']);
    expect(errors?.[0]?.message).toContain(field);
    expect(errors?.[0]?.message).toContain(value);
  });
});
