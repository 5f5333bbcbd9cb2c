import { useState } from 'react';
import { deskPaths } from '../../desk-paths.ts';
import { Action } from '../../ui/Action.tsx';
import { DeskPage } from '../../ui/DeskPage.tsx';
import type { PageFault } from '../../ui/ErrorSummary.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { useGo } from '../use-go.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { ColumnChoice } from './ColumnChoice.tsx';
import { draftFaults } from './draft-faults.ts';
import { draftFromProfile } from './draft-from-profile.ts';
import { draftFromSuggestions, likelyTarget } from './draft-from-suggestions.ts';
import { FixedValues } from './FixedValues.tsx';
import { ImportSteps } from './ImportSteps.tsx';
import { keptMappings } from './kept-mappings.ts';
import { asInProfile, type MappingDraft } from './mapping-draft.ts';
import { ReadingChoices } from './ReadingChoices.tsx';
import { useImportFile } from './use-import-file.ts';

/** What each column of the file is taken for. */
export const MappingPage = () => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const { institutionId, fileId, file } = useImportFile();
  const [draft, setDraft] = useState<MappingDraft>(
    () => keptMappings.read(fileId).draft ?? draftFromSuggestions(file, likelyTarget(file)),
  );
  const [faults, setFaults] = useState<readonly PageFault[]>([]);
  const headings = file.columns.map(({ header }) => header);
  const fields = file.targets.find(({ id }) => id === draft.target)?.fields ?? [];
  const titleOf = (id: string): string => fields.find((field) => field.id === id)?.title[locale] ?? id;
  const base = file.profiles.find(({ id }) => id === draft.base);
  const begun = base && draftFromProfile(base.mapping, base.id, headings);
  const suggested = file.suggested[draft.target] ?? [];
  // Kept with every choice, so that a page that is reloaded or left has lost none.
  const change = (next: MappingDraft): void => {
    setDraft(next);
    keptMappings.keep(fileId, next);
  };
  const faultOf = (place: string) => faults.find(({ field }) => field === place)?.message;

  const check = async (): Promise<void> => {
    const found = draftFaults(draft, headings, fields).map((fault) => ({
      field: fault.place,
      message:
        fault.code === 'nothing'
          ? say('import-page.map.nothing')
          : say(`import-page.map.${fault.code}`, { field: titleOf(fault.field) }),
    }));
    setFaults(found);
    if (found.length > 0) return;
    keptMappings.keep(fileId, draft);
    await go(deskPaths.importPreview(locale, institutionId, fileId));
  };
  return (
    <DeskPage
      title={say('import-page.map.title', { file: file.fileName })}
      breadcrumb={{ to: deskPaths.imports(locale, institutionId), label: say('import-page.title') }}
      lead={say('import-page.map.lead')}
      faults={faults}
    >
      <ImportSteps institutionId={institutionId} fileId={fileId} at="map" />
      <div className="form">
        <SelectField
          {...{ id: 'target', name: 'target', error: undefined }}
          label={say('import-page.choose.target')}
          value={draft.target}
          onChange={(event) => change(draftFromSuggestions(file, event.currentTarget.value))}
          options={file.targets.map(({ id, title }) => ({ value: id, label: title[locale] }))}
        />
      </div>
      <h2>{say('import-page.map.columns')}</h2>
      <ul className="column-choices">
        {file.columns.map((column, at) => (
          <ColumnChoice
            key={`${at} ${column.header}`}
            id={`column-${at}`}
            column={column}
            fields={fields}
            value={draft.fields[column.header] ?? ''}
            why={
              draft.base === null && suggested[at]?.field === draft.fields[column.header]
                ? suggested[at]?.why
                : undefined
            }
            isPart={begun?.fields[column.header] === asInProfile}
            error={faultOf(`column-${at}`)}
            onChange={(field) => change({ ...draft, fields: { ...draft.fields, [column.header]: field } })}
          />
        ))}
      </ul>
      <ReadingChoices draft={draft} fields={fields} onChange={change} />
      <FixedValues draft={draft} fields={fields} faultOf={faultOf} onChange={change} />
      <div className="form-actions">
        <Action label={say('import-page.map.check')} isMain onAct={() => void check()} />
        <Action
          label={say('import-page.map.reset')}
          onAct={() => change(begun ?? draftFromSuggestions(file, draft.target))}
        />
      </div>
      <p className="field-hint import-note">{say('import-page.map.kept')}</p>
    </DeskPage>
  );
};
