import type { PaperText } from '#engine/household/truth.ts';
import { dayInWords } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import { fullName } from '#engine/words/full-name.ts';
import { SEX_WORDS } from '#portals/ants/dossier/birth.ts';
import { civilOf, holderOf, startOf, wantedFor } from '#portals/ants/dossier/titres/person.ts';
import { type PreDemande, preDemandesOf } from '#portals/ants/dossier/titres/pre-demandes.ts';
import { TITLE_WORDS } from '#portals/ants/dossier/titres/title-words.ts';
import { motifInWords } from './words.ts';

const line = (libelle: string, valeur: string) => ({ libelle, valeur });

/** The id of the summary that a pré-demande gives to print. */
export const summaryId = (numero: string): string => `pre-demande-${numero}`;

/** The record of birth: everything that the form asks is copied from it. */
function birthRecord(world: Pick<World, 'compte' | 'events' | 'today'>): PaperText {
  const holder = holderOf(world.compte, wantedFor(world.compte));
  const civil = civilOf(world.compte);
  return {
    id: 'acte-de-naissance',
    type: 'attestation',
    titre: `Acte de naissance\u00a0: ${fullName(holder.prenom, holder.nom)}`,
    de: `Mairie de ${holder.commune} (spécimen)`,
    le: startOf(world),
    sections: [
      {
        titre: 'L’enfant',
        lignes: [
          line('Nom de naissance', holder.nom),
          line('Prénom', holder.prenom),
          line('Sexe', SEX_WORDS[civil.sexe]),
          line('Né ou née le', `${dayInWords(holder.naissance)}, à ${holder.commune}`),
        ],
      },
      ...civil.parents.map((parent, rank) => ({
        titre: rank === 0 ? 'Premier parent' : 'Second parent',
        lignes: [
          line('Nom et prénom', `${parent.nom}, ${parent.prenom}`),
          line('Né ou née le', `${dayInWords(parent.naissance)}, à ${parent.commune}`),
        ],
      })),
      { titre: 'Une note, au crayon', lignes: [line('Taille', `${civil.taille} cm`), line('Yeux', civil.yeux)] },
    ],
  };
}

/** What is printed at the end: the number, and the square that the town hall scans. */
const summary = ({ numero, titre, motif, le, jusquau, montant }: PreDemande): PaperText => ({
  id: summaryId(numero),
  type: 'attestation',
  titre: 'Récapitulatif de pré-demande',
  de: 'ANTS d’Exemple (spécimen)',
  le,
  sections: [
    {
      lignes: [
        line('Numéro de pré-demande', numero),
        line('Titre demandé', TITLE_WORDS[titre]),
        line('Motif', motifInWords(motif)),
        line('Valable jusqu’au', dayInWords(jusquau)),
        line('Timbre', montant === 0 ? 'gratuit' : `${montant}\u00a0€`),
      ],
    },
  ],
  paragraphes: [
    'Ici se trouve un carré à scanner : il contient le même numéro. Sur ce spécimen, il n’est pas dessiné, pour que personne ne le prenne pour un vrai.',
    'Apportez cette feuille au rendez-vous.',
  ],
});

/** The papers of a pré-demande: what it is copied from, and what it gives. */
export const papers = (world: World): PaperText[] => [birthRecord(world), ...preDemandesOf(world).map(summary)];
