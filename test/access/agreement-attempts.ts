import { sampleTranscript } from '../../src/story/sample-transcript.ts';
import { content } from '../core/mobility/agreement-story.ts';
import type { Attempt, Subject } from './attempts.ts';

const reason = 'a reason for the test';
const cms = Buffer.from('no signature').toString('base64');
const scan = Buffer.from(sampleTranscript('agreement')).toString('latin1');

const stay = ({ institutionId, mobilityId }: Subject) => ({ params: { institutionId, id: mobilityId } });
const agreement = ({ institutionId, agreementId }: Subject) => ({
  params: { institutionId, id: agreementId },
});
const ofSubject = (given: Attempt['given']): Attempt => ({ given, owner: 'subject' });
const seen = ({ contentSha256 }: Subject) => ({ contentSha256 });

/** Endpoints of agreements and their signatures. */
export const agreementAttempts: Readonly<Record<string, Attempt>> = {
  'agreement.list': ofSubject(stay),
  'agreement.read': ofSubject(agreement),
  'agreement.list-waiting': { given: ({ institutionId }) => ({ params: { institutionId } }) },
  'agreement.draft': ofSubject(stay),
  'agreement.request-change': ofSubject(stay),
  'agreement.save': ofSubject((subject) => ({ ...agreement(subject), body: { base: 1, content } })),
  'agreement.offer': ofSubject((subject) => ({ ...agreement(subject), body: { base: 1 } })),
  'agreement.withdraw': ofSubject((subject) => ({ ...agreement(subject), body: { reason } })),
  'agreement.sign-own': ofSubject((subject) => ({ ...agreement(subject), body: seen(subject) })),
  'agreement.refuse-own': ofSubject((subject) => ({
    ...agreement(subject),
    body: { contentSha256: 'e'.repeat(64), reason },
  })),
  'agreement.sign': ofSubject((subject) => ({ ...agreement(subject), body: seen(subject) })),
  'agreement.refuse': ofSubject((subject) => ({
    ...agreement(subject),
    body: { contentSha256: 'e'.repeat(64), reason },
  })),
  'agreement.signed-content': ofSubject(agreement),
  'agreement.sign-own-cms': ofSubject((subject) => ({
    ...agreement(subject),
    body: { ...seen(subject), cms },
  })),
  'agreement.sign-cms': ofSubject((subject) => ({ ...agreement(subject), body: { ...seen(subject), cms } })),
  'agreement.send-host-link': ofSubject(agreement),
  'agreement.record-scan': ofSubject((subject) => ({
    ...agreement(subject),
    query: { party: 'host', name: 'Signer', compared: 'yes', ...seen(subject) },
    body: scan,
  })),
  'agreement.signature-file': ofSubject(({ institutionId, signatureId }) => ({
    params: { institutionId, id: signatureId },
  })),
  'agreement.document': ofSubject((subject) => ({
    ...agreement(subject),
    query: { locale: 'kk', format: 'docx' },
  })),
};
