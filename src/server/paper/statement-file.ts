import type { PaperFormat } from '../../core/basics/paper-formats.ts';
import { dayOf, formatDate } from '../../core/basics/format-date.ts';
import type { Locale } from '../../core/basics/locale.ts';
import type { Said } from '../../core/indicator/print/said.ts';
import { statementSections } from '../../core/indicator/statement/statement-sections.ts';
import { blocksFile } from '../../exchange/document/blocks-file.ts';
import { statementBlocks } from '../../exchange/document/statement-blocks.ts';
import type { Typesetter } from '../../exchange/document/typesetter.ts';
import { text, textOf } from '../../messages.ts';
import { paperLabelsOf } from './paper-labels-of.ts';
import type { NamedStatement } from '../public/statements.ts';

/** A signed statement in the language and format that are asked for; `address`: where it stands. */
export const statementFile = async (
  typesetter: Typesetter,
  { institution, view }: NamedStatement,
  {
    locale,
    format,
    address,
  }: { readonly locale: Locale; readonly format: PaperFormat; readonly address: string },
): Promise<{ readonly type: string; readonly body: Buffer }> => {
  const { content, year, version, signedBy, signedAt, release, sha256, isDemonstration } = view;
  const say = ({ key, params }: Said): string => textOf(locale, key, params);
  const title = text(locale, 'indicator.statement.title', { year: String(year) });
  const versionText = text(locale, 'indicator.statement.version', { version: String(version) });
  return blocksFile(
    typesetter,
    statementBlocks({
      title,
      institution: institution[locale],
      facts: [
        [text(locale, 'board.statement.version-label'), versionText],
        [text(locale, 'board.statement.signed-by'), signedBy ?? text(locale, 'board.statement.name-erased')],
        [text(locale, 'board.statement.signed'), formatDate(dayOf(signedAt, 'Asia/Almaty'), locale)],
        [text(locale, 'board.statement.data'), formatDate(content.dataThrough, locale)],
        [text(locale, 'board.release'), release],
      ],
      sections: statementSections(content, locale).map(({ id, rows, isWithheld }) => ({
        heading: text(locale, `indicator.statement.${id}`),
        note: isWithheld
          ? text(locale, 'indicator.statement.withheld')
          : rows.length === 0
            ? text(locale, 'board.missing.none')
            : '',
        rows: rows.map(({ label, value, unit, details, reasons }) => {
          const number = value === null ? '' : [value, unit === null ? '' : say(unit)].join(' ').trim();
          const beside = details.map(({ name, value: detail }) => `${say(name)}: ${detail}`);
          const why = reasons.map(say);
          return number === ''
            ? { name: label.map(say).join(', '), value: why.join(' '), details: beside }
            : { name: label.map(say).join(', '), value: number, details: [...beside, ...why] };
        }),
      })),
      check: text(locale, 'board.statement.check', { address, sha256 }),
      footer: `${institution[locale]} · ${title} · ${versionText}`,
      locale,
      isDemonstration,
    }),
    paperLabelsOf(locale, 'statement'),
    { name: 'statement', format },
  );
};
