import type { Claim } from '../../../../subgraphs/kit/graph/claim';
import type { DebtSettlement, SettlementResponse } from '../../../../subgraphs/kit/graph/counselling-file';
import type { Decision } from '../../../../subgraphs/kit/graph/decision';
import { provesItsExamples } from '../testing/examples';
import { agencyOf, claim, decision, settlement } from '../testing/fact-defaults';
import { ANNA, BRAM, CARLA, type FactsBuilder, household } from '../testing/facts-builder';
import { explanationsOf, findingOf, findingsOf, holdsForEveryRule, saysOf } from '../testing/looking';
import { article } from '../rule';
import { cr18OneCreditorBlocks as rule } from './cr-18-one-creditor-blocks';

const NONE = { outcome: 'NONE' };
const BY_60C = [article('Participatiewet', '60c')];

const agrees = (source: string, changes: Partial<SettlementResponse> = {}): SettlementResponse => ({
  creditor: agencyOf(source),
  outcome: 'AGREED',
  answeredOn: '2026-06-01',
  basis: [],
  ...changes,
});

const refuses = (changes: Partial<SettlementResponse> = {}): SettlementResponse =>
  agrees('gemeente', { outcome: 'REFUSED', answeredOn: '2026-06-10', ...changes });

const proposed = (responses: SettlementResponse[], changes: Partial<DebtSettlement> = {}): FactsBuilder =>
  household('2026-08-15', ANNA, BRAM, CARLA)
    .records()
    .add('settlements', 'gemeente', settlement('s1', [ANNA], { responses, ...changes }));

/** The UWV agrees, the gemeente refuses. */
const blocked = (of: Partial<SettlementResponse> = {}, changes: Partial<DebtSettlement> = {}) =>
  proposed([agrees('uwv'), refuses(of)], changes);

const owed = (facts: FactsBuilder, id: string, changes: Partial<Claim> = {}, source = 'gemeente') =>
  facts.add('claims', source, claim(id, ANNA, { intentOrGrossFault: false, ...changes }));

const blamed = { intentOrGrossFault: true } as const;

const fined = (facts: FactsBuilder, changes: Partial<Decision> = {}, source = 'gemeente') =>
  facts.add(
    'decisions',
    source,
    decision('f1', [ANNA], { kind: 'FINE', decidedOn: '2025-02-01', ...changes }),
  );

const inProposal = { claims: [{ agency: agencyOf('gemeente'), claimId: 'v1' }] };

describe('CR-18 examples', () => {
  provesItsExamples(rule, {
    'Het UWV en de SVB gaan akkoord. De gemeente weigert, en zegt niet waarom.': owed(
      proposed([agrees('uwv'), agrees('svb'), refuses()], inProposal),
      'v1',
    ).build(),
    'Het UWV gaat akkoord. De gemeente weigert om opzet (Participatiewet 60c), en heeft een vordering door opzet en een boete.':
      fined(owed(blocked({ basis: BY_60C }, inProposal), 'v1', blamed)).build(),
    'De gemeente weigert om opzet (Participatiewet 60c), maar heeft van Anna geen vordering door opzet.':
      owed(blocked({ basis: BY_60C }), 'v1').build(),
    'De gemeente weigert, maar er heeft nog geen andere schuldeiser geantwoord.': proposed([
      agrees('uwv', { outcome: 'NO_ANSWER', answeredOn: null }),
      refuses(),
    ]).build(),
    'De gemeente weigerde, maar de schuldregeling kwam daarna toch tot stand.': blocked(
      {},
      { concludedOn: '2026-08-01' },
    ).build(),
  });
});

describe('CR-18 one creditor blocks', () => {
  it('shows the refusal, and on what it rests', () => {
    const found = findingOf(rule, fined(owed(blocked({ basis: BY_60C }), 'v1', blamed)).build());
    expect(found).toMatchObject({
      key: 'CR-18|gemeente|claims/gemeente:v1|decisions/gemeente:f1|settlements/gemeente:s1',
      severity: 'ORANGE',
      explained: true,
      persons: [ANNA],
      agencies: ['gemeente'],
      amountPerMonth: null,
      evidence: [
        {
          source: 'gemeente',
          kind: 'settlements',
          id: 's1',
          says: 'Gemeente weigert, UWV akkoord',
          on: '2026-06-10',
        },
        { source: 'gemeente', kind: 'claims', id: 'v1', says: 'vordering: opzet of grove schuld', on: null },
        { source: 'gemeente', kind: 'decisions', id: 'f1', says: 'boete', on: '2025-02-01' },
      ],
    });
  });

  it.each([
    ['not proposed yet', { proposedOn: '2026-08-16' }, 0],
    ['proposed today', { proposedOn: '2026-08-15' }, 1],
    ['concluded today', { concludedOn: '2026-08-15' }, 0],
    ['concluded tomorrow', { concludedOn: '2026-08-16' }, 1],
    ['ended today', { endedOn: '2026-08-15' }, 0],
    ['ended tomorrow', { endedOn: '2026-08-16' }, 1],
  ])('of a proposal that is %s: %j %i', (_, changes, number) => {
    expect(findingsOf(rule, blocked({}, changes).build())).toHaveLength(number);
  });

  it.each([
    ['nobody agrees', [refuses()], 0],
    ['nobody refuses', [agrees('uwv'), agrees('svb')], 0],
    ['the refusal comes today', [agrees('uwv'), refuses({ answeredOn: '2026-08-15' })], 1],
    ['the refusal comes tomorrow', [agrees('uwv'), refuses({ answeredOn: '2026-08-16' })], 0],
    ['the other agrees tomorrow', [agrees('uwv', { answeredOn: '2026-08-16' }), refuses()], 0],
    ['the days are not known', [agrees('uwv', { answeredOn: null }), refuses({ answeredOn: null })], 1],
    ['two refuse', [refuses(), agrees('uwv'), agrees('svb', { outcome: 'REFUSED' })], 2],
    ['one has not answered', [agrees('uwv'), agrees('svb', { outcome: 'NO_ANSWER' })], 0],
  ])('when %s', (_, responses, number) => {
    expect(findingsOf(rule, proposed(responses).build())).toHaveLength(number);
  });

  it('leaves out the day when it is not known', () => {
    const found = findingOf(rule, blocked({ answeredOn: null }).build());
    expect(found.message).toContain('schuldregeling voor Anna Testpersoon van 1 mei 2026. Een grond');
    expect(found.evidence[0]?.on).toBeNull();
  });

  it('gives each refusal a key of its own, and names whom to call', () => {
    const found = findingsOf(
      rule,
      proposed([agrees('uwv'), refuses(), agrees('svb', { outcome: 'REFUSED' })]).build(),
    );
    expect(found.map(({ key }) => key)).toEqual([
      'CR-18|gemeente|settlements/gemeente:s1',
      'CR-18|svb|settlements/gemeente:s1',
    ]);
    expect(found.map(({ agencies }) => agencies)).toEqual([['gemeente'], ['gemeente', 'svb']]);
    expect(found.map(({ message }) => message.includes('UWV werkt mee.'))).toEqual([true, true]);
  });

  it('names each creditor that agrees once, in order', () => {
    const found = findingOf(rule, proposed([agrees('uwv'), agrees('svb'), agrees('uwv'), refuses()]).build());
    expect(found.message).toContain('vraag die. SVB en UWV werken mee. ');
  });

  it.each([
    [[article('WW', '36c', '2')], 'De grond is WW 36c lid 2.'],
    [
      [article('Participatiewet', '60c'), article('Awb', '4:94')],
      'De grond is Participatiewet 60c en Awb 4:94.',
    ],
  ])('names the ground %j', (basis, says) => {
    expect(findingOf(rule, blocked({ basis }).build()).message).toContain(says);
  });
});

describe('CR-18 E1: the law bars cooperation', () => {
  const e1 = (facts: FactsBuilder) => explanationsOf(findingOf(rule, facts.build())).E1;
  const refusing = () => blocked({ basis: BY_60C });
  const fitting = (basis: SettlementResponse['basis'] = BY_60C) =>
    fined(owed(blocked({ basis }), 'v1', blamed));

  it.each([
    ['Participatiewet', '60c', null, 'YES'],
    ['WW', '36c', '2', 'YES'],
    ['WW', '36c', null, 'YES'],
    ['AOW', '25', '2', 'YES'],
    ['Toeslagenwet', '21', '2', 'YES'],
    ['WIA', '79a', '2', 'YES'],
    ['WW', '36', '2', 'UNKNOWN'],
    ['ZW', '36c', '2', 'UNKNOWN'],
  ])('the facts fit, and the ground is %s %s lid %s: %s', (law, number, paragraph, applies) => {
    expect(e1(fitting([article(law, number, paragraph)]))).toBe(applies);
  });

  it('is open when the facts fit and no ground is given', () => {
    const found = findingOf(rule, fitting([]).build());
    expect(explanationsOf(found)).toEqual({ E1: 'UNKNOWN' });
    expect(found.explained).toBe(false);
  });

  it.each([
    ['a fine as a claim', owed(owed(refusing(), 'v1', blamed), 'v2', { kind: 'FINE' }), 'YES'],
    [
      'a fine that is withdrawn',
      owed(owed(refusing(), 'v1', blamed), 'v2', { kind: 'FINE', status: 'WITHDRAWN' }),
      'UNKNOWN',
    ],
    ['no fine: there may be a report to the police', owed(refusing(), 'v1', blamed), 'UNKNOWN'],
    ['a decision that is no fine', fined(owed(refusing(), 'v1', blamed), { kind: 'RECOVERY' }), 'UNKNOWN'],
    [
      'a fine of somebody else',
      fined(owed(refusing(), 'v1', blamed), { persons: [{ bsn: BRAM }] }),
      'UNKNOWN',
    ],
    ['a fine of another agency', fined(owed(refusing(), 'v1', blamed), {}, 'uwv'), 'UNKNOWN'],
    ['a fine but no intent', fined(owed(refusing(), 'v1')), 'NO'],
    ['intent withdrawn', fined(owed(owed(refusing(), 'v1'), 'v2', { ...blamed, status: 'WITHDRAWN' })), 'NO'],
    [
      'intent not known of one',
      fined(owed(owed(refusing(), 'v1'), 'v2', { intentOrGrossFault: null })),
      'UNKNOWN',
    ],
    [
      'intent of somebody else',
      fined(owed(owed(refusing(), 'v1'), 'v2', { ...blamed, debtors: [{ bsn: BRAM }] })),
      'NO',
    ],
    ['intent towards another agency', fined(owed(owed(refusing(), 'v1'), 'v2', blamed, 'uwv')), 'NO'],
    [
      'a joint claim',
      fined(owed(refusing(), 'v1', { ...blamed, debtors: [{ bsn: BRAM }, { bsn: ANNA }] })),
      'YES',
    ],
    ['no claims told at all', refusing(), 'UNKNOWN'],
    ['claims missing', owed(refusing(), 'v1').missing('gemeente', 'claims'), 'UNKNOWN'],
    ['claims of another agency missing', owed(refusing(), 'v1').missing('uwv', 'claims'), 'NO'],
  ])('%s: %s', (_, facts, applies) => {
    expect(e1(facts)).toBe(applies);
  });

  it('knows that a source has no claims', () => {
    const facts = refusing().build();
    const answered = {
      source: 'gemeente',
      agency: agencyOf('gemeente'),
      outcome: 'ANSWERED',
      missing: [],
      retrievedAt: null,
      withheld: [],
    } as const;
    const e1Of = (sources: (typeof answered)[]) => explanationsOf(findingOf(rule, { ...facts, sources }));
    expect(e1Of([answered])).toEqual({ E1: 'NO' });
    expect(e1Of([])).toEqual({ E1: 'UNKNOWN' });
  });

  it.each([
    ['true', true, 'vordering: opzet of grove schuld'],
    ['false', false, 'vordering: geen opzet of grove schuld'],
    ['null', null, 'vordering: opzet niet bekend'],
  ])('says of each claim what is known: %s', (_, intentOrGrossFault, says) => {
    expect(findingOf(rule, owed(refusing(), 'v1', { intentOrGrossFault }).build()).evidence[1]?.says).toBe(
      says,
    );
  });

  it('says that a claim is a fine', () => {
    expect(findingOf(rule, owed(refusing(), 'v1', { kind: 'FINE' }).build()).evidence[1]?.says).toBe(
      'boete: geen opzet of grove schuld',
    );
  });
});

describe('CR-18 what else is possible', () => {
  const objection = 'of bezwaar tegen het oordeel dat er opzet of grove schuld is.';

  it.each([
    ['the refusal names the article', owed(blocked({ basis: BY_60C }), 'v1'), true],
    ['intent is established', owed(blocked(), 'v1', blamed), true],
    ['another ground is named', owed(blocked({ basis: [article('Awb', '4:94')] }), 'v1'), false],
    ['intent is not known', owed(blocked(), 'v1', { intentOrGrossFault: null }), false],
  ])('names objection when %s', (_, facts, named) => {
    expect(findingOf(rule, facts.build()).message.includes(objection)).toBe(named);
  });

  it('names the claims that are outside the proposal', () => {
    const facts = (outstanding: number) =>
      owed(owed(owed(blocked({}, inProposal), 'v1'), 'v2', { outstanding }), 'v3', { outstanding: 2501 });
    expect(findingOf(rule, facts(1).build()).message).toContain(
      'UWV werkt mee. 2 vorderingen van Gemeente staan buiten het voorstel (€ 25,02). Mogelijk',
    );
    expect(findingOf(rule, facts(0).build()).message).toContain(
      'Een vordering van Gemeente staat buiten het voorstel (€ 25,01).',
    );
  });

  it('reads the proposal by agency and claim', () => {
    const elsewhere = { claims: [{ agency: agencyOf('uwv'), claimId: 'v1' }] };
    expect(findingOf(rule, owed(blocked({}, elsewhere), 'v1').build()).message).toContain(
      'buiten het voorstel',
    );
    expect(findingOf(rule, owed(blocked({}, inProposal), 'v1').build()).message).not.toContain(
      'buiten het voorstel',
    );
  });
});

describe('CR-18 persons', () => {
  it('shows the settlement of two persons, with the claims on either', () => {
    const both = { persons: [{ bsn: ANNA }, { bsn: BRAM }] };
    const facts = owed(owed(blocked({}, both), 'v1', { debtors: [{ bsn: BRAM }] }), 'v2', {
      debtors: [{ bsn: CARLA }],
    });
    const found = findingOf(rule, facts.build());
    expect(found.persons).toEqual([ANNA, BRAM]);
    expect(found.message).toContain('voor Anna Testpersoon en Bram Testpersoon van 1 mei 2026');
    expect(found.evidence.map(({ id }) => id)).toEqual(['s1', 'v1']);
  });

  it('does not read the answers to another proposal', () => {
    const facts = proposed([refuses()]).add(
      'settlements',
      'gemeente',
      settlement('s2', [BRAM], { responses: [agrees('uwv')] }),
    );
    expect(saysOf(rule, facts.build())).toEqual(NONE);
  });
});

describe('CR-18 what is not known', () => {
  it.each(['claims', 'decisions'] as const)('needs %s only when a creditor blocks', (kind) => {
    expect(saysOf(rule, blocked().missing('stil', kind).build())).toMatchObject({
      outcome: 'CONFLICT',
      missing: ['stil'],
    });
    expect(
      saysOf(
        rule,
        proposed([agrees('uwv')])
          .missing('stil', kind)
          .build(),
      ),
    ).toEqual(NONE);
  });

  it('holds for every rule', () => {
    holdsForEveryRule(rule, fined(owed(blocked(), 'v1', blamed)).build(), [
      'settlements',
      'claims',
      'decisions',
    ]);
    holdsForEveryRule(rule, household('2026-08-15', ANNA).build(), ['settlements']);
  });
});
