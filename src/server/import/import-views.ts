import type { LocalizedText } from '../../core/basics/locale.ts';
import { findImportTarget } from '../../intake/import-targets.ts';
import type { BatchRow } from '../../register/import/list-batches.ts';
import type { OfferedProfile } from './offered-profiles.ts';
import { toldTarget } from './told-target.ts';

/** What a list of imports is told with. */
interface Told {
  readonly names: ReadonlyMap<string, string>;
  readonly offered: readonly OfferedProfile[];
  readonly titles: ReadonlyMap<string, LocalizedText>;
}

const plain = (words: string): LocalizedText => ({ kk: words, ru: words, en: words });

/** An import as lists show it. */
export const batchRowView = (batch: BatchRow, { names, offered, titles }: Told) => {
  const { id, fileName, status, rows, imported, changed, unchanged, rejected, startedAt } = batch;
  return {
    ...{ id, fileName, status, rows, imported, changed, unchanged, rejected, startedAt },
    profile: titles.get(id) ?? plain(batch.profileId),
    profileId: offered.find(({ profile }) => profile.id === batch.profileId)?.id ?? null,
    by: names.get(batch.startedBy) ?? null,
  };
};

/** What an import brings, in the three languages; by its id where the program knows it no more. */
export const targetView = (
  id: string,
): { readonly targetTitle: LocalizedText; readonly fields: ReturnType<typeof toldTarget>['fields'] } => {
  const target = findImportTarget(id);
  if (target === undefined) return { targetTitle: plain(id), fields: [] };
  const { title, fields } = toldTarget(target);
  return { targetTitle: title, fields };
};
