import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { CodedError } from '../../../subgraphs/kit/errors';
import { holdsWrittenNumber } from '../../../subgraphs/kit/logbook/written-numbers';
import type { Authority } from '../authority';
import { changeOf } from '../oversight/change';
import { protect, type ProtectedSubject, unprotect } from '../oversight/protected-subjects';
import type { OversightContext } from '../oversight-context';
import {
  ForgetProtectedSubjectInput,
  ForgetProtectedSubjectResult,
  RegisterProtectedSubjectInput,
  SubjectForgotten,
  SubjectNotProtected,
  SubjectProtected,
} from './protected-subject';

const MOST_NOTE = 500;
const MOST_IDENTIFIER = 200;

const refused = (message: string): CodedError => new CodedError('BAD_INPUT', message);

/** An identifier that can be kept: the message never names it, because it can be a number of a person. */
function requireIdentifier(what: string, value: string): string {
  if (value.trim() === '' || value.length > MOST_IDENTIFIER || holdsWrittenNumber(value))
    throw refused(`The ${what} has 1 to ${MOST_IDENTIFIER} characters and is no number of a person.`);
  return value;
}

function subjectOf(
  { bsn, householdId, kind, worker }: ForgetProtectedSubjectInput,
  authority: Pick<Authority, 'pseudonym'>,
): ProtectedSubject {
  if ((bsn == null) === (householdId == null)) throw refused('Name exactly one of bsn or householdId.');
  if ((kind === 'KNOWN_PERSON') !== (worker == null))
    throw refused('Family and address are of a worker; a known person is of none.');
  return {
    kind,
    subject: bsn == null ? requireIdentifier('household', householdId ?? '') : authority.pseudonym(bsn),
    worker: worker == null ? null : requireIdentifier('worker', worker),
  };
}

/** The same as the audit log has it. */
function loggedAs(name: string, { bsn, householdId }: ForgetProtectedSubjectInput, of: ProtectedSubject) {
  return {
    operation: [name, of.kind, ...(of.worker === null ? [] : [of.worker])].join(' '),
    subjects: bsn == null ? [] : [of.subject],
    householdIds: householdId == null ? [] : [householdId],
  };
}

@Resolver()
export class ProtectionResolver {
  @Mutation(() => SubjectProtected, {
    description:
      'Bescherming vastleggen: look-ups of this person or household are shown to oversight from now on.',
  })
  async registerProtectedSubject(
    @Arg('input', () => RegisterProtectedSubjectInput, { description: 'Bescherming.' })
    input: RegisterProtectedSubjectInput,
    @Ctx() { engine, journal, authority }: OversightContext,
  ): Promise<SubjectProtected> {
    const subject = subjectOf(input, authority);
    const note = input.note.trim();
    if (note.length > MOST_NOTE) throw refused(`A note has up to ${MOST_NOTE} characters.`);
    const isNew = await changeOf(
      { journal, asking: engine.asking },
      (query) => protect(query, subject, note),
      () => ({ ...loggedAs('registerProtectedSubject', input, subject), isDone: true }),
    );
    return { kind: subject.kind, wasProtected: !isNew };
  }

  @Mutation(() => ForgetProtectedSubjectResult, {
    description: 'Bescherming beëindigen. What was logged before stays a signal no longer.',
  })
  async forgetProtectedSubject(
    @Arg('input', () => ForgetProtectedSubjectInput, { description: 'Bescherming.' })
    input: ForgetProtectedSubjectInput,
    @Ctx() { engine, journal, authority }: OversightContext,
  ): Promise<typeof ForgetProtectedSubjectResult> {
    const subject = subjectOf(input, authority);
    const { kind } = subject;
    const wasThere = await changeOf(
      { journal, asking: engine.asking },
      (query) => unprotect(query, subject),
      (isDone) => ({ ...loggedAs('forgetProtectedSubject', input, subject), isDone }),
    );
    return Object.assign(wasThere ? new SubjectForgotten() : new SubjectNotProtected(), { kind });
  }
}
