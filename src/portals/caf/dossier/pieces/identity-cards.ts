import type { PaperText } from '#engine/household/truth.ts';
import { dayInWords } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import { fullName } from '#engine/words/full-name.ts';
import { requestsOf } from './requests.ts';

/** Whoever is asked for an identity card has one: nobody writes it in the account. Front and back, as specimens. */
export function identityCards(world: Pick<World, 'compte' | 'events'>): PaperText[] {
  const { compte } = world;
  const asked = requestsOf(world).flatMap(({ pieces, le }) =>
    pieces
      .filter(({ piece }) => piece === 'identite')
      .map(({ personne }) => ({ personne: personne ?? compte.foyer.adultes[0]?.id, le })),
  );
  return compte.foyer.adultes.flatMap(({ id, prenom, naissance }): PaperText[] => {
    const first = asked.find(({ personne }) => personne === id);
    if (first === undefined) return [];
    return [
      {
        id: `carte-identite-${id}`,
        type: 'attestation',
        titre: `Carte d’identité ${prenom}`,
        de: 'Mairie d’Exempleville',
        le: first.le,
        sections: [
          {
            titre: 'Recto',
            lignes: [
              { libelle: 'Nom', valeur: fullName(prenom, compte.nom) },
              { libelle: 'Naissance', valeur: dayInWords(naissance) },
            ],
          },
          { titre: 'Verso', lignes: [{ libelle: 'Adresse', valeur: compte.logement.adresse }] },
        ],
        paragraphes: ['Spécimen d’entraînement : il ne prouve rien.'],
      },
    ];
  });
}
