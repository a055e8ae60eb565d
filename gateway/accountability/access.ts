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

const PROCESSING_LOG_FIELDS = rows('PROCESSING_LOG', {
  Query: ['whoLooked', 'processingLog'],
  WhoLooked: ['looks', 'complete', 'missing'],
  Look: ['traceId', 'at', 'activityId', 'purpose', 'title', 'ground', 'askedBy', 'steps'],
  // A role and an organisation, and never who it was: that is AUDIT.
  LookAsker: ['role', 'oin', 'worksAt', 'result'],
  LookStep: ['agency', 'name', 'at', 'status', 'foreignProcessor'],
  MissingLog: ['source', 'gap'],
});

const AUDIT_FIELDS = rows('AUDIT', {
  Query: ['auditTrail', 'oversightSignals', 'reviewSample'],
  Mutation: ['recordReview', 'registerProtectedSubject', 'forgetProtectedSubject'],
  AuditLine: [
    ...['seq', 'hash', 'at', 'actor', 'role', 'oin', 'worksAt', 'clientId', 'origin', 'action', 'operation'],
    ...['subjects', 'householdIds', 'caseReference', 'purpose', 'trigger', 'reason', 'result', 'code'],
    ...['outsideOwnCases', 'traceId'],
  ],
  OversightSignals: ['period', 'signals', 'cutOff'],
  OversightSignal: ['kind', 'actor', 'day', 'at', 'count', 'threshold', 'explanation', 'lines'],
  SignalThreshold: ['name', 'value', 'says'],
  ReviewSample: ['period', 'seed', 'lines'],
  ReviewRecorded: ['seq', 'outcome'],
  ReviewOfOwnEntry: ['seq', 'explanation'],
  AuditLineNotFound: ['seq'],
  SubjectProtected: ['kind', 'wasProtected'],
  SubjectForgotten: ['kind'],
  SubjectNotProtected: ['kind'],
});

const CASE_REGISTER_FIELDS = rows('CASE_REGISTER', {
  Mutation: ['registerCase', 'closeCase'],
  CaseRegistered: ['reference', 'wasKnown'],
  CaseClosed: ['reference', 'endedOn'],
  CaseNotFound: ['reference'],
  CaseRefused: ['reason'],
});

const CASE_LIST_FIELDS = rows('CASE_LIST', {
  Query: ['ownCases'],
  OwnCase: ['reference', 'trigger', 'openedOn', 'endedOn'],
});

const CASELOAD_FIELDS = rows('CASELOAD', {
  Query: ['openCases', 'registeredCases'],
  OpenCases: ['references', 'next'],
  RegisteredCases: ['references', 'cursor', 'more'],
});

/** Who may ask the logs of the hub, who may register cases, and who sees which there are. */
export const oversightAccess: AccessTable = {
  grants: [
    {
      purpose: 'OVERSIGHT',
      roles: ['SUPERVISOR', 'DATA_PROTECTION_OFFICER'],
      // Not CASE_REGISTER: whoever could change on which case somebody works could also cover up a look-up.
      gives: ['AUDIT', 'PROCESSING_LOG'],
      because:
        'Wie toezicht houdt ziet welke medewerker wat raadpleegde, wanneer en met welke reden, om dat te beoordelen (AVG 5 lid 2, 32, 39; BIO2 8.15).',
    },
    {
      purpose: 'INSPECTION',
      roles: ['CITIZEN'],
      gives: ['PROCESSING_LOG'],
      because:
        'De burger mag weten welke organisatie wanneer en waarvoor in zijn of haar gegevens keek, niet welke medewerker (AVG 15).',
    },
    {
      purpose: 'CASE_REGISTRATION',
      roles: ['SYSTEM'],
      gives: ['CASE_REGISTER'],
      because:
        'Het zaaksysteem meldt wie aan welke casus werkt en over wie die gaat; alleen daardoor mag een medewerker een huishouden zien (AVG 5 lid 1 f, 32).',
    },
    {
      purpose: 'OWN_WORK',
      roles: ['CASEWORKER', 'CASE_DIRECTOR'],
      gives: ['CASE_LIST'],
      because:
        'Een medewerker ziet aan welke casussen hij of zij zelf werkt, en geen andere (Wgs 8; AVG 5 lid 1 c, 6 lid 1 e).',
    },
    {
      purpose: 'CASELOAD_OVERVIEW',
      roles: ['DEBT_DIRECTOR', 'SYSTEM'],
      gives: ['CASELOAD'],
      because:
        'Om het overzicht van casushuishoudens bij te houden moet bekend zijn welke casussen lopen; wie eraan werkt en over wie ze gaan staat er niet bij (Wgs 8; AVG 5 lid 1 c, 6 lid 1 e).',
    },
  ],
  fields: {
    ...PROCESSING_LOG_FIELDS,
    ...AUDIT_FIELDS,
    ...CASE_REGISTER_FIELDS,
    ...CASE_LIST_FIELDS,
    ...CASELOAD_FIELDS,
  },
};

/** Oversight as an owner of fields. A root field of it is given as a whole or refused: nothing is withheld field by field. */
export const oversightOwner: Owner = { name: 'oversight', table: oversightAccess, isComputed: true };
