import { unknownId, type Attempt, type Subject } from './attempts.ts';

const study = ({ institutionId }: Subject) => ({ institutionId, studyId: unknownId('std') });
const inStudy: Attempt = { given: (subject) => ({ params: study(subject) }) };
const file: Attempt = {
  given: (subject) => ({ params: study(subject), query: { format: 'csv', locale: 'kk' } }),
};

/** Codebooks, rounds of blind coding, themes and what is counted of a study. */
export const studyAgreeAttempts: Readonly<Record<string, Attempt>> = {
  'codebook.read': inStudy,
  'codebook.code': { given: (subject) => ({ params: { ...study(subject), codeId: unknownId('cde') } }) },
  'codebook.write': {
    given: (subject) => ({ params: study(subject), body: { do: 'remove', codeId: unknownId('cde') } }),
  },
  'codebook.freeze': inStudy,
  'codebook.compare': {
    given: (subject) => ({ params: { ...study(subject), codebookId: unknownId('cbk') } }),
  },
  'coding-round.list': inStudy,
  'coding-round.open': {
    given: (subject) => ({
      params: study(subject),
      body: { codebookId: unknownId('cbk'), unit: 'turn', transcriptIds: [], coders: [] },
    }),
  },
  'coding-round.read': { given: (subject) => ({ params: { ...study(subject), roundId: unknownId('crd') } }) },
  'coding-round.hand-in': {
    given: (subject) => ({
      params: { ...study(subject), roundId: unknownId('crd'), transcriptId: unknownId('tcr') },
    }),
  },
  'coding-round.settle': {
    given: (subject) => ({
      params: { ...study(subject), roundId: unknownId('crd') },
      body: { transcriptId: unknownId('tcr'), start: 0, end: 1, decisions: [], reason: 'a reason' },
    }),
  },
  'theme.list': inStudy,
  'theme.form': {
    given: (subject) => ({ params: study(subject), body: { do: 'remove', themeId: unknownId('thm') } }),
  },
  'theme.link': {
    given: (subject) => ({
      params: { ...study(subject), themeId: unknownId('thm') },
      body: { indicator: null },
    }),
  },
  'study.matrix': inStudy,
  'study.matrix-file': file,
  'study.saturation': inStudy,
  'study.saturation-file': file,
};
