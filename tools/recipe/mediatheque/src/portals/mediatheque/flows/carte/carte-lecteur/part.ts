import { addDays } from '#engine/journal/day.ts';
import { demarche } from '#engine/portal/demarche.ts';
import { receiptNumber } from '#engine/portal/receives.ts';
import { PORTAL, requestsOf } from '#portals/mediatheque/dossier/file.ts';
import { carteLecteur, screens } from './flow.ts';

/** The card, which is ready a week later. */
export const cartePart = demarche({
  flow: carteLecteur,
  screens,
  take: (_donnees, world, dossier) => ({ numero: receiptNumber(world, 'MED', dossier), faits: [] }),
  menu: { rubrique: 'Mes demandes', titre: { '2026': 'Ma carte' }, rang: { '2026': 1 } },
  happenings: (world, until) =>
    requestsOf(world)
      .map(({ dossier, le }) => ({
        id: `${PORTAL}:prete:${dossier}`,
        le: addDays(le, 7),
        faits: [
          {
            type: 'recu' as const,
            message: `${PORTAL}:prete:${dossier}`,
            canal: 'courriel' as const,
            de: PORTAL,
            modele: 'carte-prete',
            donnees: {},
          },
        ],
      }))
      .filter(({ le }) => le <= until),
  letters: {
    'carte-prete': () => ({ objet: 'Votre carte est prête', de: 'Médiathèque', paragraphes: ['Elle vous attend à l’accueil.'] }),
  },
  stations: (world) => {
    const [sent] = requestsOf(world);
    return [
      { id: 'vous', nom: 'Vous', role: 'vous demandez', etat: sent ? 'passe' : 'vous', ...(sent ? { le: sent.le } : {}) },
      { id: PORTAL, nom: 'Médiathèque', role: 'fait la carte', etat: sent ? 'en-cours' : 'a-venir' },
    ];
  },
});
