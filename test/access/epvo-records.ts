import type { Client } from 'pg';
import { newId } from '../../src/register/new-id.ts';

/** What stands of the EPVO placed for a test: one record of each noun. */
export interface EpvoRecords {
  readonly readingId: string;
  readonly sendingId: string;
  readonly linkId: string;
}

const sealed = 'v1:key:AAAA';

/** Place a row in every table of the copy of the EPVO. The sealed ones cannot be opened. */
export const placeEpvoRecords = async (
  client: Client,
  institutionId: string,
  accountId: string,
): Promise<EpvoRecords> => {
  const ids = { readingId: newId('erd'), sendingId: newId('esd'), linkId: newId('elk') };
  const put = async (table: string, values: Readonly<Record<string, unknown>>): Promise<void> => {
    const columns = Object.entries({ institution_id: institutionId, ...values });
    await client.query(
      `insert into ${table} (${columns.map(([name]) => name).join(', ')})
       values (${columns.map((_one, at) => `$${at + 1}`).join(', ')})`,
      columns.map(([, value]) => value),
    );
  };
  const now = new Date('2026-01-15T09:00:00Z');
  await put('epvo_reading', {
    ...{ id: ids.readingId, entity: 'SCIENCE_PROJECTS', source: 'file', status: 'stopped' },
    ...{ ordered_at: now, ended_at: now },
  });
  await put('epvo_row', {
    ...{ id: 'SCIENCE_PROJECTS.1', entity: 'SCIENCE_PROJECTS', key: 1, row_sealed: sealed },
    ...{ reading_id: ids.readingId, read_at: now },
  });
  await put('epvo_dictionary', { id: 'Sex.1', dictionary: 'Sex', code: 1, name_ru: 'Мужской', read_at: now });
  await put('epvo_link', {
    ...{ id: ids.linkId, entity: 'SCIENCE_PROJECTS', record_id: newId('tsk'), key: 1, how: 'hand' },
  });
  await put('epvo_value', { id: ids.linkId, values_sealed: sealed });
  await put('epvo_sending', {
    ...{ id: ids.sendingId, entity: 'SCIENCE_PROJECTS', status: 'stopped', rows: 1 },
    ...{ ordered_at: now, ordered_by: accountId, ended_at: now },
  });
  await put('epvo_sending_line', {
    ...{ id: newId('esl'), sending_id: ids.sendingId, position: 0, record_id: newId('tsk'), key: 1 },
    ...{ state: 'waiting', payload_sealed: sealed, before_sealed: sealed },
  });
  return ids;
};
