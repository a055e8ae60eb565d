import type { Draft } from './drafts';
import { draft, spanned } from './drafts';
import { correctionWords, moratoriumWords, threatWords } from './event-words';

/** The changes in the BRP of one person, and the requests to undo one (Wet BRP 2.58). */
export const personRecordDrafts: Draft<'personRecord'> = ({ source, fact }, causes) => {
  const persons = [fact.bsn];
  const mutations = fact.mutations.map((mutation) =>
    draft({
      on: mutation.registeredOn,
      effectiveOn: mutation.effectiveOn === mutation.registeredOn ? null : mutation.effectiveOn,
      kind: 'BRP_MUTATION',
      title: mutation.description,
      persons,
      factKind: 'personRecord',
      factId: mutation.id,
      root: causes.ofMutation(source, mutation.id),
    }),
  );
  const requests = fact.correctionRequests.flatMap((request) => {
    const about = fact.mutations.find(({ id }) => id === request.mutationId)?.description;
    const of = about === undefined ? '' : `: ${about}`;
    const given = {
      persons,
      factKind: 'personRecord' as const,
      factId: request.id,
      causeId: request.mutationId,
      root: causes.ofMutation(source, request.mutationId),
    };
    const asked = draft({
      ...given,
      on: request.requestedOn,
      kind: 'CORRECTION_REQUESTED',
      title: `Correctieverzoek${of}`,
    });
    if (request.decidedOn === null) return [asked];
    const title = `Correctieverzoek ${correctionWords[request.status]}${of}`;
    return [asked, draft({ ...given, on: request.decidedOn, kind: 'CORRECTION_DECIDED', title })];
  });
  return [...mutations, ...requests];
};

export const threatDrafts: Draft<'threats'> = ({ fact }) => [
  draft({
    on: fact.on,
    kind: 'THREAT',
    title: `${threatWords[fact.kind]}: ${fact.description}`,
    factKind: 'threats',
    factId: fact.id,
  }),
];

export const moratoriumDrafts: Draft<'moratoria'> = ({ fact }) =>
  spanned(
    fact.period,
    { start: 'MORATORIUM_START', end: 'MORATORIUM_END' },
    `${moratoriumWords[fact.kind]} (${fact.court})`,
    { factKind: 'moratoria', factId: fact.id },
  );

export const counsellingDrafts: Draft<'debtCounselling'> = ({ fact }) => {
  const steps = [
    { on: fact.requestedOn, kind: 'COUNSELLING_REQUESTED', title: 'Aangemeld voor schuldhulp' },
    { on: fact.intakeOn, kind: 'COUNSELLING_INTAKE', title: 'Intake schuldhulp' },
    { on: fact.planOn, kind: 'COUNSELLING_PLAN', title: 'Plan van aanpak schuldhulp' },
  ] as const;
  return steps.flatMap(({ on, kind, title }) =>
    on === null ? [] : [draft({ on, kind, title, factKind: 'debtCounselling', factId: fact.id })],
  );
};
