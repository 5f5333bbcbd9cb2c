import type { Attempt, Subject } from './attempts.ts';

const template = ({ institutionId }: Subject) => ({ institutionId, kind: 'order', locale: 'kk' });
const words = { letterhead: '{institution}', opening: '', closing: '', signatories: [] };

/** Endpoints of printed orders and of the words around papers. */
export const documentAttempts: Readonly<Record<string, Attempt>> = {
  'order.print': { given: ({ institutionId }) => ({ params: { institutionId }, query: { locale: 'kk' } }) },
  'document-template.list': { given: ({ institutionId }) => ({ params: { institutionId } }) },
  'document-template.read': { given: (subject) => ({ params: template(subject) }) },
  'document-template.write': {
    given: (subject) => ({ params: template(subject), body: { baseVersion: 0, words } }),
  },
  'document-template.restore': {
    given: (subject) => ({ params: template(subject), body: { baseVersion: 0 } }),
  },
  'document-template.preview': { given: (subject) => ({ params: template(subject) }) },
};
