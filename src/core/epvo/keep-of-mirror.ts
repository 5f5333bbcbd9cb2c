import type { EpvoEntity } from './epvo-entity.ts';
import { keyOfRow, type EpvoRow } from './epvo-row.ts';

/** Tables of people, of which only those who have a mobility are kept. */
const ofPeople: readonly EpvoEntity[] = [
  ...(['STUDENT', 'GRADUATES', 'STUDENT_PROJECTS', 'PERSONAL_ACHIEVEMENTS', 'ORDER_STUDENT_INFO'] as const),
];

/**
 * The rows of a table that the register keeps: of tables of people those of students who have a mobility in the EPVO or here. The others were
 * read to be looked through, and nothing of them stays.
 */
export const keepOfMirror = (
  entity: EpvoEntity,
  rows: readonly EpvoRow[],
  isMobile: (studentKey: number, row: EpvoRow) => boolean,
): readonly EpvoRow[] =>
  ofPeople.includes(entity)
    ? rows.filter((row) => {
        const student = keyOfRow(row, 'studentId');
        return student !== undefined && isMobile(student, row);
      })
    : rows;
