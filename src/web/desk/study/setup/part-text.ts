import type { StudyRecord } from '../../../../core/study/record/study-record.ts';

/** One part of the record in plain lines, for comparing. */
export const partText = (record: StudyRecord, part: keyof StudyRecord): string => {
  if (part === 'guide')
    return [
      ...record.guide.blocks.flatMap(({ name, minutes, questions }) => [
        `${name} · ${minutes}`,
        ...questions.flatMap(({ words, followUps }) => [
          `— ${words}`,
          ...followUps.map((one) => `— — ${one}`),
        ]),
      ]),
      record.guide.questionStyle,
    ]
      .filter((line) => line !== '')
      .join('\n');
  if (part === 'moderators')
    return record.moderators.map((one) => Object.values(one).filter(Boolean).join(', ')).join('\n');
  if (part === 'recruitment') {
    const { invited, people, description, absent } = record.recruitment;
    const count = (mode: string): number => people.filter((one) => one.mode === mode).length;
    return [invited ?? '', `${count('online')} + ${count('in-person')}`, description, absent]
      .filter((line) => line !== '')
      .join('\n');
  }
  const value = record[part];
  return Array.isArray(value) ? value.join('\n') : String(value ?? '');
};
