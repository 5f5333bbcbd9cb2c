import { keyOfRow } from './epvo-row.ts';
import type { KnownStay } from './known-record.ts';
import { proposeHost, proposeTransfer } from './propose-link.ts';
import type { RegisterRecords } from './register-records.ts';
import { linkName, type Twin } from './twin.ts';

const rowsOf = (twin: Twin, entity: 'FOREIGN_UNIVERSITIES' | 'STUDENT_TRANSFER') => [
  ...(twin.tables.get(entity)?.rows.values() ?? []),
];

/** Numbers of hosts in the EPVO: as somebody joined them, else by the name. */
export const joinHosts = (twin: Twin, { hosts }: RegisterRecords): ReadonlyMap<string, number> => {
  const rows = rowsOf(twin, 'FOREIGN_UNIVERSITIES');
  return new Map(
    hosts.flatMap(({ hostId, name }): readonly (readonly [string, number])[] => {
      const key = twin.links.get(linkName('FOREIGN_UNIVERSITIES', hostId))?.key ?? proposeHost(name, rows);
      return key === undefined ? [] : [[hostId, key]];
    }),
  );
};

/** The stays of the register with what the EPVO calls those who take part. */
export const joinStays = (twin: Twin, records: RegisterRecords): readonly KnownStay[] => {
  const hosts = joinHosts(twin, records);
  const transfers = rowsOf(twin, 'STUDENT_TRANSFER');
  return records.stays.map(({ personId, hostId, ...stay }) => {
    const studentKey =
      twin.links.get(linkName('STUDENT', personId))?.key ?? twin.students.get(personId) ?? null;
    const hostKey = hostId === null ? null : (hosts.get(hostId) ?? null);
    const hostRow = hostKey === null ? undefined : twin.tables.get('FOREIGN_UNIVERSITIES')?.rows.get(hostKey);
    const linked = twin.links.get(linkName('STUDENT_TRANSFER', stay.mobilityId))?.key;
    const proposed =
      studentKey === null || hostKey === null
        ? undefined
        : proposeTransfer({ ...stay, studentKey, hostKey }, transfers, 'transferId');
    return {
      ...stay,
      ...{ studentKey, hostKey, transferKey: linked ?? proposed ?? null },
      hostCountry: hostRow === undefined ? null : (keyOfRow(hostRow, 'countryId') ?? null),
    };
  });
};
