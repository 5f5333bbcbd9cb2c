import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPayload } from '../../../src/core/epvo/build-payload.ts';
import { epvoTables } from '../../../src/core/epvo/epvo-tables.ts';
import { findDropped } from '../../../src/core/epvo/find-dropped.ts';
import { settleBatch } from '../../../src/core/epvo/settle-batch.ts';
import { openEpvoService, type EpvoService } from '../../../src/server/epvo/open-epvo-service.ts';
import { startEpvoDouble, type EpvoDouble } from '../../epvo-double.ts';

const transfers = epvoTables.STUDENT_TRANSFER;
const transfer = (transferId: number, more: Readonly<Record<string, unknown>> = {}) =>
  ({
    ...{ typeCode: 'STUDENT_TRANSFER', universityId: 77, transferId, studentId: 5, foreignUniversityId: 9 },
    ...{ startDate: '2025-09-01', finishDate: '2026-01-31', academicMobilityTypeId: 2, financingSourceId: 3 },
    ...{ programId: 4, ...more },
  }) as Readonly<Record<string, string | number | null>>;

const known = { universityId: 77, dictionaries: new Map(), keys: new Map() };
const patience = { timeoutMs: 5000, pausesMs: [1, 1], pageSize: 2 };

describe('the EPVO, as it is said to behave', () => {
  let double: EpvoDouble;
  let service: EpvoService;
  beforeAll(async () => {
    double = await startEpvoDouble({
      rows: { STUDENT_TRANSFER: [1, 2, 3].map((id) => transfer(id, { moreThanWeKnow: 'kept' })) },
      dictionaries: { Sex: [{ id: 1, nameRu: 'Мужской', nameKz: 'Ер', nameEn: null }] },
    });
    const opened = openEpvoService(double.settings, 77, patience);
    if (opened === undefined) throw new Error('no service');
    service = opened;
  });
  afterAll(async () => double.close());

  it('is reached only by a university whose password is known', () => {
    expect(openEpvoService(double.settings, 78)).toBeUndefined();
  });

  it('is read page by page, and by number', async () => {
    const first = await service.readPage(transfers, 0);
    expect(first).toMatchObject({ pages: 2, total: 3 });
    expect(first.rows).toHaveLength(2);
    expect((await service.readPage(transfers, 1)).rows).toHaveLength(1);
    expect(await service.findRow(transfers, 2)).toMatchObject({ transferId: 2, moreThanWeKnow: 'kept' });
    expect(await service.findRow(transfers, 99)).toBeNull();
    expect(await service.readDictionary('Sex')).toEqual([
      { id: 1, nameRu: 'Мужской', nameKz: 'Ер', nameEn: null },
    ]);
  });

  it('asks again for what it reads, and never for what it writes', async () => {
    double.next.push(500, 'break-before');
    expect(await service.findRow(transfers, 1)).not.toBeNull();
    double.next.push(500);
    await expect(service.save([transfer(1)])).rejects.toMatchObject({ code: 'epvo-status', detail: '500' });
    double.next.push(401);
    await expect(service.findRow(transfers, 1)).rejects.toMatchObject({ code: 'epvo-refused-sign-in' });
    double.next.push('break-before', 'break-before', 'break-before');
    await expect(service.findRow(transfers, 1)).rejects.toMatchObject({ code: 'epvo-unreachable' });
  });

  it('stops where it is told to', async () => {
    await expect(service.readPage(transfers, 0, AbortSignal.abort())).rejects.toMatchObject({
      code: 'epvo-cancelled',
    });
  });

  it('empties whatever a row leaves out, which a payload never does', async () => {
    await service.save([{ typeCode: 'STUDENT_TRANSFER', universityId: 77, transferId: 1, studentId: 5 }]);
    expect(await service.findRow(transfers, 1)).toMatchObject({ programId: null, moreThanWeKnow: null });
    const mirror = await service.findRow(transfers, 2);
    const facts = { finishDate: '2026-02-10' };
    const payload = buildPayload(transfers, { key: 2, facts, written: {}, mirror }, known);
    expect(payload.faults).toEqual([]);
    await service.save([payload.row]);
    expect(await service.findRow(transfers, 2)).toEqual({ ...mirror, finishDate: '2026-02-10' });
  });

  it('saves arrays only: the address for one row answers 404', async () => {
    await service.save([transfer(3)]);
    expect(double.requests.filter((one) => one.startsWith('POST'))).not.toContain(
      'POST /org-data/STUDENT_TRANSFER/save',
    );
    const { url, passwords } = double.settings;
    const answer = await fetch(`${url}/org-data/STUDENT_TRANSFER/save?universityId=77`, {
      method: 'POST',
      body: JSON.stringify(transfer(3)),
      headers: { authorization: `Basic ${Buffer.from(`77:${passwords.get(77)}`).toString('base64')}` },
    });
    expect(answer.status).toBe(404);
  });

  it('answers 200 to a batch of which a row failed, and counts it as it spells it', async () => {
    double.failing.set(12, ['studentId: not found']);
    const rows = [transfer(11), transfer(12), transfer(3)];
    const answer = await service.save(rows);
    expect(answer).toMatchObject({ requested: 3, saved: 1, updated: 1, failed: 1 });
    expect(settleBatch(rows, 'transferId', answer)).toEqual([
      { key: 11, state: 'saved', errors: [] },
      { key: 12, state: 'failed', errors: ['studentId: not found'] },
      { key: 3, state: 'saved', errors: [] },
    ]);
    expect(await service.findRow(transfers, 12)).toBeNull();
  });

  it('says nothing of fields that it does not know; reading back does', async () => {
    double.unknown.add('programId');
    const sent = { ...transfer(20), universityID: 77 };
    const answer = await service.save([sent]);
    expect(answer).toMatchObject({ saved: 1, failed: 0 });
    const found = await service.findRow(transfers, 20);
    expect(findDropped(sent, found ?? {})).toEqual([
      { field: 'programId', kind: 'nulled', sent: 4, found: null },
      { field: 'universityID', kind: 'dropped', sent: 77, found: null },
    ]);
    double.unknown.clear();
  });
});
