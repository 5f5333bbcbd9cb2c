import { z } from 'zod';
import { localizedText } from '../core/basics/locale.ts';
import { importStatuses } from '../core/import/import-batch.ts';
import { importProfile } from '../core/import/import-profile.ts';
import { fieldKinds } from '../core/import/import-target.ts';
import { recordId } from './identifier-forms.ts';

const count = z.int().min(0);

/** Values of a record by field; parts of its total under `components`. */
export const recordValues = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.record(z.string(), z.number())]),
);

/** An import as lists show it. */
export const batchRow = z.strictObject({
  id: recordId,
  fileName: z.string(),
  profile: localizedText,
  /** The profile by which a further file is read; null for a mapping that was not saved. */
  profileId: z.string().nullable(),
  status: z.enum(importStatuses),
  rows: count,
  imported: count,
  changed: count,
  unchanged: count,
  rejected: count,
  startedAt: z.string(),
  /** Who started it; null where the account is gone or the program itself did. */
  by: z.string().nullable(),
});

/** A way to read files that ships with the program or was saved by an institution. */
export const profileRow = z.strictObject({
  id: z.string(),
  version: z.int().min(1),
  title: localizedText,
  target: z.string(),
  targetTitle: localizedText,
  isShipped: z.boolean(),
  isRetired: z.boolean(),
});

/** A profile as it is offered for a file. */
export const profileOffered = profileRow.extend({
  /** How many of its columns the file has, 0 to 1. */
  fit: z.number(),
  mapping: importProfile,
});

/** What is wrong with one cell of a row. */
export const cellFault = z.strictObject({
  line: count,
  column: z.string(),
  value: z.string(),
  code: z.string(),
  params: z.record(z.string(), z.string()),
});

/** A field of a target as the reader is told of it. */
export const fieldTold = z.strictObject({
  id: z.string(),
  title: localizedText,
  kind: z.enum(fieldKinds),
  isRequired: z.boolean(),
  /** The values of a list. */
  values: z.array(z.strictObject({ code: z.string(), title: localizedText })),
});

/** What rows of a file can become. */
export const targetTold = z.strictObject({
  id: z.string(),
  title: localizedText,
  fields: z.array(fieldTold),
  /** The total that columns may be components of. */
  componentsOf: z.string().nullable(),
});

/** A sheet of a workbook by its name. */
export const sheetName = z.string().min(1).max(255);

/** How a file is read, and which of its sheets: by a profile that is known, or by a mapping that was just made. */
export const importReading = z.union([
  z.strictObject({ profile: z.string().max(100), sheet: sheetName.optional() }),
  z.strictObject({ mapping: importProfile, sheet: sheetName.optional() }),
]);

/** Words of a file that nobody has given a meaning to yet. */
export const valueAsked = z.strictObject({
  field: z.string(),
  words: z.array(z.strictObject({ word: z.string(), count, suggestion: z.string().nullable() })),
});
