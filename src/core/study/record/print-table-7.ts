import type { StudyRecord } from './study-record.ts';

/** Sentences that the table needs beside the words of the record, in the language of the reader. */
export type Table7Words = (
  key:
    | 'date'
    | 'date-value'
    | 'mode.hybrid'
    | 'mode.online'
    | 'mode.in-person'
    | 'duration'
    | 'duration-value'
    | 'block'
    | 'moderators'
    | 'moderator'
    | 'co-moderator'
    | 'participants'
    | 'participants-value'
    | 'geography'
    | 'thematic-blocks'
    | 'question-range'
    | 'rules'
    | 'outputs',
  params?: Readonly<Record<string, string>>,
) => string;

/**
 * The record as the nine rows of the paper's Table 7, label and value. A row of which nothing is known is empty, never left out. `heldOn` arrives
 * formatted by `dateOf`.
 */
export const printTable7 = (
  record: StudyRecord,
  words: Table7Words,
  dateOf: (isoDay: string) => string,
): readonly (readonly [string, string])[] => {
  const { guide, moderators, recruitment, thematicBlocks } = record;
  const count = (mode: string): number => recruitment.people.filter((one) => one.mode === mode).length;
  const [online, inPerson, people] = [count('online'), count('in-person'), recruitment.people.length];
  const mode =
    online > 0 && inPerson > 0
      ? words('mode.hybrid', { online: String(online), offline: String(inPerson) })
      : words(online > 0 ? 'mode.online' : 'mode.in-person');
  const minutes = guide.blocks.reduce((sum, block) => sum + block.minutes, 0);
  const blocks = guide.blocks.map(({ name, minutes: own }, at) =>
    at === 0 ? words('block', { name, minutes: String(own) }) : `${name} ${own}`,
  );
  const geography =
    record.geography.length > 0
      ? record.geography
      : [...new Set(recruitment.people.map(({ destination }) => destination).filter((one) => one !== ''))];
  const people7 = moderators.map(({ name, occupation, isLeading }) =>
    words(isLeading ? 'moderator' : 'co-moderator', { name, occupation }),
  );
  return [
    [
      words('date'),
      record.heldOn === null
        ? ''
        : words('date-value', { date: dateOf(record.heldOn), mode: people === 0 ? '' : mode }),
    ],
    [
      words('duration'),
      minutes === 0 ? '' : words('duration-value', { minutes: String(minutes), blocks: blocks.join('; ') }),
    ],
    [words('moderators'), people7.join('; ')],
    [
      words('participants'),
      people === 0
        ? ''
        : words('participants-value', { people: String(people), description: recruitment.description }),
    ],
    [words('geography'), geography.join(', ')],
    [words('thematic-blocks'), thematicBlocks.map((name, at) => `${at + 1}) ${name}`).join(' ')],
    [words('question-range'), guide.questionStyle],
    [words('rules'), record.rules.join(', ')],
    [words('outputs'), record.outputs.join('; ')],
  ];
};
