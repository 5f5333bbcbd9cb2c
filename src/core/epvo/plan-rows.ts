import { buildPayload, type Payload } from './build-payload.ts';
import { epvoTables } from './epvo-tables.ts';
import type { EpvoEntity } from './epvo-entity.ts';
import type { EpvoRow } from './epvo-row.ts';
import {
  factsOfAgreement,
  factsOfCourse,
  factsOfOrder,
  factsOfResult,
  factsOfTask,
  factsOfTransfer,
  type EpvoFacts,
} from './facts-of.ts';
import { joinHosts, joinStays } from './join-stays.ts';
import { proposeAgreement, proposeTransfer } from './propose-link.ts';
import type { RegisterRecords } from './register-records.ts';
import { knownOf, linkName, rowsOfStudent, type Twin } from './twin.ts';

/** Tables that the register has rows for; the others are read only. */
export const sentEntities = [
  ...(['FOREIGN_UNIVERSITIES', 'FOREIGN_UNIVERSITIES_AGREEMENT', 'STUDENT_TRANSFER'] as const),
  ...(['ORDERS_ACADEMIC_MOBILITY', 'FOREIGN_SUBJECTS', 'STUDENT_PROJECTS', 'PERSONAL_ACHIEVEMENTS'] as const),
] as const satisfies readonly EpvoEntity[];
export type SentEntity = (typeof sentEntities)[number];

/** A record of the register as a row of the EPVO. */
export interface PlannedRow extends Payload {
  readonly entity: SentEntity;
  readonly recordId: string;
  /** By what a person knows it: the name of a host, the number of an application, a title. */
  readonly label: string;
  /** The stay that it hangs on, where it hangs on one. */
  readonly mobilityId: string | null;
  readonly key: number;
  readonly studentKey: number | null;
  readonly mirror: EpvoRow | null | undefined;
  /** Fields that the register itself fills. */
  readonly fromRegister: readonly string[];
  readonly written: EpvoRow;
}

interface Wanted extends EpvoFacts {
  readonly entity: SentEntity;
  readonly recordId: string;
  readonly label: string;
  readonly mobilityId: string | null;
  readonly studentKey: number | null;
  /** The row that it seems to be, where nobody joined it. */
  readonly proposed: number | null;
}

const wantedOf = (twin: Twin, records: RegisterRecords): readonly Wanted[] => {
  const hosts = joinHosts(twin, records);
  const stays = joinStays(twin, records);
  const byId = new Map(stays.map((stay) => [stay.mobilityId, stay]));
  const verdicts = new Map(records.results.map((result) => [result.taskId, result]));
  const orders = twin.tables.get('ORDERS_ACADEMIC_MOBILITY');
  const ofStay = <Kind extends { readonly mobilityId: string }>(
    all: readonly Kind[],
    make: (
      record: Kind,
      stay: (typeof stays)[number],
    ) => Omit<Wanted, 'mobilityId' | 'studentKey'> | undefined,
  ): readonly Wanted[] =>
    all.flatMap((record) => {
      const stay = byId.get(record.mobilityId);
      const made = stay === undefined ? undefined : make(record, stay);
      return stay === undefined || made === undefined
        ? []
        : [{ ...made, mobilityId: stay.mobilityId, studentKey: stay.studentKey }];
    });
  return [
    ...records.hosts.map(({ hostId, name }): Wanted => ({
      ...{
        entity: 'FOREIGN_UNIVERSITIES',
        recordId: hostId,
        label: name,
        mobilityId: null,
        studentKey: null,
      },
      // A name that the EPVO has is left as it is there; that of a new row is the one that the register has.
      ...{
        facts: hosts.has(hostId) ? {} : { nameEn: name },
        unlinked: [],
        proposed: hosts.get(hostId) ?? null,
      },
    })),
    ...records.agreements.map((agreement): Wanted => {
      const hostKey = hosts.get(agreement.hostId) ?? null;
      const found = proposeAgreement(
        { hostKey, number: agreement.number },
        twin.tables.get('FOREIGN_UNIVERSITIES_AGREEMENT')?.rows.values() ?? [],
      );
      return {
        ...{ entity: 'FOREIGN_UNIVERSITIES_AGREEMENT', recordId: agreement.agreementId },
        ...{ label: `${agreement.number} ${agreement.hostName}`.trim(), mobilityId: null, studentKey: null },
        ...{ ...factsOfAgreement(agreement, hostKey), proposed: found ?? null },
      };
    }),
    ...ofStay(stays, (stay) => ({
      ...{ entity: 'STUDENT_TRANSFER', recordId: stay.mobilityId, label: stay.reference },
      ...{ ...factsOfTransfer(stay), proposed: stay.transferKey },
    })),
    ...ofStay(stays, (stay) => {
      const { studentKey, hostKey } = stay;
      const found =
        studentKey === null || hostKey === null
          ? undefined
          : proposeTransfer({ ...stay, studentKey, hostKey }, rowsOfStudent(orders, studentKey), 'id');
      return {
        ...{ entity: 'ORDERS_ACADEMIC_MOBILITY', recordId: stay.mobilityId, label: stay.reference },
        ...{ ...factsOfOrder(stay), proposed: found ?? null },
      };
    }),
    ...ofStay(records.courses, (course, stay) => ({
      ...{ entity: 'FOREIGN_SUBJECTS', recordId: course.recognitionId, label: course.title },
      ...{ ...factsOfCourse(stay, course), proposed: null },
    })),
    ...ofStay(records.tasks, (task, stay) => ({
      ...{ entity: 'STUDENT_PROJECTS', recordId: task.taskId, label: task.title },
      ...{ ...factsOfTask(stay, task, verdicts.get(task.taskId)?.verdict ?? null), proposed: null },
    })),
    ...ofStay(records.results, (result, stay) => {
      const task = records.tasks.find(({ taskId }) => taskId === result.taskId);
      if (task === undefined || result.verdict !== 'achieved') return undefined;
      return {
        ...{ entity: 'PERSONAL_ACHIEVEMENTS', recordId: result.resultId, label: task.title },
        ...{ ...factsOfResult(stay, task, result), proposed: null },
      };
    }),
  ];
};

/**
 * Every record of the register that has a place in the EPVO, as the row that would be sent. A record that is no row there yet gets the next free number
 * of its table, in the order of the records.
 */
export const planRows = (twin: Twin, records: RegisterRecords): readonly PlannedRow[] => {
  const known = knownOf(twin);
  const next = new Map<EpvoEntity, number>();
  for (const [name, { key }] of twin.links) {
    const entity = sentEntities.find((sent) => name.startsWith(`${sent}.`));
    if (entity !== undefined && key !== null) next.set(entity, Math.max(next.get(entity) ?? 0, key));
  }
  return wantedOf(twin, records).map(({ facts, unlinked, proposed, ...wanted }) => {
    const { entity, recordId } = wanted;
    const table = twin.tables.get(entity);
    const link = twin.links.get(linkName(entity, recordId));
    const own = link?.key ?? proposed;
    const free = Math.max(next.get(entity) ?? 0, table?.mostKey ?? 0) + 1;
    if (own === null) next.set(entity, free);
    const key = own ?? free;
    const mirror =
      table === undefined ? undefined : (table.rows.get(key) ?? (table.isWhole ? null : undefined));
    const written = link?.values ?? {};
    const payload = buildPayload(epvoTables[entity], { key, facts, written, unlinked, mirror }, known);
    return {
      ...wanted,
      ...payload,
      key,
      mirror,
      written,
      fromRegister: [...Object.keys(facts), ...unlinked],
    };
  });
};
