import { epvoTables } from '../../core/epvo/epvo-tables.ts';
import type { EpvoRow } from '../../core/epvo/epvo-row.ts';
import type { EpvoTable } from '../../core/epvo/epvo-field.ts';
import { isMoved } from '../../core/epvo/is-moved.ts';
import { planBatches } from '../../core/epvo/plan-batches.ts';
import { settleBatch, type SettledRow } from '../../core/epvo/settle-batch.ts';
import { settleLine } from '../../core/epvo/settle-line.ts';
import type { Register, RegisterTransaction } from '../../register/db.ts';
import { endEpvoSendingCommand } from '../../register/epvo/end-epvo-sending.ts';
import { findUniversityNumber } from '../../register/epvo/find-university-number.ts';
import { listEpvoSendings } from '../../register/epvo/list-epvo-jobs.ts';
import { putMirrorRows } from '../../register/epvo/save-mirror.ts';
import { listSendingLines, markSendingLines, type SendingLine } from '../../register/epvo/sending-lines.ts';
import { perform, type Setting } from '../../register/perform.ts';
import type { EpvoDoor } from '../epvo/epvo-door.ts';
import { EpvoTrouble } from '../epvo/epvo-trouble.ts';
import type { EpvoService } from '../epvo/open-epvo-service.ts';

interface Way {
  readonly register: Register;
  readonly setting: Setting;
  readonly service: EpvoService;
  readonly table: EpvoTable;
  readonly institutionId: string;
  readonly id: string;
}

type Marks = Parameters<typeof markSendingLines>[3];

/** Keep what is known of rows, and the copies of those that were read. */
const keep = async (way: Way, marks: Marks, found: readonly EpvoRow[]): Promise<void> => {
  const { register, setting, institutionId, table, id } = way;
  const { vault } = setting;
  await register.inInstitution(institutionId, async (trx: RegisterTransaction) => {
    await markSendingLines(trx, institutionId, vault, marks);
    const circumstances = { now: setting.now().toISOString() };
    await putMirrorRows({ trx, institutionId, vault, circumstances }, table, id, found);
  });
};

/** Reads rows back that were sent, and keeps what became of each. */
const readBack = async (
  way: Way,
  lines: readonly SendingLine[],
  said: ReadonlyMap<number, SettledRow>,
): Promise<void> => {
  for (const line of lines) {
    const found = await way.service.findRow(way.table, line.key);
    const settled = settleLine(line, said.get(line.key), found);
    await keep(way, [{ id: line.id, ...settled }], found === null ? [] : [found]);
  }
};

/** Rows that the EPVO still has as they were read; the others are not sent. */
const unmoved = async (way: Way, lines: readonly SendingLine[]): Promise<readonly SendingLine[]> => {
  const free: SendingLine[] = [];
  for (const line of lines) {
    const now = await way.service.findRow(way.table, line.key);
    if (isMoved(line.before, now))
      await keep(way, [{ id: line.id, state: 'moved' }], now === null ? [] : [now]);
    else free.push(line);
  }
  return free;
};

const sendBatch = async (way: Way, lines: readonly SendingLine[]): Promise<void> => {
  const free = await unmoved(way, lines);
  if (free.length === 0) return;
  // Said before it is done: whoever begins again after a break reads these back before he sends anything.
  await keep(
    way,
    free.map(({ id }) => ({ id, state: 'sent' as const })),
    [],
  );
  const rows = free.map(({ payload }) => payload);
  let said: readonly SettledRow[] = [];
  try {
    said = settleBatch(rows, way.table.key, await way.service.save(rows));
  } catch (error) {
    if (!(error instanceof EpvoTrouble)) throw error;
    await readBack(way, free, new Map());
    throw error;
  }
  await readBack(way, free, new Map(said.map((one) => [one.key, one])));
};

/** Carries out a sending that was ordered, batch by batch. Begun again after it was cut off, it reads back what was sent and goes on with the rest. */
export const sendEpvo = async (
  register: Register,
  setting: Setting,
  door: EpvoDoor,
  { institutionId, recordId: id }: { readonly institutionId: string; readonly recordId: string },
): Promise<void> => {
  const find = async () =>
    register.inInstitution(institutionId, async (trx) => ({
      sending: (await listEpvoSendings(trx, institutionId, id))[0],
      universityId: await findUniversityNumber(trx, institutionId),
      lines: await listSendingLines(trx, institutionId, setting.vault, id),
    }));
  const { sending, universityId, lines } = await find();
  if (sending?.status !== 'ordered') return;
  const end = async (problem: string | null): Promise<void> => {
    const input = { id, problem };
    const wish = { institutionId, asker: 'system' as const, requestKey: `end-${id}`, input };
    const ended = await perform(register, endEpvoSendingCommand, wish, setting);
    if (!ended.ok && ended.refusal.code !== 'not-in-this-state') throw new Error(ended.refusal.code);
  };
  const service = universityId === undefined ? undefined : door(universityId);
  if (service === undefined) return end('epvo-not-connected');
  const table = epvoTables[sending.entity];
  const way = { register, setting, service, table, institutionId, id };
  try {
    await readBack(
      way,
      lines.filter(({ state }) => state === 'sent'),
      new Map(),
    );
    const byKey = new Map(lines.map((line) => [line.payload, line]));
    const waiting = lines.filter(({ state }) => state === 'waiting').map(({ payload }) => payload);
    for (const batch of planBatches(waiting)) {
      if ((await find()).sending?.status !== 'ordered') return;
      await sendBatch(
        way,
        batch.flatMap((payload) => byKey.get(payload) ?? []),
      );
    }
    await end(null);
  } catch (error) {
    if (!(error instanceof EpvoTrouble)) throw error;
    await end(error.code);
  }
};
