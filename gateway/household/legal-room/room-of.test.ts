import { addMonths } from '../../../subgraphs/kit/calendar';
import type { Claim } from '../../../subgraphs/kit/graph/claim';
import type { Decision } from '../../../subgraphs/kit/graph/decision';
import { agencyOf, claim, claimEvent, decision, income } from '../conflicts/testing/fact-defaults';
import { ANNA, type FactsBuilder, household } from '../conflicts/testing/facts-builder';
import { claimRoom, DAY, decisionRoom, groundIn, idsIn } from './testing/asking';

function owed(changes: Partial<Claim> = {}, asOf = DAY): FactsBuilder {
  const uwv = { scheme: 'WW', creditor: agencyOf('uwv'), handler: agencyOf('uwv'), decisionId: 'b1' };
  return household(asOf, ANNA).add('claims', 'uwv', claim('v1', ANNA, { ...uwv, ...changes }));
}
const decided = (changes: Partial<Decision> = {}, asOf = DAY): FactsBuilder =>
  household(asOf, ANNA).add('decisions', 'gemeente', decision('b1', [ANNA], changes));

describe('the room of a claim', () => {
  it('has the grounds of its own law and those of the Awb, with whom to ask', () => {
    const room = claimRoom(owed().build());
    expect(idsIn(room)).toEqual(
      expect.arrayContaining([
        'ww-36-3',
        'ww-36-3-d',
        'ww-36-4',
        'ww-36-5',
        'ww-36-6',
        'ww-36-8',
        'ww-36c-1',
      ]),
    );
    expect(idsIn(room)).toEqual(expect.arrayContaining(['awb-4.94', 'awb-4.94a', 'awb-4.125']));
    expect(idsIn(room).some((id) => /^(aow|pw|tw|akw|wsf|iw|awir)/.test(id))).toBe(false);
    expect(groundIn(room, 'ww-36-6').ask).toBe(
      'Vraag UWV of het de gevolgen voor dit huishouden als dringende reden wil wegen.',
    );
  });

  it('names the body that collects too', () => {
    const handed = owed({ handler: { code: 'cjib', name: 'CJIB', oin: null } }).build();
    expect(groundIn(claimRoom(handed), 'ww-36-6').ask).toContain('UWV (invordering door CJIB)');
  });

  const imposed = (years: number) => ({
    ...claimEvent('e0', 'IMPOSED', addMonths(DAY, -12 * years)),
    amount: 900000,
  });
  const monthly = (years: number) =>
    Array.from({ length: 12 * years }, (_, month) => ({
      ...claimEvent(`p${month}`, 'PAID', addMonths(DAY, -month)),
      amount: 5000,
    }));
  const breached = (events: Claim['events']) =>
    owed({ events }).add(
      'decisions',
      'uwv',
      decision('b1', [ANNA], { kind: 'RECOVERY', scheme: 'WW', breach: 'INCOME' }),
    );

  it('looks met when every condition does', () => {
    const room = claimRoom(breached([imposed(10), ...monthly(10)]).build());
    expect(groundIn(room, 'ww-36-4').status).toBe('MET');
    expect(groundIn(room, 'ww-36-3').status).toBe('NOT_MET');
  });

  it('looks not met when one condition is not, whatever the rest', () => {
    const room = claimRoom(breached([imposed(4), ...monthly(4)]).build());
    expect(groundIn(room, 'ww-36-4').status).toBe('NOT_MET');
  });

  it('is unknown when one is unknown and none is not met', () => {
    expect(groundIn(claimRoom(owed({ events: [imposed(5)] }).build()), 'ww-36-3').status).toBe('UNKNOWN');
    expect(groundIn(claimRoom(owed().build()), 'ww-36-6').status).toBe('UNKNOWN');
  });

  it('looks at postponement: met, not met, unknown', () => {
    const status = (facts: FactsBuilder) => groundIn(claimRoom(facts.build()), 'awb-4.94').status;
    expect(status(owed())).toBe('MET');
    expect(status(owed({ payable: false }))).toBe('NOT_MET');
    expect(status(owed().missing('uwv', 'arrangements'))).toBe('UNKNOWN');
  });

  it('says that a criminal measure has no administrative ground', () => {
    for (const changes of [{ criminal: true }, { regime: 'CRIMINAL' }] as const) {
      const room = claimRoom(owed({ kind: 'FINE', ...changes }).build());
      expect(room).toMatchObject({ grounds: [], objection: null });
      expect(room.notes[0]).toContain('strafrechtelijke maatregel');
    }
  });

  it('says that a claim of civil law, or one of which nothing is left, has none', () => {
    expect(claimRoom(owed({ regime: 'CIVIL' }).build())).toMatchObject({ grounds: [] });
    expect(claimRoom(owed({ outstanding: 0 }).build())).toMatchObject({
      grounds: [],
      notes: ['Er staat niets meer open.'],
    });
    expect(idsIn(claimRoom(owed({ outstanding: 1 }).build()))).not.toEqual([]);
  });

  it('leaves out waiver where the own law excludes it, and says which article does', () => {
    const room = claimRoom(owed({ regime: 'AWIR', scheme: 'Awir', imposed: 12100 }).build());
    expect(idsIn(room)).not.toContain('awb-4.94a');
    expect(room.notes).toEqual(['Awb artikel 4:94a geldt hier niet: Awir artikel 31bis sluit dat uit.']);
    expect(groundIn(room, 'awir-26a').status).toBe('MET');
    expect(idsIn(room)).toContain('awir-26-2');
  });

  it('takes the rules of the Invorderingswet for a tax, and not those of the Awb', () => {
    const tax = { kind: 'TAX', regime: 'IW_1990', scheme: 'Gemeentewet' } as const;
    expect(idsIn(claimRoom(owed(tax).build()))).toEqual(['iw-25-1', 'iw-26-1']);
  });

  it('has the grounds of a study debt', () => {
    const study = { kind: 'STUDY_DEBT', regime: 'WSF_2000', scheme: 'Wsf 2000' } as const;
    const facts = owed(study)
      .add(
        'incomes',
        'uwv',
        income('i1', ANNA, { referenceYear: 2024, amountPerMonth: 300000, grossNet: 'GROSS' }),
      )
      .add('incomes', 'uwv', income('i2', ANNA, { taxablePerMonth: 200000 }));
    const room = claimRoom(facts.build());
    expect(idsIn(room)).toEqual(
      expect.arrayContaining(['wsf-6.10', 'wsf-6.12', 'wsf-6.7-2', 'wsf-6.16-1', 'wsf-11.5']),
    );
    expect(groundIn(room, 'wsf-6.12').status).toBe('MET');
  });

  it('says what was not read of a scheme, and never borrows from another', () => {
    const wia = claimRoom(owed({ scheme: 'WIA' }).build());
    expect(wia.unknown).toContain('Niet gelezen, dus onbekend: de eigen gronden van de WIA.');
    expect(idsIn(wia).every((id) => id.startsWith('awb-'))).toBe(true);
    const other = claimRoom(owed({ scheme: 'Testwet', regime: 'WAHV' }).build());
    expect(other.grounds).toEqual([]);
    expect(other.unknown.join(' ')).toContain('De regeling Testwet is hier niet bekend');
    expect(other.unknown.join(' ')).toContain('invorderingsregime');
    expect(claimRoom(owed({ scheme: 'Toeslagenwet', kind: 'FINE' }).build()).unknown.join(' ')).toContain(
      '14a',
    );
    expect(claimRoom(owed({ scheme: 'Toeslagenwet' }).build()).unknown.join(' ')).not.toContain('14a');
  });
});

describe('a day outside the time for which the text was read', () => {
  it.each([
    ['2026-07-01', true],
    ['2026-06-30', false],
    ['2026-12-31', true],
    ['2027-01-01', false],
  ])('%s: known %s', (asOf, known) => {
    const room = claimRoom(owed({}, asOf).build());
    expect(idsIn(room).includes('ww-36-6')).toBe(known);
    const says = room.unknown.filter((line) => line.startsWith(`Wat WW artikel 36 lid 6 op`));
    expect(says).toHaveLength(known ? 0 : 1);
  });

  it('says for which time it is known', () => {
    expect(claimRoom(owed({}, '2027-01-01').build()).unknown).toContain(
      'Wat WW artikel 36 lid 6 op 1 januari 2027 bepaalt, is niet bekend. De tekst is gelezen voor de tijd ' +
        'van 1 juli 2026 tot en met 31 december 2026.',
    );
  });
});

describe('the room of a decision', () => {
  it.each([
    ['SUSPENSION', ['pw-40-3', 'awb-4.84', 'awb-4.95', 'brp-1.7-2-a', 'brp-1.7-2-d']],
    ['FINE', ['pw-18a-7', 'awb-5.46-2', 'awb-5.46-3', 'awb-4.84']],
    ['RECOVERY', ['pw-58-2', 'pw-58-6', 'pw-58-8', 'awb-4.84', 'brp-1.7-2-a', 'brp-1.7-2-d']],
    ['GRANT', ['pw-18-1', 'brp-1.7-2-a', 'brp-1.7-2-d']],
    ['PLAN_OF_ACTION', []],
  ] as const)('%s', (kind, ids) => {
    expect(idsIn(decisionRoom(decided({ kind }).build())).sort()).toEqual([...ids].sort());
  });

  it('looks at the policy rule and the register of residents', () => {
    const status = (changes: Partial<Decision>, id: string) =>
      groundIn(decisionRoom(decided(changes).record(ANNA).build()), id).status;
    expect(status({ bindingDegree: 'BOUND' }, 'awb-4.84')).toBe('NOT_MET');
    expect(status({ bindingDegree: 'POLICY_RULE' }, 'awb-4.84')).toBe('UNKNOWN');
    expect(status({ causeKind: 'BRP_MUTATION' }, 'brp-1.7-2-a')).toBe('NOT_MET');
  });

  it('has grounds of the Wgs and the Awir', () => {
    const ids = (kind: Decision['kind'], scheme: string) =>
      idsIn(decisionRoom(decided({ kind, scheme }).build()));
    expect(ids('REFUSAL', 'Wgs')).toEqual(expect.arrayContaining(['wgs-3-2', 'wgs-3-3']));
    expect(ids('RECOVERY', 'Awir')).toContain('awir-26-2-besluit');
  });
});

describe('the term for objection', () => {
  const room = (objectionUntil: string | null) => decisionRoom(decided({ objectionUntil }).build());

  it.each([
    ['2026-11-23', true, 1, 'Dat is nog 1 dag.'],
    ['2026-11-24', true, 2, 'Dat is nog 2 dagen.'],
    ['2026-11-22', true, 0, 'Dit is de laatste dag.'],
    ['2026-11-21', false, null, 'Die termijn is voorbij.'],
  ])('until %s: open %s, %s days', (until, open, daysLeft, says) => {
    expect(room(until).objection).toMatchObject({ until, open, daysLeft });
    expect(room(until).objection?.text).toContain(says);
  });

  it('says that it is not known', () => {
    expect(room(null).objection).toBeNull();
    expect(room(null).unknown).toContain(
      'Tot wanneer bezwaar kan, is niet bekend of er staat geen bezwaar open.',
    );
  });

  it('is for a claim that of its decision', () => {
    const facts = owed()
      .add('decisions', 'uwv', decision('b1', [ANNA], { objectionUntil: '2026-12-01' }))
      .build();
    expect(claimRoom(facts).objection?.daysLeft).toBe(9);
    expect(groundIn(claimRoom(facts), 'awb-4.125').status).toBe('MET');
    expect(claimRoom(owed().build()).objection).toBeNull();
  });
});
