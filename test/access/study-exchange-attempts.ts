import { unknownId, type Attempt, type Subject } from './attempts.ts';

const study = ({ institutionId }: Subject) => ({ institutionId, studyId: unknownId('std') });
const poll = (subject: Subject) => ({ ...study(subject), pollId: unknownId('pol') });

/** Endpoints of figures, and of what leaves a study and is taken into it. */
export const studyExchangeAttempts: Readonly<Record<string, Attempt>> = {
  'study-figure.list': { given: (subject) => ({ params: study(subject) }) },
  'study-figure.write': {
    given: (subject) => ({ params: poll(subject), body: { words: '9 of 13 (69%)', baseVersion: 0 } }),
  },
  'study-figure.download': {
    given: (subject) => ({ params: poll(subject), query: { format: 'csv', locale: 'kk' } }),
  },
  'study-exchange.read': { given: (subject) => ({ params: study(subject) }) },
  'study-exchange.export': { given: (subject) => ({ params: { ...study(subject), form: 'project' } }) },
  'study-exchange.import': {
    given: (subject) => ({ params: study(subject), query: { name: 'study.qdpx', locale: 'kk' } }),
  },
};
