import { addWorkingDays } from '#engine/journal/holidays.ts';
import type { World } from '#engine/journal/world.ts';
import type { Happening } from '#engine/portal/happening.ts';
import { happening, PORTAL, sendLetter } from '#portals/pole-emploi/dossier/file.ts';
import { PROFILE_FLOW, profileOf } from '#portals/pole-emploi/dossier/offers/profile.ts';
import type { Donnees, Fait } from '#schema/evenement.ts';
import { offerNear, reread } from './read.ts';

/* Working days after which each one reads a profile: nobody knows these of a real one (choice of the simulator). */
const FALSE_RECRUITER = 2;
const ADVISER = 3;
const EMPLOYER = 4;

const byMail = (message: string, modele: string, donnees: Donnees): Fait => ({
  type: 'recu',
  message: `${PORTAL}:${message}:courriel`,
  canal: 'courriel',
  de: PORTAL,
  modele,
  donnees,
});

/** Who reads the profile that is online: the adviser always; an employer when it can be found and says something; a swindler when it gives a way in. */
export function happenings(world: World): Happening[] {
  const profile = profileOf(world);
  if (!profile?.dossier.startsWith(`${PROFILE_FLOW}:`)) return [];
  const { dossier, le, visible } = profile;
  const { mauvaisCv, joignable, vide, cache } = reread(world, profile);
  const offer = offerNear(world);
  const found = !cache && !vide && mauvaisCv === undefined && joignable === undefined && offer !== undefined;
  const told = {
    visible,
    vide,
    ...(mauvaisCv === undefined ? {} : { mauvaisCv }),
    ...(joignable === undefined ? {} : { joignable }),
  };
  return [
    happening(
      `profil-relu:${dossier}`,
      addWorkingDays(le, ADVISER),
      sendLetter(world, `profil-relu:${dossier}`, 'profil-relu', told),
    ),
    ...(joignable !== undefined && !cache
      ? [
          happening(`faux-recruteur:${dossier}`, addWorkingDays(le, FALSE_RECRUITER), [
            byMail(`faux-recruteur:${dossier}`, 'faux-recruteur', { joignable }),
          ]),
        ]
      : []),
    ...(found
      ? [
          happening(`employeur-ecrit:${dossier}`, addWorkingDays(le, EMPLOYER), [
            byMail(`employeur-ecrit:${dossier}`, 'employeur-ecrit', { offre: offer.numero }),
          ]),
        ]
      : []),
  ];
}
