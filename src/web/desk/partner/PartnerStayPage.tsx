import { Link } from '@tanstack/react-router';
import { deskPaths } from '../../desk-paths.ts';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { countries } from '../../countries.ts';
import { History } from '../journal/History.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useWhyNot } from '../use-why-not.ts';
import { CourseComparison } from './CourseComparison.tsx';
import { PartnerDocuments } from './PartnerDocuments.tsx';
import { PartnerFileList } from './PartnerFileList.tsx';
import { TakeDocument } from './TakeDocument.tsx';
import { usePartnerStay } from './use-partner-stay.ts';
import { ValueComparison } from './ValueComparison.tsx';

/** What the partner of one stay is handed, what lacks for it, and what came back. */
export const PartnerStayPage = () => {
  const locale = useLocale();
  const say = useSay();
  const whyNot = useWhyNot();
  const { stay, files, documents, courses, sums } = usePartnerStay();
  const { institutionId, id, participant, reference, callTitle, country, hostName } = stay;
  const isForgotten = participant === '';
  const mayTake = !isForgotten && whyNot('take-partner-document', institutionId) === undefined;
  return (
    <DeskPage
      title={isForgotten ? say('stay.forgotten') : participant}
      breadcrumb={{ to: deskPaths.partnerStays(locale, institutionId), label: say('partner.title') }}
      lead={`${callTitle[locale]}, ${reference}. ${hostName}, ${countries.nameOf(country, locale)}`}
    >
      <p>
        <Link to={deskPaths.officeStay(locale, institutionId, id)}>{say('partner.to-stay')}</Link>
      </p>
      <section aria-labelledby="files">
        <h2 id="files">{say('partner.files')}</h2>
        {isForgotten ? (
          <Notice>{say('partner.files.forgotten')}</Notice>
        ) : (
          <PartnerFileList stay={stay} files={files} />
        )}
      </section>
      {mayTake ? <TakeDocument institutionId={institutionId} mobilityId={id} /> : undefined}
      <PartnerDocuments stay={stay} documents={documents} />
      {(['agreement', 'nomination', 'stay'] as const).map((kind) => {
        const latest = documents.find((document) => document.kind === kind);
        return latest === undefined ? undefined : (
          <ValueComparison key={kind} kind={kind} values={latest.values} />
        );
      })}
      <CourseComparison courses={courses} sums={sums} />
      <History
        records={[
          { institutionId, noun: 'mobility', id },
          ...documents.map((document) => ({ institutionId, noun: 'partner-document', id: document.id })),
        ]}
      />
    </DeskPage>
  );
};
