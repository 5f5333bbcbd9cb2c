import type { EpvoOrder, EpvoStudent } from './epvo-student.ts';
import type { MinistryForm } from './ministry-form.ts';

/** Neither determined nor of the preparatory department. */
const degreesLeftOut: readonly number[] = [0, 10];

const isOpenInternship = ({ type, isFinished }: EpvoOrder): boolean => type === 39 && !isFinished;

/** Which order puts a student into a form of mobility. That of double degrees counts in VP-29 and VP-30 in their columns alone. */
const orders: Readonly<Record<Exclude<MinistryForm, 'vp-8'>, (order: EpvoOrder) => boolean>> = {
  'vp-27': (order) =>
    (order.type === 30 && order.category === 302) || order.type === 32 || isOpenInternship(order),
  'vp-28': (order) =>
    (order.type === 2 && (order.category === 102 || order.category === 43)) || isOpenInternship(order),
  'vp-29': ({ type, category }) => (type === 30 && category === 301) || type === 32,
  'vp-30': ({ type, category }) => type === 2 && (category === 101 || category === 43),
};

/**
 * Whether a form counts a student, by the rules of the EPVO's guide to administrative reports (1 October 2025): whoever studies, is not on
 * leave, has a degree that is neither 0 nor 10, and stands in such an order; in VP-8 graduates.
 */
export const countsInForm = (form: MinistryForm, student: EpvoStudent): boolean => {
  if (degreesLeftOut.includes(student.degree)) return false;
  if (form === 'vp-8') return student.status === 3 && student.course === 0 && student.isInGraduates;
  return student.status === 1 && !student.isOnLeave && student.orders.some(orders[form]);
};
