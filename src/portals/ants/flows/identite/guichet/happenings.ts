import { addDays } from '#engine/journal/day.ts';
import { decide } from '#engine/journal/decisions.ts';
import { addWorkingDays, workingDayFrom } from '#engine/journal/holidays.ts';
import type { World } from '#engine/journal/world.ts';
import type { Happening } from '#engine/portal/happening.ts';
import { textIn } from '#engine/portal/letter-data.ts';
import { receiptNumber } from '#engine/portal/receives.ts';
import { PORTAL, sendMessage, sendText } from '#portals/ants/dossier/file.ts';
import { type Booking, bookingsOf } from '#portals/ants/dossier/titres/bookings.ts';
import { type PreDemande, preDemandeOf } from '#portals/ants/dossier/titres/pre-demandes.ts';
import { stampOf } from '#portals/ants/dossier/titres/stamps.ts';
import { TITLE_WORDS } from '#portals/ants/dossier/titres/title-words.ts';
import { CHECKED_DAYS, MADE_DAYS } from '#portals/ants/rules/titles.ts';
import { broughtTo } from './flow.ts';
import { missingAtCounter } from './missing.ts';

/** What follows an appointment: the counter on its day, the check by an agent, the title at the town hall. */
export const happenings = (world: World): Happening[] =>
  bookingsOf(world).flatMap((booking) => {
    const own = preDemandeOf(world, booking.numero);
    return own ? [...counter(world, booking, own), ...making(world, booking, own)] : [];
  });

function counter(world: World, booking: Booking, own: PreDemande): Happening[] {
  if (booking.etat !== 'a-venir') return [];
  const { dossier, mairie, le, numero } = booking;
  const brought = broughtTo(booking, world);
  const event = (name: string, faits: Happening['faits']): Happening[] => [{ id: `${PORTAL}:${name}:${dossier}`, le, faits }];
  if (!brought)
    return event('absence', [
      decide(dossier, 'refusee', 'rdv-mairie-manque'),
      ...sendMessage(world, `absence:${dossier}`, 'rdv-mairie-manque', { mairie, numero }),
    ]);
  const raisons = missingAtCounter(world, booking, own, brought);
  if (raisons.length > 0)
    return event('guichet', [
      decide(dossier, 'incomplete', 'guichet-refuse', { raisons }),
      ...sendMessage(world, `guichet:${dossier}`, 'guichet-refuse', { mairie, numero, raisons }),
    ]);
  const recepisse = receiptNumber(world, 'DEM', dossier);
  const stamp = stampOf(world, textIn(brought, 'emporteTimbre'));
  return event('guichet', [
    decide(dossier, 'en-instruction', 'guichet-pris', {
      recepisse,
      photo: textIn(brought, 'emportePhoto'),
      ...(stamp && own.montant > 0 ? { timbre: stamp.numero } : {}),
    }),
    ...sendMessage(world, `guichet:${dossier}`, 'guichet-pris', { mairie, recepisse, quoi: TITLE_WORDS[own.titre] }),
  ]);
}

function making(world: World, { dossier, mairie, etat, depuis, le }: Booking, own: PreDemande): Happening[] {
  if (etat === 'pris')
    return [
      {
        id: `${PORTAL}:cert:${dossier}`,
        le: addWorkingDays(addDays(depuis, CHECKED_DAYS - 1), 1),
        faits: [decide(dossier, 'en-instruction', 'titre-valide')],
      },
    ];
  if (etat !== 'en-fabrication') return [];
  const donnees = { mairie, quoi: TITLE_WORDS[own.titre] };
  return [
    {
      id: `${PORTAL}:disponible:${dossier}`,
      le: workingDayFrom(addDays(le, MADE_DAYS)),
      faits: [
        decide(dossier, 'acceptee', 'titre-disponible'),
        ...(own.donnees.titrePortable ? [sendText(`disponible:${dossier}`, 'titre-disponible-sms', donnees)] : []),
        ...sendMessage(world, `disponible:${dossier}`, 'titre-disponible', donnees),
      ],
    },
  ];
}
