import type { FastifyInstance } from 'fastify';
import * as contract from '../../contract/support.ts';
import { dayOf } from '../../core/basics/format-date.ts';
import { nationalTimeZone } from '../../core/basics/national-time-zone.ts';
import { accept } from '../../core/basics/result.ts';
import { closeSupportOfferCommand } from '../../register/alumni/close-support-offer.ts';
import { listOwnAlumni } from '../../register/alumni/list-own-alumni.ts';
import {
  countInterests,
  listInterests,
  listSupportOffers,
} from '../../register/alumni/list-support-offers.ts';
import { noteInterestCommand } from '../../register/alumni/note-interest.ts';
import { postSupportOfferCommand } from '../../register/alumni/post-support-offer.ts';
import { recordTakeUpCommand } from '../../register/alumni/record-take-up.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { checkPermission } from '../api/check-permission.ts';
import { serveCommand } from '../api/serve-command.ts';
import { serveEndpoint } from '../api/serve-endpoint.ts';

/** Support after the return: posted by institutions, offered to alumni of all of them, and counted. */
export const addSupportRoutes = (app: FastifyInstance, parts: ApiParts): void => {
  serveEndpoint(app, parts, contract.listOpenOffers, async ({ actor: { accountId, memberships } }) => {
    const today = dayOf(parts.setting().now().toISOString(), nationalTimeZone);
    const institutions = [...new Set(memberships.map(({ institutionId }) => institutionId))];
    const own = await Promise.all(
      institutions.map(async (institutionId) =>
        parts.register().inInstitution(institutionId, async (trx) => {
          const alumni = await listOwnAlumni(trx, institutionId, accountId);
          const interests = await listInterests(trx, institutionId, { accountId });
          return { alumni, interests: interests.map((one) => ({ institutionId, ...one })) };
        }),
      ),
    );
    const fields = own.flatMap(({ alumni }) => alumni.flatMap(({ field }) => field ?? []));
    // Alumni alone are offered something.
    if (own.every(({ alumni }) => alumni.length === 0)) return accept({ offers: [] });
    const offers = await parts
      .register()
      .readOnly('qaitu_national', async (trx) => listSupportOffers(trx, { openOn: today }));
    const isOwn = (field: string | null): boolean =>
      field === null || fields.some((one) => one.startsWith(field) || field.startsWith(one));
    return accept({
      offers: offers
        .map((offer) => {
          const found = own.flatMap(({ interests }) => interests).find(({ offerId }) => offerId === offer.id);
          const interest =
            found === undefined
              ? null
              : { id: found.id, institutionId: found.institutionId, status: found.status };
          return { ...offer, isOwnField: isOwn(offer.field), interest };
        })
        .toSorted((a, b) => Number(b.isOwnField) - Number(a.isOwnField)),
    });
  });
  serveEndpoint(app, parts, contract.listSupportOffers, async ({ actor, params: { institutionId } }) => {
    const allowed = checkPermission(parts, actor, 'list-support-offers', { institutionId });
    if (!allowed.ok) return allowed;
    const interests = await parts
      .register()
      .inInstitution(institutionId, async (trx) => listInterests(trx, institutionId));
    const wanted = interests.map(({ offerId }) => offerId);
    const { offers, others, counts } = await parts.register().readOnly('qaitu_national', async (trx) => {
      const found = await listSupportOffers(trx, { postedBy: institutionId });
      const ids = found.map(({ id }) => id);
      return {
        offers: found,
        // What others offer, where one of the own alumni wants it.
        others: await listSupportOffers(trx, { ids: wanted, postedByOthersThan: institutionId }),
        counts: await countInterests(trx, ids),
      };
    });
    const known = new Map([...offers, ...others].map((offer) => [offer.id, offer]));
    return accept({
      offers: offers.map((offer) => ({ ...offer, ...(counts.get(offer.id) ?? { noted: 0, takenUp: 0 }) })),
      interests: interests.flatMap(({ accountId: _whose, ...interest }) => {
        const offer = known.get(interest.offerId);
        return offer === undefined
          ? []
          : [{ ...interest, title: offer.title, institution: offer.institution }];
      }),
    });
  });
  serveCommand(
    app,
    parts,
    contract.postSupportOffer,
    postSupportOfferCommand,
    ({ params: { institutionId }, body }) => ({ institutionId, input: body }),
  );
  serveCommand(
    app,
    parts,
    contract.closeSupportOffer,
    closeSupportOfferCommand,
    ({ params: { institutionId, id } }) => ({ institutionId, input: { id } }),
  );
  serveCommand(
    app,
    parts,
    contract.noteInterest,
    noteInterestCommand,
    ({ params: { institutionId, id }, body }) => ({ institutionId, input: { alumnusId: id, ...body } }),
  );
  serveCommand(
    app,
    parts,
    contract.recordTakeUp,
    recordTakeUpCommand,
    ({ params: { institutionId, id }, body }) => ({ institutionId, input: { id, ...body } }),
  );
};
