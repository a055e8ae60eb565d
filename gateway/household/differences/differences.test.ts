import type { LivingSituation } from '../../../subgraphs/kit/graph/living-situation';
import { assessRules } from '../conflicts/assess';
import type { Rule } from '../conflicts/rule';
import { rules } from '../conflicts/rules';
import { benefit, reportedDecision } from '../conflicts/testing/fact-defaults';
import {
  addressRecord,
  ANNA,
  BRAM,
  CARLA,
  DIRK,
  type FactsBuilder,
  HOME_ADDRESS,
  household,
  relation,
} from '../conflicts/testing/facts-builder';
import { LAW } from '../conflicts/testing/looking';
import {
  AS_OF,
  compared,
  comparedBy,
  comparedWithoutRules,
  counts,
  onlyDifference,
} from './testing/comparing';

const OTHER_ADDRESS = '0363010000000002';

/** Anna is the mother of the late wife Carla of Bram. The gemeente counts Bram with her, the SVB as her partner. */
function motherInLaw(): FactsBuilder {
  const facts = household(AS_OF, ANNA, BRAM)
    .record(ANNA, { relations: [relation('CHILD', CARLA)] })
    .record(BRAM, { relations: [relation('SPOUSE', CARLA, '2003-09-05', '2023-11-22')] })
    .record(CARLA, {
      relations: [relation('PARENT', ANNA), relation('SPOUSE', BRAM, '2003-09-05', '2023-11-22')],
    });
  counts(facts, 'gemeente', 'pw', BRAM, { code: 'COST_SHARER', countedPersons: [{ bsn: ANNA }] });
  return counts(facts, 'svb', 'aow', ANNA, {
    scheme: 'AOW',
    code: 'COUPLE',
    partner: { bsn: BRAM },
    partnerGround: 'JOINT_HOUSEHOLD',
  });
}

/** Anna has assistance; her daughter Bram is 27 and studies. Counted as a sharer, although a student is not. */
function studentSharer(counted: readonly string[] = [BRAM]): FactsBuilder {
  const facts = household(AS_OF, ANNA, BRAM)
    .record(ANNA, { relations: [relation('CHILD', BRAM)] })
    .record(BRAM, { birthDate: '1999-01-01', relations: [relation('PARENT', ANNA)] })
    .add('benefits', 'duo', benefit('beurs', BRAM, { kind: 'STUDENT_FINANCE', scheme: 'Wsf 2000' }));
  counts(facts, 'gemeente', 'pw', ANNA, {
    code: counted.length === 0 ? 'SINGLE' : 'COST_SHARER',
    countedPersons: counted.map((bsn) => ({ bsn })),
  });
  return counts(facts, 'duo', 'wsf', BRAM, { scheme: 'Wsf 2000', code: 'AT_HOME', addressId: HOME_ADDRESS });
}

describe('a mother-in-law who moved in', () => {
  const shown = compared(motherInLaw().build());
  const partners = shown.differences.filter(({ kind }) => kind === 'PARTNER');

  it('is counted by one agency as a partner and by another as a sharer, side by side', () => {
    expect(shown.columns.map(({ key }) => key)).toEqual(['gemeente|Participatiewet', 'svb|AOW']);
    expect(
      shown.rows.map(({ person, cells }) => [
        person,
        cells.map(({ column, role, code }) => [column, role, code]),
      ]),
    ).toEqual([
      [
        ANNA,
        [
          ['gemeente|Participatiewet', 'COUNTED', 'COST_SHARER'],
          ['svb|AOW', 'HOLDER', 'COUPLE'],
        ],
      ],
      [
        BRAM,
        [
          ['gemeente|Participatiewet', 'HOLDER', 'COST_SHARER'],
          ['svb|AOW', 'PARTNER', 'COUPLE'],
        ],
      ],
    ]);
  });

  it('is a difference that the law explains, weighed by the rule and not again', () => {
    expect(partners).toMatchObject([
      {
        person: BRAM,
        columns: ['gemeente|Participatiewet', 'svb|AOW'],
        cells: ['livingSituations/gemeente:pw', 'livingSituations/svb:aow'],
        explained: 'YES',
      },
    ]);
    const conflicts = assessRules(motherInLaw().build(), LAW, rules, () => undefined).conflicts;
    const keys = conflicts.filter(({ rule }) => rule.id === 'CR-01').map(({ key }) => key);
    expect(keys).toHaveLength(1);
    expect(partners[0]?.conflictKeys).toEqual(keys);
    expect(partners[0]?.explanations).toContainEqual(
      expect.objectContaining({ code: 'E1', applies: 'YES', origin: 'RULE', conflictKey: keys[0] }),
    );
  });

  it('says what the two laws regulate otherwise', () => {
    expect(partners[0]?.contrast).toContain(
      'Participatiewet ziet niet als partner: een schoonouder of schoonkind (aanverwant in de eerste graad)',
    );
    expect(partners[0]?.contrast).toContain('AOW maakt die uitzondering niet.');
    expect(partners[0]?.contrast).not.toContain('AOW ziet niet als partner');
  });

  it('is told in plain Dutch', () => {
    expect(partners[0]?.text).toContain(
      'Gemeente (Participatiewet) telt Bram Testpersoon zonder partner (alleenstaand met kostendelers), ' +
        'sinds 1 januari 2026. SVB (AOW) telt Bram Testpersoon met Anna Testpersoon als partner, ' +
        'sinds 1 januari 2026. Verklaard verschil. Mogelijke verklaring: ',
    );
  });
});

describe('a friend who moved in', () => {
  const friend = (): FactsBuilder => {
    const facts = household(AS_OF, ANNA, BRAM).records();
    counts(facts, 'gemeente', 'pw', ANNA, { code: 'SINGLE' });
    return counts(facts, 'svb', 'aow', ANNA, {
      scheme: 'AOW',
      code: 'COUPLE',
      partner: { bsn: BRAM },
      partnerGround: 'JOINT_HOUSEHOLD',
    });
  };

  it('is a difference for which the rule found no explanation', () => {
    expect(onlyDifference(compared(friend().build()))).toMatchObject({
      kind: 'PARTNER',
      explained: 'NO',
      explanations: [],
    });
  });

  it('is not sure to be unexplained when the records that would tell are not known', () => {
    const facts = friend().build();
    const unknown = { ...facts, known: { ...facts.known, personRecord: [] } };
    const difference = onlyDifference(compared(unknown));
    expect(difference.explained).toBe('UNKNOWN');
    expect(difference.conflictKeys).toHaveLength(1);
  });

  it('is not hidden by what another agency says of the partner', () => {
    const facts = friend();
    counts(facts, 'uwv', 'tw', BRAM, { scheme: 'Toeslagenwet', code: 'COUPLE', partner: { bsn: ANNA } });
    expect(
      compared(facts.build()).rows.map(({ cells }) => cells.map(({ column, role }) => [column, role])),
    ).toEqual([
      [
        ['gemeente|Participatiewet', 'HOLDER'],
        ['svb|AOW', 'HOLDER'],
        ['uwv|Toeslagenwet', 'PARTNER'],
      ],
      [
        ['svb|AOW', 'PARTNER'],
        ['uwv|Toeslagenwet', 'HOLDER'],
      ],
    ]);
  });

  it('is not judged by the definitions alone when no rule weighed it', () => {
    const difference = onlyDifference(comparedWithoutRules(friend().build()));
    expect(difference).toMatchObject({ explained: 'UNKNOWN', conflictKeys: [] });
    expect(difference.explanations).toMatchObject([
      { origin: 'DEFINITION', applies: 'UNKNOWN', conflictKey: null },
    ]);
    expect(difference.text).toContain('niet beoordeeld');
  });

  it('is no difference once both agencies see the same partner', () => {
    const facts = household(AS_OF, ANNA, BRAM).records();
    const couple: Partial<LivingSituation> = { code: 'COUPLE', partner: { bsn: BRAM } };
    counts(facts, 'gemeente', 'pw', ANNA, couple);
    counts(facts, 'svb', 'aow', BRAM, { ...couple, scheme: 'AOW', partner: { bsn: ANNA } });
    expect(compared(facts.build())).toMatchObject({ differences: [], missing: [], unknown: [] });
  });

  it.each([
    ['the last day', '2026-11-22', 1],
    ['a day too early', '2026-11-21', 0],
  ])('differs only on a day on which both findings hold: %s', (_, to, differences) => {
    const facts = household(AS_OF, ANNA, BRAM).records();
    counts(facts, 'gemeente', 'pw', ANNA, { period: { from: '2026-01-01', to } });
    counts(facts, 'svb', 'aow', ANNA, { scheme: 'AOW', code: 'COUPLE', partner: { bsn: BRAM } });
    expect(compared(facts.build()).differences).toHaveLength(differences);
  });

  it('is no difference when it is not named who the partner is', () => {
    const facts = household(AS_OF, ANNA, BRAM).records();
    counts(facts, 'gemeente', 'pw', ANNA, { code: 'COUPLE' });
    counts(facts, 'svb', 'aow', ANNA, { scheme: 'AOW', code: 'COUPLE', partner: { bsn: BRAM } });
    expect(compared(facts.build()).differences).toEqual([]);
  });

  it('is a difference when the agencies name another partner', () => {
    const facts = household(AS_OF, ANNA, BRAM, CARLA).records();
    counts(facts, 'gemeente', 'pw', ANNA, { code: 'COUPLE', partner: { bsn: CARLA } });
    counts(facts, 'svb', 'aow', ANNA, { scheme: 'AOW', code: 'COUPLE', partner: { bsn: BRAM } });
    expect(onlyDifference(compared(facts.build()))).toMatchObject({ person: ANNA, kind: 'PARTNER' });
  });
});

describe('a student who is counted as a sharer', () => {
  it('is a difference that the rule found and nothing explains', () => {
    const facts = studentSharer().build();
    const difference = onlyDifference(compared(facts));
    expect(difference).toMatchObject({
      person: BRAM,
      kind: 'COUNTED_PERSONS',
      columns: ['duo|Wsf 2000', 'gemeente|Participatiewet'],
      explained: 'NO',
    });
    expect(difference.conflictKeys).toHaveLength(1);
    expect(difference.conflictKeys[0]).toMatch(/^CR-04/);
    expect(difference.text).toContain('DUO (Wsf 2000) ziet Bram Testpersoon als student');
    expect(difference.text).toContain(
      'Gemeente (Participatiewet) telt Bram Testpersoon mee bij Anna Testpersoon',
    );
  });

  it('is told of each student apart', () => {
    const facts = studentSharer([BRAM, CARLA])
      .record(CARLA, { birthDate: '1999-01-01', relations: [relation('PARENT', ANNA)] })
      .add('benefits', 'duo', benefit('beurs-2', CARLA, { kind: 'STUDENT_FINANCE', scheme: 'Wsf 2000' }));
    counts(facts, 'duo', 'wsf-2', CARLA, { scheme: 'Wsf 2000', code: 'AT_HOME', addressId: HOME_ADDRESS });
    const both = { ...facts.build(), persons: [ANNA, BRAM, CARLA] };
    const { differences } = compared(both);
    expect(differences.map(({ person }) => person)).toEqual([BRAM, CARLA]);
    expect(differences.map(({ conflictKeys }) => conflictKeys.length)).toEqual([1, 1]);
    expect(differences[0]?.conflictKeys).not.toEqual(differences[1]?.conflictKeys);
  });

  it('is none when nobody counts the student', () => {
    expect(compared(studentSharer([]).build()).differences).toEqual([]);
  });

  it('is none under a law of which it is not known that it leaves students out', () => {
    const facts = household(AS_OF, ANNA, BRAM).records();
    counts(facts, 'x', 'l1', ANNA, {
      scheme: 'Onbekende wet',
      code: 'COST_SHARER',
      countedPersons: [{ bsn: BRAM }],
    });
    counts(facts, 'duo', 'wsf', BRAM, { scheme: 'Wsf 2000', code: 'AT_HOME' });
    expect(comparedWithoutRules(facts.build()).differences).toEqual([]);
  });
});

describe('an address', () => {
  it('differs when a student lives away for one agency and is counted at home by another', () => {
    const facts = studentSharer().build();
    const away = facts.known.livingSituations.map((told) =>
      told.source === 'duo'
        ? { ...told, fact: { ...told.fact, code: 'AWAY_FROM_HOME' as const, addressId: OTHER_ADDRESS } }
        : told,
    );
    const { differences } = compared({ ...facts, known: { ...facts.known, livingSituations: away } });
    const address = differences.filter(({ kind }) => kind === 'ADDRESS');
    expect(address).toMatchObject([{ person: BRAM, columns: ['duo|Wsf 2000', 'gemeente|Participatiewet'] }]);
    expect(address[0]?.conflictKeys[0]).toMatch(/^CR-05/);
    expect(address[0]?.text).toContain('DUO (Wsf 2000) gaat ervan uit dat Bram Testpersoon uitwonend is');
  });

  const twoAddresses = (...addresses: readonly (string | null)[]): FactsBuilder => {
    const laan = {
      addressId: HOME_ADDRESS,
      street: 'Laan',
      houseNumber: '1',
      postalCode: '1000AA',
      city: 'Stad',
    };
    const facts = household(AS_OF, ANNA).record(ANNA, {
      addresses: [addressRecord('2000-01-01', { address: laan })],
    });
    addresses.forEach((addressId, at) => counts(facts, `bron${at}`, 'l', ANNA, { scheme: 'AOW', addressId }));
    return facts;
  };

  it('differs between two agencies that use another', () => {
    const difference = onlyDifference(compared(twoAddresses(HOME_ADDRESS, OTHER_ADDRESS).build()));
    expect(difference).toMatchObject({ kind: 'ADDRESS', explained: 'UNKNOWN' });
    expect(difference.text).toContain('gaat voor Anna Testpersoon uit van Laan 1 in Stad');
    expect(difference.text).toContain('een adres dat hier niet bekend is');
  });

  it('does not differ from one that is unknown', () => {
    expect(compared(twoAddresses(HOME_ADDRESS, null).build()).differences).toEqual([]);
    expect(compared(twoAddresses(HOME_ADDRESS, HOME_ADDRESS).build()).differences).toEqual([]);
  });
});

describe('what is not known', () => {
  it('is said of a source that did not tell as what it counts', () => {
    const facts = motherInLaw().missing('uwv', 'livingSituations').build();
    const shown = compared(facts);
    expect(shown.missing).toEqual(['uwv']);
    expect(shown.unknown).toContain('Als wat UWV dit huishouden telt, is niet of niet geheel bekend.');
  });

  it('is said when nobody told who live here', () => {
    const shown = compared(motherInLaw().withoutComposition().build());
    expect(shown.unknown).toContain('Wie hier volgens de BRP wonen, is niet bekend.');
    expect(shown.rows.map(({ residence }) => residence)).toEqual([null, null]);
  });

  it('is said of a scheme of which the data have no definition', () => {
    const facts = household(AS_OF, ANNA).records();
    counts(facts, 'svb', 'l', ANNA, { scheme: 'Onbekende wet' });
    expect(compared(facts.build()).columns).toMatchObject([
      { definition: null, note: 'Hoe Onbekende wet een huishouden omschrijft, staat niet in deze gegevens.' },
    ]);
  });

  it('is said of a rule that broke, when it weighs such differences', () => {
    const breaks = (rule: Rule): Rule => ({
      ...rule,
      look: () => {
        throw new Error('broken');
      },
    });
    const shown = comparedBy(rules.map(breaks), motherInLaw().build());
    expect(shown.unknown).toContain(
      'De regel CR-01 (Partnerstatus verschilt) is niet of niet geheel beoordeeld.',
    );
    expect(shown.unknown.join(' ')).not.toContain('CR-12');
    expect(shown.differences.map(({ kind, explained }) => [kind, explained])).toEqual([
      ['PARTNER', 'UNKNOWN'],
    ]);
  });
});

describe('the register of residents', () => {
  it('stands beside it: who live here for certain, and who perhaps', () => {
    const facts = household(AS_OF, ANNA, BRAM).records().possibly(BRAM).build();
    expect(compared(facts).rows).toMatchObject([
      { person: ANNA, residence: 'CERTAIN', since: '2000-01-01' },
      { person: BRAM, residence: 'POSSIBLE', since: '2000-01-01' },
    ]);
  });
});

describe('a body that is no source', () => {
  it('has a column of its own, marked as reported', () => {
    const facts = household(AS_OF, ANNA, BRAM).records();
    counts(facts, 'gemeente', 'pw', ANNA, { code: 'SINGLE_PARENT' });
    facts.add(
      'reportedDecisions',
      'gemeente',
      reportedDecision('r1', ANNA, { scheme: 'Kindgebonden budget', partner: { bsn: BRAM } }),
    );
    const shown = compared(facts.build());
    expect(shown.columns.map(({ key, isReported }) => [key, isReported])).toEqual([
      ['cak|Kindgebonden budget|opgave', true],
      ['gemeente|Participatiewet', false],
    ]);
    const difference = onlyDifference(shown);
    expect(difference).toMatchObject({ kind: 'PARTNER', person: ANNA });
    expect(difference.text).toContain('CAK (Kindgebonden budget, volgens opgave)');
  });
});

describe('two findings of one agency about one person', () => {
  it('both stand in its column, and are not compared with each other', () => {
    const facts = household(AS_OF, ANNA, BRAM, DIRK).records();
    counts(facts, 'svb', 'l1', ANNA, { scheme: 'AOW', code: 'COUPLE', partner: { bsn: BRAM } });
    counts(facts, 'svb', 'l2', ANNA, {
      scheme: 'AOW',
      code: 'PARTNER_IN_INSTITUTION',
      partner: { bsn: BRAM },
    });
    const shown = compared(facts.build());
    expect(shown.rows[0]?.cells.map(({ key }) => key)).toEqual([
      'livingSituations/svb:l1',
      'livingSituations/svb:l2',
    ]);
    expect(shown.differences).toEqual([]);
  });
});
