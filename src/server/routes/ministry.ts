import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import * as contract from '../../contract/ministry.ts';
import type { Actor } from '../../core/access/actor.ts';
import type { Decided } from '../../core/basics/refusal.ts';
import { formatNumber } from '../../core/basics/format-number.ts';
import { accept } from '../../core/basics/result.ts';
import { blocksFile } from '../../exchange/document/blocks-file.ts';
import { ministryBlocks } from '../../exchange/document/ministry-blocks.ts';
import { writeCsv } from '../../exchange/tabular/write-csv.ts';
import { writeXlsx } from '../../exchange/tabular/write-xlsx.ts';
import { listMinistryRows, type RowsQuestion } from '../../register/ministry/list-ministry-rows.ts';
import {
  readMinistryForm,
  type FormQuestion,
  type ReadForm,
} from '../../register/ministry/read-ministry-form.ts';
import { recordLooks } from '../../register/person/record-looks.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { nationalDay } from '../api/national-day.ts';
import { permitOrRecord } from '../api/permit-or-record.ts';
import { readingScope } from '../api/reading-scope.ts';
import { serveEndpoint, serveFile } from '../api/serve-endpoint.ts';
import { exportMinistryRows } from '../export/export-ministry-rows.ts';
import { text } from '../../messages.ts';
import { ministryFormSheets } from '../export/ministry-form-sheets.ts';
import { paperLabelsOf } from '../paper/paper-labels-of.ts';

const mediaTypes = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** Rows that a file reads at once. */
const pageSize = 500;

const readForm = async (
  parts: ApiParts,
  actor: Actor,
  question: FormQuestion,
): Promise<Decided<ReadForm>> => {
  const scope = readingScope(parts, actor, 'read-ministry-form', question.institution);
  if (!scope.ok) return scope;
  const read = async (trx: Parameters<typeof readMinistryForm>[0]) =>
    readMinistryForm(trx, scope.value, question);
  return accept(
    scope.value === undefined
      ? await parts.register().readOnly('qaitu_national', read)
      : await parts.register().inInstitution(scope.value, read),
  );
};

/** A page of people, each of whom sees that he was looked at; that somebody reached for those of another university is written down. */
const readRows = async (
  parts: ApiParts,
  actor: Actor,
  institutionId: string,
  question: RowsQuestion,
): Promise<Decided<Awaited<ReturnType<typeof listMinistryRows>>>> =>
  parts.register().inInstitution(institutionId, async (trx) => {
    const permission = 'read-ministry-form-rows';
    const target = { institutionId };
    const allowed = await permitOrRecord(parts, trx, { actor, permission, target });
    if (!allowed.ok) return allowed;
    const page = await listMinistryRows(trx, institutionId, question);
    const at = parts.setting().now();
    await recordLooks(trx, institutionId, { actor: actor.accountId, permission, records: page.rows, at });
    return accept(page);
  });

/** Forms of the ministry, and the people behind them for those who may see them. */
export const addMinistryRoutes = (app: FastifyInstance, parts: ApiParts): void => {
  serveEndpoint(app, parts, contract.readMinistryForm, async ({ actor, params, query }) => {
    const today = nationalDay(parts);
    const found = await readForm(parts, actor, { ...params, ...query, today });
    return found.ok ? accept({ ...found.value, ...params, today }) : found;
  });
  serveFile(app, parts, contract.downloadMinistryForm, async ({ actor, params: { form }, query }) => {
    const { format, locale, ...narrowed } = query;
    const found = await readForm(parts, actor, { form, ...narrowed, today: nationalDay(parts) });
    if (!found.ok) return found;
    const { country } = parts.desk().formWords(locale);
    const { year, isDemonstration } = found.value;
    const isPaper = format === 'pdf' || format === 'docx';
    // A paper wears the ribbon and needs no line of it in its table.
    const shown = { ...found.value, isDemonstration: isDemonstration && !isPaper };
    const sheets = ministryFormSheets(form, shown, locale, country);
    if (isPaper) {
      const paper = ministryBlocks(sheets, {
        title: `${text(locale, `ministry.form.${form}`)}, ${year}`,
        naming: 3,
        formatNumber: (value) => formatNumber(value, locale),
        blank: text(locale, 'ministry.not-known'),
        ...{ locale, isDemonstration },
      });
      const labels = {
        ...paperLabelsOf(locale, 'order'),
        demonstration: text(locale, 'ministry.demonstration'),
      };
      return accept(
        await blocksFile(parts.desk().typesetter, paper, labels, { name: `${form}-${year}`, format }),
      );
    }
    const [table] = sheets;
    const body =
      format === 'xlsx'
        ? Buffer.from(await writeXlsx(sheets))
        : Buffer.from(`\ufeff${writeCsv(table.header, table.rows)}`);
    return accept({ name: `${form}-${year}.${format}`, type: mediaTypes[format], body });
  });
  serveEndpoint(app, parts, contract.listMinistryRows, async ({ actor, params, query }) => {
    const { institutionId, form } = params;
    const question = { form, ...query, today: nationalDay(parts) };
    const page = await readRows(parts, actor, institutionId, question);
    if (!page.ok) return page;
    const { rows, next } = page.value;
    return accept({ rows: rows.map(({ accountId: _owner, ...row }) => row), next });
  });
  serveFile(app, parts, contract.downloadMinistryRows, async ({ actor, params, query }) => {
    const { institutionId, form } = params;
    const { format, locale, ...narrowed } = query;
    const question = { form, ...narrowed, today: nationalDay(parts), size: pageSize };
    const first = await readRows(parts, actor, institutionId, question);
    if (!first.ok) return first;
    const read = async (after: string) => {
      if (after === '') return first.value;
      const page = await readRows(parts, actor, institutionId, { ...question, before: after });
      // He lost the role while he was reading.
      if (!page.ok) throw new Error(page.refusal.code);
      return page.value;
    };
    const { country } = parts.desk().formWords(locale);
    const body = exportMinistryRows(form, { format, locale }, country, read);
    return accept({
      name: `${form}-${query.year}-people.${format}`,
      type: mediaTypes[format],
      body: Readable.from(body, { objectMode: false }),
    });
  });
};
