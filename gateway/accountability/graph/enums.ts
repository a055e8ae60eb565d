import { graphEnum } from '../../../subgraphs/kit/graph/enums';
import { purpose, role, trigger, words } from '../../../subgraphs/kit/vocabulary';
import { logGap } from '../oversight/ask-logs';
import { caseRefusal } from '../oversight/cases';
import { signalKind } from '../oversight/signal';

const auditAction = words({
  SEARCH: 'Zoeken: to find somebody.',
  CONSULT: 'Raadplegen: to read what is known.',
  CHANGE: 'Wijzigen of a register of the hub.',
  REVIEW: 'Beoordelen of what somebody else did.',
  EXPORT: 'Uitvoeren: to take a household off the screen, on paper or in a file.',
  REFUSED: 'Geweigerd: an attempt that was stopped.',
});
const auditResult = words({
  DONE: 'Gedaan.',
  PARTIAL: 'Deels gedaan: a source or a part of the answer failed.',
  REFUSED: 'Geweigerd: nothing was given or changed.',
  FAILED: 'Mislukt: there was no answer.',
  SO_FAR: 'Tussenstand: what was known by then was given; the line of the whole answer follows.',
});
const reviewOutcome = words({
  JUSTIFIED: 'Terecht: the look-up fits the work.',
  NOT_JUSTIFIED: 'Niet terecht: there was no ground for it.',
  TO_INVESTIGATE: 'Nader onderzoek: the line alone does not tell.',
});
const protectedKind = words({
  KNOWN_PERSON: 'Bekende persoon: whoever looks them up is shown to oversight.',
  OWN_FAMILY: 'Eigen familie of one worker.',
  OWN_ADDRESS: 'Eigen adres of one worker.',
});

export const RoleEnum = graphEnum('Role', 'Rol in which somebody asks.', role);
export const PurposeEnum = graphEnum('Purpose', 'Doel (AVG 5 lid 1 b) for which is asked.', purpose);
export const CaseTriggerEnum = graphEnum('CaseTrigger', 'Aanleiding of a case.', trigger);
export const AuditActionEnum = graphEnum(
  'AuditAction',
  'Handeling, as the audit log knows them.',
  auditAction,
);
export const AuditResultEnum = graphEnum('AuditResult', 'Afloop of an action.', auditResult);
export const ReviewOutcomeEnum = graphEnum('ReviewOutcome', 'Oordeel of a reviewer.', reviewOutcome);
export const ProtectedKindEnum = graphEnum(
  'ProtectedKind',
  'Soort bescherming against curiosity.',
  protectedKind,
);
export const SignalKindEnum = graphEnum('SignalKind', 'Soort signaal for oversight.', signalKind);
export const LogGapEnum = graphEnum('LogGap', 'Ontbreken: why something of a log is not shown.', logGap);
export const CaseRefusalEnum = graphEnum(
  'CaseRefusal',
  'Weigering: why a case is not registered so.',
  caseRefusal,
);
