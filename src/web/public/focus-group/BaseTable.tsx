import { checkedFacts, focusGroupBases, type BaseCounts } from '../../../contract/focus-group.ts';
import { downloadFormats } from '../../../contract/downloads.ts';
import type { Locale } from '../../../core/basics/locale.ts';
import { text, textOf } from '../../../messages.ts';
import { paths } from '../../paths.ts';
import { ScrollBox } from '../../ui/ScrollBox.tsx';
import { printedWords } from './printed-words.ts';

const countsIn = ({ rounded, cut }: BaseCounts, locale: Locale): string => {
  const words = [
    ...rounded.map(String),
    ...cut.map((count) => text(locale, 'focus-group.cut', { count: String(count) })),
  ];
  return words.length === 0 ? text(locale, 'focus-group.none') : words.join(', ');
};

/** Every percentage that the source prints of its focus group, held against both bases. */
export const BaseTable = ({ locale }: { readonly locale: Locale }) => (
  <section aria-labelledby="bases">
    <h2 id="bases">{text(locale, 'focus-group.bases')}</h2>
    <p>{text(locale, 'focus-group.bases.about')}</p>
    <ScrollBox label={text(locale, 'focus-group.bases')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{text(locale, 'focus-group.column.fact')}</th>
            <th scope="col" className="words">
              {text(locale, 'focus-group.column.printed')}
            </th>
            {focusGroupBases.map((base) => (
              <th key={base} scope="col">
                {text(locale, 'focus-group.column.of', { base: String(base) })}
              </th>
            ))}
            <th scope="col" className="words">
              {text(locale, 'focus-group.column.verdict')}
            </th>
            <th scope="col">{text(locale, 'focus-group.column.place')}</th>
          </tr>
        </thead>
        <tbody>
          {checkedFacts.map((fact) => (
            <tr key={fact.id} id={fact.id}>
              <th scope="row">{textOf(locale, `focus-group.fact.${fact.id}`)}</th>
              <td className="words">{printedWords(fact, locale)}</td>
              {fact.counts.map((counts) => (
                <td key={counts.base}>{countsIn(counts, locale)}</td>
              ))}
              <td className="words">{text(locale, `focus-group.verdict.${fact.verdict}`)}</td>
              <td className="downloads">
                <code>{fact.locator}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
    <p className="downloads">
      {text(locale, 'observatory.download')}:{' '}
      {downloadFormats.map((format) => (
        <a key={format} href={paths.focusGroupDownload(locale, format)} download>
          {format.toUpperCase()}
        </a>
      ))}
    </p>
  </section>
);
