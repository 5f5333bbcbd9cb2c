import { addressKind } from '../links/address-kind.ts';
import { visitors } from '../site/visitors.ts';
import type { Picture } from './pictures.ts';

const languages = { kk: 'Kazakh', ru: 'Russian', en: 'English' } as const;

/** Names of records are other ones in each installation. */
const addressOf = (locale: string, path: string): string =>
  `/${locale}${addressKind(`/${locale}${path}`).replaceAll('*', '…')}`.replace(/\/$/, '');

const roleOf = ({ who }: Picture): string => visitors.find(({ key }) => key === who)?.roles[0] ?? who;

/** `docs/gallery.md`. */
export const galleryPage = (
  taken: readonly { readonly picture: Picture; readonly title: string; readonly address: string }[],
): string => {
  const roles = [...new Set(taken.map(({ picture }) => roleOf(picture)))];
  return `${[
    '# Gallery',
    '',
    'The main pages of each role in the demonstration. Pictures and page are made by `npm run gallery` from the running program; nothing here is',
    'written by hand. Dates are those of the day on which they were made, as the story of the demonstration ends today.',
    ...roles.flatMap((role) => [
      '',
      `## ${role.slice(0, 1).toUpperCase()}${role.slice(1)}`,
      ...taken
        .filter(({ picture }) => roleOf(picture) === role)
        .flatMap(({ picture, title, address }) => [
          '',
          `### ${title}`,
          '',
          `In ${languages[picture.locale]}${picture.isPhone === true ? ', on a phone' : ''}: \`${addressOf(picture.locale, address)}\``,
          '',
          `![${title}](pictures/${picture.name}.webp)`,
        ]),
    ]),
  ].join('\n')}\n`;
};
