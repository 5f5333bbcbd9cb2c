import type { StudyRecord } from './study-record.ts';
import { table7 } from './table-7.ts';

/** A record in which nobody wrote anything yet. */
export const emptyRecord: StudyRecord = {
  ...table7,
  guide: { blocks: [], questionStyle: '' },
  rules: [],
  moderators: [],
  recruitment: { invited: null, people: [], description: '', absent: '' },
  heldOn: null,
  thematicBlocks: [],
  geography: [],
  outputs: [],
};
