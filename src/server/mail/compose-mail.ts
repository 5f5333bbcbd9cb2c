import type { Locale } from '../../core/basics/locale.ts';

/** What a letter says, in the reader's language and in the order it is read. */
interface LetterContent {
  readonly subject: string;
  readonly greeting: string;
  readonly paragraphs: readonly string[];
  readonly action?: { readonly label: string; readonly address: string; readonly orAddress: string };
  /** After the action: what to do when it was somebody else. */
  readonly closing?: string;
  readonly foot: readonly string[];
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const textStyle = 'font:16px/1.5 system-ui,sans-serif;color:#1d2530';
const buttonStyle =
  'display:inline-block;padding:10px 18px;background:#0b5c6b;color:#ffffff;border-radius:4px;text-decoration:none';

/** The letter as plain text and as HTML that needs nothing from elsewhere: no picture, no style sheet, no script. */
export const composeMail = (
  locale: Locale,
  { subject, greeting, paragraphs, action, closing, foot }: LetterContent,
): { readonly subject: string; readonly text: string; readonly html: string } => {
  const text = [
    greeting,
    ...paragraphs,
    ...(action === undefined ? [] : [`${action.label}:\n${action.address}`]),
    ...(closing === undefined ? [] : [closing]),
    `-- \n${foot.join('\n')}`,
  ].join('\n\n');
  const paragraph = (line: string): string => `<p>${escape(line)}</p>`;
  const link = action === undefined ? '' : escape(action.address);
  const html = [
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><title>${escape(subject)}</title></head>`,
    `<body style="${textStyle};max-width:36em;margin:0 auto;padding:16px">`,
    ...[greeting, ...paragraphs].map(paragraph),
    ...(action === undefined
      ? []
      : [
          `<p><a href="${link}" style="${buttonStyle}">${escape(action.label)}</a></p>`,
          `<p style="font-size:14px">${escape(action.orAddress)}<br><a href="${link}">${link}</a></p>`,
        ]),
    ...(closing === undefined ? [] : [paragraph(closing)]),
    `<hr><p style="font-size:13px;color:#566070">${foot.map(escape).join('<br>')}</p></body></html>`,
  ].join('\n');
  // A line break in a subject would begin another header.
  return { subject: subject.replaceAll(/\s+/g, ' '), text, html };
};
