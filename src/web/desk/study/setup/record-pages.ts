import type { StudyRecord } from '../../../../core/study/record/study-record.ts';

/** The pages on which the record is written, in their order, and the parts that each of them holds. */
export const recordPages = {
  questions: ['title', 'questions', 'hypotheses', 'thematicBlocks', 'outputs'],
  guide: ['guide', 'rules', 'guideTested'],
  moderators: ['moderators'],
  recruitment: ['sampling', 'approach', 'recruitment', 'geography'],
  method: [
    ...(['heldOn', 'place', 'otherPresent', 'orientation', 'repeats', 'recording', 'fieldNotes'] as const),
    ...(['saturation', 'transcriptsReturned', 'coders', 'derivation', 'software'] as const),
    'participantChecking',
  ],
  ethics: ['ethics'],
} as const satisfies Readonly<Record<string, readonly (keyof StudyRecord)[]>>;
