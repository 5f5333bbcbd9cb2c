import { unknownId, type Attempt } from './attempts.ts';

const note = { kk: 'Өзгеріс жоқ', ru: 'Без изменений', en: 'No change' };
let least = 100;

/** Endpoints of releases of indicators, their rules and statements. */
export const releaseAttempts: Readonly<Record<string, Attempt>> = {
  'release.list': { given: () => ({}), place: 'office' },
  'release.read': { given: () => ({ params: { id: unknownId('rls') } }), place: 'office' },
  'release.order': { given: () => ({ body: { dataThrough: '2999-01-01', note } }), place: 'office' },
  'release.publish': { given: () => ({ params: { id: unknownId('rls') } }), place: 'office' },
  'release.discard': { given: () => ({ params: { id: unknownId('rls') } }), place: 'office' },
  'indicator-rule.list': { given: () => ({}), place: 'office' },
  'indicator-rule.set': {
    given: () => {
      least += 1;
      return { params: { indicator: 'K4' }, body: { leastN: least, target: null } };
    },
    place: 'office',
  },
  'statement.desk': { given: ({ institutionId }) => ({ params: { institutionId } }) },
  'statement.draft': { given: ({ institutionId }) => ({ params: { institutionId, year: '2024' } }) },
  'statement.sign': {
    given: ({ institutionId }) => ({
      params: { institutionId, year: '2024' },
      body: { sha256: 'a'.repeat(64) },
    }),
  },
};
