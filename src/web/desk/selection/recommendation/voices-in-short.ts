import { formatNumber } from '../../../../core/basics/format-number.ts';
import type { Locale } from '../../../../core/basics/locale.ts';
import { voices } from '../../../../core/review/voice-recommendation.ts';
import { text } from '../../../../messages.ts';
import type { HeardVoice } from './use-pack.ts';

/** What the committee said of one application, counted: "2 agree, 1 dissents". */
export const voicesInShort = (heard: readonly HeardVoice[], locale: Locale): string =>
  voices
    .map((voice) => ({ voice, count: heard.filter((one) => one.voice === voice).length }))
    .filter(({ count }) => count > 0)
    .map(({ voice, count }) =>
      text(locale, `selection.voices.${voice}`, { count, shown: formatNumber(count, locale) }),
    )
    .join(', ');
