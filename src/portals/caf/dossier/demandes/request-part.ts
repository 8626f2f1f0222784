import type { Flow, ScreensByEdition } from '#engine/flow/flow.ts';
import { dayInWords, monthInWords, monthOf } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import { type DemarcheTold, demarche } from '#engine/portal/demarche.ts';
import type { Part } from '#engine/portal/part.ts';
import { ACTIVATION } from '../acces/account-now.ts';
import { piecesOf } from '../pieces/asked.ts';
import { wantedInWords } from '../pieces/wanted.ts';
import type { Prestation } from '../rights.ts';
import { readByPerson } from './happenings.ts';
import { requestNotes } from './notes.ts';
import { ESTIMATION, REQUEST_TITLES, requestsOf, whyClosed } from './requests.ts';
import { requestStations } from './stations.ts';
import { takeRequest } from './take.ts';

/** What the last request for that benefit still lacks. */
function papersToSend(world: World, prestation: Prestation): string[] {
  const last = requestsOf(world).findLast((request) => request.prestation === prestation);
  const missing = (last && piecesOf(world, last.dossier)?.manque) ?? [];
  const [first] = missing;
  if (first === undefined) return [];
  return [
    `Il manque ${missing.map((piece) => wantedInWords(world, piece)).join(' ; ')}. À envoyer avant le ${dayInWords(first.avant)}, par « Mes démarches » : sans cela, pas de réponse.`,
  ];
}

/** A request for a benefit, as its folder gives it. `minutes`: what one should count. */
export const requestPart = <Fact extends string>(
  prestation: Prestation,
  { flow, screens, minutes, rang }: { flow: Flow<Fact>; screens: ScreensByEdition<NoInfer<Fact>>; minutes: number; rang: number },
): Part =>
  demarche({
    flow,
    screens,
    take: takeRequest,
    closed: (world) => whyClosed(world, prestation),
    notes: (ecran, context) => requestNotes(ecran, context, minutes),
    stations: requestStations,
    // An account is born for a request, and an estimate asks for nothing: both lead here.
    apres: { [ACTIVATION]: REQUEST_TITLES[prestation], [ESTIMATION]: REQUEST_TITLES[prestation] },
    menu: { rubrique: 'demarches', titre: REQUEST_TITLES[prestation], rang, ouverte: true },
    mots: (_donnees, world) => ({
      bouton: 'Envoyer ma demande',
      fait: 'Votre demande est envoyée',
      reponse: 'Accusé de réception',
      suite: [
        ...papersToSend(world, prestation),
        readByPerson(world)
          ? 'Une personne de la Caf lit votre dossier : la réponse vient dans vos messages, et par lettre.'
          : 'La réponse vient dans vos messages, et par lettre.',
        `Si la réponse est oui, le droit commence le 1er ${monthInWords(monthOf(world.today))}. Le paiement vient le 5 du mois suivant.`,
        'Si quelque chose change d’ici là, dites-le à la Caf.',
      ],
    }),
  } satisfies DemarcheTold<Fact>);
