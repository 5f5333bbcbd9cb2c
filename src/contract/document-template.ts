import { paperFormats } from '../core/basics/paper-formats.ts';
import { z } from 'zod';
import { locales } from '../core/basics/locale.ts';
import { documentWords, templateKinds } from '../core/institution/document-template.ts';
import type { Endpoint } from './endpoint.ts';
import { institutionId } from './identifier-forms.ts';

const kind = z.enum(templateKinds);
const locale = z.enum(locales);
const ofTemplate = z.strictObject({ institutionId, kind, locale });
/** From 1; 0 is what ships. */
const version = z.int().min(0);
const written = { version, writtenAt: z.string(), writtenBy: z.string() };
const saved = z.strictObject({ version });
const path = '/api/institutions/:institutionId/document-templates';

export const listDocumentTemplates = {
  id: 'document-template.list',
  method: 'GET',
  path,
  summary: 'The papers of an institution: of which it changed the words, in which language, and when.',
  params: z.strictObject({ institutionId }),
  answer: z.strictObject({
    kinds: z.array(kind),
    templates: z.array(z.strictObject({ kind, locale, ...written })),
  }),
  permission: 'read-document-templates',
} as const satisfies Endpoint;

export const readDocumentTemplate = {
  id: 'document-template.read',
  method: 'GET',
  path: `${path}/:kind/:locale`,
  summary: 'The words around a paper in a language, what may stand in braces, and every version.',
  params: ofTemplate,
  answer: z.strictObject({
    version,
    words: documentWords,
    isAsShipped: z.boolean(),
    placeholders: z.array(z.string()),
    /** Only letterhead and closing stand outside of what is signed. */
    isAroundSigned: z.boolean(),
    versions: z.array(z.strictObject(written)),
  }),
  permission: 'read-document-templates',
} as const satisfies Endpoint;

export const writeDocumentTemplate = {
  id: 'document-template.write',
  method: 'POST',
  path: `${path}/:kind/:locale`,
  summary: 'Put other words around a paper, as the next version.',
  params: ofTemplate,
  body: z.strictObject({ baseVersion: version, words: documentWords }),
  answer: saved,
  permission: 'write-document-template',
  entries: ['DocumentTemplateWritten', 'DocumentTemplateChanged'],
} as const satisfies Endpoint;

export const restoreDocumentTemplate = {
  id: 'document-template.restore',
  method: 'POST',
  path: `${path}/:kind/:locale/as-shipped`,
  summary: 'Bring the words that ship back, as the next version.',
  params: ofTemplate,
  body: z.strictObject({ baseVersion: version }),
  answer: saved,
  permission: 'write-document-template',
  entries: ['DocumentTemplateWritten', 'DocumentTemplateChanged'],
} as const satisfies Endpoint;

export const previewDocumentTemplate = {
  id: 'document-template.preview',
  method: 'GET',
  path: `${path}/:kind/:locale/preview`,
  summary: 'How the paper looks with the words of a version: an example, marked as one, as PDF or DOCX.',
  params: ofTemplate,
  query: z.strictObject({
    version: z.coerce.number().int().min(0).max(1_000_000).optional(),
    format: z.enum(paperFormats).default('pdf'),
  }),
  answer: z.unknown(),
  permission: 'read-document-templates',
} as const satisfies Endpoint;
