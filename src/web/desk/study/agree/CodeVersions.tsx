import { useQuery } from '@tanstack/react-query';
import { readCode } from '../../../../contract/study-codebook.ts';
import { Facts } from '../../../ui/Facts.tsx';
import { queryOf } from '../../query-of.ts';
import { useSay } from '../../use-say.ts';
import { useStudyPlace } from './use-study-place.ts';

const parts = ['name', 'definition', 'include', 'exclude', 'example'] as const;

/** What the code said in each version, newest first; opened by itself where somebody else saved meanwhile. */
export const CodeVersions = ({ codeId, isOpen }: { readonly codeId: string; readonly isOpen: boolean }) => {
  const say = useSay();
  const { data } = useQuery(queryOf(readCode, { params: { ...useStudyPlace(), codeId } }));
  const versions = data?.versions ?? [];
  return versions.length < 2 && !isOpen ? undefined : (
    <details open={isOpen}>
      <summary>{say('study-agree.code.versions', { versions: versions.length })}</summary>
      {versions.map(({ version, content }) => (
        <section key={version} aria-label={say('study-agree.frozen.version', { version })}>
          <h3>{say('study-agree.frozen.version', { version })}</h3>
          <Facts
            rows={parts.flatMap((part) =>
              content[part] === '' ? [] : [{ title: say(`study-agree.part.${part}`), value: content[part] }],
            )}
          />
        </section>
      ))}
    </details>
  );
};
