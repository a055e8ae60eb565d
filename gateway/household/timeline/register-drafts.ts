import type { Draft } from './drafts';
import { bsnsOf, draft, spanned } from './drafts';
import type { EventSubject } from './event';
import { correctionWords, moratoriumWords, threatWords } from './event-words';

/** The changes in the BRP of one person, and the requests to undo one (Wet BRP 2.58). */
export const personRecordDrafts: Draft<'personRecord'> = ({ source, fact }, causes) => {
  const persons = [fact.bsn];
  const mutations = fact.mutations.map((mutation) => {
    const { id, registeredOn, description } = mutation;
    const about: EventSubject = {
      factKind: 'personRecord',
      factId: id,
      persons,
      root: causes.ofMutation(source, id),
    };
    const effectiveOn = mutation.effectiveOn === registeredOn ? null : mutation.effectiveOn;
    return draft(about, registeredOn, 'BRP_MUTATION', description, { effectiveOn });
  });
  const descriptions = new Map(fact.mutations.map(({ id, description }) => [id, description]));
  const requests = fact.correctionRequests.flatMap((request) => {
    const corrected = descriptions.get(request.mutationId);
    const of = corrected === undefined ? '' : `: ${corrected}`;
    const about: EventSubject = {
      factKind: 'personRecord',
      factId: request.id,
      persons,
      causeId: request.mutationId,
      root: causes.ofMutation(source, request.mutationId),
    };
    const asked = draft(about, request.requestedOn, 'CORRECTION_REQUESTED', `Correctieverzoek${of}`);
    if (request.decidedOn === null) return [asked];
    const title = `Correctieverzoek ${correctionWords[request.status]}${of}`;
    return [asked, draft(about, request.decidedOn, 'CORRECTION_DECIDED', title)];
  });
  return [...mutations, ...requests];
};

export const threatDrafts: Draft<'threats'> = ({ fact }) => [
  draft(
    { factKind: 'threats', factId: fact.id },
    fact.on,
    'THREAT',
    `${threatWords[fact.kind]}: ${fact.description}`,
  ),
];

export const moratoriumDrafts: Draft<'moratoria'> = ({ fact }) =>
  spanned(
    { factKind: 'moratoria', factId: fact.id, persons: bsnsOf(fact.persons) },
    fact.period,
    { start: 'MORATORIUM_START', end: 'MORATORIUM_END' },
    `${moratoriumWords[fact.kind]} (${fact.court})`,
  );

export const counsellingDrafts: Draft<'debtCounselling'> = ({ fact }) => {
  const about: EventSubject = { factKind: 'debtCounselling', factId: fact.id };
  const steps = [
    { on: fact.requestedOn, kind: 'COUNSELLING_REQUESTED', title: 'Aangemeld voor schuldhulp' },
    { on: fact.intakeOn, kind: 'COUNSELLING_INTAKE', title: 'Intake schuldhulp' },
    { on: fact.planOn, kind: 'COUNSELLING_PLAN', title: 'Plan van aanpak schuldhulp' },
  ] as const;
  return steps.flatMap(({ on, kind, title }) => (on === null ? [] : [draft(about, on, kind, title)]));
};
