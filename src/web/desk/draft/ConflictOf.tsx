import type { CallView } from '../../../contract/programme.ts';
import type { DraftView } from '../../../contract/draft.ts';
import type { DraftContent, DraftSection } from '../../../core/application/draft-content.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { differingAnswers } from './differing-answers.ts';
import { documentWords } from './document-words.ts';
import { SectionConflict } from '../saving/SectionConflict.tsx';
import type { WrittenSection } from './use-section.ts';

/** The choice between two versions of a section, while there is one to make, and the other version afterwards. */
export const ConflictOf = <Section extends DraftSection>({
  section,
  written,
  draft,
  call,
}: {
  readonly section: Section;
  readonly written: WrittenSection<Section>;
  readonly draft: DraftView;
  readonly call: CallView;
}) => {
  const locale = useLocale();
  const say = useSay();
  const { conflict, setAside, content, saver } = written;
  const other = conflict?.content ?? setAside;
  if (other === undefined) return undefined;
  const whole = (own: DraftContent[Section]): DraftContent => ({ ...draft.content, [section]: own });
  const answers = differingAnswers(
    section,
    whole(content),
    whole(other),
    call.rules,
    locale,
    documentWords(locale, draft.files),
  );
  return (
    <SectionConflict
      answers={answers}
      title={say('application.conflict.title')}
      what={say('application.conflict.what')}
      isOpen={conflict !== undefined}
      onKeepMine={() => void saver.keepMine()}
      onTakeTheirs={saver.takeTheirs}
    />
  );
};
