import type { MemberFact } from '../facts/types';
import { lastChangeOf } from './household-change';
import { mutation } from './testing/fact-defaults';
import { ANNA, BRAM, CARLA, household } from './testing/facts-builder';

const start = () => household('2026-08-15', ANNA, BRAM, CARLA);

/** Anna and Bram of old, Carla as the test says. */
function living(carla: Partial<MemberFact>, facts = start().records().build()) {
  const members = (facts.composition?.members ?? []).map((member) =>
    member.bsn === CARLA ? { ...member, ...carla } : member,
  );
  return { ...facts, composition: { id: 'h', address: null, members } };
}

describe('the last change in a household', () => {
  it.each([
    ['ADDRESS', 'adreswijziging'],
    ['MARRIAGE', 'huwelijk of partnerschap'],
    ['DIVORCE', 'einde van huwelijk of partnerschap'],
    ['BIRTH', 'geboorte'],
    ['DEATH', 'overlijden'],
  ] as const)('is %s, with its record', (kind, says) => {
    const facts = start().record(BRAM, { mutations: [mutation('m1', { kind, effectiveOn: '2026-05-01' })] });
    expect(lastChangeOf(facts.build())).toEqual({
      on: '2026-05-01',
      says: `${says} van Bram Testpersoon`,
      evidence: [
        {
          source: 'gemeente',
          kind: 'personRecord',
          id: 'm1',
          says: `${says} van Bram Testpersoon`,
          on: '2026-05-01',
        },
      ],
    });
  });

  it('is not a correction', () => {
    const facts = start().record(BRAM, {
      mutations: [mutation('m1', { kind: 'CORRECTION', effectiveOn: '2026-05-01' })],
    });
    expect(lastChangeOf(facts.build())?.on).toBe('2000-01-01');
  });

  it('is the last of all persons', () => {
    const facts = start()
      .record(ANNA, {
        mutations: [
          mutation('m1', { effectiveOn: '2026-05-01' }),
          mutation('m2', { effectiveOn: '2026-03-01' }),
        ],
      })
      .record(BRAM, { mutations: [mutation('m3', { effectiveOn: '2026-04-01' })] });
    expect(lastChangeOf(facts.build())?.evidence[0]?.id).toBe('m1');
  });

  it.each([
    ['2026-08-15', 'm1'],
    ['2026-08-16', undefined],
  ])('is not of after the day of the view: %s', (effectiveOn, id) => {
    const facts = start().record(ANNA, { mutations: [mutation('m1', { effectiveOn })] });
    expect(lastChangeOf(facts.build())?.evidence[0]?.id).toBe(id);
  });

  it.each([
    ['2026-08-15', '2026-08-15'],
    ['2026-08-16', '2000-01-01'],
  ])('is that somebody came: %s', (since, on) => {
    expect(lastChangeOf(living({ since }))?.on).toBe(on);
  });

  it('says who came, and has no record to show for it', () => {
    expect(lastChangeOf(living({ since: '2026-05-01' }))).toEqual({
      on: '2026-05-01',
      says: 'Carla Testpersoon woont hier',
      evidence: [],
    });
  });

  it('is not that somebody perhaps came', () => {
    expect(lastChangeOf(living({ since: '2026-05-01', certainty: 'POSSIBLE' }))?.on).toBe('2000-01-01');
  });

  it('shows the record when both tell of one day', () => {
    const facts = start().record(CARLA, { mutations: [mutation('m1', { effectiveOn: '2026-05-01' })] });
    expect(lastChangeOf(living({ since: '2026-05-01' }, facts.build()))?.evidence[0]?.id).toBe('m1');
  });

  it('names one and the same person when several came on one day', () => {
    const facts = start().records().build();
    const members = [...(facts.composition?.members ?? [])].reverse();
    const turned = { ...facts, composition: { id: 'h', address: null, members } };
    expect(lastChangeOf(turned)).toEqual(lastChangeOf(facts));
    expect(lastChangeOf(facts)?.says).toBe('Carla Testpersoon woont hier');
  });

  it('is not known when nobody could say who live here and no record tells it', () => {
    expect(lastChangeOf(start().records().withoutComposition().build())).toBeNull();
  });
});
