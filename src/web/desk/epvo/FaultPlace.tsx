import { Link } from '@tanstack/react-router';
import type { EpvoFaultView, readEpvoRow } from '../../../contract/epvo.ts';
import type { SentEntity } from '../../../core/epvo/plan-rows.ts';
import type { AnswerOf } from '../../api.ts';
import { deskPaths } from '../../desk-paths.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';

type Row = AnswerOf<typeof readEpvoRow>;

/** The table of the EPVO must be read, or read anew. */
const ofReading: readonly EpvoFaultView['code'][] = ['epvo-not-read', 'epvo-field-dropped'];
const hostFields = ['foreignUniversityId', 'partnerUniversityId'];

/** Where that which a row lacks is written: a field of this page, another row, or the page of the register that says it. */
export const FaultPlace = ({
  params: { institutionId, entity },
  row: { fields, students, mobilityId, hostId },
  fault: { code, field },
}: {
  readonly params: { readonly institutionId: string; readonly entity: SentEntity };
  readonly row: Row;
  readonly fault: EpvoFaultView;
}) => {
  const locale = useLocale();
  const say = useSay();
  const isOurs = fields.find((one) => one.field === field)?.source === 'register';
  const to = (address: string, words: string) => <Link to={address}>{words}</Link>;
  const epvo = to(deskPaths.epvo(locale, institutionId), say('epvo.place.tables'));
  if (code === 'epvo-other-university')
    return to(deskPaths.addIdentifier(locale, institutionId), say('epvo.no-number.link'));
  if (ofReading.includes(code)) return epvo;
  if (field === 'studentId' && (code === 'epvo-unlinked' || isOurs))
    return students.length === 0 ? epvo : <a href="#join-STUDENT">{say('epvo.place.student')}</a>;
  if (hostFields.includes(field) && hostId !== null)
    return to(
      deskPaths.epvoRow(locale, institutionId, 'FOREIGN_UNIVERSITIES', hostId),
      say('epvo.entity.FOREIGN_UNIVERSITIES'),
    );
  if (field === 'transferId' && mobilityId !== null)
    return to(
      deskPaths.epvoRow(locale, institutionId, 'STUDENT_TRANSFER', mobilityId),
      say('epvo.entity.STUDENT_TRANSFER'),
    );
  if (!isOurs) return <a href={`#${field}`}>{say('epvo.place.fill')}</a>;
  if (mobilityId !== null) return to(deskPaths.stay(locale, institutionId, mobilityId), say('epvo.to-stay'));
  return entity === 'FOREIGN_UNIVERSITIES'
    ? to(deskPaths.hosts(locale), say('epvo.place.hosts'))
    : to(deskPaths.agreements(locale), say('epvo.place.agreements'));
};
