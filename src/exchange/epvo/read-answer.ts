import { z } from 'zod';
import type { JsonObject } from '../../core/basics/json.ts';
import { accept, refuse, type Result } from '../../core/basics/result.ts';
import type { EpvoAnswer } from '../../core/epvo/epvo-answer.ts';
import { epvoLimits } from './epvo-limits.ts';
import type { EpvoRefusal } from './epvo-refusal.ts';
import { readJson } from './read-json.ts';

const count = z.int().min(0);

/** Names as the service spells them. An error that is no text is kept as its JSON text, cut to what a person reads. */
const answer = z.object({
  requestedElements: count,
  savedElements: count,
  updatedElements: count,
  failedElementsCcount: count,
  failedRecords: z
    .array(
      z.object({
        record: z.record(z.string(), z.unknown()),
        errors: z.array(z.unknown()).max(200),
      }),
    )
    .max(10_000)
    .nullish(),
});

const errorText = (error: unknown): string =>
  (typeof error === 'string' ? error : (JSON.stringify(error) ?? '')).slice(0, 500);

/** What the service answers to `list/save`. It answers 200 whether all rows were saved or none. */
export const readAnswer = (bytes: Uint8Array): Result<EpvoAnswer, EpvoRefusal> => {
  const json = readJson(bytes, epvoLimits.answerBytes);
  if (!json.ok) return json;
  const parsed = answer.safeParse(json.value);
  if (!parsed.success) return refuse({ code: 'epvo-not-an-answer', params: {} });
  const { requestedElements, savedElements, updatedElements, failedElementsCcount, failedRecords } =
    parsed.data;
  return accept({
    ...{ requested: requestedElements, saved: savedElements, updated: updatedElements },
    failed: failedElementsCcount,
    failures: (failedRecords ?? []).map(({ record, errors }) => ({
      record: record as JsonObject,
      errors: errors.map(errorText),
    })),
  });
};
