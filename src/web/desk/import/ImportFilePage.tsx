import { useState } from 'react';
import { formatNumber, formatShare } from '../../../core/basics/format-number.ts';
import { deskPaths } from '../../desk-paths.ts';
import { Action } from '../../ui/Action.tsx';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Moment } from '../../ui/Moment.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { RadioField } from '../../ui/RadioField.tsx';
import { useGo } from '../use-go.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { draftFromProfile } from './draft-from-profile.ts';
import { ImportSteps } from './ImportSteps.tsx';
import { keptMappings } from './kept-mappings.ts';
import { SheetChoice } from './SheetChoice.tsx';
import { useImportFile } from './use-import-file.ts';

/** The choice that is no profile: columns are matched by hand. */
const byHand = 'new';
/** Profiles that share nothing with the file are only in the way. */
const leastFit = 0.01;

/** What an uploaded file looks like, and how it is to be read. */
export const ImportFilePage = () => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const { institutionId, fileId, file } = useImportFile();
  const [kept, setKept] = useState(() => keptMappings.read(fileId));
  const isChosen = (id: string | null): id is string => file.profiles.some((profile) => profile.id === id);
  const [chosen, setChosen] = useState(() =>
    isChosen(kept.profile) ? kept.profile : kept.draft !== null ? byHand : (file.looksLike ?? byHand),
  );
  const like = file.profiles.find(({ id }) => id === file.looksLike);
  const profile = file.profiles.find(({ id }) => id === chosen);
  const { importMapping, importPreview, imports } = deskPaths;
  const goOn = async (): Promise<void> => {
    if (profile === undefined) return go(importMapping(locale, institutionId, fileId));
    keptMappings.choose(fileId, profile.id);
    return go(importPreview(locale, institutionId, fileId));
  };
  const change = async (): Promise<void> => {
    if (profile === undefined) return;
    const headings = file.columns.map(({ header }) => header);
    keptMappings.keep(fileId, draftFromProfile(profile.mapping, profile.id, headings));
    await go(importMapping(locale, institutionId, fileId));
  };
  return (
    <DeskPage
      title={say('import-page.file.title', { file: file.fileName })}
      breadcrumb={{ to: imports(locale, institutionId), label: say('import-page.title') }}
    >
      <ImportSteps institutionId={institutionId} fileId={fileId} at="read" />
      <p>
        {say('import-page.file.columns', { count: formatNumber(file.columns.length, locale) })}{' '}
        {file.sheet === null || file.sheets.length > 1
          ? undefined
          : say('import-page.file.sheet', { sheet: file.sheet })}
      </p>
      {file.sheets.length > 1 ? (
        <div className="form">
          <SheetChoice
            {...{ institutionId, fileId, file }}
            onOpened={({ looksLike }) => {
              setKept(keptMappings.read(fileId));
              setChosen(looksLike ?? byHand);
            }}
          />
        </div>
      ) : undefined}
      {file.columns.length === 1 ? <Notice>{say('import-page.file.one-column')}</Notice> : undefined}
      <p>
        {like === undefined
          ? say('import-page.choose.like-none')
          : say('import-page.choose.looks-like', { title: like.title[locale] })}
      </p>
      <div className="form">
        <RadioField
          id="profile"
          label={say('import-page.choose.title')}
          error={undefined}
          value={chosen}
          onChange={setChosen}
          options={[
            ...file.profiles
              .filter(({ id, fit }) => fit >= leastFit || id === chosen)
              .map(({ id, title, fit }) => ({
                value: id,
                label: title[locale],
                hint: say('import-page.choose.fit', { share: formatShare(fit, locale, 0) }),
              })),
            {
              value: byHand,
              label: say('import-page.choose.new'),
              hint: say('import-page.choose.new-about'),
            },
          ]}
        />
      </div>
      <div className="form-actions">
        <Action label={say('import-page.choose.go-on')} isMain onAct={() => void goOn()} />
        {profile === undefined ? undefined : (
          <Action label={say('import-page.choose.change')} onAct={() => void change()} />
        )}
      </div>
      <p className="field-hint import-note">
        {say('import-page.file.kept')} <Moment at={file.keptUntil} />
      </p>
    </DeskPage>
  );
};
