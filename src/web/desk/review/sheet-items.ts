import type { Locale } from '../../../core/basics/locale.ts';
import type { RefusalItem, RefusalParams } from '../../../core/basics/refusal.ts';
import type { Rubric } from '../../../core/programme/rubric.ts';

/** What a sheet lacks, with the names of criteria in the reader's language where the core says their ids. */
export const sheetItems = (
  items: readonly {
    readonly code: string;
    readonly params?: RefusalParams | undefined;
    readonly field?: string | undefined;
  }[],
  { criteria }: Rubric,
  locale: Locale,
): readonly RefusalItem[] =>
  items.map(({ code, params = {}, field }) => {
    const name = criteria.find(({ id }) => id === params['name'])?.name[locale];
    return {
      code,
      params: name === undefined ? params : { ...params, name },
      ...(field === undefined ? {} : { field }),
    };
  });
