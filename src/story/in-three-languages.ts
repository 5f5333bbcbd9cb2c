import type { LocalizedText } from '../core/basics/locale.ts';

export const inThreeLanguages = (kk: string, ru: string, en: string): LocalizedText => ({ kk, ru, en });
