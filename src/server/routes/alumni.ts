import type { FastifyInstance } from 'fastify';
import * as contract from '../../contract/alumni.ts';
import { dayOf } from '../../core/basics/format-date.ts';
import { nationalTimeZone } from '../../core/basics/national-time-zone.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import { listAlumnusFiles } from '../../register/alumni/alumnus-file.ts';
import { findFollowUpMatter } from '../../register/alumni/list-follow-up-letter-matter.ts';
import { listFollowUps } from '../../register/alumni/list-follow-ups.ts';
import { listOutcomeCases } from '../../register/alumni/list-outcome-cases.ts';
import { listOwnAlumni } from '../../register/alumni/list-own-alumni.ts';
import { readAlumnus } from '../../register/alumni/read-alumnus.ts';
import { recordLook } from '../../register/person/record-look.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { checkPermission } from '../api/check-permission.ts';
import { permitOrRecord } from '../api/permit-or-record.ts';
import { serveEndpoint, serveFile } from '../api/serve-endpoint.ts';
import { followUpPaper } from '../paper/follow-up-paper.ts';
import { alumnusRowOf, alumnusViewOf, followUpViewOf, outcomeViewOf } from '../views/alumni.ts';

/** Reading what became of people: the alumnus his own, the office those of its university. */
export const addAlumniRoutes = (app: FastifyInstance, parts: ApiParts): void => {
  const today = (): string => dayOf(parts.setting().now().toISOString(), nationalTimeZone);

  serveEndpoint(app, parts, contract.listOwnAlumni, async ({ actor }) => {
    const institutions = new Set(actor.memberships.map(({ institutionId }) => institutionId));
    const own = [...institutions].map(async (institutionId) =>
      parts
        .register()
        .inInstitution(institutionId, async (trx) => listOwnAlumni(trx, institutionId, actor.accountId)),
    );
    const rows = (await Promise.all(own)).flat();
    return accept({
      alumni: rows.toSorted((a, b) => (a.endedOn < b.endedOn ? 1 : -1)).map(alumnusRowOf),
    });
  });
  serveEndpoint(app, parts, contract.readAlumnus, async ({ actor, params: { institutionId, id } }) =>
    parts.register().inInstitution(institutionId, async (trx) => {
      const row = await readAlumnus(trx, institutionId, id);
      const ownerAccountId = row?.accountId;
      const allowed = checkPermission(parts, actor, 'read-alumnus', { institutionId, ownerAccountId });
      if (!allowed.ok) return allowed;
      if (row === undefined) return refuse({ code: 'alumnus-unknown' });
      await recordLook(trx, institutionId, {
        actor: actor.accountId,
        permission: 'read-alumnus',
        recordId: id,
        ownerAccountId: row.accountId,
        at: parts.setting().now(),
      });
      const isOwn = row.accountId === actor.accountId;
      return accept({ alumnus: await alumnusViewOf(trx, row, { isOwn, today: today() }) });
    }),
  );
  serveEndpoint(app, parts, contract.listFollowUps, async ({ actor, params: { institutionId }, query }) => {
    const allowed = checkPermission(parts, actor, 'list-follow-ups', { institutionId });
    if (!allowed.ok) return allowed;
    return parts.register().inInstitution(institutionId, async (trx) => {
      const { followUps, next, counts } = await listFollowUps(trx, institutionId, query, today());
      return accept({
        next,
        counts: { ...counts },
        followUps: followUps.map(({ followUp, alumnus }) => {
          const { participant, callTitle, reference, country, endedOn, id: alumnusId } = alumnus;
          return {
            ...followUpViewOf(followUp),
            ...{ institutionId, alumnusId, participant, callTitle, reference, country, endedOn },
          };
        }),
      });
    });
  });
  serveEndpoint(app, parts, contract.listOutcomeCases, async ({ actor, params: { institutionId } }) => {
    const allowed = checkPermission(parts, actor, 'list-follow-ups', { institutionId });
    if (!allowed.ok) return allowed;
    return parts.register().inInstitution(institutionId, async (trx) => {
      const cases = await listOutcomeCases(trx, institutionId);
      const files = await listAlumnusFiles(
        trx,
        institutionId,
        cases.map(({ alumnus }) => alumnus.id),
      );
      return accept({
        cases: cases.map(({ alumnus, outcomes, contradictions }) => {
          const { id: alumnusId, participant, reference, endedOn } = alumnus;
          return {
            ...{ institutionId, alumnusId, participant, reference, endedOn },
            outcomes: outcomes.map((outcome) => outcomeViewOf(outcome, files)),
            contradictions: [...contradictions],
          };
        }),
      });
    });
  });
  serveFile(app, parts, contract.printFollowUp, async ({ actor, params: { institutionId, id }, query }) => {
    const found = await parts.register().inInstitution(institutionId, async (trx) => {
      const attempt = { actor, permission: 'reissue-follow-up', target: { institutionId } } as const;
      const allowed = await permitOrRecord(parts, trx, attempt);
      return allowed.ok ? accept(await findFollowUpMatter(trx, institutionId, id)) : allowed;
    });
    if (!found.ok) return found;
    if (found.value === undefined) return refuse({ code: 'follow-up-unknown' });
    if (!found.value.isAsked || found.value.status === 'stopped')
      return refuse({ code: 'follow-up-stopped' });
    const { typesetter, publicUrl, invitationSecret: secret } = parts.desk();
    return accept(
      await followUpPaper({ typesetter, publicUrl, secret, setting: parts.setting() }, found.value, {
        institutionId,
        locale: query.locale,
      }),
    );
  });
};
