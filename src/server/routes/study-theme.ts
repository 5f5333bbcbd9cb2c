import type { FastifyInstance } from 'fastify';
import * as contract from '../../contract/study-theme.ts';
import { accept } from '../../core/basics/result.ts';
import type { IndicatorId } from '../../core/indicator/indicator-id.ts';
import { countedMatrix } from '../../core/study/counting/counted-matrix.ts';
import { studySaturation } from '../../core/study/counting/study-saturation.ts';
import { themePeople } from '../../core/study/counting/theme-people.ts';
import { writeCsv } from '../../exchange/tabular/write-csv.ts';
import { writeXlsx, type XlsxSheet } from '../../exchange/tabular/write-xlsx.ts';
import { formThemeCommand } from '../../register/study/form-theme.ts';
import { linkThemeCommand } from '../../register/study/link-theme.ts';
import { listContexts } from '../../register/study/list-contexts.ts';
import { listThemes } from '../../register/study/list-themes.ts';
import { loadCodes } from '../../register/study/load-codes.ts';
import { loadCountedStudy } from '../../register/study/load-counted-study.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { inStudy } from '../api/in-study.ts';
import { serveCommand } from '../api/serve-command.ts';
import { serveEndpoint, serveFile, type OwnFile } from '../api/serve-endpoint.ts';
import { studyCountSheets } from '../study/study-count-sheets.ts';

const permission = 'read-study';

const fileOf = async (name: string, format: 'csv' | 'xlsx', sheet: XlsxSheet): Promise<OwnFile> =>
  format === 'csv'
    ? {
        name: `${name}.csv`,
        type: 'text/csv; charset=utf-8',
        // Spreadsheets take a file without this mark for one of another encoding.
        body: Buffer.from(`\ufeff${writeCsv(sheet.header, sheet.rows)}`),
      }
    : {
        name: `${name}.xlsx`,
        type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        body: Buffer.from(await writeXlsx([sheet])),
      };

/** Themes of a study, and what is counted of its codes. */
export const addStudyThemeRoutes = (app: FastifyInstance, parts: ApiParts): void => {
  serveEndpoint(app, parts, contract.listThemes, async ({ actor, params }) =>
    inStudy(parts, actor, permission, params, async (trx, head) => {
      const { institutionId, studyId } = params;
      const themes = await listThemes(trx, institutionId, studyId);
      const shown = await listContexts(
        trx,
        themes.map(({ id }) => id),
      );
      const counted = await loadCountedStudy(trx, institutionId, studyId);
      const codes = await loadCodes(trx, institutionId, studyId);
      return accept({
        ...head,
        codes: codes.map(({ id, content, depth }) => ({ id, name: content.name, depth })),
        themes: themes.map(({ id, standing, content }) => {
          const context = shown.find(({ themeId }) => themeId === id);
          return {
            ...{ id, version: standing.version },
            content: { ...content, codes: [...content.codes] },
            ...themePeople(counted, content.codes),
            shown:
              context === undefined
                ? null
                : {
                    indicator: context.indicator as IndicatorId,
                    ...{ people: context.people, base: context.base, shownAt: context.shownAt },
                    isOutdated: standing.changedAt > context.shownAt,
                  },
          };
        }),
      });
    }),
  );
  serveEndpoint(app, parts, contract.readMatrix, async ({ actor, params }) =>
    inStudy(parts, actor, permission, params, async (trx, { study }) => {
      const counted = await loadCountedStudy(trx, params.institutionId, params.studyId);
      const { cases, counts, nobody, people, withheld } = countedMatrix(counted);
      const pseudonyms = new Map(counted.participants.map(({ id, pseudonym }) => [id, pseudonym]));
      return accept({
        ...{ study, withheld },
        participants: cases.map((id) => ({ id, pseudonym: pseudonyms.get(id) ?? '' })),
        rows: counted.codes.map((code, at) => ({
          ...{ code, counts: counts[at] ?? [], nobody: nobody[at] ?? 0, people: people[at] ?? 0 },
        })),
      });
    }),
  );
  serveFile(app, parts, contract.downloadMatrix, async ({ actor, params, query: { format, locale } }) =>
    inStudy(parts, actor, permission, params, async (trx) => {
      const counted = await loadCountedStudy(trx, params.institutionId, params.studyId);
      const sheet = studyCountSheets.matrix(counted, countedMatrix(counted), locale);
      return accept(await fileOf('code-matrix', format, sheet));
    }),
  );
  serveEndpoint(app, parts, contract.readSaturation, async ({ actor, params }) =>
    inStudy(parts, actor, permission, params, async (trx, { study }) => {
      const counted = await loadCountedStudy(trx, params.institutionId, params.studyId);
      const { meetings, found, turns } = studySaturation(counted);
      const names = new Map(counted.texts.map(({ id, name }) => [id, name]));
      return accept({
        study,
        meetings: meetings.map(({ texts, ...step }) => ({
          ...step,
          texts: texts.map((id) => names.get(id) ?? ''),
        })),
        ...{ baseCodes: found.baseCodes, runs: found.runs, reached: found.reached ?? null },
        turns: turns.map(({ textId, steps }) => ({ textId, name: names.get(textId) ?? '', steps })),
        withheld: counted.participants.filter(({ isCounted }) => !isCounted).length,
      });
    }),
  );
  serveFile(app, parts, contract.downloadSaturation, async ({ actor, params, query: { format, locale } }) =>
    inStudy(parts, actor, permission, params, async (trx) => {
      const counted = await loadCountedStudy(trx, params.institutionId, params.studyId);
      const sheet = studyCountSheets.saturation(counted, studySaturation(counted), locale);
      return accept(await fileOf('saturation', format, sheet));
    }),
  );
  serveCommand(app, parts, contract.formTheme, formThemeCommand, ({ params, body }) => ({
    institutionId: params.institutionId,
    input: { studyId: params.studyId, wish: body },
  }));
  serveCommand(app, parts, contract.linkTheme, linkThemeCommand, ({ params, body: { indicator } }) => ({
    institutionId: params.institutionId,
    input: {
      studyId: params.studyId,
      wish:
        indicator === null
          ? { do: 'take-back' as const, themeId: params.themeId }
          : { do: 'show' as const, themeId: params.themeId, indicator },
    },
  }));
};
