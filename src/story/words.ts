import type { LocalizedText } from '../core/basics/locale.ts';

/** Words of the story in its three languages. */
export const words = (kk: string, ru: string, en: string): LocalizedText => ({ kk, ru, en });
