import type { LocalizedText } from '../core/basics/locale.ts';

/** A theme of field research as everybody sees it beside an indicator: words and counts, no part of its values. */
export interface PublicContext {
  readonly id: string;
  readonly indicator: string;
  readonly name: LocalizedText;
  readonly statement: LocalizedText;
  readonly studyTitle: string;
  readonly institution: LocalizedText;
  readonly people: number;
  readonly base: number;
  readonly isDemonstration: boolean;
}
