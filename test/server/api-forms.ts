import { addressOf, attempts, unknownId, type Attempt, type Subject } from '../access/attempts.ts';
import { endpoints } from '../../src/contract/endpoints.ts';
import type { Endpoint } from '../../src/contract/endpoint.ts';

const none = (): ReturnType<Attempt['given']> => ({});
const token = 'a-token-of-the-right-form.and.no.meaning';

/** How the endpoints are called that have no permission of their own. */
const open: Readonly<Record<string, Attempt['given']>> = {
  'account.read-me': none,
  'institution.list': none,
  'invitation.read': () => ({ body: { token } }),
  'invitation.accept': () => ({ body: { token } }),
  'journal.heads': none,
  'history.read': ({ institutionId, personId }) => ({
    params: { institutionId, noun: 'person', id: personId },
  }),
  'demonstration.list-accounts': none,
  'demonstration.list-mails': none,
};

/** Signing in is the library's, with rules of its own (auth-boundary.test.ts); all the rest of the contract is ours. */
export const ownEndpoints = endpoints.filter(({ path }) => !path.startsWith('/api/auth/'));
export const changingEndpoints = ownEndpoints.filter(({ method }) => method !== 'GET');

/** A call of the right form. */
export const wellFormed = (
  endpoint: Endpoint,
  subject: Subject,
): { readonly url: string; readonly body: object | undefined } => {
  const given = (attempts[endpoint.id]?.given ?? open[endpoint.id])?.(subject);
  if (given === undefined) throw new Error(`nobody says how ${endpoint.id} is called`);
  return {
    url: addressOf(endpoint, given),
    body: endpoint.method === 'GET' ? undefined : (given.body ?? {}),
  };
};

/** Names nothing that exists. */
export const nobody = (institutionId: string): Subject => ({
  institutionId,
  accountId: unknownId('acc'),
  personId: unknownId('per'),
  consentId: unknownId('con'),
});
