import { oneOf, ticked } from '#engine/answers/answer.ts';
import { fact } from '#engine/flow/fact.ts';
import type { Circuit, ScreensByEdition } from '#engine/flow/flow.ts';
import { flowOf } from '#engine/flow/flow-of.ts';
import { CARD, PORTAL, requestsOf } from '#portals/mediatheque/dossier/file.ts';

const toLibrary: Circuit = {
  vers: PORTAL,
  pourquoi: 'Pour faire votre carte.',
  base: 'règlement de la médiathèque d’essai, article 1',
  duree: 'un an',
  effet: 'la carte permet d’emprunter',
  droits: 'voir, corriger, effacer',
  source: 'Dossier de faits Médiathèque, § 1',
};

const facts = {
  formule: fact('la formule choisie', oneOf(['livres', 'livres-et-disques']), toLibrary),
  reglement: fact('votre accord au règlement', ticked('Cochez la case pour envoyer.'), toLibrary),
};

/** Asking for a reader's card, once a session. */
export const carteLecteur = flowOf({
  id: CARD,
  titre: 'Demander une carte de lecteur',
  facts,
  open: (world) => (requestsOf(world).length === 0 ? `${CARD}:2026` : undefined),
  truths: () => ({ formule: 'livres', reglement: 'true' }),
});

export const screens: ScreensByEdition<keyof typeof facts> = {
  '2026': [
    {
      id: 'formule',
      titre: 'La formule',
      fields: () => [
        {
          fait: 'formule',
          as: 'choix',
          label: 'Que voulez-vous emprunter ?',
          options: [
            { valeur: 'livres', label: 'Des livres' },
            { valeur: 'livres-et-disques', label: 'Des livres et des disques' },
          ],
        },
        { fait: 'reglement', as: 'case', label: 'J’accepte le règlement.' },
      ],
    },
  ],
};
