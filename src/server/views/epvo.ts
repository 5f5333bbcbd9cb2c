import type { Json } from '../../core/basics/json.ts';
import { countsInForm } from '../../core/ministry/counts-in-form.ts';
import { diffPayload } from '../../core/epvo/diff-payload.ts';
import { epvoEntities, type EpvoEntity } from '../../core/epvo/epvo-entity.ts';
import { frameFields, keyOfRow, type EpvoRow } from '../../core/epvo/epvo-row.ts';
import { epvoTables } from '../../core/epvo/epvo-tables.ts';
import { outcomesOfGraduates } from '../../core/epvo/outcomes-of-graduates.ts';
import { sentEntities, type PlannedRow } from '../../core/epvo/plan-rows.ts';
import { rowState, type RowState } from '../../core/epvo/row-state.ts';
import { studentsOfMirror } from '../../core/epvo/students-of-mirror.ts';
import { rowsOfStudent, type Twin } from '../../core/epvo/twin.ts';
import type { EpvoReadingRow } from '../../register/epvo/list-epvo-jobs.ts';
import type { LoadedPlan } from '../../register/epvo/load-plan.ts';

/** A value as a page shows it: what is no plain value is its JSON text. */
export const epvoCell = (value: Json): string | number | boolean | null =>
  typeof value === 'object' && value !== null ? JSON.stringify(value) : value;

/** How many rows stand how. */
export const countStates = (rows: readonly PlannedRow[]): Record<RowState, number> => {
  const counts = { incomplete: 0, new: 0, changed: 0, same: 0 };
  for (const row of rows) counts[rowState(row)] += 1;
  return counts;
};

const rowsOf = (twin: Twin | undefined, entity: EpvoEntity): readonly EpvoRow[] => [
  ...(twin?.tables.get(entity)?.rows.values() ?? []),
];

/** By table what was read and what would be sent. */
export const epvoTableViews = (plan: LoadedPlan | undefined, readings: readonly EpvoReadingRow[]) => {
  const sent: readonly EpvoEntity[] = sentEntities;
  return epvoEntities.map((entity) => {
    const table = plan?.twin.tables.get(entity);
    const reading = readings.find((one) => one.entity === entity);
    const isSent = sent.includes(entity);
    const rows = plan?.planned.filter((row) => row.entity === entity) ?? [];
    return {
      ...{ entity, isSent, readAt: table?.readAt ?? null, rows: table?.rows.size ?? 0 },
      ...{ importId: table?.importId ?? null, isWhole: table?.isWhole ?? false },
      reading:
        reading === undefined
          ? null
          : {
              ...{ id: reading.id, status: reading.status, source: reading.source, problem: reading.problem },
              ...{ seen: reading.seen, kept: reading.kept },
            },
      states: isSent ? countStates(rows) : null,
    };
  });
};

/** Students that VP-27 counts in the copy; `null` where the tables that say it were not read. */
export const countVp27 = (twin: Twin | undefined, today: string): number | null => {
  const needed = ['STUDENT', 'ORDERS', 'ORDERS_ACADEMIC_MOBILITY'] as const;
  if (needed.some((entity) => twin?.tables.has(entity) !== true)) return null;
  const students = studentsOfMirror(
    {
      ...{ students: rowsOf(twin, 'STUDENT'), orders: rowsOf(twin, 'ORDERS') },
      ...{ sections: rowsOf(twin, 'ORDER_SECTIONS'), inOrders: rowsOf(twin, 'ORDER_STUDENT_INFO') },
      mobilityOrders: rowsOf(twin, 'ORDERS_ACADEMIC_MOBILITY'),
      internships: rowsOf(twin, 'ORDER_INTERNSHIP_STUDENTS'),
    },
    today,
  );
  return [...students.values()].filter((student) => countsInForm('vp-27', student)).length;
};

/** What became of graduates who had a mobility, as the EPVO says it, with the names of codes. */
export const epvoOutcomes = (twin: Twin | undefined) => {
  const mobile = new Set(
    [...rowsOf(twin, 'STUDENT_TRANSFER'), ...rowsOf(twin, 'ORDERS_ACADEMIC_MOBILITY')].map(
      (row) => row['studentId'],
    ),
  );
  const students = new Map(rowsOf(twin, 'STUDENT').map((row) => [row['studentId'], row]));
  const graduates = rowsOf(twin, 'GRADUATES').map((row) => ({
    ...row,
    emp_another_country: students.get(row['studentId'] ?? null)?.['emp_another_country'] ?? null,
  }));
  const { graduates: all, counts } = outcomesOfGraduates(graduates, (key) => mobile.has(key));
  const dictionaryOf = new Map(epvoTables.GRADUATES.fields.map(({ name, dictionary }) => [name, dictionary]));
  return {
    graduates: all,
    counts: counts.map((line) => {
      const entry =
        line.code === null
          ? undefined
          : twin?.dictionaries.get(dictionaryOf.get(line.field) ?? '')?.get(line.code);
      return {
        ...line,
        name: { kk: entry?.nameKz ?? null, ru: entry?.nameRu ?? null, en: entry?.nameEn ?? null },
      };
    }),
  };
};

/** One record in the list of a table. */
export const epvoLine = (row: PlannedRow) => ({
  ...{ recordId: row.recordId, label: row.label, key: row.key, isNew: row.isNew, state: rowState(row) },
  changed: diffPayload(row.mirror, row.row)
    .filter(({ change }) => change !== 'same')
    .map(({ field }) => field),
  lacking: [...new Set(row.faults.map(({ field }) => field))],
});

const nameFields = [
  'nameRu',
  'nameEn',
  'nameKz',
  'agreementNumber',
  'startDate',
  'subjectName',
  'projectName',
];

/** A text that stands in a field; none for an empty one, and for what is no text. */
const textIn = (value: EpvoRow[string] | undefined): readonly string[] =>
  typeof value === 'string' && value !== '' ? [value] : [];

/** The first of some fields that says something. */
const nameOf = (row: EpvoRow): string => nameFields.flatMap((field) => textIn(row[field])).at(0) ?? '';

/** Rows of a table as choices, at most so many that a person finds his way. */
const choicesOf = (twin: Twin, entity: EpvoEntity) =>
  Array.from(twin.tables.get(entity)?.rows ?? [], ([code, row]) => ({ code, name: nameOf(row) })).slice(
    0,
    2000,
  );

/** One row field by field. */
export const epvoRowView = ({ twin, records }: LoadedPlan, row: PlannedRow) => {
  const { entity } = row;
  const fields = new Map(epvoTables[entity].fields.map((field) => [field.name, field]));
  const own: readonly string[] = [...frameFields, epvoTables[entity].key];
  const stay = records.stays.find(({ mobilityId }) => mobilityId === row.mobilityId);
  const agreement = records.agreements.find(({ agreementId }) => agreementId === row.recordId);
  const students = Array.from(twin.tables.get('STUDENT')?.rows ?? [], ([key, student]) => ({
    key,
    name: ['lastName', 'firstName', 'patronymic'].flatMap((name) => textIn(student[name])).join(' '),
  }));
  return {
    ...{ label: row.label, mobilityId: row.mobilityId, key: row.key, isNew: row.isNew, state: rowState(row) },
    ...{ personId: stay?.personId ?? null, hostId: stay?.hostId ?? agreement?.hostId ?? null },
    fields: diffPayload(row.mirror, row.row).map(({ field, before, after, change }) => {
      const described = fields.get(field);
      const isOurs = row.fromRegister.includes(field) || own.includes(field);
      const source = isOurs
        ? ('register' as const)
        : Object.hasOwn(row.written, field)
          ? ('hand' as const)
          : after === null
            ? ('none' as const)
            : ('epvo' as const);
      const dictionary = described?.dictionary;
      const codes = dictionary === undefined ? undefined : twin.dictionaries.get(dictionary);
      const choices =
        codes !== undefined
          ? Array.from(codes.values(), ({ id, nameRu, nameKz, nameEn }) => ({
              code: id,
              name: nameRu ?? nameKz ?? nameEn ?? '',
            })).slice(0, 2000)
          : described?.entity === undefined || described.entity === 'STUDENT'
            ? []
            : choicesOf(twin, described.entity);
      return {
        ...{ field, type: described?.type ?? null, isRequired: described?.isRequired ?? false },
        ...{ before: epvoCell(before), after: epvoCell(after), change, source, choices },
      };
    }),
    faults: row.faults.map(({ code, field, params }) => ({
      ...{ code, field },
      ...(params === undefined ? {} : { params: { ...params } }),
    })),
    joinable: joinableOf(twin, row),
    students: row.mobilityId === null ? [] : students.slice(0, 5000),
  };
};

/** Rows of its table that a record may be: of universities any, of agreements those with the same host, of mobilities those of the same student. */
const joinableOf = (twin: Twin, { entity, studentKey, row }: PlannedRow) => {
  const table = twin.tables.get(entity);
  const rows =
    entity === 'FOREIGN_UNIVERSITIES'
      ? [...(table?.rows.values() ?? [])]
      : entity === 'FOREIGN_UNIVERSITIES_AGREEMENT'
        ? [...(table?.rows.values() ?? [])].filter(
            ({ foreignUniversityId }) => foreignUniversityId === row['foreignUniversityId'],
          )
        : (entity === 'STUDENT_TRANSFER' || entity === 'ORDERS_ACADEMIC_MOBILITY') && studentKey !== null
          ? rowsOfStudent(table, studentKey)
          : [];
  return rows
    .flatMap((own) => {
      const key = keyOfRow(own, epvoTables[entity].key);
      return key === undefined ? [] : [{ key, name: nameOf(own) }];
    })
    .slice(0, 2000);
};
