import type { AnsweredSection } from '../../core/application/answers-document.ts';
import type { Locale } from '../../core/basics/locale.ts';

/** A review as it is printed: the blind copy and an empty sheet. Nothing in it names anybody. */
export interface ReviewDocument {
  /** Title of the call. */
  readonly callTitle: string;
  /** By which the reviewer finds the review again. */
  readonly number: string;
  /** Day, as it is read. */
  readonly dueOn: string;
  /** What was withheld, as it is read. */
  readonly withheld: string;
  readonly sections: readonly AnsweredSection[];
  /** How to mark, in the words of the call. */
  readonly guidance: string;
  readonly criteria: readonly {
    /** With its number and weight. */
    readonly heading: string;
    /** Best mark first. */
    readonly anchors: readonly { readonly mark: string; readonly meaning: string }[];
  }[];
  /** The reviewer's language. */
  readonly locale: Locale;
  /** The language the application is written in. */
  readonly writtenIn: Locale;
  readonly isDemonstration: boolean;
}
