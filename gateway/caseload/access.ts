import type { Owner } from '../../subgraphs/kit/access/classify';
import type { AccessTable } from '../../subgraphs/kit/access/grants';
import type { DataClass } from '../../subgraphs/kit/vocabulary';

/** The rows of one class, by type. Each field is named, so that a new one has to be thought about. */
const rows = (
  dataClass: DataClass,
  types: Readonly<Record<string, readonly string[]>>,
): Record<string, DataClass> =>
  Object.fromEntries(
    Object.entries(types).flatMap(([type, names]) =>
      names.map((name) => [`${type}.${name}`, dataClass] as const),
    ),
  );

const FIGURE_FIELDS = rows('CASELOAD_FIGURES', {
  Query: [
    ...['caseload', 'caseloadTrends', 'caseloadBreakdown', 'clearsMost', 'savedViews', 'caseloadRefresh'],
  ],
  Mutation: ['saveView', 'deleteView', 'refreshCase'],
  CaseloadConnection: ['edges', 'pageInfo', 'totalCount'],
  CaseloadEdge: ['cursor', 'node'],
  CaseloadPageInfo: ['hasNextPage', 'endCursor'],
  CaseloadHousehold: [
    ...['reference', 'householdId', 'takenAt', 'asOf', 'complete', 'total', 'creditors', 'agencies'],
    ...['overdrawn', 'hardConflicts', 'conflicts', 'nextThreat', 'nextObjectionOn', 'nextTimeOutEndOn'],
    ...['staleSources', 'unassessedRules', 'involved'],
  ],
  CaseloadAmount: ['amount', 'atLeast', 'asOf'],
  CaseloadCount: ['count', 'atLeast', 'asOf'],
  CaseloadThreat: ['kind', 'on'],
  CaseloadStaleSource: ['source', 'outcome', 'retrievedAt'],
  CaseloadDay: [
    ...['day', 'households', 'total', 'withoutTotal', 'overdrawn', 'overdrawnUnknown', 'hardConflicts'],
    ...['complete', 'completePercent'],
  ],
  CaseloadBreakdown: ['by', 'least', 'cells'],
  CaseloadCell: [
    ...['key', 'label', 'suppressed', 'households', 'conflicts', 'outstanding', 'amountPerMonth'],
  ],
  ClearingAction: [
    ...['rule', 'ruleTitle', 'agency', 'agencyName', 'factKind', 'detail', 'households', 'conflicts'],
    'amountPerMonth',
  ],
  SavedView: ['name', 'filter', 'order'],
  SavedFilter: [
    ...['text', 'minimumTotal', 'overdrawn', 'hardConflicts', 'threatBefore', 'agency', 'rule', 'stale'],
    'incomplete',
  ],
  SavedOrder: ['by', 'descending'],
  ViewSaved: ['view', 'wasKnown'],
  TooManyViews: ['most'],
  ViewDeleted: ['name'],
  ViewNotFound: ['name'],
  RefreshQueued: ['reference'],
  RefreshAlreadyWaits: ['reference'],
  CaseNotInCaseload: ['reference'],
  CaseloadRefresh: [
    ...['queued', 'running', 'listing', 'without', 'withoutHousehold', 'failed', 'failures'],
    ...['lastFinishedAt', 'lastListedAt', 'listedCases', 'heardAt', 'unheard'],
  ],
  RefreshFailure: ['reference', 'code', 'at'],
});

const CHANGE_FIELDS = rows('CHANGES', {
  Query: ['changedCases'],
  Mutation: ['followCases'],
  ChangedCases: ['references', 'cursor', 'more', 'unheard'],
  CasesFollowed: ['persons', 'unheard'],
});

/** Which agency did not answer, and nothing of anybody: part of several answers. */
const UNHEARD_FIELDS = rows('ENVELOPE', { UnheardAgency: ['source', 'gap'] });

const SIGNAL_FIELDS = rows('AGENCY_SIGNALS', {
  Query: ['agencySignals'],
  AgencySignal: ['rule', 'title', 'households', 'facts', 'factCount'],
  OwnFact: ['kind', 'id'],
});

/** Who sees the caseload as a whole, and what an agency sees of it. */
export const caseloadAccess: AccessTable = {
  grants: [
    {
      purpose: 'CASELOAD_OVERVIEW',
      roles: ['DEBT_DIRECTOR'],
      gives: ['CASELOAD_FIGURES'],
      because:
        'De schuldenregisseur ziet van alle casushuishoudens cijfers en zaaknummers, om te weten wie eerst aandacht vraagt; geen namen, adressen of burgerservicenummers (Wgs 8; AVG 5 lid 1 c).',
    },
    {
      purpose: 'CASELOAD_OVERVIEW',
      roles: ['SYSTEM'],
      gives: ['CHANGES'],
      because:
        'Om de werklijst juist te houden hoort het programma dat haar bijhoudt bij welke casus iets wijzigde, en niet wat of bij wie (Wgs 8; AVG 5 lid 1 c en d).',
    },
    {
      purpose: 'OWN_DATA_CHECK',
      roles: ['MAATWERK_OFFICER'],
      gives: ['AGENCY_SIGNALS'],
      because:
        'Een maatwerkmedewerker ziet alleen signalen die geheel uit feiten van het eigen orgaan volgen en bij melden geen hoog nadeelrisico hebben; nooit een feit van een ander orgaan (AVG 5 lid 1 d, 6 lid 1 e).',
    },
  ],
  fields: { ...FIGURE_FIELDS, ...SIGNAL_FIELDS, ...CHANGE_FIELDS, ...UNHEARD_FIELDS },
};

/** The caseload as an owner of fields. A root field of it is given as a whole or refused. */
export const caseloadOwner: Owner = { name: 'caseload', table: caseloadAccess, isComputed: true };
