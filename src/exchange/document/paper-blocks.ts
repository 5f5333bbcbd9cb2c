import type { Locale } from '../../core/basics/locale.ts';

/** A name and what stands beside it; an empty value is written as the paper's `blank`. */
export type PaperFact = readonly [name: string, value: string];

export interface PaperColumn {
  readonly title: string;
  /** Written from the right. */
  readonly isNumber: boolean;
}

/** One piece of a paper, from top to bottom; every text as it is read, and never markup. */
export type PaperBlock =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  /** Paragraphs; `strong` says what matters most, `faint` what is said beside it. */
  | { readonly kind: 'prose'; readonly text: string; readonly look: 'plain' | 'strong' | 'faint' }
  /** Two columns; `isRuled` draws the lines of a table. */
  | { readonly kind: 'facts'; readonly facts: readonly PaperFact[]; readonly isRuled: boolean }
  /** Every row has as many cells as there are columns. */
  | {
      readonly kind: 'table';
      readonly columns: readonly PaperColumn[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly isNumbered: boolean }
  /** Position, a line to sign on, and the name; an empty name leaves a line for it. */
  | {
      readonly kind: 'signatures';
      readonly signatories: readonly { readonly position: string; readonly name: string }[];
    };

/** A whole paper, of which PDF and DOCX are made without another word. */
export interface PaperBlocks {
  readonly title: string;
  /** Above the title, in the middle; empty for none. */
  readonly letterhead: readonly string[];
  readonly blocks: readonly PaperBlock[];
  /** Written where a value is empty. */
  readonly blank: string;
  /** At the foot of every page. */
  readonly footer: string;
  /** In the file's own description; `null` where nobody may be named. */
  readonly author: string | null;
  /** A sheet on its side, for tables of many columns. */
  readonly isWide: boolean;
  readonly locale: Locale;
  readonly isDemonstration: boolean;
}
