import { z } from 'zod';
import { returnFundings } from '../core/alumni/return-funding.ts';
import { locales, localizedText } from '../core/basics/locale.ts';
import { employments } from '../core/ministry/employment.ts';
import { ministryForms } from '../core/ministry/ministry-form.ts';
import { evidenceLadder } from '../core/obligation/evidence.ts';
import type { Endpoint } from './endpoint.ts';
import { cursor, institutionId, pageSize, recordId } from './identifier-forms.ts';

const form = z.enum(ministryForms);
const year = z.coerce.number().int().min(1990).max(2200);
const country = z.string().regex(/^[A-Z]{3}$/);
const level = z.string().regex(/^[a-z-]{1,40}$/);
/** By column of `core/ministry/form-columns.ts`; `null`: not known, which is not zero. */
const values = z.record(z.string(), z.number().nullable());

const narrowed = { institution: institutionId.optional(), year: year.optional() };

export const readMinistryForm = {
  id: 'ministry-form.read',
  method: 'GET',
  path: '/api/ministry-forms/:form',
  summary:
    'A form of the ministry as the register can fill it, by university, level and country: of all universities, or of one.',
  params: z.strictObject({ form }),
  query: z.strictObject(narrowed),
  answer: z.strictObject({
    /** The national day of the figures. */
    today: z.string(),
    form,
    /** The year that is shown: the one asked for, else the latest with anything, else the current one. */
    year: z.int(),
    /** Years with anything, the latest first. */
    years: z.array(z.int()),
    /** Nothing of it happened. */
    isDemonstration: z.boolean(),
    /** Universities of the lines and those to choose from, by name in Kazakh. */
    institutions: z.array(z.strictObject({ id: institutionId, name: localizedText })),
    lines: z.array(z.strictObject({ institutionId, country, level, values })),
    universities: z.array(z.strictObject({ institutionId, values })),
    all: values,
  }),
  permission: 'read-ministry-form',
} as const satisfies Endpoint;

export const downloadMinistryForm = {
  id: 'ministry-form.download',
  method: 'GET',
  path: '/api/ministry-forms/:form/file',
  summary:
    'The same form as CSV, XLSX, PDF or DOCX in the words of a language, with what is not collected and why.',
  params: z.strictObject({ form }),
  query: z.strictObject({
    ...narrowed,
    format: z.enum(['csv', 'xlsx', 'pdf', 'docx']),
    locale: z.enum(locales),
  }),
  answer: z.unknown(),
  permission: 'read-ministry-form',
} as const satisfies Endpoint;

/** One person behind a form. */
export const ministryRow = z.strictObject({
  /** Of the stay, or of the alumnus. */
  id: recordId,
  reference: z.string(),
  /** `''` for a name that was forgotten. */
  participant: z.string(),
  level,
  country,
  host: z.string(),
  startsOn: z.string().nullable(),
  /** `null` while he is away. */
  endsOn: z.string().nullable(),
  funding: z.enum(returnFundings),
  /** Of VP-8 only. */
  employment: z.enum(employments).nullable(),
  evidence: z.enum(evidenceLadder).nullable(),
});
export type MinistryRow = z.infer<typeof ministryRow>;

const cell = { year, country: country.optional(), level: level.optional() };

export const listMinistryRows = {
  id: 'ministry-form.list-rows',
  method: 'GET',
  path: '/api/institutions/:institutionId/ministry-forms/:form/rows',
  summary:
    'The people behind a form of one university, or behind one of its lines. Each of them sees that he was looked at.',
  params: z.strictObject({ institutionId, form }),
  query: z.strictObject({ ...cell, before: cursor.optional(), size: pageSize.default(50) }),
  answer: z.strictObject({ rows: z.array(ministryRow), next: cursor.nullable() }),
  permission: 'read-ministry-form-rows',
} as const satisfies Endpoint;

export const downloadMinistryRows = {
  id: 'ministry-form.download-rows',
  method: 'GET',
  path: '/api/institutions/:institutionId/ministry-forms/:form/rows-file',
  summary: 'The same people, all of them, as CSV or XLSX in the words of a language.',
  params: z.strictObject({ institutionId, form }),
  query: z.strictObject({ ...cell, format: z.enum(['csv', 'xlsx']), locale: z.enum(locales) }),
  answer: z.unknown(),
  permission: 'read-ministry-form-rows',
} as const satisfies Endpoint;
