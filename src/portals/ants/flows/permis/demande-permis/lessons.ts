import { dayInWords } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import type { Lesson } from '#engine/portal/lesson.ts';
import { type LicenceRequest, licenceRequests, lossPaper } from '#portals/ants/dossier/titres/licences.ts';
import type { Day } from '#schema/day.ts';
import { isRightAddress, readDay, returnDay, whyRejected } from './outcome.ts';

/** What a request of a licence became, and until when one may drive. */
export const lessons = (world: World): Lesson[] => [
  ...licenceRequests(world).flatMap((request) => of(world, request)),
  ...driving(world),
];

function of(world: World, request: LicenceRequest): Lesson[] {
  const { dossier, etat, depuis } = request;
  const raison = etat === 'rejete' ? request.raison : etat === 'en-instruction' ? whyRejected(world, request) : undefined;
  if (raison !== undefined)
    return [
      {
        id: `permis-rejete:${dossier}`,
        dossier,
        titre: `La demande de permis ${etat === 'rejete' ? 'est' : 'sera'} rejetée, et le code de photo est perdu`,
        explication: `Pourquoi : ${raison}. Un code ne sert qu’une fois, même pour rien : il faut payer une autre photo.`,
        ...seen(etat === 'rejete', etat === 'rejete' ? depuis : readDay(request)),
        source: 'Dossier de faits ANTS, § 2e et 5 ligne 26',
      },
    ];
  const onItsWay = etat === 'en-instruction' || etat === 'accepte' || etat === 'envoye';
  if (etat === 'retourne' || (onItsWay && !isRightAddress(world, request)))
    return [
      {
        id: `permis-revenu:${dossier}`,
        dossier,
        titre: `La lettre du permis ${etat === 'retourne' ? 'n’a pas trouvé' : 'ne trouvera pas'} la porte`,
        explication: 'L’adresse n’était pas entière. Rien ne l’a signalé à l’écran.',
        ...seen(etat === 'retourne', etat === 'retourne' ? depuis : returnDay(request)),
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

const seen = (came: boolean, le: Day): Pick<Lesson, 'etat' | 'le'> => ({
  etat: came ? 'arrive' : 'a-venir',
  le,
});

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
      source: 'Dossier de faits ANTS, § 2e (deux mois, fiche de 2020)',
    },
  ];
}
