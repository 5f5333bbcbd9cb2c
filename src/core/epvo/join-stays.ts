import { keyOfRow } from './epvo-row.ts';
import type { KnownStay } from './known-record.ts';
import { hostProposer, proposeTransfer } from './propose-link.ts';
import type { RegisterRecords } from './register-records.ts';
import { linkName, rowsOfStudent, type Twin } from './twin.ts';

/** Numbers of hosts in the EPVO: as somebody joined them, else by the name. */
export const joinHosts = (twin: Twin, { hosts }: RegisterRecords): ReadonlyMap<string, number> => {
  const propose = hostProposer(twin.tables.get('FOREIGN_UNIVERSITIES')?.rows.values() ?? []);
  return new Map(
    hosts.flatMap(({ hostId, name }): readonly (readonly [string, number])[] => {
      const key = twin.links.get(linkName('FOREIGN_UNIVERSITIES', hostId))?.key ?? propose(name);
      return key === undefined ? [] : [[hostId, key]];
    }),
  );
};

/** The stays of the register with what the EPVO calls those who take part. */
export const joinStays = (twin: Twin, records: RegisterRecords): readonly KnownStay[] => {
  const hosts = joinHosts(twin, records);
  const transfers = twin.tables.get('STUDENT_TRANSFER');
  return records.stays.map(({ personId, hostId, ...stay }) => {
    const studentKey =
      twin.links.get(linkName('STUDENT', personId))?.key ?? twin.students.get(personId) ?? null;
    const hostKey = hostId === null ? null : (hosts.get(hostId) ?? null);
    const hostRow = hostKey === null ? undefined : twin.tables.get('FOREIGN_UNIVERSITIES')?.rows.get(hostKey);
    const linked = twin.links.get(linkName('STUDENT_TRANSFER', stay.mobilityId))?.key;
    const proposed =
      studentKey === null || hostKey === null
        ? undefined
        : proposeTransfer(
            { ...stay, studentKey, hostKey },
            rowsOfStudent(transfers, studentKey),
            'transferId',
          );
    return {
      ...stay,
      ...{ studentKey, hostKey, transferKey: linked ?? proposed ?? null },
      hostCountry: hostRow === undefined ? null : (keyOfRow(hostRow, 'countryId') ?? null),
    };
  });
};
