import { sampleTranscript } from '../../src/story/sample-transcript.ts';
import type { Attempt, Subject } from './attempts.ts';

const reason = 'a reason for the test';
const unknown = '00000000-0000-4000-8000-000000000000';

const place = ({ institutionId }: Subject) => ({ params: { institutionId } });
const report = ({ institutionId, reportId }: Subject) => ({ params: { institutionId, id: reportId } });
const file = ({ institutionId, reportId, reportFileId }: Subject) => ({
  params: { institutionId, id: reportId, fileId: reportFileId },
});
const verification = ({ verificationId }: Subject) => ({ params: { id: verificationId } });
const ofSubject = (given: Attempt['given']): Attempt => ({ given, owner: 'subject' });
/** Whose verification it is, is nobody else's to know. */
const ofVerifier = (given: Attempt['given']): Attempt => ({ given, owner: 'subject', isHidden: true });
const ofOffice = (given: Attempt['given']): Attempt => ({ given, place: 'office' });
const ofAll = (given: Attempt['given']): Attempt => ({ given, place: 'everywhere' });

/** Endpoints of reports, of their verification and of the ledger. */
export const reportAttempts: Readonly<Record<string, Attempt>> = {
  'report.list': { given: place },
  'report.read': ofSubject(report),
  'report.print': ofSubject(report),
  'report.save-section': ofSubject(({ institutionId, reportId }) => ({
    params: { institutionId, id: reportId, section: 'courses' },
    body: { base: 0, content: { courses: [] } },
  })),
  'report.upload-evidence': ofSubject((subject) => ({
    ...report(subject),
    query: { name: 'page.pdf' },
    body: Buffer.from(sampleTranscript('page')).toString('latin1'),
  })),
  'report.remove-evidence': ofSubject(file),
  'report.download-evidence': ofSubject(file),
  'report.submit': ofSubject((subject) => ({ ...report(subject), body: { versions: {} } })),
  'report.add': ofSubject((subject) => ({
    ...report(subject),
    body: { resultId: null, text: reason, evidence: [] },
  })),
  'report.change-consent': ofSubject((subject) => ({
    ...report(subject),
    body: { itemId: subject.resultId, consent: 'no' },
  })),
  'report.answer-verdict': ofSubject(({ institutionId, verificationId }) => ({
    params: { institutionId, id: verificationId },
    body: { answer: reason },
  })),
  'report.decide-recognition': {
    given: ({ institutionId, recognitionId }) => ({
      params: { institutionId, id: recognitionId },
      body: { decision: 'recognised', localCredits: 5 },
    }),
  },
  'verification.read': ofVerifier(verification),
  'verification.download-file': ofVerifier(({ verificationId, reportFileId }) => ({
    params: { id: verificationId, fileId: reportFileId },
  })),
  'verification.declare-conflict': ofVerifier((subject) => ({
    ...verification(subject),
    body: { conflictKind: 'other' },
  })),
  'verification.give-verdict': ofVerifier((subject) => ({
    ...verification(subject),
    body: { verdict: 'partly', reason },
  })),
  'verification.revise-verdict': ofVerifier((subject) => ({
    ...verification(subject),
    body: { verdict: 'partly', reason },
  })),
  'verifier.list': ofOffice(() => ({})),
  'verifier.add': ofOffice(({ accountId }) => ({
    body: { accountId, homeInstitutionId: null, languages: ['kk'], capacity: 1 },
  })),
  'verifier.remove': ofOffice(() => ({ params: { id: `vfr_${unknown}` }, body: { reason } })),
  'verification.draw': ofAll(() => ({})),
  'verification.progress': ofOffice(() => ({})),
  'verification.release': {
    given: ({ institutionId }) => ({ params: { institutionId, id: `ver_${unknown}` }, body: { reason } }),
  },
  'ledger.list': { given: place },
  'ledger.export': { given: (subject) => ({ ...place(subject), query: { locale: 'kk' } }) },
  'ledger.export-national': ofAll(() => ({ query: { locale: 'kk' } })),
  'ledger.sum': { given: (subject) => ({ ...place(subject), query: { by: 'participant' } }) },
  'ledger.list-national': ofAll(() => ({})),
  'ledger.sum-national': ofAll(() => ({ query: { by: 'university' } })),
};
