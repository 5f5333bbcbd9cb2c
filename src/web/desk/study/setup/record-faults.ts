import type { StudyRecord } from '../../../../core/study/record/study-record.ts';
import type { PageFault } from '../../../ui/ErrorSummary.tsx';
import type { Say } from '../../use-say.ts';

const most = { minutes: 600, count: 100_000 } as const;

/** What must be mended before a record is saved, in words, by the field in which it is. */
export const recordFaults = (record: StudyRecord, say: Say): readonly PageFault[] => {
  const faults: PageFault[] = [];
  if (record.title.trim() === '')
    faults.push({ field: 'title', message: say('refusal.study-title-missing') });
  for (const [at, { name, minutes }] of record.guide.blocks.entries()) {
    const number = String(at + 1);
    if (name.trim() === '')
      faults.push({ field: `block-${at}`, message: say('study-desk.guide.name-missing', { number }) });
    if (!Number.isSafeInteger(minutes) || minutes < 1 || minutes > most.minutes)
      faults.push({ field: `minutes-${at}`, message: say('study-desk.guide.minutes-wrong', { number }) });
  }
  for (const [at, { name }] of record.moderators.entries())
    if (name.trim() === '')
      faults.push({
        field: `moderator-${at}`,
        message: say('study-desk.moderator.name-missing', { number: String(at + 1) }),
      });
  const counts = [
    ['invited', record.recruitment.invited],
    ['coders', record.coders],
  ] as const;
  for (const [field, count] of counts)
    if (count !== null && count > most.count)
      faults.push({ field, message: say('study-desk.number-wrong', { most: String(most.count) }) });
  return faults;
};
