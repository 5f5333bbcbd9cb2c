import { formatNumber } from '../../../core/basics/format-number.ts';
import { isMessageKey, textOf } from '../../../messages.ts';
import { Facts } from '../../ui/Facts.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';

/** What deserves a look in rows that are taken in all the same, with the number of rows. */
export const WarningList = ({ warnings }: { readonly warnings: Readonly<Record<string, number>> }) => {
  const locale = useLocale();
  const say = useSay();
  const found = Object.entries(warnings).filter(([, count]) => count > 0);
  const nameOf = (code: string): string => {
    const key = `import.warning.${code}`;
    return isMessageKey(key) ? textOf(locale, key, {}) : code;
  };
  return (
    <section aria-labelledby="warnings">
      <h2 id="warnings">{say('import-page.warnings')}</h2>
      {found.length === 0 ? (
        <p>{say('import-page.warnings.none')}</p>
      ) : (
        <>
          <p>{say('import-page.warnings.about')}</p>
          <Facts
            rows={found.map(([code, count]) => ({
              title: nameOf(code),
              value: formatNumber(count, locale),
            }))}
          />
        </>
      )}
    </section>
  );
};
