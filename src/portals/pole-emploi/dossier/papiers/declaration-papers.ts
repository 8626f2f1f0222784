import type { PaperText } from '#engine/household/truth.ts';
import { addMonths, dayInWords, lastDayOf, monthInWords, monthOf } from '#engine/journal/day.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { euros } from '#engine/words/money.ts';
import { nameIn } from '../../letter.ts';
import { trueWork } from '../emplois/work.ts';
import { fileOf } from '../file.ts';
import { ACTU, monthOfDossier } from '../months.ts';
import { contractPapers, who } from './contract-papers.ts';

const NOTEBOOK_MONTHS = 3;

/** The papers that the month needs: contracts with their days and their end, sick notes, trainings, the notebook of one's own work, the proof of each declaration. */
export function declarationPapers(world: World): PaperText[] {
  return [...contractPapers(world), ...sickNotes(world), ...trainings(world), ...notebook(world), ...proofs(world)];
}

const sickNotes = (world: World): PaperText[] =>
  fileOf(world.compte)
    .arrets.filter(({ du }) => du <= world.today)
    .map(({ du, au }) => ({
      id: `arret-${du}`,
      type: 'attestation',
      titre: 'Avis d’arrêt de travail (volet 3)',
      de: 'Docteur Fictif',
      le: du,
      sections: [
        {
          lignes: [
            { libelle: 'Patient', valeur: who(world) },
            { libelle: 'Premier jour', valeur: dayInWords(du) },
            { libelle: 'Dernier jour', valeur: dayInWords(au) },
          ],
        },
      ],
    }));

const trainings = (world: World): PaperText[] =>
  fileOf(world.compte)
    .formations.filter(({ du }) => du <= world.today)
    .map(({ nom, du, au }, rank) => ({
      id: `formation-${rank + 1}`,
      type: 'attestation',
      titre: 'Attestation d’entrée en formation',
      de: 'Centre de formation Inventé',
      le: du,
      sections: [
        {
          lignes: [
            { libelle: 'Stagiaire', valeur: who(world) },
            { libelle: 'Formation', valeur: nom },
            { libelle: 'Premier jour', valeur: dayInWords(du) },
            { libelle: 'Dernier jour', valeur: dayInWords(au) },
          ],
        },
      ],
    }));

/** What somebody self-employed notes every month: hours, and money that came in. */
function notebook(world: World): PaperText[] {
  if (fileOf(world.compte).activiteIndependante === undefined) return [];
  const months = Array.from({ length: NOTEBOOK_MONTHS }, (_, back) => addMonths(monthOf(world.today), -1 - back));
  return months.flatMap((mois) =>
    trueWork(world, mois)
      .filter(({ nature }) => nature === 'non-salarie')
      .map((work) => ({
        id: `recettes-${mois}`,
        type: 'attestation' as const,
        titre: `Mon cahier de recettes, ${monthInWords(mois)}`,
        de: work.employeur,
        le: lastDayOf(mois),
        sections: [
          {
            lignes: [
              { libelle: 'Heures de travail (estimation)', valeur: `${work.heures} h`, fait: 'heures' as const },
              { libelle: 'Argent encaissé', valeur: euros(work.brut), montant: work.brut, fait: 'brut' as const },
              { libelle: 'Je le déclare à l’Urssaf', valeur: RHYTHMS[fileOf(world.compte).activiteIndependante ?? 'mensuelle'] },
            ],
          },
        ],
      })),
  );
}

const RHYTHMS = { mensuelle: 'chaque mois', trimestrielle: 'chaque trimestre', annuelle: 'chaque année' } as const;

/** The proof of each declaration that was sent: the last one of each month. */
function proofs(world: World): PaperText[] {
  const last = new Map(eventsOf(world, 'envoye').flatMap((event) => (event.demarche === ACTU ? [[event.dossier, event]] : [])));
  return [...last.values()].map(({ dossier, numero, le, minute }) => ({
    id: `preuve-${dossier.replace(':', '-')}`,
    type: 'attestation',
    titre: `Preuve d’actualisation, ${monthInWords(monthOfDossier(dossier))}`,
    de: `${nameIn(world)} d’Exemple (fictif)`,
    le,
    sections: [
      {
        lignes: [
          { libelle: 'Personne', valeur: who(world) },
          { libelle: 'Mois déclaré', valeur: monthInWords(monthOfDossier(dossier)) },
          { libelle: 'Numéro', valeur: numero },
          {
            libelle: 'Reçue le',
            valeur: `${dayInWords(le)} à ${Math.floor(minute / 60)} h ${String(minute % 60).padStart(2, '0')}`,
          },
        ],
      },
    ],
  }));
}
