import { isLocale, type Locale } from '../core/basics/locale.ts';

/** The reader's language by `Accept-Language` (RFC 9110, 12.5.4); Kazakh when none of ours is asked for. */
export const chooseLocale = (header: string | undefined): Locale => {
  const wanted = (header ?? '')
    .slice(0, 500)
    .split(',')
    .map((part, index) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters
        .map((item) => /^\s*q=([0-9.]+)$/.exec(item)?.[1])
        .find((item) => item !== undefined);
      return { language: tag.split('-')[0] ?? '', quality: Number(quality ?? 1), index };
    })
    .filter((item) => item.quality > 0)
    .toSorted((a, b) => b.quality - a.quality || a.index - b.index);
  for (const { language } of wanted) if (isLocale(language)) return language;
  return 'kk';
};
