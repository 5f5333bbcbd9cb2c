import type { ResultSearch } from '../../register/report/search-results.ts';
import { listExperiences } from '../../register/report/list-experiences.ts';
import { readPublicResult } from '../../register/report/read-public-result.ts';
import { searchResults } from '../../register/report/search-results.ts';
import type { DeskParts } from '../desk-parts.ts';
import { citationOf } from './citation.ts';

type ExperienceSearch = Parameters<typeof listExperiences>[1];

/** The public catalogue as it is now: what a participant withdrew a moment ago is not in it any more. */
export const catalogueOn = ({
  register,
  publicUrl,
  setting: { isDemonstration },
}: Pick<DeskParts, 'register' | 'publicUrl' | 'setting'>) => {
  const place = { publicUrl, isDemonstration };
  const find = async (id: string) =>
    register.readOnly('qaitu_national', async (trx) => readPublicResult(trx, id));
  return {
    place,
    find,
    search: async (query: ResultSearch) => ({
      ...(await register.readOnly('qaitu_national', async (trx) => searchResults(trx, query))),
      isDemonstration,
    }),
    /** With the citations; undefined where nothing may be shown. */
    read: async (id: string) => {
      const result = await find(id);
      if (result === undefined) return undefined;
      const citation = {
        kk: citationOf('kk', result, place),
        ru: citationOf('ru', result, place),
        en: citationOf('en', result, place),
      };
      return { ...result, citation, isDemonstration };
    },
    experiences: async (query: ExperienceSearch) => ({
      ...(await register.readOnly('qaitu_national', async (trx) => listExperiences(trx, query))),
      isDemonstration,
    }),
  };
};
