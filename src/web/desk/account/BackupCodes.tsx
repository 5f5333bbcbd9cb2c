import { useSay } from '../use-say.ts';

/** The codes as they are shown the one time, to be printed or written down. */
export const BackupCodes = ({ codes }: { readonly codes: readonly string[] }) => {
  const say = useSay();
  return (
    <section aria-labelledby="backup-title">
      <h2 id="backup-title">{say('account.backup.title')}</h2>
      <p>{say('account.backup.what')}</p>
      <ul className="codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
    </section>
  );
};
