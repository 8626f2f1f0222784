import type { PaperText } from '#engine/household/truth.ts';
import { dayInWords } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import { DEPARTMENT, SEX_WORDS } from '#portals/ants/dossier/birth.ts';
import { birthNameOf } from '#portals/ants/dossier/file.ts';
import { vehiclesOf } from '#portals/ants/dossier/vehicles.ts';
import type { Day } from '#schema/day.ts';

/** The certificate that both have signed on the day of the sale, and the identity of the buyer: what the form is copied from. */
export const saleCertificates = (world: World): PaperText[] =>
  vehiclesOf(world).flatMap(({ id, plaque, marque, modele, vendu }) => {
    if (!vendu || vendu.le > world.today) return [];
    const { a, le, heure, kilometrage } = vendu;
    return [
      {
        id: `certificat-cession-${id}`,
        type: 'attestation',
        titre: `Certificat de cession\u00a0: ${marque} ${modele}`,
        de: 'Signé par les deux (spécimen)',
        le: le as Day,
        sections: [
          {
            titre: 'Le véhicule',
            lignes: [
              { libelle: 'Immatriculation', valeur: plaque },
              { libelle: 'Kilométrage', valeur: `${kilometrage.toLocaleString('fr-FR')} km` },
            ],
          },
          {
            titre: 'La vente',
            lignes: [
              { libelle: 'Vendu le', valeur: `${dayInWords(le as Day)} à ${heure.replace(':', '\u00a0h\u00a0')}` },
              { libelle: 'Ancien propriétaire', valeur: birthNameOf(world.compte) },
            ],
          },
          {
            titre: 'Le nouveau propriétaire, comme sur sa pièce d’identité',
            lignes: [
              { libelle: 'Nom de naissance', valeur: a.nom },
              { libelle: 'Prénom', valeur: a.prenom },
              ...(a.sexe === undefined ? [] : [{ libelle: 'Sexe', valeur: SEX_WORDS[a.sexe] }]),
              {
                libelle: 'Né ou née le',
                valeur: `${dayInWords(a.naissance as Day)}, à ${a.commune}, département ${DEPARTMENT}`,
              },
              { libelle: 'Adresse', valeur: a.adresse },
            ],
          },
        ],
      },
    ];
  });
