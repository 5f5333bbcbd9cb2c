import { unknownId, type Attempt, type Subject } from './attempts.ts';

const place = ({ institutionId }: Subject) => ({ params: { institutionId } });
const table = ({ institutionId }: Subject) => ({ params: { institutionId, entity: 'STUDENT_TRANSFER' } });
const row = ({ institutionId, mobilityId }: Subject) => ({
  params: { institutionId, entity: 'STUDENT_TRANSFER', recordId: mobilityId },
});

/** Endpoints of the copy of the EPVO. */
export const epvoAttempts: Readonly<Record<string, Attempt>> = {
  'epvo.read': { given: place },
  'epvo.read-figures': { given: place },
  'epvo.read-table': { given: table },
  'epvo.read-row': { given: row },
  'epvo.join-record': { given: (subject) => ({ ...row(subject), body: { key: null } }) },
  'epvo.order-reading': { given: (subject) => ({ ...place(subject), body: { entity: 'ORDERS' } }) },
  'epvo.take-file': {
    given: (subject) => ({
      ...place(subject),
      body: { entity: 'ORDERS', fileName: 'orders.json', text: '[]' },
    }),
  },
  'epvo.order-sending': {
    given: (subject) => ({ ...place(subject), body: { entity: 'STUDENT_TRANSFER', shown: 1 } }),
  },
  'epvo.read-sending': {
    given: ({ institutionId }) => ({ params: { institutionId, id: unknownId('esd') } }),
  },
  'epvo.stop-job': {
    given: ({ institutionId }) => ({
      params: { institutionId, noun: 'epvo-sending', id: unknownId('esd') },
      body: {},
    }),
  },
  'epvo.download-rows': { given: table },
  'epvo.read-extension': { given: place },
  'epvo.download-description': {
    given: (subject) => ({
      ...place(subject),
      params: { ...place(subject).params, part: 'fields' },
      query: { form: 'csv', locale: 'en' },
    }),
  },
  'epvo.download-extension': {
    given: ({ institutionId }) => ({
      params: { institutionId, entity: 'MOBILITY_TASK' },
      query: { form: 'schema', locale: 'kk' },
    }),
  },
};
