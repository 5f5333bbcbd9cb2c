import type { StudyView } from '../../../../contract/study-setup.ts';
import { changedParts } from '../../../../core/study/record/changed-parts.ts';
import type { StudyRecord } from '../../../../core/study/record/study-record.ts';
import { formatNumber } from '../../../../core/basics/format-number.ts';
import { Action } from '../../../ui/Action.tsx';
import { Facts } from '../../../ui/Facts.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import type { RecordPage } from './record-page-names.ts';
import { recordPages } from './record-pages.ts';
import { partText } from './part-text.ts';

/** Somebody saved another version meanwhile: what it changed, what it says on this page, and the two ways on. Nothing is lost by either. */
export const RecordConflict = ({
  base,
  newest,
  page,
  isBusy,
  onMine,
  onTake,
}: {
  readonly base: StudyRecord;
  readonly newest: StudyView;
  readonly page: RecordPage;
  readonly isBusy: boolean;
  readonly onMine: () => void;
  readonly onTake: () => void;
}) => {
  const locale = useLocale();
  const say = useSay();
  const changed = changedParts(base, newest.record).filter((part) => part !== 'registeredAt');
  const own: readonly (keyof StudyRecord)[] = recordPages[page];
  const here = changed.filter((part) => own.includes(part));
  return (
    <Notice>
      <h2>{say('study-desk.conflict.title', { version: formatNumber(newest.version, locale) })}</h2>
      <p>
        {say('study-desk.conflict.what', {
          by: newest.writtenBy ?? say('study-desk.written-unknown'),
          parts: changed.map((part) => say(`study-desk.part.${part}`)).join(', '),
        })}
      </p>
      {here.length === 0 ? (
        <p>{say('study-desk.conflict.none-here')}</p>
      ) : (
        <>
          <h3>{say('study-desk.conflict.theirs')}</h3>
          <Facts
            rows={here.map((part) => ({
              title: say(`study-desk.part.${part}`),
              value: (
                <span className="study-theirs">
                  {partText(newest.record, part) || say('study-desk.none-written')}
                </span>
              ),
            }))}
          />
        </>
      )}
      <p className="form-actions">
        <Action label={say('study-desk.conflict.mine')} isMain isBusy={isBusy} onAct={onMine} />
        <Action label={say('study-desk.conflict.take')} onAct={onTake} />
      </p>
    </Notice>
  );
};
