import { words } from '../../../subgraphs/kit/vocabulary';

/** What can stand on the timeline: a closed list. */
export const timelineEventKind = words({
  DECISION: 'Besluit (Awb 1:3), on its dagtekening.',
  CLAIM_EVENT: 'Gebeurtenis op een vordering, as a payment or interest.',
  COLLECTION_ACT: 'Invorderingshandeling (Awb afdeling 4.4.4).',
  ARRANGEMENT_START: 'Begin van een regeling.',
  ARRANGEMENT_END: 'Einde van een regeling, on its last day.',
  ARRANGEMENT_WITHDRAWN: 'Intrekking van een regeling (Awb 4:96).',
  DEDUCTION_START: 'Begin van een inhouding.',
  DEDUCTION_END: 'Einde van een inhouding, on its last day.',
  BENEFIT_START: 'Begin van een uitkering of voorziening.',
  BENEFIT_END: 'Einde van een uitkering of voorziening, on its last day.',
  BRP_MUTATION: 'Wijziging in de BRP, on the day it was recorded.',
  CORRECTION_REQUESTED: 'Correctieverzoek (Wet BRP 2.58) ingediend.',
  CORRECTION_DECIDED: 'Correctieverzoek beslist.',
  THREAT: 'Bedreigende situatie (Wgs 4 lid 2).',
  MORATORIUM_START: 'Begin van een moratorium.',
  MORATORIUM_END: 'Einde van een moratorium, on its last day.',
  COUNSELLING_REQUESTED: 'Aanmelding voor schuldhulpverlening.',
  COUNSELLING_INTAKE: 'Intake (Wgs 4).',
  COUNSELLING_PLAN: 'Plan van aanpak (Wgs 4a).',
});
export type TimelineEventKind = keyof typeof timelineEventKind.meanings;
