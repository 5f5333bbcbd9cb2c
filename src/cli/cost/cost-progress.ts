import { formatShare } from '../../core/basics/format-number.ts';
import type { Locale } from '../../core/basics/locale.ts';
import { text } from '../../messages.ts';

const patience = 1000;

/** Says on stderr how far a computation is, first after a second and then every second: short ones stay silent. */
export const costProgress = (locale: Locale): ((done: number, total: number) => void) => {
  let said = performance.now();
  return (done, total) => {
    const now = performance.now();
    if (now - said < patience) return;
    said = now;
    const percent = formatShare(Math.floor((100 * done) / total) / 100, locale, 0);
    process.stderr.write(`${text(locale, 'cost.progress', { percent })}\n`);
  };
};
