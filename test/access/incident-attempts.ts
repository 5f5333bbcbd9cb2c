import { unknownId, type Attempt, type Subject } from './attempts.ts';

const reason = 'a reason for the test';
const place = ({ institutionId }: Subject) => ({ params: { institutionId } });
const breach = ({ institutionId, breachId }: Subject) => ({ params: { institutionId, id: breachId } });
const detectedAt = '2026-11-02T05:00:00.000Z';
const letter = { kk: 'хат', ru: 'письмо', en: 'letter' };
const account = () => ({ params: { accountId: unknownId('acc') } });

/** Endpoints of breaches, of what is stopped, of the access log and of retention. */
export const incidentAttempts: Readonly<Record<string, Attempt>> = {
  'breach.list': { given: place },
  'breach.read': { given: breach },
  'breach.open': {
    given: (subject) => ({
      ...place(subject),
      body: { detectedAt, foundBy: 'a test', happened: 'a test', kinds: ['names'], people: null },
    }),
  },
  'breach.step': { given: (subject) => ({ ...breach(subject), body: { step: 'a step' } }) },
  'breach.notify': {
    given: (subject) => ({
      ...breach(subject),
      body: { notifiedAt: detectedAt, how: 'by mail', number: '', contact: 'a test' },
    }),
  },
  'breach.print': {
    given: ({ institutionId }) => ({ params: { institutionId, id: unknownId('brc') } }),
  },
  // A breach that is not there, so that nobody is written to.
  'breach.tell': {
    given: ({ institutionId }) => ({
      params: { institutionId, id: unknownId('brc') },
      body: { audience: 'staff', letter },
    }),
  },
  'breach.close': {
    given: (subject) => ({
      ...breach(subject),
      body: { outcome: 'no-breach', cause: 'a test', measures: 'none' },
    }),
  },
  'breach.reopen': { given: (subject) => ({ ...breach(subject), body: { reason } }) },
  'revocation.list': { given: place },
  // Nobody’s sessions, and a word that confirms nothing, so that whoever tries goes on.
  'revocation.make': {
    given: (subject) => ({
      ...place(subject),
      body: { scope: 'account', accountId: unknownId('acc'), reason },
    }),
  },
  'revocation.make-all': { given: () => ({ body: { word: 'no', reason } }), place: 'office' },
  'account-lock.list': { given: () => ({}), place: 'office' },
  'account-lock.lock': { given: () => ({ ...account(), body: { reason } }), place: 'office' },
  'account-lock.unlock': { given: () => ({ ...account(), body: { reason } }), place: 'office' },
  'access-log.list': { given: place },
  'retention.read': { given: place },
};
