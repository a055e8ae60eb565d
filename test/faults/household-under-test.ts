import { checkHousehold } from '../../demo/load/household-file';
import { storeHouseholds } from '../../demo/load/store-households';
import { type RunningAgencies, TODAY } from '../hub/agencies';
import { gemeente, running, uwv } from './gemeente-of-household';

/** Test numbers that no demo household has. */
export const PERSONS = { hennie: '999994529', wim: '999994530', lotte: '999994542' } as const;

/** The person whose household is asked for: she has claims at every agency. */
export const ASKED = PERSONS.hennie;

const uwvSection = {
  benefits: [
    {
      person: 'wim',
      kind: 'SICKNESS',
      scheme: 'Ziektewet',
      title: 'Ziekengeld',
      period: running,
      amountPerMonth: '€ 500.00',
      grossNet: 'NET',
    },
  ],
  incomes: [
    {
      person: 'wim',
      kind: 'BENEFIT',
      payer: 'Ziektewet',
      amountPerMonth: '€ 500.00',
      grossNet: 'NET',
      period: running,
    },
  ],
  livingSituations: [
    { person: 'wim', scheme: 'Toeslagenwet', code: 'SINGLE', period: running, source: 'STATEMENT' },
  ],
  decisions: [
    {
      id: 'boete',
      persons: ['wim'],
      kind: 'FINE',
      scheme: 'Toeslagenwet',
      title: 'Boete',
      decidedOn: 'today-5m',
      effect: { from: 'today-5m' },
      bindingDegree: 'BOUND',
    },
  ],
  claims: [
    {
      id: 'toeslag',
      kind: 'RECOVERY',
      scheme: 'Toeslagenwet',
      title: 'Te veel toeslag',
      debtors: ['wim'],
      imposed: '€ 3860.01',
      imposedOn: 'today-14m',
      events: [
        { kind: 'COSTS_CHARGED', on: 'today-10m', amount: '€ 15.00' },
        { kind: 'INTEREST_CHARGED', on: 'today-9m', amount: '€ 212.40' },
      ],
      collectionActs: [{ kind: 'WRIT', on: 'today-10m' }],
    },
    {
      id: 'boete',
      kind: 'FINE',
      scheme: 'Strafrecht',
      title: 'Strafbeschikking',
      debtors: ['wim'],
      imposed: '€ 386.00',
      imposedOn: 'today-5m',
      criminal: true,
      decision: 'boete',
    },
    // The record of the collecting body: the SVB tells the same debt.
    {
      id: 'aow-overgenomen',
      kind: 'RECOVERY',
      scheme: 'AOW',
      title: 'Te veel AOW, door UWV geïnd',
      debtors: ['hennie'],
      creditor: { code: 'svb', name: 'SVB', oin: '00000099000000002000' },
      imposed: '€ 640.00',
      imposedOn: 'today-7m',
      events: [{ kind: 'PAID', on: 'today-2m', amount: '€ 40.00' }],
    },
  ],
  deductions: [
    {
      person: 'wim',
      claim: 'toeslag',
      method: 'ATTACHMENT',
      onIncome: 'Participatiewet',
      amountPerMonth: '€ 30.00',
      period: { from: 'today-4m' },
    },
  ],
  arrangements: [
    {
      person: 'hennie',
      kind: 'INSTALMENT_PLAN',
      claims: ['aow-overgenomen'],
      amountPerMonth: '€ 20.00',
      period: { from: 'today-3m', to: 'today+15m' },
    },
  ],
};

const svb = {
  benefits: [
    {
      person: 'hennie',
      kind: 'OLD_AGE',
      scheme: 'AOW',
      title: 'AOW-pensioen voor een alleenstaande',
      period: { from: 'today-3y' },
      amountPerMonth: '€ 1587.34',
      grossNet: 'NET',
      livingSituationUsed: 'SINGLE',
      livingSituationSince: 'today-3y',
    },
  ],
  incomes: [
    {
      person: 'hennie',
      kind: 'PENSION',
      payer: 'AOW',
      amountPerMonth: '€ 1587.34',
      grossNet: 'NET',
      period: { from: 'today-3y' },
    },
  ],
  livingSituations: [
    { person: 'hennie', scheme: 'AOW', code: 'SINGLE', period: { from: 'today-3y' }, source: 'STATEMENT' },
  ],
  claims: [
    {
      id: 'aow',
      kind: 'RECOVERY',
      scheme: 'AOW',
      title: 'Te veel AOW',
      debtors: ['hennie'],
      imposed: '€ 702.50',
      imposedOn: 'today-7m',
      handler: uwv,
      handlerReference: 'alle-storingen/aow-overgenomen',
    },
    {
      id: 'aow-tweede',
      kind: 'RECOVERY',
      scheme: 'AOW',
      title: 'Te veel AOW, tweede tijdvak',
      debtors: ['hennie'],
      imposed: '€ 150.25',
      imposedOn: 'today-2m',
    },
  ],
  deductions: [
    {
      person: 'hennie',
      claim: 'aow-tweede',
      method: 'SET_OFF',
      onIncome: 'AOW',
      amountPerMonth: '€ 25.00',
      period: { from: 'today-1m' },
    },
  ],
};

const duo = {
  claims: [
    {
      id: 'studieschuld',
      kind: 'STUDY_DEBT',
      regime: 'WSF_2000',
      scheme: 'Wsf 2000',
      title: 'Studieschuld, termijnen niet opeisbaar',
      debtors: ['lotte'],
      imposed: '€ 18450.00',
      imposedOn: '2022-01-01',
      payableFrom: null,
    },
    {
      id: 'reisproduct',
      kind: 'FINE',
      regime: 'WSF_2000',
      scheme: 'Wsf 2000',
      title: 'Reisproduct te laat stopgezet',
      debtors: ['lotte'],
      imposed: '€ 450.00',
      imposedOn: 'today-4m',
    },
    {
      id: 'lerarenbeurs',
      kind: 'RECOVERY',
      regime: 'WSF_2000',
      scheme: 'Wsf 2000',
      title: 'Terug te betalen lerarenbeurs',
      debtors: ['hennie'],
      imposed: '€ 1234.56',
      imposedOn: 'today-6y',
    },
  ],
  livingSituations: [
    {
      person: 'lotte',
      scheme: 'Wsf 2000',
      code: 'AWAY_FROM_HOME',
      period: { from: 'today-2y' },
      source: 'STATEMENT',
    },
  ],
  decisions: [
    {
      persons: ['lotte'],
      kind: 'REFUSAL',
      scheme: 'Wsf 2000',
      title: 'Verzoek om een lagere termijn afgewezen',
      decidedOn: 'today-5d',
      effect: { from: 'today-5d' },
      bindingDegree: 'HARDSHIP_CLAUSE',
    },
  ],
  arrangements: [
    {
      person: 'lotte',
      kind: 'INSTALMENT_PLAN',
      claims: ['reisproduct'],
      amountPerMonth: '€ 30.00',
      period: { from: 'today-3m' },
    },
  ],
};

/** Three persons with claims at all agencies: a joint one, one told twice, one not payable, one paid too much. */
export const HOUSEHOLD = {
  household: 'alle-storingen',
  story: 'Hennie, Wim en Lotte wonen samen. Elke bron weet iets anders, en elke bron kan uitvallen.',
  persons: PERSONS,
  gemeente,
  uwv: uwvSection,
  svb,
  duo,
};

/** Loads a household into the databases of running agencies. */
export async function loadHousehold(agencies: RunningAgencies, content: object): Promise<void> {
  const checked = checkHousehold(content, agencies.definitions, TODAY);
  if ('mistakes' in checked) throw new Error(JSON.stringify(checked.mistakes));
  await storeHouseholds([checked], agencies.definitions, agencies.ownerUrls);
}
