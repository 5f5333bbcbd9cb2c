import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listDocumentTemplates } from '../../../contract/document-template.ts';
import { locales, type Locale } from '../../../core/basics/locale.ts';
import type { TemplateKind } from '../../../core/institution/document-template.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Moment } from '../../ui/Moment.tsx';
import { languageNames } from '../../language-names.ts';
import { queryOf } from '../query-of.ts';
import { useLocale } from '../use-locale.ts';
import { usePart } from '../use-part.ts';
import { useSay } from '../use-say.ts';

interface Row {
  readonly kind: TemplateKind;
  readonly language: Locale;
}

/** The papers of an institution by language: with whose words they are printed. */
export const TemplatesPage = () => {
  const locale = useLocale();
  const say = useSay();
  const institutionId = usePart('institutionId');
  const { kinds, templates } = useSuspenseQuery(
    queryOf(listDocumentTemplates, { params: { institutionId } }),
  ).data;
  const rows = kinds.flatMap((kind) => locales.map((language): Row => ({ kind, language })));
  const own = ({ kind, language }: Row) =>
    templates.find((template) => template.kind === kind && template.locale === language);
  const columns: readonly Column<Row>[] = [
    {
      key: 'paper',
      title: say('document-template.paper'),
      renderCell: ({ kind, language }) => (
        <Link to={deskPaths.documentTemplate(locale, institutionId, kind, language)}>
          {say(`document-template.kind.${kind}`)}
          <span className="unseen">, {languageNames[language]}</span>
        </Link>
      ),
    },
    {
      key: 'language',
      title: say('document-template.language'),
      renderCell: ({ language }) => <span lang={language}>{languageNames[language]}</span>,
    },
    {
      key: 'state',
      title: say('document-template.state'),
      renderCell: (row) => {
        const template = own(row);
        return template === undefined
          ? say('document-template.as-shipped')
          : say('document-template.own', { version: String(template.version) });
      },
    },
    {
      key: 'changed',
      title: say('document-template.changed'),
      renderCell: (row) => {
        const template = own(row);
        return template === undefined ? undefined : (
          <>
            <Moment at={template.writtenAt} />
            {template.writtenBy === '' ? undefined : `, ${template.writtenBy}`}
          </>
        );
      },
    },
  ];
  return (
    <DeskPage
      title={say('document-template.title')}
      breadcrumb={{ to: deskPaths.exchange(locale), label: say('exchange.title') }}
      lead={say('document-template.lead')}
    >
      <DataTable
        caption={say('document-template.title')}
        isCaptionSeen={false}
        columns={columns}
        rows={rows}
        rowKey={({ kind, language }) => `${kind}-${language}`}
        isStacked
        empty={undefined}
      />
    </DeskPage>
  );
};
