import { useQueryClient } from '@tanstack/react-query';
import { readDraft, type FileView } from '../../../contract/draft.ts';
import { queryOf } from '../query-of.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { DocumentField } from './DocumentField.tsx';
import { sectionItems } from './section-items.ts';
import type { SectionProps } from './section-props.ts';
import { SectionFrame } from './SectionFrame.tsx';
import { useSectionForm } from './use-section-form.ts';
import { useSectionWay } from './use-section-way.ts';
import { useSection } from './use-section.ts';

/** The papers that the call asks for. */
export const DocumentsSection = ({ draft, call }: SectionProps) => {
  const locale = useLocale();
  const say = useSay();
  const queries = useQueryClient();
  const written = useSection(draft, 'documents');
  const way = useSectionWay(draft);
  const content = { ...draft.content, documents: written.content };
  const form = useSectionForm(sectionItems(content, call.rules, 'documents'), way.to);
  const params = { institutionId: draft.institutionId, id: draft.id };
  const { saver } = written;

  const place = (document: string, change: (ids: readonly string[]) => readonly string[]): void => {
    // Files come to an end long after the page was drawn, so what is there by then is asked for.
    const { files } = saver.read().content;
    saver.change({ files: { ...files, [document]: [...change(files[document] ?? [])] } });
    void saver.flush();
  };
  const add = (document: string, file: FileView): void => {
    queries.setQueryData(queryOf(readDraft, { params }).queryKey, (known) =>
      known === undefined
        ? undefined
        : { ...known, draft: { ...known.draft, files: [...known.draft.files, file] } },
    );
    place(document, (ids) => [...ids, file.id]);
  };
  return (
    <SectionFrame
      title={say('application.section.documents')}
      lead={say('application.section-hint.documents')}
      back={way}
      section="documents"
      written={written}
      draft={draft}
      call={call}
      form={form}
    >
      {call.rules.documents.length === 0 ? <p>{say('application.documents.none')}</p> : undefined}
      {call.rules.documents.map(({ id, label, isRequired }) => (
        <DocumentField
          key={id}
          id={`documents.files.${id}`}
          label={isRequired ? label[locale] : `${label[locale]} ${say('desk.optional')}`}
          error={form.faultOf(`documents.files.${id}`)}
          params={params}
          files={(written.content.files[id] ?? []).flatMap(
            (fileId) => draft.files.find((file) => file.id === fileId) ?? [],
          )}
          onAdd={(file) => add(id, file)}
          onRemove={(fileId) => place(id, (ids) => ids.filter((other) => other !== fileId))}
        />
      ))}
    </SectionFrame>
  );
};
