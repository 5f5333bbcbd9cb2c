import type { EpvoRow } from './epvo-row.ts';
import type { KnownAgreement, KnownCourse, KnownResult, KnownStay, KnownTask } from './known-record.ts';

/** What the register says of a row, and which fields it would say but for a link that is missing. */
export interface EpvoFacts {
  readonly facts: EpvoRow;
  readonly unlinked: readonly string[];
}

const linked = (facts: EpvoRow, links: Readonly<Record<string, number | null>>): EpvoFacts => {
  const known = Object.entries(links).filter(([, key]) => key !== null);
  return {
    facts: { ...facts, ...Object.fromEntries(known) },
    unlinked: Object.keys(links).filter((name) => links[name] === null),
  };
};

/** `FOREIGN_UNIVERSITIES_AGREEMENT`: an agreement that was ended early ended then. */
export const factsOfAgreement = (agreement: KnownAgreement, hostKey: number | null): EpvoFacts =>
  linked(
    { agreementNumber: agreement.number, startDate: agreement.startsOn, finishDate: agreement.endsOn },
    { foreignUniversityId: hostKey },
  );

/** `STUDENT_TRANSFER`: what kind of mobility it is, who pays and by which programme is the university's own to say. */
export const factsOfTransfer = (stay: KnownStay): EpvoFacts =>
  linked(
    { startDate: stay.startsOn, finishDate: stay.endsOn },
    { studentId: stay.studentKey, foreignUniversityId: stay.hostKey },
  );

/** `ORDERS_ACADEMIC_MOBILITY`: of the order itself the register knows nothing; who departed is there in person. */
export const factsOfOrder = (stay: KnownStay): EpvoFacts =>
  linked(
    {
      ...{ mobilityType: 2, startDate: stay.startsOn, finishDate: stay.endsOn },
      ...(stay.hostCountry === null ? {} : { countryId: stay.hostCountry }),
      ...(stay.hasDeparted ? { format: 2 } : {}),
    },
    { partnerUniversityId: stay.hostKey, studentId: stay.studentKey, transferId: stay.transferKey },
  );

/** Whole credits; the EPVO has no place for parts of one, and what is rounded is not what was earned. */
const whole = (name: string, tenths: number | null): EpvoRow =>
  tenths !== null && tenths % 10 === 0 ? { [name]: tenths / 10 } : {};

/** `FOREIGN_SUBJECTS`. */
export const factsOfCourse = (stay: KnownStay, course: KnownCourse): EpvoFacts =>
  linked(
    { subjectName: course.title, ...whole('ects', course.ectsTenths), ...whole('rk', course.localTenths) },
    { transferId: stay.transferKey },
  );

/** A task in `STUDENT_PROJECTS`, until there is a place for it. */
export const factsOfTask = (stay: KnownStay, task: KnownTask, verdict: string | null): EpvoFacts =>
  linked(
    {
      projectName: task.title,
      startDate: stay.startsOn < task.dueOn ? stay.startsOn : task.dueOn,
      endDate: task.dueOn,
      ...(verdict === null ? {} : { status: verdict }),
    },
    { studentId: stay.studentKey },
  );

/** An achieved result in `PERSONAL_ACHIEVEMENTS`, in the words of the task, whatever language they are in. */
export const factsOfResult = (stay: KnownStay, task: KnownTask, result: KnownResult): EpvoFacts =>
  linked(
    {
      ...{ nameRu: task.title, nameKz: task.title, nameEn: task.title },
      ...(result.verifiedOn === null ? {} : { date: result.verifiedOn }),
    },
    { studentId: stay.studentKey },
  );
