import type { Attempt } from './attempts.ts';

const file = { format: 'csv', locale: 'kk' };

/** Endpoints of the ministry's forms and of what selection foretold. */
export const ministryAttempts: Readonly<Record<string, Attempt>> = {
  'ministry-form.read': {
    given: ({ institutionId }) => ({ params: { form: 'vp-27' }, query: { institution: institutionId } }),
  },
  'ministry-form.download': {
    given: ({ institutionId }) => ({
      params: { form: 'vp-8' },
      query: { institution: institutionId, year: '2023', ...file },
    }),
  },
  'ministry-form.list-rows': {
    given: ({ institutionId }) => ({ params: { institutionId, form: 'vp-27' }, query: { year: '2023' } }),
  },
  'ministry-form.download-rows': {
    given: ({ institutionId }) => ({
      params: { institutionId, form: 'vp-8' },
      query: { year: '2023', ...file },
    }),
  },
  'validity.read': { given: () => ({}), place: 'everywhere' },
};
