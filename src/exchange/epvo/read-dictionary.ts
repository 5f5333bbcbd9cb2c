import { z } from 'zod';
import { accept, refuse, type Result } from '../../core/basics/result.ts';
import type { DictionaryEntry } from '../../core/epvo/known-codes.ts';
import { epvoLimits } from './epvo-limits.ts';
import type { EpvoRefusal } from './epvo-refusal.ts';
import { readJson } from './read-json.ts';

const name = z.string().max(1000).nullish();

const entries = z
  .array(z.object({ id: z.int(), nameKz: name, nameRu: name, nameEn: name }))
  .max(epvoLimits.dictionaryEntries);

/** A common dictionary, as `find-all` answers it: a number and what it is called. */
export const readDictionary = (
  bytes: Uint8Array,
  dictionary: string,
): Result<readonly DictionaryEntry[], EpvoRefusal> => {
  const json = readJson(bytes, epvoLimits.answerBytes);
  if (!json.ok) return json;
  const parsed = entries.safeParse(json.value);
  if (!parsed.success) return refuse({ code: 'epvo-not-a-dictionary', params: { dictionary } });
  return accept(
    parsed.data.map(({ id, nameKz, nameRu, nameEn }) => ({
      ...{ id, nameKz: nameKz ?? null, nameRu: nameRu ?? null, nameEn: nameEn ?? null },
    })),
  );
};
