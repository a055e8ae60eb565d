import { registerCase } from '../gateway/accountability/store/case-register';
import { TERMS_HEADERS } from '../gateway/accountability/stated-terms';
import { withConnection } from '../subgraphs/kit/database/connection';
import { pseudonymOf } from '../subgraphs/kit/logbook/pseudonym';
import { openTestIssuer } from '../test/hub/issuer';
import { AS_OF, bsnsOf, SIZES } from './households';

/** Somebody who may ask for the bench households, with the identity provider that says so. */
export interface Caseworker {
  readonly id: string;
  readonly issuer: string;
  readonly audience: string;
  readonly caseReference: string;
  /** Headers with a token that holds a quarter of an hour, and with the terms. */
  readonly headers: () => Promise<Record<string, string>>;
  readonly close: () => Promise<void>;
}

const ID = 'hulpverlener';
const CASE = 'Z-2026-0001';
/** Other cases and persons in the register, so that it is not the smallest there can be. */
const OTHER_CASES = 500;

/**
 * Opens an identity provider, and registers a case of a caseworker with everybody of the bench households.
 * @param hubUrl connection URL of the hub's own database
 * @param logKey the hub's key for pseudonyms
 */
export async function openCaseworker(hubUrl: string, logKey: string): Promise<Caseworker> {
  const registration = { trigger: 'CITIZEN_REQUEST' as const, openedOn: AS_OF, endedOn: null };
  await withConnection(hubUrl, async (run) => {
    const subjects = SIZES.flatMap(bsnsOf).map((bsn) => pseudonymOf(bsn, logKey));
    await registerCase(run, { ...registration, reference: CASE, workers: [ID], subjects });
    for (let index = 0; index < OTHER_CASES; index += 1) {
      const reference = `Z-2025-${index}`;
      const other = { workers: [`${ID}-${index % 20}`], subjects: [pseudonymOf(reference, logKey)] };
      await registerCase(run, { ...registration, ...other, reference });
    }
  });
  const provider = await openTestIssuer(Date.now);
  return {
    ...{ id: ID, issuer: provider.issuer, audience: provider.audience, caseReference: CASE },
    headers: async () => ({
      authorization: `Bearer ${await provider.tokenFor({ id: ID, role: 'CASEWORKER' })}`,
      [TERMS_HEADERS.purpose]: 'DEBT_COUNSELLING',
      [TERMS_HEADERS.trigger]: 'CITIZEN_REQUEST',
      [TERMS_HEADERS.case]: CASE,
    }),
    close: provider.close,
  };
}
