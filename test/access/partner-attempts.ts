import { emptyExchangeDetail } from '../../src/core/partner/exchange-detail.ts';
import type { Attempt, Subject } from './attempts.ts';

const place = ({ institutionId }: Subject) => ({ params: { institutionId } });
const stay = ({ institutionId, mobilityId }: Subject) => ({ params: { institutionId, id: mobilityId } });

let numbers = 0;

/** Endpoints of what partners abroad are told of a stay and what they send back. */
export const partnerAttempts: Readonly<Record<string, Attempt>> = {
  'partner-stay.list': { given: place },
  'partner-stay.read': { given: stay },
  'exchange-detail.read': { given: stay },
  'exchange-detail.write': {
    given: (subject) => {
      const { study, person } = emptyExchangeDetail;
      return {
        ...stay(subject),
        body: { study: { ...study, homeCreditScheme: `scheme ${(numbers += 1)}` }, person },
      };
    },
  },
  'partner-file.download': {
    given: ({ institutionId, mobilityId }) => ({
      params: { institutionId, id: mobilityId, kind: 'nomination' },
    }),
  },
  'partner-nomination.download': { given: place },
  'partner-document.preview': {
    given: (subject) => ({ ...stay(subject), query: { name: 'transcript.xml' } }),
  },
  'partner-document.take': {
    given: (subject) => ({
      ...stay(subject),
      query: { name: 'transcript.xml', sha256: 'a'.repeat(64), record: '0' },
    }),
  },
  'partner-document.withdraw': {
    given: ({ institutionId, partnerDocumentId }) => ({
      params: { institutionId, id: partnerDocumentId },
      body: { reason: 'a reason for the test' },
    }),
  },
};
