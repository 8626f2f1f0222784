import { monthInWords } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import { euros } from '#engine/words/money.ts';
import type { DossierRow } from '../pieces/followed.ts';
import { housingRequests } from './requests.ts';

/** The requests for a housing benefit, as « Suivre mes démarches » shows them. */
export const housingRows = (world: World): DossierRow[] =>
  housingRequests(world).map(({ dossier, le, decision, parLeBailleur }) => ({
    dossier,
    le,
    titre: 'Aide au logement',
    etat: decision === undefined ? 'en-cours' : 'traite',
    detail:
      decision === undefined
        ? parLeBailleur
          ? 'Le propriétaire doit transmettre l’attestation de loyer.'
          : 'Un agent décide quand l’attestation de loyer est là.'
        : decision.issue === 'acceptee' && decision.donnees !== undefined
          ? `Accordée : ${euros(decision.donnees.montant)} par mois depuis ${monthInWords(decision.donnees.du)}.`
          : 'Une réponse est dans vos messages.',
  }));
