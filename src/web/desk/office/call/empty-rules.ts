import type { LocalizedText } from '../../../../core/basics/locale.ts';
import { usualReview } from '../../../../core/programme/review-rules.ts';
import type { CallRules } from '../../../../core/programme/rules.ts';
import { noWords } from '../no-words.ts';

/** Rules that decide nothing yet: every text, date, place and tenge is the office's to write. */
export const emptyRules = (title: LocalizedText): CallRules => ({
  title,
  summary: noWords,
  opensAt: '',
  closesAt: '',
  timeZone: 'Asia/Almaty',
  graceMinutes: 0,
  stay: { from: '', to: '' },
  finalReportDueOn: '',
  eligibility: { levels: [], years: null, citizenship: null, gradeAverage: null, language: null },
  regions: [],
  budget: 0,
  universityCap: null,
  hosts: [],
  choices: { fewest: 1, most: 1 },
  tasks: { fewest: 1, most: 1 },
  questions: [],
  review: usualReview,
  rubric: { guidance: noWords, criteria: [] },
  documents: [],
  priorities: [],
  groupShare: 0,
  samePerson: 'account',
});
