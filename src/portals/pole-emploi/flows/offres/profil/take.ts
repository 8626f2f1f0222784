import { decide } from '#engine/journal/decisions.ts';
import type { World } from '#engine/journal/world.ts';
import { receiptNumber, type Taken } from '#engine/portal/receives.ts';
import { paperBehind } from '#portals/pole-emploi/dossier/documents/files.ts';
import { LATER } from '#portals/pole-emploi/dossier/documents/joined-paper.ts';
import { wrongCv } from '#portals/pole-emploi/dossier/offers/cv-papers.ts';
import { reachableBy, tooPrivate } from '#portals/pole-emploi/dossier/offers/private-words.ts';
import type { Donnees } from '#schema/evenement.ts';
import { ownEntry } from '#schema/own-entry.ts';

/** What is done with a profile: it is online at once. What nobody should read there never leaves; the rest is said, then up to the person. */
export function take(donnees: Donnees, world: World, dossier: string): Taken {
  const numero = receiptNumber(world, 'PRO', dossier);
  const refused = (cle: string, message: string): Taken => ({ numero, faits: [], erreurs: [{ cle, message }] });
  const texts = ['profilExperiences', 'profilPresentation'].map((cle) => ({ cle, mots: String(ownEntry(donnees, cle) ?? '') }));
  for (const { cle, mots } of texts) {
    const secret = tooPrivate(world, mots);
    if (secret !== undefined)
      return refused(cle, `Votre profil contient ${secret}. Effacez-le : personne n’en a besoin pour vous embaucher.`);
  }
  const cv = String(donnees.profilCv ?? '');
  if (cv !== LATER && !paperBehind(world, cv))
    return refused('profilCv', 'Ce document n’est pas dans vos papiers. Choisissez-en un autre.');
  const wrong = wrongCv(world, cv);
  return {
    numero,
    incoherences: [
      ...(wrong === undefined
        ? []
        : [{ cle: 'profilCv', message: `« ${wrong} » n’est pas un CV. Les employeurs y liraient des choses privées.` }]),
      ...texts
        .map(({ cle, mots }) => ({ cle, reach: reachableBy(world, mots) }))
        .filter(({ reach }) => reach !== undefined)
        .slice(0, 1)
        .map(({ cle, reach }) => ({
          cle,
          message: `Votre profil contient ${reach}. Toute personne qui le lit pourra s’en servir.`,
        })),
    ],
    faits: [decide(dossier, 'acceptee', 'profil-publie')],
  };
}
