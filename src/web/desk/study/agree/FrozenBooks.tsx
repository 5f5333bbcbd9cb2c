import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { compareCodebooks, type FrozenLine } from '../../../../contract/study-codebook.ts';
import { Moment } from '../../../ui/Moment.tsx';
import { queryOf } from '../../query-of.ts';
import { useSay } from '../../use-say.ts';
import { useStudyPlace } from './use-study-place.ts';

const Differences = ({ codebookId }: { readonly codebookId: string }) => {
  const say = useSay();
  const place = useStudyPlace();
  const { data } = useQuery(queryOf(compareCodebooks, { params: { ...place, codebookId } }));
  if (data === undefined)
    return (
      <p>
        <output>{say('desk.loading')}</output>
      </p>
    );
  if (data.differences.length === 0) return <p>{say('study-agree.frozen.order-only')}</p>;
  return (
    <ul>
      {data.differences.map(({ id, name, what, parts }) => (
        <li key={id}>
          {say(`study-agree.frozen.${what}`, { name })}
          {parts.length === 0 ? '' : `: ${parts.map((part) => say(`study-agree.part.${part}`)).join(', ')}`}
        </li>
      ))}
    </ul>
  );
};

const Book = ({ book }: { readonly book: FrozenLine }) => {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  return (
    <li>
      <p>
        <strong>{say('study-agree.frozen.version', { version: book.version })}</strong>{' '}
        <Moment at={book.frozenAt} /> · {say('study-agree.frozen.codes', { codes: book.codes })}
      </p>
      <p className="code-hash">
        SHA-256 <code>{book.sha256}</code>
      </p>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{say('study-agree.frozen.differences', { version: book.version })}</summary>
        {isOpen ? <Differences codebookId={book.id} /> : undefined}
      </details>
    </li>
  );
};

/** Frozen versions of a codebook, newest first, each with its fingerprint and what is new in it. */
export const FrozenBooks = ({ books }: { readonly books: readonly FrozenLine[] }) => (
  <ul className="frozen-books">
    {books.map((book) => (
      <Book key={book.id} book={book} />
    ))}
  </ul>
);
