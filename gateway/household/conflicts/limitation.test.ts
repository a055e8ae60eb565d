import type { PaymentArrangement } from '../../../subgraphs/kit/graph/arrangement';
import type { Claim } from '../../../subgraphs/kit/graph/claim';
import type { Deduction } from '../../../subgraphs/kit/graph/deduction';
import {
  arrangementKind,
  type ArrangementKind,
  claimEventKind,
  type ClaimEventKind,
  collectionActKind,
  type CollectionActKind,
} from '../../../subgraphs/kit/vocabulary';
import { perhapsLimited } from './limitation';
import {
  agencyOf,
  arrangement,
  claim,
  claimEvent,
  collectionAct,
  deduction,
  timeOut,
} from './testing/fact-defaults';
import { ANNA, BRAM, type FactsBuilder, household } from './testing/facts-builder';

/** A debt to the gemeente of which the term ran to the day before the view. */
const owed = (changes: Partial<Claim> = {}): FactsBuilder =>
  household('2026-08-15', ANNA).add(
    'claims',
    'gemeente',
    claim('v1', ANNA, { limitationOn: '2026-08-14', ...changes }),
  );

const limited = (facts: FactsBuilder): string[] =>
  perhapsLimited(facts.build()).map(({ claim: { fact } }) => fact.id);

const kindsOf = <K extends string>({ meanings }: { readonly meanings: Readonly<Record<K, string>> }): K[] =>
  Object.keys(meanings) as K[];

describe('a debt that perhaps lapsed by limitation', () => {
  it('is one of which the last day has passed', () => {
    expect(limited(owed())).toEqual(['v1']);
    expect(limited(owed({ limitationOn: '2026-08-15' }))).toEqual([]);
    expect(limited(owed({ limitationOn: null }))).toEqual([]);
  });

  it.each([
    ['is not payable', { payable: false }],
    ['is paid', { outstanding: 0 }],
    ['is criminal', { criminal: true }],
  ] as [string, Partial<Claim>][])('is none that %s', (_, changes) =>
    expect(limited(owed(changes))).toEqual([]),
  );

  it('tells its last day, and what is told of it', () => {
    expect(perhapsLimited(owed().build())).toMatchObject([
      { limitationOn: '2026-08-14', told: [{ source: 'gemeente' }], isSure: true },
    ]);
  });
});

describe('interruption', () => {
  it.each(kindsOf<CollectionActKind>(collectionActKind))(
    'by a %s of exactly five years ago, not by one a day older',
    (kind) => {
      expect(limited(owed({ collectionActs: [collectionAct('h1', kind, '2021-08-15')] }))).toEqual([]);
      expect(limited(owed({ collectionActs: [collectionAct('h1', kind, '2021-08-14')] }))).toEqual(['v1']);
    },
  );

  it.each(
    kindsOf<ClaimEventKind>(claimEventKind).map(
      (kind) => [kind, kind === 'PAID' || kind === 'SET_OFF'] as const,
    ),
  )('by an event %s: %s', (kind, interrupts) => {
    expect(limited(owed({ events: [claimEvent('e1', kind, '2021-08-15')] }))).toEqual(
      interrupts ? [] : ['v1'],
    );
    expect(limited(owed({ events: [claimEvent('e1', kind, '2021-08-14')] }))).toEqual(['v1']);
  });
});

describe('what ran in the last five years', () => {
  const pause = (changes: Partial<PaymentArrangement>, source = 'gemeente') =>
    limited(
      owed().add(
        'arrangements',
        source,
        arrangement('r1', ANNA, { period: { from: '2021-01-01', to: '2021-08-15' }, ...changes }),
      ),
    );

  it.each(kindsOf<ArrangementKind>(arrangementKind))('an arrangement %s', (kind) =>
    expect(pause({ kind })).toEqual([]),
  );

  it.each([
    ['that ended a day earlier', { period: { from: '2021-01-01', to: '2021-08-14' } }],
    ['that was withdrawn that day', { withdrawnOn: '2021-08-15' }],
    ['that was withdrawn before it began', { withdrawnOn: '2021-01-01' }],
    ['that has yet to begin', { period: { from: '2026-08-16', to: null } }],
    ['for another claim', { claimIds: ['v2'] }],
  ])('is no arrangement %s', (_, changes) => expect(pause(changes)).toEqual(['v1']));

  it('is no arrangement of another source for a claim of the same id', () => {
    expect(pause({}, 'uwv')).toEqual(['v1']);
  });

  const paused = (claimId: string, to: string) =>
    limited(
      owed().add(
        'timeOuts',
        'uwv',
        timeOut('t1', [ANNA], {
          claims: [{ agency: agencyOf('gemeente'), claimId }],
          period: { from: '2021-01-01', to },
        }),
      ),
    );

  it('a time-out', () => {
    expect(paused('v1', '2021-08-15')).toEqual([]);
    expect(paused('v1', '2021-08-14')).toEqual(['v1']);
    expect(paused('v2', '2021-08-15')).toEqual(['v1']);
  });

  const withheld = (changes: Partial<Deduction>, source = 'gemeente') =>
    limited(
      owed().add(
        'deductions',
        source,
        deduction('h1', ANNA, {
          claimId: 'v1',
          period: { from: '2021-01-01', to: '2021-08-15' },
          ...changes,
        }),
      ),
    );

  it('a deduction for it', () => {
    expect(withheld({})).toEqual([]);
    expect(withheld({ period: { from: '2021-01-01', to: '2021-08-14' } })).toEqual(['v1']);
    expect(withheld({ claimId: 'v2' })).toEqual(['v1']);
    expect(withheld({}, 'uwv')).toEqual(['v1']);
  });

  it('a deduction of the debtor for the same body, of which nobody tells for which debt', () => {
    const loose = { claimId: null, beneficiary: agencyOf('gemeente') };
    expect(withheld(loose, 'uwv')).toEqual([]);
    expect(withheld({ ...loose, beneficiary: agencyOf('cjib') })).toEqual(['v1']);
    expect(withheld({ ...loose, person: { bsn: BRAM } })).toEqual(['v1']);
    expect(withheld({ ...loose, period: { from: '2021-01-01', to: '2021-08-14' } })).toEqual(['v1']);
  });
});

describe('a debt that two sources tell', () => {
  const handed = (ofOwner: Partial<Claim>, ofCollector: Partial<Claim>) =>
    household('2026-08-15', ANNA)
      .add(
        'claims',
        'duo',
        claim('d1', ANNA, { handler: agencyOf('cjib'), handlerReference: 'c1', ...ofOwner }),
      )
      .add(
        'claims',
        'cjib',
        claim('c1', ANNA, { creditor: agencyOf('duo'), handler: agencyOf('cjib'), ...ofCollector }),
      );
  const passed = { limitationOn: '2026-01-01' };

  it('is judged once, by the latest day that is told', () => {
    expect(limited(handed(passed, {}))).toEqual(['c1']);
    expect(perhapsLimited(handed(passed, { limitationOn: '2026-02-01' }).build())).toMatchObject([
      { limitationOn: '2026-02-01', told: [{ source: 'cjib' }, { source: 'duo' }] },
    ]);
    expect(limited(handed(passed, { limitationOn: '2026-08-15' }))).toEqual([]);
    expect(limited(handed({ limitationOn: '2026-08-15' }, passed))).toEqual([]);
  });

  it('is interrupted by what either tells', () => {
    const acts = { collectionActs: [collectionAct('h1', 'WRIT', '2025-01-01')] };
    expect(limited(handed({ ...passed, ...acts }, passed))).toEqual([]);
    expect(limited(handed(passed, { ...passed, ...acts }))).toEqual([]);
  });

  it('is not sure when either did not tell of arrangements or deductions, or anybody of time-outs', () => {
    const sure = (facts: FactsBuilder) => perhapsLimited(facts.build()).map(({ isSure }) => isSure);
    expect(sure(handed(passed, passed))).toEqual([true]);
    expect(sure(handed(passed, passed).missing('duo', 'arrangements'))).toEqual([false]);
    expect(sure(handed(passed, passed).missing('cjib', 'deductions'))).toEqual([false]);
    expect(sure(handed(passed, passed).missing('gemeente', 'timeOuts'))).toEqual([false]);
    expect(sure(handed(passed, passed).missing('uwv', 'arrangements', 'deductions'))).toEqual([true]);
  });
});
