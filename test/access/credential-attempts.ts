import type { Attempt, Subject } from './attempts.ts';

const place = ({ institutionId }: Subject) => ({ params: { institutionId } });
const result = ({ institutionId, resultId }: Subject) => ({ params: { institutionId, id: resultId } });
const credential = ({ institutionId, credentialId }: Subject) => ({
  params: { institutionId, id: credentialId },
});
const ofSubject = (given: Attempt['given']): Attempt => ({ given, owner: 'subject' });

/** Endpoints of credentials and of the keys that sign them. */
export const credentialAttempts: Readonly<Record<string, Attempt>> = {
  'credential.read-offer': ofSubject(result),
  'credential.issue': ofSubject((subject) => ({ ...result(subject), body: { locale: 'kk', evidence: [] } })),
  'credential.download': ofSubject(credential),
  'credential.withdraw': ofSubject(credential),
  'credential.revoke': {
    given: (subject) => ({ ...credential(subject), body: { reason: 'a reason for the test' } }),
  },
  'credential.list': { given: place },
  'credential.change-key': { given: place },
};
