import type { LocalizedText } from '../../../core/basics/locale.ts';

/** A text of three languages before anything is written. */
export const noWords: LocalizedText = { kk: '', ru: '', en: '' };
