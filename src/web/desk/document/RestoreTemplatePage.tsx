import {
  listDocumentTemplates,
  readDocumentTemplate,
  restoreDocumentTemplate,
} from '../../../contract/document-template.ts';
import { deskPaths } from '../../desk-paths.ts';
import { ConfirmAction } from '../../ui/ConfirmAction.tsx';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { languageNames } from '../../language-names.ts';
import { refusalSentence } from '../refusal-sentence.ts';
import { useCommand } from '../use-command.ts';
import { useForget } from '../use-forget.ts';
import { useGo } from '../use-go.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useTemplate } from './use-template.ts';

/** Asks before the words that ship come back. */
export const RestoreTemplatePage = () => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const forget = useForget();
  const { params, version } = useTemplate();
  const restore = useCommand(restoreDocumentTemplate);
  const back = deskPaths.documentTemplate(locale, params.institutionId, params.kind, params.locale);
  const confirm = async (): Promise<void> => {
    const sent = await restore.send({ params, body: { baseVersion: version } });
    if (!sent.ok) return;
    await forget(listDocumentTemplates, readDocumentTemplate);
    await go(back);
  };
  return (
    <DeskPage
      title={say('document-template.restore')}
      breadcrumb={{
        to: back,
        label: `${say(`document-template.kind.${params.kind}`)}, ${languageNames[params.locale]}`,
      }}
    >
      {restore.refusal === undefined ? undefined : (
        <Notice>{refusalSentence(locale, restore.refusal)}</Notice>
      )}
      <ConfirmAction
        label={say('document-template.restore')}
        isBusy={restore.isBusy}
        onConfirm={() => void confirm()}
        cancelTo={back}
      >
        <p>{say('document-template.restore-what')}</p>
      </ConfirmAction>
    </DeskPage>
  );
};
