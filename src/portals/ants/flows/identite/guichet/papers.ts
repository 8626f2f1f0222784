import type { PaperText } from '#engine/household/truth.ts';
import { dayInWords } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import { fullName } from '#engine/words/full-name.ts';
import { fileOf, personOf } from '#portals/ants/dossier/file.ts';
import { bookingsOf } from '#portals/ants/dossier/titres/bookings.ts';
import { photosOf } from '#portals/ants/dossier/titres/photos.ts';
import { hallName } from '#portals/ants/dossier/titres/town-halls.ts';

const line = (libelle: string, valeur: string) => ({ libelle, valeur });
const TITLES = { cni: 'Carte d’identité', passeport: 'Passeport', permis: 'Permis de conduire' } as const;
const YEARS_VALID = { cni: 10, passeport: 10, permis: 15 } as const;
const STATES = { present: 'en main', abime: 'abîmé', perdu: 'perdu', vole: 'volé' } as const;

/** The titles that the person holds, her photos, and what a counter gave her. */
export const papers = (world: World): PaperText[] => [
  ...fileOf(world.compte).titres.flatMap(({ sorte, finLe, etat, numero, declareLe }): PaperText[] => [
    ...(etat === 'present' || etat === 'abime'
      ? [
          {
            id: `titre-${sorte}`,
            type: 'attestation',
            titre: TITLES[sorte],
            de: 'Spécimen',
            le: `${Number(finLe.slice(0, 4)) - YEARS_VALID[sorte]}${finLe.slice(4)}` as PaperText['le'],
            sections: [
              {
                lignes: [
                  line('Au nom de', fullName(personOf(world.compte).prenom, world.compte.nom)),
                  line('Valable jusqu’au', dayInWords(finLe)),
                  ...(numero === undefined ? [] : [line('Numéro', numero)]),
                  ...(etat === 'present' ? [] : [line('État', STATES[etat])]),
                ],
              },
            ],
          } as const,
        ]
      : []),
    ...(etat === 'vole' && declareLe !== undefined && declareLe <= world.today
      ? [
          {
            id: `declaration-vol-${sorte}`,
            type: 'attestation',
            titre: `Déclaration de vol\u00a0: ${TITLES[sorte].toLowerCase()}`,
            de: 'Commissariat d’Exempleville (inventé)',
            le: declareLe,
            sections: [{ lignes: [line('Volé', TITLES[sorte]), line('Déclaré le', dayInWords(declareLe))] }],
          } as const,
        ]
      : []),
  ]),
  ...photosOf(world).map(
    ({ id, code, faiteLe }): PaperText => ({
      id,
      type: 'attestation',
      titre: code === undefined ? 'Planche de photos' : 'Planche de photo numérique',
      de: 'Photographe Sansnom (inventé)',
      le: faiteLe,
      sections: [
        {
          lignes: [
            line('Prise le', dayInWords(faiteLe)),
            ...(code === undefined ? [] : [line('Code (22 signes, une seule fois)', code)]),
          ],
        },
      ],
    }),
  ),
  ...bookingsOf(world)
    .filter(({ recepisse }) => recepisse !== '')
    .map(
      ({ recepisse, mairie, le, dossier }): PaperText => ({
        id: `recepisse-${dossier.split(':')[1]}`,
        type: 'attestation',
        titre: 'Récépissé de demande de titre',
        de: `${hallName(mairie)} (spécimen)`,
        le,
        sections: [{ lignes: [line('Numéro de demande', recepisse), line('Déposé le', dayInWords(le))] }],
      }),
    ),
];
