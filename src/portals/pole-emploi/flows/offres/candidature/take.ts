import { decide } from '#engine/journal/decisions.ts';
import type { World } from '#engine/journal/world.ts';
import { receiptNumber, type Taken } from '#engine/portal/receives.ts';
import { paperBehind } from '#portals/pole-emploi/dossier/documents/files.ts';
import { PORTAL, sendLetter } from '#portals/pole-emploi/dossier/file.ts';
import { wrongCv } from '#portals/pole-emploi/dossier/offers/cv-papers.ts';
import { tooPrivate } from '#portals/pole-emploi/dossier/offers/private-words.ts';
import type { Donnees, Fait } from '#schema/evenement.ts';
import { CANDIDATURE } from './read.ts';
import { PROFILE } from './words.ts';

const SHORT_MESSAGE = 40;

/** What is done with an answer to an offer: sent to the firm and kept in the file, or the reason noted. */
export function take(donnees: Donnees, world: World, dossier: string): Taken {
  const numero = receiptNumber(world, 'CAN', dossier);
  const offre = dossier.slice(CANDIDATURE.length + 1);
  if (donnees.candidatureReponse === 'decliner')
    return {
      numero,
      faits: [
        decide(dossier, 'acceptee', 'offre-declinee', { raison: String(donnees.candidatureRaison) }),
        ...sendLetter(world, `offre-declinee:${offre}`, 'offre-declinee', {
          offre,
          raison: String(donnees.candidatureRaison),
        }),
      ],
    };
  const message = String(donnees.candidatureMessage ?? '');
  const secret = tooPrivate(world, message);
  if (secret !== undefined)
    return {
      numero,
      faits: [],
      erreurs: [
        {
          cle: 'candidatureMessage',
          message: `Votre message contient ${secret}. Effacez-le : une entreprise n’en a pas besoin avant l’embauche.`,
        },
      ],
    };
  const cv = String(donnees.candidatureCv ?? '');
  if (cv !== PROFILE && !paperBehind(world, cv))
    return {
      numero,
      faits: [],
      erreurs: [{ cle: 'candidatureCv', message: 'Ce document n’est pas dans vos papiers. Choisissez-en un autre.' }],
    };
  const wrong = wrongCv(world, cv);
  const sent: Fait = { type: 'transmis', dossier, de: PORTAL, vers: 'employeur', quoi: 'candidature' };
  return {
    incoherences: [
      ...(wrong === undefined
        ? []
        : [{ cle: 'candidatureCv', message: `« ${wrong} » n’est pas un CV. L’entreprise y lirait des choses privées.` }]),
      ...(message.length < SHORT_MESSAGE
        ? [
            {
              cle: 'candidatureMessage',
              message: 'Votre message est très court. Une phrase sur ce que vous savez faire aide beaucoup.',
            },
          ]
        : []),
    ],
    numero,
    faits: [
      decide(dossier, 'en-instruction', 'candidature-envoyee'),
      sent,
      ...sendLetter(world, `candidature:${offre}`, 'candidature-envoyee', { offre, numero }),
    ],
  };
}
