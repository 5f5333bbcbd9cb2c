import { differenceLines } from '../../../../core/mobility/difference-lines.ts';
import { SectionConflict } from '../../saving/SectionConflict.tsx';
import { useSay } from '../../use-say.ts';
import { useAgreementWords } from '../use-agreement-words.ts';
import type { WrittenAgreement } from './use-agreement-draft.ts';

/** The choice between two versions of a draft, while there is one to make, and the other version afterwards. */
export const DraftConflict = ({
  written: { content, conflict, setAside, saver },
}: {
  readonly written: WrittenAgreement;
}) => {
  const say = useSay();
  const words = useAgreementWords();
  const other = conflict?.content ?? setAside;
  if (other === undefined) return undefined;
  return (
    <SectionConflict
      title={say('agreement.edit.changed-elsewhere')}
      what={say('agreement.edit.changed-what')}
      answers={differenceLines(content, other, words).map(({ field, label, before, after }) => ({
        field,
        question: label,
        mine: before,
        theirs: after,
      }))}
      isOpen={conflict !== undefined}
      onKeepMine={() => void saver.keepMine()}
      onTakeTheirs={saver.takeTheirs}
    />
  );
};
