import { oneOf } from '#engine/answers/answer.ts';
import { day } from '#engine/answers/answer-day.ts';
import { email, password } from '#engine/answers/answer-identity.ts';
import { valuesOf, YES_NO } from '#engine/answers/options.ts';
import { fact } from '#engine/flow/fact.ts';
import type { FactSpec } from '#engine/flow/flow.ts';
import { toFranceTravail } from '#portals/pole-emploi/circuits.ts';
import { SITUATIONS } from '../options.ts';

const account = toFranceTravail({
  pourquoi: 'Pour créer votre espace et vous écrire.',
  effet: 'Vous pourrez vous connecter dès l’inscription.',
  duree: 'Un espace sans inscription est effacé après 13 mois sans connexion : code du travail, art. R5312-44.',
});

/** May one register, and the account that the registration creates. */
export const accessFacts = {
  situationActuelle: fact(
    'votre situation aujourd’hui',
    oneOf(valuesOf(SITUATIONS)),
    toFranceTravail({
      pourquoi: 'Pour savoir si vous pouvez vous inscrire en ligne.',
      effet: 'Certaines situations demandent d’attendre, ou d’appeler le 3949.',
      machine: 'Un programme lit la réponse et dit aussitôt si vous pouvez continuer.',
    }),
  ),
  finDernierContrat: fact(
    'le dernier jour de votre contrat',
    day({ min: '1960-01-01', max: '2040-12-31' }),
    toFranceTravail({
      pourquoi: 'On peut s’inscrire à partir du lendemain du dernier jour.',
      effet: 'Au plus tard douze mois après, pour l’allocation. Chaque jour de retard peut être un jour non payé.',
    }),
  ),
  courrielCompte: fact(
    'votre adresse de courriel',
    email(),
    toFranceTravail({
      pourquoi: 'Pour créer votre espace et vous prévenir de vos courriers.',
      effet: 'Si elle n’est pas confirmée, les courriers viennent par la poste.',
    }),
  ),
  motDePasseChoisi: { ...fact('le mot de passe que vous choisissez', password(), account), secret: true },
  motDePasseRepete: { ...fact('le même mot de passe, une deuxième fois', password(), account), secret: true },
  courriersEnLigne: fact(
    'votre accord pour les courriers en ligne',
    oneOf(valuesOf(YES_NO)),
    toFranceTravail({
      pourquoi: 'Il faut votre accord pour ne plus recevoir de papier.',
      effet: 'Avec l’accord et l’adresse confirmée, la convocation arrive tout de suite. Sinon elle vient par la poste.',
      droits: 'Vous pouvez changer d’avis quand vous voulez, dans votre espace.',
    }),
  ),
} satisfies Record<string, FactSpec>;
