import type { Locale } from '../../core/basics/locale.ts';

/** A table of a study as its paper tells it: the methodology, or a checklist; every text as it is read. */
export interface StudyDocument {
  readonly title: string;
  /** What the study is called, and who does it. */
  readonly study: string;
  readonly institution: string;
  readonly sections: readonly {
    /** Empty for none. */
    readonly heading: string;
    /** What a row is called, and what the study says; empty: nobody wrote it. */
    readonly rows: readonly (readonly [name: string, value: string])[];
  }[];
  /** Written where a value is empty. */
  readonly gap: string;
  /** Where the table comes from. */
  readonly source: string;
  readonly footer: string;
  readonly locale: Locale;
  readonly isDemonstration: boolean;
}
