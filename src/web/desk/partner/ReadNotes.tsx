import type { readPartnerStay } from '../../../contract/partner.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import { isMessageKey, textOf } from '../../../messages.ts';
import type { AnswerOf } from '../../api.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';

type Note = AnswerOf<typeof readPartnerStay>['documents'][number]['notes'][number];

/** What of a partner's file was not understood, each with its place. */
export const ReadNotes = ({
  notes,
  more = 0,
}: {
  readonly notes: readonly Note[];
  readonly more?: number;
}) => {
  const locale = useLocale();
  const say = useSay();
  if (notes.length === 0) return <>{say('partner.notes.none')}</>;
  const count = notes.length + more;
  const sentence = ({ kind, place, found }: Note): string => {
    const key = `ewp.note.${kind}`;
    return isMessageKey(key) ? textOf(locale, key, { place: place === '' ? '/' : place, found }) : kind;
  };
  return (
    <details>
      <summary>{say('partner.notes.count', { count, shown: formatNumber(count, locale) })}</summary>
      <ul>
        {notes.map((note) => (
          <li key={JSON.stringify(note)} className="breakable">
            {sentence(note)}
          </li>
        ))}
      </ul>
    </details>
  );
};
