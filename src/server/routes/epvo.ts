import type { FastifyInstance } from 'fastify';
import * as contract from '../../contract/epvo.ts';
import type { Actor } from '../../core/access/actor.ts';
import { text } from '../../messages.ts';
import type { Json } from '../../core/basics/json.ts';
import type { Decided } from '../../core/basics/refusal.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import type { EpvoEntity } from '../../core/epvo/epvo-entity.ts';
import { epvoTables } from '../../core/epvo/epvo-tables.ts';
import { extensionEntities } from '../../core/epvo/extension-field.ts';
import { extensionSchema } from '../../core/epvo/extension-schema.ts';
import { extensionTables } from '../../core/epvo/extension-tables.ts';
import { lossOfFallback } from '../../core/epvo/loss-of-fallback.ts';
import { rowsToSend } from '../../core/epvo/order-sending.ts';
import type { SentEntity } from '../../core/epvo/plan-rows.ts';
import { rowState } from '../../core/epvo/row-state.ts';
import { writeRows } from '../../exchange/epvo/write-rows.ts';
import type { XlsxCell } from '../../exchange/tabular/write-xlsx.ts';
import type { RegisterTransaction } from '../../register/db.ts';
import { listEpvoReadings, listEpvoSendings } from '../../register/epvo/list-epvo-jobs.ts';
import { loadPlan, type LoadedPlan } from '../../register/epvo/load-plan.ts';
import { countSendingLines, listSendingLines } from '../../register/epvo/sending-lines.ts';
import { recordEpvoLooks } from '../../register/epvo/record-epvo-looks.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { nationalDay } from '../api/national-day.ts';
import { permitOrRecord } from '../api/permit-or-record.ts';
import { serveEndpoint, serveFile } from '../api/serve-endpoint.ts';
import { descriptionTable } from '../epvo/description-table.ts';
import { extensionOfPlan } from '../epvo/extension-of-plan.ts';
import { tableFile } from '../epvo/table-file.ts';
import {
  countStates,
  countVp27,
  epvoCell,
  epvoLine,
  epvoOutcomes,
  epvoRowView,
  epvoTableViews,
} from '../views/epvo.ts';

const json = 'application/json; charset=utf-8';
const pageSize = 100;

/** Tables that say whom VP-27 counts, and what became of graduates. */
const ofFigures: readonly EpvoEntity[] = [
  ...(['ORDERS', 'ORDER_SECTIONS', 'ORDER_STUDENT_INFO', 'ORDERS_ACADEMIC_MOBILITY'] as const),
  ...(['ORDER_INTERNSHIP_STUDENTS', 'STUDENT_TRANSFER', 'GRADUATES'] as const),
];

/** Tables whose rows may be chosen in a row of another. */
const referredBy = (entity: SentEntity): readonly EpvoEntity[] =>
  epvoTables[entity].fields.flatMap(({ entity: other }) => other ?? []);

const sheetCell = (value: Json): XlsxCell => {
  const cell = epvoCell(value);
  return typeof cell === 'boolean' ? String(cell) : cell;
};

/** What a university keeps of the EPVO, and what it would send there. */
export const addEpvoRoutes = (app: FastifyInstance, parts: ApiParts): void => {
  const within = async <Answer>(
    actor: Actor,
    institutionId: string,
    read: (trx: RegisterTransaction, plan: LoadedPlan | undefined) => Promise<Decided<Answer>>,
    whole: readonly EpvoEntity[] = [],
  ): Promise<Decided<Answer>> =>
    parts.register().inInstitution(institutionId, async (trx) => {
      const attempt = { actor, permission: 'read-epvo', target: { institutionId } } as const;
      const allowed = await permitOrRecord(parts, trx, attempt);
      if (!allowed.ok) return allowed;
      return read(trx, await loadPlan(trx, institutionId, parts.setting().vault, whole));
    });
  const look = async (
    trx: RegisterTransaction,
    institutionId: string,
    actor: Actor,
    plan: readonly (string | null)[],
  ) =>
    recordEpvoLooks(trx, institutionId, {
      ...{ actor: actor.accountId, at: parts.setting().now() },
      mobilityIds: [...new Set(plan.filter((id) => id !== null))],
    });
  const isConnected = (plan: LoadedPlan | undefined): boolean =>
    plan !== undefined && parts.desk().epvo(plan.twin.universityId) !== undefined;
  const sendingView = async (
    trx: RegisterTransaction,
    institutionId: string,
    {
      id,
      entity,
      status,
      rows,
      problem,
      orderedAt,
      endedAt,
    }: Awaited<ReturnType<typeof listEpvoSendings>>[number],
  ) => ({
    ...{ id, entity, status, rows, problem, orderedAt, endedAt },
    counts: await countSendingLines(trx, institutionId, id),
  });

  serveEndpoint(app, parts, contract.readEpvo, async ({ actor, params: { institutionId } }) =>
    within(actor, institutionId, async (trx, plan) => {
      const readings = await listEpvoReadings(trx, institutionId);
      const sendings: Awaited<ReturnType<typeof sendingView>>[] = [];
      for (const one of (await listEpvoSendings(trx, institutionId)).slice(0, 10))
        sendings.push(await sendingView(trx, institutionId, one));
      return accept({
        universityId: plan?.twin.universityId ?? null,
        isConnected: isConnected(plan),
        tables: epvoTableViews(plan, readings),
        dictionaries: Array.from(plan?.twin.dictionaries ?? [], ([name, own]) => ({
          name,
          entries: own.size,
        })),
        sendings,
      });
    }),
  );
  serveEndpoint(app, parts, contract.readEpvoFigures, async ({ actor, params: { institutionId } }) =>
    within(
      actor,
      institutionId,
      async (_trx, plan) => {
        const stays = plan?.planned.filter(({ entity }) => entity === 'STUDENT_TRANSFER') ?? [];
        return accept({
          vp27: {
            inEpvo: countVp27(plan?.twin, nationalDay(parts)),
            stays: stays.length,
            joined: stays.filter(({ mirror }) => mirror !== null && mirror !== undefined).length,
          },
          outcomes: epvoOutcomes(plan?.twin),
        });
      },
      ofFigures,
    ),
  );
  serveEndpoint(
    app,
    parts,
    contract.readEpvoTable,
    async ({ actor, params: { institutionId, entity }, query }) =>
      within(actor, institutionId, async (trx, plan) => {
        const rows = plan?.planned.filter((row) => row.entity === entity) ?? [];
        const shown = rows.filter((row) => query.state === undefined || rowState(row) === query.state);
        const from = Number(query.before ?? 0);
        if (!Number.isInteger(from)) return refuse({ code: 'bad-input' });
        const page = shown.slice(from, from + pageSize);
        await look(
          trx,
          institutionId,
          actor,
          page.map(({ mobilityId }) => mobilityId),
        );
        const jobs = [
          ...(await listEpvoReadings(trx, institutionId)),
          ...(await listEpvoSendings(trx, institutionId)),
        ];
        return accept({
          isConnected: isConnected(plan),
          readAt: plan?.twin.tables.get(entity)?.readAt ?? null,
          isBusy: jobs.some((job) => job.entity === entity && job.status === 'ordered'),
          counts: countStates(rows),
          rows: page.map(epvoLine),
          next: from + pageSize < shown.length ? String(from + pageSize) : null,
        });
      }),
  );
  serveEndpoint(
    app,
    parts,
    contract.readEpvoRow,
    async ({ actor, params: { institutionId, entity, recordId } }) =>
      within(
        actor,
        institutionId,
        async (trx, plan) => {
          const row = plan?.planned.find((one) => one.entity === entity && one.recordId === recordId);
          if (plan === undefined || row === undefined) return refuse({ code: 'epvo-record-unknown' });
          await look(trx, institutionId, actor, [row.mobilityId]);
          return accept(epvoRowView(plan, row));
        },
        referredBy(entity),
      ),
  );
  serveEndpoint(app, parts, contract.readEpvoSending, async ({ actor, params: { institutionId, id } }) =>
    within(actor, institutionId, async (trx) => {
      const [found] = await listEpvoSendings(trx, institutionId, id);
      if (found === undefined) return refuse({ code: 'epvo-job-unknown' });
      const lines = await listSendingLines(trx, institutionId, parts.setting().vault, id);
      return accept({
        sending: await sendingView(trx, institutionId, found),
        lines: lines.slice(0, 1000).map(({ recordId, key, state, answer: { errors, drift } }) => ({
          ...{ recordId, key, state, errors },
          drift: drift.map(({ field, kind, sent, found: back }) => ({
            ...{ field, kind, sent: epvoCell(sent), found: epvoCell(back) },
          })),
        })),
      });
    }),
  );
  serveFile(app, parts, contract.downloadEpvoRows, async ({ actor, params: { institutionId, entity } }) =>
    within(actor, institutionId, async (trx, plan) => {
      const rows = rowsToSend(plan?.planned.filter((row) => row.entity === entity) ?? []);
      await look(
        trx,
        institutionId,
        actor,
        rows.map(({ mobilityId }) => mobilityId),
      );
      const body = Buffer.from(writeRows(rows.map(({ row }) => row)));
      return accept({ name: `${entity}.json`, type: json, body });
    }),
  );
  serveEndpoint(app, parts, contract.readEpvoExtension, async ({ actor, params: { institutionId } }) =>
    within(actor, institutionId, async (_trx, plan) => {
      const all = plan === undefined ? undefined : extensionOfPlan(plan);
      return accept({
        tables: extensionEntities.map((entity) => {
          const { rows, unlinked } = all?.[entity] ?? { rows: [], unlinked: 0 };
          return { entity, rows: rows.length, unlinked, loss: lossOfFallback(entity, rows) };
        }),
      });
    }),
  );
  serveFile(
    app,
    parts,
    contract.downloadEpvoExtension,
    async ({ actor, params: { institutionId, entity }, query: { form, locale } }) =>
      within(actor, institutionId, async (trx, plan) => {
        if (form === 'schema') {
          const schema = extensionSchema(entity, (field) =>
            text(locale, `epvo.proposed.${field}` as 'epvo.proposed.taskId'),
          );
          const body = Buffer.from(`${JSON.stringify(schema, null, 2)}\n`);
          return accept({ name: `${entity}.${locale}.schema.json`, type: 'application/schema+json', body });
        }
        const rows = plan === undefined ? [] : extensionOfPlan(plan)[entity].rows;
        await look(trx, institutionId, actor, plan?.records.stays.map(({ mobilityId }) => mobilityId) ?? []);
        if (form !== 'rows') {
          const keys = extensionTables[entity].map(({ name }) => name);
          const cells = rows.map((row) => keys.map((key) => sheetCell(row[key] ?? null)));
          return accept(await tableFile(entity, { keys, header: keys, rows: cells }, form));
        }
        return accept({ name: `${entity}.json`, type: json, body: Buffer.from(writeRows(rows)) });
      }),
  );
  serveFile(
    app,
    parts,
    contract.downloadEpvoDescription,
    async ({ actor, params: { institutionId, part }, query: { form, locale } }) =>
      within(actor, institutionId, async (_trx, plan) =>
        accept(await tableFile(`epvo-${part}.${locale}`, descriptionTable(part, locale, plan?.twin), form)),
      ),
  );
};
