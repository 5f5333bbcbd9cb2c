import { openStudy, type OpenStudyInput } from '../../core/study/setup/open-study.ts';
import type { Command } from '../command.ts';
import { recordFingerprints } from './record-fingerprints.ts';
import { saveRecord } from './save-record.ts';

/** An analyst begins a study. */
export const openStudyCommand: Command<OpenStudyInput, { readonly sha256: string }, { readonly id: string }> =
  {
    name: 'open-study',
    load: async (_place, input) => ({ sha256: recordFingerprints(openStudy.firstRecord(input)).sha256 }),
    decide: openStudy.decide,
    save: async (place, { entries: [entry], input }) => {
      if (entry === undefined) return;
      await saveRecord(place, {
        studyId: entry.recordId,
        version: 1,
        record: openStudy.firstRecord(input),
      });
    },
    answer: ([entry]) => ({ id: entry?.recordId ?? '' }),
  };
