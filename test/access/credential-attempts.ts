import type { Attempt, Subject } from './attempts.ts';

const place = ({ institutionId }: Subject) => ({ params: { institutionId } });
const result = ({ institutionId, resultId }: Subject) => ({ params: { institutionId, id: resultId } });
const credential = ({ institutionId, credentialId }: Subject) => ({
  params: { institutionId, id: credentialId },
});
const ofSubject = (given: Attempt['given']): Attempt => ({ given, owner: 'subject' });

const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);

/** Endpoints of credentials, of the keys that sign them, and of keys for machines. */
export const credentialAttempts: Readonly<Record<string, Attempt>> = {
  'credential.read-offer': ofSubject(result),
  'credential.issue': ofSubject((subject) => ({ ...result(subject), body: { locale: 'kk', evidence: [] } })),
  'credential.download': ofSubject(credential),
  'credential.print': ofSubject(credential),
  'credential.withdraw': ofSubject(credential),
  'credential.revoke': {
    given: (subject) => ({ ...credential(subject), body: { reason: 'a reason for the test' } }),
  },
  'credential.list': { given: place },
  'credential.change-key': { given: place },
  'access-key.list': { given: place },
  'access-key.make': {
    given: (subject) => ({
      ...place(subject),
      body: { name: 'a test', scopes: ['statements'], perMinute: 60, endsOn: tomorrow },
    }),
  },
  'access-key.revoke': {
    given: ({ institutionId, accessKeyId }) => ({ params: { institutionId, id: accessKeyId } }),
  },
};
