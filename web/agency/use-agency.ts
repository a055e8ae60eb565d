import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Terms } from '../hub/document';
import { hubErrorOf } from '../hub/hub-error';
import {
  AgencySharing,
  AgencySignals,
  MaatwerkContact,
  type MaatwerkContactInput,
  type MaatwerkContactQuery,
  RecordMaatwerkContact,
  type RecordMaatwerkContactMutation,
} from '../hub/operations';
import { useAnswer, useHub } from '../hub/use-hub';

/** For what everything on this page is asked: nothing of it is about a person. */
export const AGENCY_TERMS: Terms = { purpose: 'CONTACT_MAINTENANCE' };
/** For what the signals are asked: facts in them are about people in the agency's own records. */
const CHECK_TERMS: Terms = { purpose: 'OWN_DATA_CHECK' };

/** One entry of a maatwerk contact, as it was recorded. */
export type ContactEntry = NonNullable<MaatwerkContactQuery['maatwerkContact']['present']>;

type Recorded = NonNullable<RecordMaatwerkContactMutation['recordMaatwerkContact']>;
/** Why a contact was not recorded, and at which field. */
export type ContactRefusal = Extract<Recorded, { readonly __typename: 'ContactRefused' }>;

/** What an agency shares, with whom and on what ground. */
export const useSharing = (agency: string) => useAnswer(AgencySharing, { agency }, AGENCY_TERMS);

/** The maatwerk contact of an agency as it is and as it was. */
export const useContact = (agency: string) => useAnswer(MaatwerkContact, { agency }, AGENCY_TERMS);

const MOST_RULES = 100;

/** The signals whose cause lies in the agency's own data. @param allowed whether the role may see them at all */
export const useSignals = (allowed: boolean) =>
  useAnswer(AgencySignals, { first: MOST_RULES }, allowed ? CHECK_TERMS : null);

/** Records another contact. A refusal is an answer; an error means that nothing is known to be recorded. */
export function useRecordContact(agency: string) {
  const hub = useHub();
  const memory = useQueryClient();
  return useMutation({
    mutationFn: async (contact: MaatwerkContactInput) => {
      const { data, errors, traceId } = await hub.ask(
        RecordMaatwerkContact,
        { input: { agency, contact } },
        AGENCY_TERMS,
      );
      const came = data.recordMaatwerkContact;
      if (came === null) throw hubErrorOf(errors, traceId);
      if (came.__typename === 'ContactRecorded')
        await memory.invalidateQueries({ queryKey: [MaatwerkContact.id] });
      return came;
    },
  });
}
