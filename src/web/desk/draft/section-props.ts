import type { DraftView } from '../../../contract/draft.ts';
import type { CallView } from '../../../contract/programme.ts';

/** What the page of a section is given. */
export interface SectionProps {
  readonly draft: DraftView;
  readonly call: CallView;
}
