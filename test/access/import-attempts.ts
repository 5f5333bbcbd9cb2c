import { unknownId, type Attempt, type Subject } from './attempts.ts';

const reason = 'a reason for the test';
const place = ({ institutionId }: Subject) => ({ params: { institutionId } });
const batch = ({ institutionId }: Subject) => ({ params: { institutionId, id: unknownId('imb') } });
const file = ({ institutionId }: Subject) => ({ params: { institutionId, fileId: unknownId('imf') } });
const mapping = {
  ...{ kind: 'records', id: 'mapping', version: 1, target: 'mobility-period' },
  title: { kk: 'Сынақ', ru: 'Проба', en: 'A trial' },
  columns: [
    { headers: ['From'], field: 'sendingCountry' },
    { headers: ['To'], field: 'receivingCountry' },
  ],
};

/** Endpoints of imports and of the profiles by which files are read. */
export const importAttempts: Readonly<Record<string, Attempt>> = {
  'import.list': { given: place },
  'import.upload': { given: (subject) => ({ ...place(subject), query: { name: 'stays.csv' } }) },
  'import.read-file': { given: file },
  'import.preview': { given: (subject) => ({ ...file(subject), body: { profile: 'erasmus-mobility' } }) },
  'import.start': {
    given: (subject) => ({
      ...place(subject),
      body: { fileId: unknownId('imf'), reading: { profile: 'erasmus-mobility' } },
    }),
  },
  'import.stop': { given: batch },
  'import.read': { given: batch },
  'import.list-faults': { given: batch },
  'import.list-records': { given: batch },
  'import.download-rest': {
    given: (subject) => ({ ...batch(subject), query: { format: 'csv', locale: 'kk' } }),
  },
  'import.download-records': { given: (subject) => ({ ...batch(subject), query: { locale: 'kk' } }) },
  'import.undo': { given: (subject) => ({ ...batch(subject), body: { reason } }) },
  'import-profile.save': {
    given: (subject) => ({ ...place(subject), body: { profile: unknownId('ipf'), mapping } }),
  },
  'import-profile.retire': {
    given: ({ institutionId }) => ({ params: { institutionId, id: unknownId('ipf') } }),
  },
};
