import type { PaperText } from '#engine/household/truth.ts';
import { addMonthsToDay, dayInWords } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import { birthNameOf } from '#portals/ants/dossier/file.ts';
import { lossPaper, wantedLicence } from '#portals/ants/dossier/titres/licences.ts';
import { EXAM_PAPER_MONTHS } from '#portals/ants/rules/licences.ts';

const line = (libelle: string, valeur: string) => ({ libelle, valeur });

/** The papers that let one drive meanwhile: after a loss, after the exam. */
export function papers(world: World): PaperText[] {
  const loss = lossPaper(world);
  const { motif, le } = wantedLicence(world);
  return [
    ...(loss
      ? [
          {
            id: 'attestation-perte',
            type: 'attestation',
            titre: 'Attestation de perte du permis',
            de: 'ANTS d’Exemple (spécimen)',
            le: loss.du,
            sections: [
              {
                lignes: [
                  line('Au nom de', birthNameOf(world.compte)),
                  line('Permet de conduire jusqu’au', dayInWords(loss.jusquau)),
                  line('Où', 'en France seulement'),
                ],
              },
            ],
          } as const,
        ]
      : []),
    ...(motif === 'reussite' && le !== undefined && le <= world.today
      ? [
          {
            id: 'certificat-examen',
            type: 'attestation',
            titre: 'Certificat d’examen du permis (CEPC)',
            de: 'Centre d’examen d’Exemple (spécimen)',
            le,
            sections: [
              {
                lignes: [
                  line('Au nom de', birthNameOf(world.compte)),
                  line('Résultat', 'favorable'),
                  line('Permet de conduire jusqu’au', dayInWords(addMonthsToDay(le, EXAM_PAPER_MONTHS))),
                ],
              },
            ],
          } as const,
        ]
      : []),
  ];
}
