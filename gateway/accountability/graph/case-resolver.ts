import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { CodedError } from '../../../subgraphs/kit/errors';
import { caseRefusalOf, endCase, putCase } from '../oversight/cases';
import { changeOf } from '../oversight/change';
import type { OversightContext } from '../oversight-context';
import {
  CaseClosed,
  CaseNotFound,
  CaseRefused,
  CaseRegistered,
  CloseCaseInput,
  CloseCaseResult,
  RegisterCaseInput,
  RegisterCaseResult,
} from './case';

const MOST_NAMED = 100;

@Resolver()
export class CaseResolver {
  @Mutation(() => RegisterCaseResult, {
    description: 'Casus vastleggen, or put it as it now is: who works on it, and whom it is about.',
  })
  async registerCase(
    @Arg('input', () => RegisterCaseInput, { description: 'Casus.' }) input: RegisterCaseInput,
    @Ctx() { engine, journal, authority }: OversightContext,
  ): Promise<typeof RegisterCaseResult> {
    const { reference, trigger, openedOn, endedOn, workers, bsns } = input;
    if (workers.length > MOST_NAMED || bsns.length > MOST_NAMED)
      throw new CodedError('BAD_INPUT', `A case has up to ${MOST_NAMED} workers and persons.`, {
        allowed: MOST_NAMED,
      });
    const subjects = [...new Set(bsns)].map((bsn) => authority.pseudonym(bsn));
    const registration = { reference, trigger, openedOn, endedOn: endedOn ?? null, workers, subjects };
    const reason = caseRefusalOf(registration);
    if (reason !== null) return Object.assign(new CaseRefused(), { reason });
    const { wasKnown } = await changeOf(
      { journal, asking: engine.asking },
      (query) => putCase(query, { ...registration, workers: [...new Set(workers)] }),
      () => ({ operation: 'registerCase', subjects, caseReference: reference, isDone: true }),
    );
    return Object.assign(new CaseRegistered(), { reference, wasKnown });
  }

  @Mutation(() => CloseCaseResult, {
    description: 'Casus sluiten: after its last day nobody sees a household on the ground of it.',
  })
  async closeCase(
    @Arg('input', () => CloseCaseInput, { description: 'Einde.' }) { reference, endedOn }: CloseCaseInput,
    @Ctx() { engine, journal }: OversightContext,
  ): Promise<typeof CloseCaseResult> {
    const course = await changeOf(
      { journal, asking: engine.asking },
      (query) => endCase(query, reference, endedOn),
      (came) => ({ operation: `closeCase ${endedOn}`, caseReference: reference, isDone: came === 'CLOSED' }),
    );
    if (course === 'NO_SUCH_CASE') return Object.assign(new CaseNotFound(), { reference });
    if (course === 'ENDS_BEFORE_BEGIN') return Object.assign(new CaseRefused(), { reason: course });
    return Object.assign(new CaseClosed(), { reference, endedOn });
  }
}
