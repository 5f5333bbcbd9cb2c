import type { DraftContent } from '../core/application/draft-content.ts';
import type { CallRules, TaskKind } from '../core/programme/rules.ts';
import { sha256 } from '../register/sha256.ts';

/** One task that somebody of the story promises. */
interface StoryTask {
  readonly title: string;
  readonly kind: TaskKind;
  readonly result: string;
  readonly use: string;
  /** By what it is measured and shown; the usual words where it is left out. */
  readonly measure?: string;
  readonly evidence?: string;
}

/** What somebody of the story writes into a draft. */
export interface StoryDraft extends StoryTask {
  readonly host: string;
  readonly country: string;
  readonly field: string;
  readonly programme: string;
  /** Tasks after the first. */
  readonly more?: readonly StoryTask[];
}

/** The same in every telling, in the form that pages give to a new task. */
const taskIdOf = (key: string): string => {
  const digest = sha256(`task ${key}`);
  return `tsk_${digest.slice(0, 8)}-${digest.slice(8, 12)}-4${digest.slice(13, 16)}-8${digest.slice(17, 20)}-${digest.slice(20, 32)}`;
};

/** A complete draft for a call, but for the files, which are uploaded first. `key` names its task for ever. */
export const storyContent = (
  key: string,
  { host, country, field, programme, more = [], ...first }: StoryDraft,
  rules: CallRules,
  transcript: string,
): DraftContent => ({
  record: {
    level: 'bachelor',
    yearOfStudy: 3,
    field,
    programmeOfStudy: programme,
    gradeAverage: 3.6,
    languageCode: 'en',
    languageLevel: 'B2',
    languageCertificate: 'IELTS 6.5',
  },
  plan: {
    choices: [{ hostId: null, hostName: host, country, reason: 'Зертханасы осы тақырыппен айналысады.' }],
    stayFrom: rules.stay.from,
    stayTo: rules.stay.to,
    learningPlan: 'Үш пән (15 кредит) және зертханадағы жұмыс.',
  },
  tasks: {
    tasks: [first, ...more].map((task, index) => ({
      id: taskIdOf(index === 0 ? key : `${key} ${index + 1}`),
      title: task.title,
      kind: task.kind,
      expectedResult: task.result,
      measure: task.measure ?? 'Бір жарияланған нәтиже',
      evidence: task.evidence ?? 'Жарияланымның DOI нөмірі немесе хаттама',
      dueOn: rules.finalReportDueOn,
      useAtHome: task.use,
      supervisor: 'Anna Keller',
      supervisorEmail: 'anna.keller@host.example',
    })),
  },
  questions: { answers: { motive: 'Бұл жерде тақырыбыма керек құрал-жабдық бар.', 'first-time': 'no' } },
  documents: { files: { transcript: [transcript] } },
  declaration: { isTrue: true },
});
