import type { Locale } from '../../core/basics/locale.ts';
import { loadKnownFiles } from '../../intake/known-files.ts';
import { loadRecordProfiles } from '../../intake/record-profiles.ts';

/** Lists the profiles that ship, with what their rows become. */
export const listImportProfiles = async (locale: Locale, isJson: boolean): Promise<number> => {
  const targets = new Map((await loadRecordProfiles()).map(({ id, target }) => [id, target]));
  const profiles = (await loadKnownFiles()).map(({ id, title }) => ({
    ...{ profile: id, target: targets.get(id) ?? 'figure', title: title[locale] },
  }));
  process.stdout.write(
    isJson
      ? `${JSON.stringify(profiles)}\n`
      : profiles
          .map(({ profile, target, title }) => `${profile.padEnd(20)} ${target.padEnd(16)} ${title}\n`)
          .join(''),
  );
  return 0;
};
