import { nationalOffice } from '../core/institution/institution.ts';
import type { Register } from '../register/db.ts';
import type { Setting } from '../register/perform.ts';
import { draftStatementCommand } from '../register/release/draft-statement.ts';
import { orderReleaseCommand } from '../register/release/order-release.ts';
import { publishReleaseCommand } from '../register/release/publish-release.ts';
import { signStatementCommand } from '../register/release/sign-statement.ts';
import type { Teller } from './teller.ts';

/** Carries out an order of a release, as a job of the server does. */
export type StoryBuild = (register: Register, setting: Setting, releaseId: string) => Promise<void>;

const note = {
  kk: 'Алғашқы шығарылым: бірінші ұлттық конкурс қатысушылары.',
  ru: 'Первый выпуск: участники первого национального конкурса.',
  en: 'First release: those who took part in the first national call.',
};

/** The office publishes the indicators of the demonstration, and the heads sign what their universities state of the year of the stays. */
export const releaseFirstCall = async (
  { tell, day, register, setting, institutions }: Teller,
  {
    on,
    dataThrough,
    year,
    build,
  }: {
    readonly on: number;
    /** The day before. */
    readonly dataThrough: string;
    /** Year in which the stays ended. */
    readonly year: number;
    readonly build: StoryBuild;
  },
): Promise<void> => {
  day(on);
  const { id } = await tell('officer', nationalOffice, orderReleaseCommand, { dataThrough, note });
  await build(register, setting, id);
  await tell('officer', nationalOffice, publishReleaseCommand, { id });
  for (const key of ['alatau', 'esil']) {
    const institutionId = institutions.get(key) ?? '';
    const { sha256 } = await tell(`${key}-head`, institutionId, draftStatementCommand, { year });
    await tell(`${key}-head`, institutionId, signStatementCommand, { year, sha256 });
  }
};
