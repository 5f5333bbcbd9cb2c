import { Link } from '@tanstack/react-router';
import type { listImports } from '../../../contract/import.ts';
import type { AnswerOf } from '../../api.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useMay } from './use-may.ts';

type Profile = AnswerOf<typeof listImports>['profiles'][number];

const originOf = ({ isShipped, isRetired }: Profile) =>
  isRetired
    ? 'import-page.profile.retired'
    : isShipped
      ? 'import-page.profile.shipped'
      : 'import-page.profile.own';

/** The profiles that read files: those that ship, and one’s own, which can be retired. */
export const ProfileTable = ({
  institutionId,
  profiles,
}: {
  readonly institutionId: string;
  readonly profiles: readonly Profile[];
}) => {
  const locale = useLocale();
  const say = useSay();
  const maySave = useMay(institutionId)('save-import-profile');
  const columns: readonly Column<Profile>[] = [
    { key: 'title', title: say('import-page.column.title'), renderCell: ({ title }) => title[locale] },
    {
      key: 'target',
      title: say('import-page.column.target'),
      renderCell: ({ targetTitle }) => targetTitle[locale],
    },
    {
      key: 'version',
      title: say('import-page.column.version'),
      isNumber: true,
      renderCell: ({ version }) => version,
    },
    {
      key: 'origin',
      title: say('import-page.column.state'),
      renderCell: (profile) => (
        <div>
          {say(originOf(profile))}{' '}
          {maySave && !profile.isShipped && !profile.isRetired ? (
            <Link to={deskPaths.retireImportProfile(locale, institutionId, profile.id)}>
              {say('import-page.profile.retire')}
              <span className="unseen"> {profile.title[locale]}</span>
            </Link>
          ) : undefined}
        </div>
      ),
    },
  ];
  return (
    <section aria-labelledby="profiles">
      <h2 id="profiles">{say('import-page.profiles')}</h2>
      <p>{say('import-page.profiles.about')}</p>
      <DataTable
        caption={say('import-page.profiles')}
        isCaptionSeen={false}
        isStacked
        columns={columns}
        rows={profiles}
        rowKey={({ id }) => id}
        empty=""
      />
    </section>
  );
};
