import { dayInWords } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import type { Lesson } from '#engine/portal/lesson.ts';
import { type LicenceRequest, licenceRequests, lossPaper } from '#portals/ants/dossier/titres/licences.ts';

/** What a request of a licence became, and until when one may drive. */
export const lessons = (world: World): Lesson[] => [...licenceRequests(world).flatMap(of), ...driving(world)];

function of({ dossier, etat, raison, depuis }: LicenceRequest): Lesson[] {
  const at = { le: depuis, quand: `Le ${dayInWords(depuis)}.` };
  if (etat === 'rejete')
    return [
      {
        id: `permis-rejete:${dossier}`,
        dossier,
        titre: 'La demande de permis est rejetée, et le code de photo est perdu',
        explication: `Pourquoi : ${raison}. Un code ne sert qu’une fois, même pour rien : il faut payer une autre photo.`,
        etat: 'arrive',
        ...at,
        source: 'Dossier de faits ANTS, § 2e et 5 ligne 26',
      },
    ];
  if (etat === 'retourne')
    return [
      {
        id: `permis-revenu:${dossier}`,
        dossier,
        titre: 'La lettre du permis n’a pas trouvé la porte',
        explication: 'L’adresse n’était pas entière. Rien ne l’a signalé à l’écran.',
        etat: 'arrive',
        ...at,
        source: 'Dossier de faits ANTS, § 5 ligne 13',
      },
    ];
  return etat === 'remis'
    ? [
        {
          id: `permis-recu:${dossier}`,
          titre: 'Le permis est arrivé',
          explication: 'La demande n’avait pas d’erreur : le code de photo a servi, et bien servi.',
          etat: 'evite',
          source: 'Dossier de faits ANTS, § 2e',
        },
      ]
    : [];
}

/** The paper of a loss lasts two months; the card usually comes before. */
function driving(world: World): Lesson[] {
  const paper = lossPaper(world);
  const got = licenceRequests(world).some(({ dossier, etat }) => dossier === paper?.dossier && etat === 'remis');
  if (!paper || got || paper.jusquau >= world.today) return [];
  return [
    {
      id: `attestation-finie:${paper.dossier}`,
      titre: 'L’attestation de perte ne vaut plus',
      explication: `Elle permettait de conduire jusqu’au ${dayInWords(paper.jusquau)}. Après, sans permis, on ne conduit plus.`,
      etat: 'arrive',
      le: paper.jusquau,
      quand: `Le ${dayInWords(paper.jusquau)}.`,
      source: 'Dossier de faits ANTS, § 2e (deux mois, fiche de 2020)',
    },
  ];
}
