import { writeFile } from 'node:fs/promises';
import { locales, type Locale } from '../core/basics/locale.ts';
import { extensionEntities, type ExtensionEntity } from '../core/epvo/extension-field.ts';
import { extensionTables } from '../core/epvo/extension-tables.ts';
import { fallbackEntity, lossOfFallback } from '../core/epvo/loss-of-fallback.ts';
import { text, textOf } from '../messages.ts';

const file = new URL('../../docs/data/epvo-extension.md', import.meta.url);

const head = `# Proposed tables of the EPVO

Printed from the code by "npm run generate"; a test compares. The same in three languages: what the register proposes to the operator of the EPVO for tasks
of a mobility and their verified results, and field by field what is lost while they go through \`STUDENT_PROJECTS\` and \`PERSONAL_ACHIEVEMENTS\`.
Unverified against the operator. Why, and what goes where: [epvo.md](epvo.md).
`;

const tableOf = (locale: Locale, entity: ExtensionEntity): string => {
  const fates = new Map(lossOfFallback(entity, []).map(({ field, fate }) => [field, fate]));
  const titles = [
    ...[text(locale, 'epvo.field'), text(locale, 'epvo.extension.type'), text(locale, 'epvo.extension.need')],
    ...[text(locale, 'epvo.extension.meaning'), text(locale, 'epvo.loss.fate')],
  ];
  const lines = extensionTables[entity].map(({ name, type, longest, isRequired, refersTo, values }) => {
    const fate = fates.get(name);
    const meaning = [
      textOf(locale, `epvo.proposed.${name}`, {}),
      ...(refersTo === undefined ? [] : [`→ \`${refersTo}\``]),
      ...(values === undefined
        ? []
        : [`(${text(locale, 'epvo.extension.values', { values: values.join(', ') })})`]),
    ].join(' ');
    const lost =
      fate === undefined
        ? '–'
        : fate.kind === 'lost'
          ? text(locale, 'epvo.loss.lost')
          : text(locale, `epvo.loss.${fate.kind}`, { field: `\`${fate.field}\`` });
    const kind = longest === undefined ? type : `${type}(${longest})`;
    const need = text(locale, isRequired ? 'epvo.extension.yes' : 'epvo.extension.no');
    return `| \`${name}\` | ${kind} | ${need} | ${meaning} | ${lost} |`;
  });
  const title = `### ${text(locale, `epvo.entity.${entity}`)}: \`${entity}\``;
  const other = text(locale, 'epvo.loss.of', {
    table: `\`${entity}\``,
    other: `\`${fallbackEntity[entity]}\``,
  });
  return [title, '', `${other}.`, '', `| ${titles.join(' | ')} |`, '|---|---|---|---|---|', ...lines].join(
    '\n',
  );
};

/** The text of docs/data/epvo-extension.md. */
export const epvoExtensionPage = (): string =>
  [
    head,
    ...locales.map((locale) =>
      [
        `## ${text(locale, 'epvo.extension.title')}`,
        text(locale, 'epvo.extension.lead'),
        ...extensionEntities.map((entity) => tableOf(locale, entity)),
      ].join('\n\n'),
    ),
  ].join('\n') + '\n';

/** `qaitu epvo-extension`: writes docs/data/epvo-extension.md. */
export const epvoExtensionCommand = async (): Promise<number> => {
  await writeFile(file, epvoExtensionPage());
  return 0;
};
