import { z } from 'zod';
import { mappingDraft, type MappingDraft } from './mapping-draft.ts';

const keptReading = z.object({
  /** The sheet of a workbook, where another than the first was chosen. */
  sheet: z.string().optional(),
  profile: z.string().nullable(),
  draft: mappingDraft.nullable(),
});

/** How somebody wants a file to be read: by a profile, or else by the mapping that he is making; both null where he has not said. */
export type KeptReading = z.infer<typeof keptReading>;

const nothing: KeptReading = { profile: null, draft: null };
/** Where the browser keeps nothing, it lasts as long as the page. */
const inPage = new Map<string, string>();

const keyOf = (fileId: string): string => `qaitu-import-${fileId}`;

const read = (fileId: string): KeptReading => {
  const key = keyOf(fileId);
  let text: string | null | undefined = inPage.get(key);
  try {
    text ??= sessionStorage.getItem(key);
  } catch {
    // Storage is forbidden in this browser: the page's own memory is what there is.
  }
  if (text === null || text === undefined) return nothing;
  const found = keptReading.safeParse(JSON.parse(text));
  return found.success ? found.data : nothing;
};

const write = (fileId: string, reading: KeptReading): void => {
  const [key, text] = [keyOf(fileId), JSON.stringify(reading)];
  inPage.set(key, text);
  try {
    sessionStorage.setItem(key, text);
  } catch {
    // As above; or it is full.
  }
};

/**
 * What was chosen for a file, kept in this tab so that reloading and going back lose nothing. Headings and words of
 * lists only, never rows.
 */
export const keptMappings = {
  read,
  /** Read by a profile; a mapping that was begun stays beside it. */
  choose: (fileId: string, profile: string): void => write(fileId, { ...read(fileId), profile }),
  /** Read by this mapping. */
  keep: (fileId: string, draft: MappingDraft): void =>
    write(fileId, { ...read(fileId), profile: null, draft }),
  /** Read this sheet; what was chosen for another is gone. */
  open: (fileId: string, sheet: string): void => write(fileId, { ...nothing, sheet }),
} as const;
