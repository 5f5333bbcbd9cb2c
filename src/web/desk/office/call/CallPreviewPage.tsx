import { completeRules } from '../../../../core/programme/rules.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { CallRulesView } from '../../call/CallRulesView.tsx';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { callEditor } from './call-editor.ts';

/** The call as an applicant will read it, from what stands on the screen, saved or not. */
export const CallPreviewPage = () => {
  const locale = useLocale();
  const say = useSay();
  const { call, form, rules } = callEditor.use();
  const shown = rules ?? call.rules;
  const isComplete = completeRules.safeParse(shown).success;
  return (
    <DeskPage
      title={form.title[locale] || call.rules.title[locale]}
      breadcrumb={{ to: deskPaths.officeCall(locale, call.id), label: say('programme.call.back') }}
    >
      <Notice>
        {say(
          !isComplete
            ? 'programme.call.preview-incomplete'
            : rules === undefined
              ? 'programme.call.preview-saved'
              : 'programme.call.preview-what',
        )}
      </Notice>
      {isComplete ? (
        <>
          <p className="written">{shown.summary[locale]}</p>
          <CallRulesView rules={shown} rubricSha256={rules === undefined ? call.rubricSha256 : undefined} />
        </>
      ) : undefined}
    </DeskPage>
  );
};
