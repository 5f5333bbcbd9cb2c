import type { StudyProject } from '../../../src/core/study/project/study-project.ts';

/** A GUID of the tests, told apart by its last digits. */
export const guid = (number: number): string =>
  `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;

const text = 'P01: Әлі де қайтқым келеді 🏔️, бірақ…\r\nP02: Сначала работа.\n';
const made = { author: guid(1), createdAt: '2025-05-25T10:00:00Z' };
const passage = { name: '', description: '', codings: [], noted: [], author: null, createdAt: null };

/** A study with one of everything, Kazakh, an emoji and both kinds of line ends. */
export const sampleStudy: StudyProject = {
  name: 'Фокус-топ & «қайту»',
  origin: 'Qaitu',
  description: 'One <session> with two people',
  ...made,
  users: [
    { guid: guid(1), name: 'User 1' },
    { guid: guid(2), name: 'User 2' },
  ],
  codes: [
    {
      guid: guid(10),
      name: 'Ниет',
      parent: null,
      definition: 'What somebody means to do',
      include: 'plans\nwishes',
      exclude: 'what others plan',
      example: '“I would stay”',
      color: '#1f6f5c',
      isCodable: false,
      noted: [],
    },
    {
      guid: guid(11),
      name: '=қайту "home"',
      parent: guid(10),
      definition: '',
      include: '',
      exclude: '',
      example: '',
      color: null,
      isCodable: true,
      noted: [guid(40)],
    },
    {
      guid: guid(12),
      name: 'Work',
      parent: null,
      definition: 'Include: is a word here',
      include: '',
      exclude: 'Example:',
      example: '',
      color: '#ffffff',
      isCodable: true,
      noted: [],
    },
  ],
  variables: [
    { guid: guid(20), name: 'mode', type: 'Text', description: 'how somebody took part' },
    { guid: guid(21), name: 'year', type: 'Integer', description: '' },
    { guid: guid(22), name: 'came', type: 'Date', description: '' },
  ],
  cases: [
    {
      guid: guid(30),
      name: 'P01',
      description: '',
      values: [
        { variable: guid(20), value: 'online' },
        { variable: guid(21), value: '2024' },
        { variable: guid(22), value: '2025-05-25' },
      ],
      codes: [guid(12)],
      sources: [],
      selections: [guid(60)],
    },
    {
      guid: guid(31),
      name: 'P02',
      description: 'in Kraków',
      values: [{ variable: guid(20), value: null }],
      codes: [],
      sources: [],
      selections: [guid(61)],
    },
  ],
  sources: [
    {
      guid: guid(50),
      name: 'Wave 1',
      description: '',
      text,
      author: guid(2),
      createdAt: '2025-05-26T08:30:00+05:00',
      selections: [
        { ...passage, guid: guid(60), start: 5, end: 37 },
        { ...passage, guid: guid(61), start: 44, end: 59 },
        {
          ...passage,
          ...made,
          guid: guid(62),
          start: 5,
          end: 29,
          name: 'wish',
          description: 'said twice',
          codings: [
            { guid: guid(70), code: guid(11), ...made, noted: [guid(41)] },
            { guid: guid(71), code: guid(11), author: guid(2), createdAt: null, noted: [] },
          ],
          noted: [guid(40)],
        },
        {
          ...passage,
          guid: guid(63),
          start: 52,
          end: 58,
          codings: [{ guid: guid(72), code: guid(12), author: null, createdAt: null, noted: [] }],
        },
      ],
      codings: [{ guid: guid(73), code: guid(12), author: guid(1), createdAt: null, noted: [] }],
      values: [{ variable: guid(21), value: '-3' }],
      noted: [guid(41)],
    },
    {
      guid: guid(51),
      name: 'Empty',
      description: '',
      text: '',
      author: null,
      createdAt: null,
      selections: [],
      codings: [],
      values: [],
      noted: [],
    },
  ],
  memos: [
    { guid: guid(40), name: 'doubt', text: 'Is it a wish?\r\n“<b>no</b>”', ...made },
    { guid: guid(41), name: '', text: '', author: null, createdAt: null },
  ],
  themes: [
    {
      guid: guid(80),
      name: 'Return',
      description: 'what draws home',
      codes: [guid(11)],
      sources: [guid(50)],
      memos: [guid(41)],
    },
  ],
  noted: [guid(40)],
};
