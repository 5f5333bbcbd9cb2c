import { paperFormats } from '../../../core/basics/paper-formats.ts';
import { Button } from '@mantine/core';
import { previewDocumentTemplate } from '../../../contract/document-template.ts';
import { isMessageKey, textOf } from '../../../messages.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { languageNames } from '../../language-names.ts';
import { apiAddress } from '../office/api-address.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { TemplateForm } from './TemplateForm.tsx';
import { TemplateHistory } from './TemplateHistory.tsx';
import { useTemplate } from './use-template.ts';
import './document.css';

/** The words of an institution around one kind of paper in one language. */
export const TemplatePage = () => {
  const locale = useLocale();
  const say = useSay();
  const template = useTemplate();
  const { params, placeholders, isAroundSigned, versions } = template;
  const address = apiAddress(previewDocumentTemplate, params);
  return (
    <DeskPage
      title={`${say(`document-template.kind.${params.kind}`)}, ${languageNames[params.locale]}`}
      breadcrumb={{
        to: deskPaths.documentTemplates(locale, params.institutionId),
        label: say('document-template.title'),
      }}
      actions={paperFormats.map((format) => (
        <Button key={format} component="a" href={`${address}?format=${format}`} download variant="default">
          {say('document-template.preview-format', { format: format.toUpperCase() })}
        </Button>
      ))}
    >
      {isAroundSigned ? <Notice>{say('document-template.around-signed')}</Notice> : undefined}
      <div className="template-columns">
        <div>
          <TemplateForm {...template} />
        </div>
        <aside aria-label={say('document-template.placeholders')}>
          <p>{say('document-template.placeholders')}</p>
          <dl className="template-placeholders">
            {placeholders.map((name) => {
              const key = `document-template.placeholder.${name}`;
              return (
                <div key={name}>
                  <dt>
                    <code>{`{${name}}`}</code>
                  </dt>
                  <dd>{isMessageKey(key) ? textOf(locale, key) : name}</dd>
                </div>
              );
            })}
          </dl>
        </aside>
      </div>
      <TemplateHistory params={params} versions={versions} />
    </DeskPage>
  );
};
