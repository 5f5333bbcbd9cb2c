import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { CodeLine } from '../../../../contract/study-codebook.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { TextField } from '../../../ui/TextField.tsx';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { CodeSwatch } from './CodeSwatch.tsx';
import { foundCodes } from './found-codes.ts';
import { treeNumbers } from './tree-numbers.ts';
import { useStudyPlace } from './use-study-place.ts';

const atOnce = 400;
const deepest = 6;

/** The codes of a study as a list in the order of their tree: what lies below what is told by number, indent and words. */
export const CodeTree = ({ codes }: { readonly codes: readonly CodeLine[] }) => {
  const locale = useLocale();
  const say = useSay();
  const { institutionId, studyId } = useStudyPlace();
  const [typed, setTyped] = useState('');
  const [most, setMost] = useState(atOnce);
  const numbers = treeNumbers(codes);
  const found = foundCodes(codes, typed);
  return (
    <>
      <TextField
        id="search"
        name="search"
        label={say('study-agree.codebook.search')}
        error={undefined}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setMost(atOnce);
        }}
      />
      <p>
        <output>{say('study-agree.codebook.found', { found: found.length, all: codes.length })}</output>
      </p>
      <ol className="code-tree" aria-label={say('study-agree.codebook')}>
        {found.slice(0, most).map(({ id, depth, uses, content }) => (
          <li key={id} className={`code-depth-${Math.min(deepest, depth)}`}>
            <span className="code-number">{numbers.get(id)}</span> <CodeSwatch color={content.color} />{' '}
            <Link to={deskPaths.code(locale, institutionId, studyId, id)}>{content.name}</Link>{' '}
            <span className="code-uses">
              {content.isCodable
                ? say('study-agree.codebook.uses', { uses })
                : say('study-agree.codebook.folder')}
            </span>
            {content.definition === '' ? undefined : <p>{content.definition}</p>}
          </li>
        ))}
      </ol>
      {found.length > most ? (
        <Button variant="default" onClick={() => setMost(most + atOnce)}>
          {say('study-agree.codebook.more')}
        </Button>
      ) : undefined}
    </>
  );
};
