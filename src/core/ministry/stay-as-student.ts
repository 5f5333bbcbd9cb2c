import type { EpvoStudent } from './epvo-student.ts';

/** Degrees of the EPVO's dictionary; which of the two kinds of master's degree is not known here, and no form asks. */
const degreeOf: Readonly<Record<string, number>> = { bachelor: 1, master: 2, doctor: 6 };

/**
 * A stay of the register in the words of the EPVO: a departure that was recorded is what an order 30/302 orders, and who is on it studies and is
 * on no leave. Orders themselves are not kept here; a level that has no degree there is 0.
 */
export const stayAsStudent = ({
  level,
  departedOn,
  returnedOn,
}: {
  readonly level: string;
  readonly departedOn: string | null;
  readonly returnedOn: string | null;
}): EpvoStudent => ({
  status: 1,
  isOnLeave: false,
  degree: degreeOf[level] ?? 0,
  course: 1,
  isInGraduates: false,
  orders: departedOn === null ? [] : [{ type: 30, category: 302, isFinished: returnedOn !== null }],
});
