import type { EpvoOrder, EpvoStudent } from '../ministry/epvo-student.ts';
import { keyOfRow, type EpvoRow } from './epvo-row.ts';

/** The tables of the mirror that say which students VP-27 counts. */
interface MirrorOfOrders {
  readonly students: readonly EpvoRow[];
  readonly orders: readonly EpvoRow[];
  readonly mobilityOrders: readonly EpvoRow[];
  readonly internships: readonly EpvoRow[];
  readonly sections: readonly EpvoRow[];
  readonly inOrders: readonly EpvoRow[];
}

const number = (value: unknown): number | null => (typeof value === 'number' ? value : null);

const ordersById = (orders: readonly EpvoRow[]): ReadonlyMap<number, EpvoRow> =>
  new Map(
    orders.flatMap((row) => (keyOfRow(row, 'orderId') === undefined ? [] : [[Number(row['orderId']), row]])),
  );

/**
 * Students as the forms of the ministry look at them, from what the API says of them. The API says nothing of leave but by orders, so that nobody is
 * taken for being on leave; an internship is open until its last day.
 */
export const studentsOfMirror = (mirror: MirrorOfOrders, today: string): ReadonlyMap<number, EpvoStudent> => {
  const orders = ordersById(mirror.orders);
  const orderOf = new Map(mirror.sections.map((row) => [row['sectionId'], row['orderId']]));
  const named = [
    ...mirror.inOrders.map((row) => ({ ...row, orderId: orderOf.get(row['sectionId'] ?? null) ?? null })),
    ...mirror.mobilityOrders.map((row) => ({ ...row, endDate: row['finishDate'] ?? null })),
    ...mirror.internships,
  ] as readonly EpvoRow[];
  const byStudent = Map.groupBy(named, (row) => row['studentId'] ?? null);
  return new Map(
    mirror.students.flatMap((row): readonly (readonly [number, EpvoStudent])[] => {
      const key = keyOfRow(row, 'studentId');
      if (key === undefined) return [];
      const own = (byStudent.get(key) ?? []).flatMap((line): readonly EpvoOrder[] => {
        const order = orders.get(Number(line['orderId']));
        const type = number(order?.['orderTypeId']);
        if (order === undefined || type === null) return [];
        const ends = line['endDate'];
        const isFinished = typeof ends === 'string' && ends < today;
        return [{ type, category: number(order['orderCategoryId']), isFinished }];
      });
      const student = {
        ...{ status: number(row['status']) ?? 0, isOnLeave: false, degree: number(row['degreeId']) ?? 0 },
        ...{ course: number(row['courseNumber']) ?? 0, isInGraduates: row['status'] === 4, orders: own },
      };
      return [[key, student]];
    }),
  );
};
