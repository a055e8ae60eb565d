import fc from 'fast-check';
import type { Claim, ClaimEvent } from '../../../../subgraphs/kit/graph/claim';
import { agencyOf, benefit, claim, claimEvent } from '../testing/fact-defaults';
import { ANNA, BRAM } from '../testing/facts-builder';
import { findingOf, findingsOf, reversed, saysOf } from '../testing/looking';
import {
  anna,
  gets,
  LATER_MEANS,
  NONE,
  NOT_KNOWN,
  paysOn,
  received,
  recovers,
  two,
} from '../testing/recoveries';
import { cr21RecoveredTwice as rule } from './cr-21-recovered-twice';

const repaid = (changes: Partial<Claim> = {}, kind: ClaimEvent['kind'] = 'PAID', on = '2026-07-01') =>
  two({ grossNet: 'GROSS', events: [claimEvent('e1', kind, on)], ...changes });

describe('CR-21 more than was received', () => {
  it('shows what was received', () => {
    const found = findingOf(rule, received().build());
    expect(found.evidence.slice(2)).toEqual([
      { source: 'gemeente', kind: 'benefits', id: 'b1', says: 'Bijstand ontvangen', on: '2025-01-01' },
      { source: 'uwv', kind: 'benefits', id: 'b2', says: 'WIA-uitkering ontvangen', on: '2025-01-01' },
    ]);
  });

  it.each([
    [100000, 'NONE'],
    [100001, 'CONFLICT'],
  ])('€ 8.000,00 and %i cents against € 9.000,00: %s', (imposed, outcome) => {
    expect(saysOf(rule, received({}, { imposed }).build()).outcome).toBe(outcome);
  });

  it('fires from the first cent too much', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 500_000 }),
        fc.integer({ min: 0, max: 500_000 }),
        fc.integer({ min: 0, max: 3_000_000 }),
        fc.integer({ min: -2, max: 2 }),
        (assistance, wia, imposed, over) => {
          const total = (assistance + wia) * 6;
          const first = Math.min(imposed, total);
          const facts = received(
            { imposed: first },
            { imposed: Math.max(0, total - first + over) },
            { amountPerMonth: assistance },
            { amountPerMonth: wia },
          ).build();
          const conflict = first + Math.max(0, total - first + over) > total;
          expect(saysOf(rule, facts).outcome).toBe(conflict ? 'CONFLICT' : 'NONE');
          expect(saysOf(rule, reversed(facts))).toEqual(saysOf(rule, facts));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('takes the part of a longer recovery by days, rounded down', () => {
    // 181 of 365 days: € 1.000,00 becomes € 495,89.
    const facts = received(
      { imposed: 100000, period: { from: '2026-01-01', to: '2026-12-31' } },
      { imposed: 1000000 },
    );
    const cut = received(
      { imposed: 100000, period: { from: '2025-07-01', to: '2026-06-30' } },
      { imposed: 1000000 },
    );
    expect(findingOf(rule, cut.build()).message).toContain('valt daarvan € 10.495,89; ontvangen');
    // To the day of the view: 181 of 227 days.
    expect(findingOf(rule, facts.build()).message).toContain('valt daarvan € 10.797,35; ontvangen');
  });

  it.each([
    [50000, 'NONE'],
    [50001, 'CONFLICT'],
  ])(
    'does not take a long month for too much: three whole months and %i cents over March: %s',
    (imposed, outcome) => {
      const quarter = { imposed: 300000, period: { from: '2026-01-01', to: '2026-03-31' } };
      const march = { imposed, period: { from: '2026-03-01', to: '2026-03-31' } };
      expect(saysOf(rule, received(quarter, march).build()).outcome).toBe(outcome);
    },
  );

  it.each([
    ['WAIVED', 200000, 'NONE'],
    ['WITHDRAWN', 300000, 'NONE'],
    ['WAIVED', 299999, 'CONFLICT'],
    ['CORRECTED', -300000, 'NONE'],
    ['CORRECTED', 300000, 'CONFLICT'],
    ['PAID', 300000, 'CONFLICT'],
    ['WITHDRAWN', 900000, 'NONE'],
  ] as const)('after %s %i: %s', (kind, amount, outcome) => {
    const events = [
      {
        ...claimEvent('e1', kind, '2026-07-01'),
        amount: kind === 'WAIVED' && amount === 200000 ? 300000 : amount,
      },
    ];
    expect(saysOf(rule, received({ events }).build()).outcome).toBe(outcome);
  });

  it('counts a month that was paid in part as whole, and a second benefit as well', () => {
    const part = { period: { from: '2026-01-31', to: '2026-06-01' } };
    expect(saysOf(rule, received({}, { imposed: 100000 }, part).build())).toEqual(NONE);
    const more = gets(received(), 'gemeente', 'b3', { amountPerMonth: 50000 });
    expect(saysOf(rule, more.build())).toEqual(NONE);
    const ofPartner = received().add(
      'benefits',
      'gemeente',
      benefit('b3', BRAM, { amountPerMonth: 50000, period: { from: '2025-01-01', to: null } }),
    );
    expect(saysOf(rule, ofPartner.build()).outcome).toBe('CONFLICT');
    const notStarted = gets(received(), 'gemeente', 'b3', { amountPerMonth: 50000, status: 'NOT_STARTED' });
    expect(saysOf(rule, notStarted.build()).outcome).toBe('CONFLICT');
  });

  it('counts what the other debtor of a claim received', () => {
    const both = { debtors: [{ bsn: ANNA }, { bsn: BRAM }] };
    const facts = received(both).add(
      'benefits',
      'gemeente',
      benefit('b3', BRAM, { amountPerMonth: 50000, period: { from: '2025-01-01', to: null } }),
    );
    expect(saysOf(rule, facts.build())).toEqual(NONE);
  });

  it.each([
    [{ amount: 300000 }, 'NONE'],
    [{ amount: 299999 }, 'CONFLICT'],
    [{ amount: 300000, scheme: 'Anw' }, 'CONFLICT'],
    [{ amount: 300000, person: { bsn: BRAM } }, 'CONFLICT'],
    [{ amount: 300000, period: { from: '2026-07-01', to: '2026-07-31' } }, 'CONFLICT'],
    [{ amount: 300000, period: { from: '2026-06-30', to: '2026-07-31' } }, 'NONE'],
  ] as const)('depends on the back payment, case %#', (changes, outcome) => {
    expect(saysOf(rule, paysOn(received(), { paidTo: null, ...changes }).build()).outcome).toBe(outcome);
  });

  it('is told apart from a back payment that was passed on', () => {
    const facts = paysOn(received({ basis: LATER_MEANS }), { amount: 1000 });
    const found = findingsOf(rule, facts.build());
    expect(found.map(({ evidence }) => evidence.map(({ id }) => id))).toEqual([
      ['gemeente-v', 'n1'],
      ['gemeente-v', 'uwv-v', 'b1', 'b2', 'n1'],
    ]);
  });

  describe('over days that are no whole months', () => {
    // UWV recovers over 15 March to 14 April only: of the gemeente 31 of 181 days. At most two months of each were
    // received; by days € 1.500,00 x (17/31 + 14/30), with each part rounded up: € 1.522,60.
    const partly = (imposed: number) =>
      received({ imposed: 0 }, { imposed, period: { from: '2026-03-15', to: '2026-04-14' } }).build();
    const unknown =
      'Of Gemeente en UWV over 15 maart 2026 tot en met 14 april 2026 samen meer terugvorderen dan Anna Testpersoon ' +
      'kreeg, is niet bekend.';

    it.each([152260, 0])('says none of %i cents, which is not more by days', (imposed) => {
      expect(saysOf(rule, partly(imposed))).toEqual(NONE);
    });

    it.each([152261, 300000])('does not know of %i cents, which is not more than both months', (imposed) => {
      expect(saysOf(rule, partly(imposed))).toEqual({ outcome: 'UNKNOWN', missing: [], unknown: [unknown] });
    });

    it('shows a cent more than both months', () => {
      expect(findingOf(rule, partly(300001)).message).toContain(
        'Over 15 maart 2026 tot en met 14 april 2026 vorderen Gemeente (€ 0,00) en UWV (€ 3.000,01) terug van Anna ' +
          'Testpersoon; dat is mogelijk dubbel. Op deze dagen valt daarvan € 3.000,01; ontvangen was hoogstens € 3.000,00.',
      );
    });

    it('counts the part of a longer recovery by days', () => {
      // 31 of 181 days of € 20.000,00.
      const facts = received(
        { imposed: 2000000 },
        { imposed: 0, period: { from: '2026-03-15', to: '2026-04-14' } },
      );
      expect(findingOf(rule, facts.build()).message).toContain('valt daarvan € 3.425,41; ontvangen');
    });

    it('looks at the whole months within when there are any', () => {
      const facts = received({}, { imposed: 10000000, period: { from: '2026-03-15', to: '2026-05-14' } });
      expect(findingOf(rule, facts.build()).message).toMatch(
        /^Over april 2026 vorderen .* hoogstens € 1\.500,00\./,
      );
    });
  });

  it.each([
    ['one law has no benefit', received({ scheme: 'IOAW' })],
    ['one month has no benefit', received({}, {}, { period: { from: '2026-02-01', to: null } })],
    ['an amount is not known', received({}, {}, { amountPerMonth: null })],
    ['a benefit is before tax', received({}, {}, {}, { grossNet: 'GROSS' })],
    ['a claim does not say whether it is', received({}, { grossNet: null })],
    ['no claim says whether it is', received({ grossNet: null }, { grossNet: null })],
    ['one claim is before tax', received({}, { grossNet: 'GROSS' })],
  ] as const)('is not known when %s', (_, facts) => {
    expect(saysOf(rule, facts.build())).toEqual({ outcome: 'UNKNOWN', missing: [], unknown: [NOT_KNOWN] });
  });

  it('compares before tax with before tax, but not with a back payment after tax', () => {
    const gross = { grossNet: 'GROSS' } as const;
    const facts = () => received(gross, gross, gross, gross);
    expect(saysOf(rule, facts().build()).outcome).toBe('CONFLICT');
    expect(saysOf(rule, paysOn(facts(), { paidTo: null }).build()).outcome).toBe('UNKNOWN');
  });

  it.each(['benefits', 'backPayments'] as const)('is not known when a source did not tell %s', (kind) => {
    expect(saysOf(rule, received().missing('stil', kind).build())).toEqual({
      outcome: 'UNKNOWN',
      missing: ['stil'],
      unknown: [NOT_KNOWN],
    });
  });

  it('does not ask for benefits when there is nothing to compare', () => {
    expect(saysOf(rule, recovers(anna(), 'uwv').missing('stil', 'benefits').build())).toEqual(NONE);
  });
});

describe('CR-21 before tax, though repaid in that year', () => {
  it.each([
    [{}, 'PAID', '2026-07-01', 1],
    [{}, 'SET_OFF', '2026-01-01', 1],
    [{}, 'PAID', '2026-12-31', 1],
    [{}, 'PAID', '2025-12-31', 0],
    [{}, 'PAID', '2027-01-01', 0],
    [{}, 'WAIVED', '2026-07-01', 0],
    [{ grossNet: 'NET' }, 'PAID', '2026-07-01', 0],
    [{ grossNet: null }, 'PAID', '2026-07-01', 0],
    [{ period: { from: '2025-01-01', to: '2026-01-31' } }, 'PAID', '2026-02-01', 1],
    [{ period: { from: '2026-01-01', to: null } }, 'PAID', '2026-02-01', 1],
  ] as const)('%j with %s on %s: %i', (changes, kind, on, number) => {
    expect(findingsOf(rule, repaid(changes, kind, on).build())).toHaveLength(number);
  });

  it('sees what is repaid to the body that collects', () => {
    const facts = repaid({ events: [], handler: agencyOf('cjib'), handlerReference: 'c1' }).add(
      'claims',
      'cjib',
      claim('c1', ANNA, {
        creditor: agencyOf('gemeente'),
        handler: agencyOf('cjib'),
        events: [claimEvent('e1', 'PAID', '2026-07-01')],
      }),
    );
    expect(findingOf(rule, facts.build()).message).toContain(
      'Gemeente vordert bruto terug, terwijl in 2026 al',
    );
  });

  it('needs the other recovery as well', () => {
    const alone = recovers(anna(), 'gemeente', {
      grossNet: 'GROSS',
      events: [claimEvent('e1', 'PAID', '2026-07-01')],
    });
    expect(saysOf(rule, alone.build())).toEqual(NONE);
  });
});
