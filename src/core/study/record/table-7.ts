import type { StudyRecord } from './study-record.ts';

const empty = {
  place: '',
  otherPresent: '',
  orientation: '',
  sampling: '',
  approach: '',
  guideTested: '',
  repeats: '',
  recording: '',
  fieldNotes: '',
  saturation: '',
  transcriptsReturned: '',
  derivation: '',
  software: '',
  participantChecking: '',
  ethics: '',
} as const;

const moderator = {
  credentials: '',
  gender: '',
  training: '',
  relationship: '',
  knownToParticipants: '',
  interests: '',
} as const;

const block = (name: string, minutes: number) => ({ name, minutes, questions: [] });

/**
 * The focus group of the paper as a record: a template for the next one. It holds what Table 7 prints and nothing else; what the paper does
 * not say (questions, who was invited where) is empty. Words are the paper's own (doi 10.46914/1562-2959-2026-1-1-609-622).
 */
export const table7: StudyRecord = {
  ...empty,
  title: '',
  questions: [],
  hypotheses: [],
  registeredAt: null,
  guide: {
    blocks: [
      block('introduction', 10),
      block('acquaintance', 10),
      block('main I', 30),
      block('break', 10),
      block('main II', 40),
      block('wrap-up', 10),
      block('feedback', 10),
    ],
    questionStyle: '3–6 per block; progressive complexity; open discussion format',
  },
  rules: ['Honest answers', 'no peer influence', 'moderator neutrality'],
  moderators: [
    {
      ...moderator,
      name: 'Ishmukhamedov Sh.A.',
      isLeading: true,
      occupation: 'Associate Professor, Turan University',
    },
    {
      ...moderator,
      name: 'Islam Ramazanov',
      isLeading: false,
      occupation: 'BA (International Relations)',
    },
  ],
  recruitment: {
    invited: null,
    people: [
      ...Array.from({ length: 8 }, () => ({ mode: 'online' as const, destination: '' })),
      ...Array.from({ length: 5 }, () => ({ mode: 'in-person' as const, destination: '' })),
    ],
    description: 'Kazakhstani citizens with successful academic records; students abroad or returned',
    absent: '',
  },
  heldOn: '2025-05-25',
  coders: null,
  outputs: ['Intentions to continue study abroad – Figure 1', 'methodology overview – Table 4'],
  thematicBlocks: ['Reasons for participation', 'Transformation of interests', 'Results of mobility'],
  geography: ['Poland', 'Hungary', 'USA', 'Russia', 'China', 'France'],
};
