import { YES_NO } from '#engine/answers/options.ts';
import { ask, choose } from '#engine/flow/ask.ts';
import type { Field, FlowContext } from '#engine/flow/flow.ts';
import { isInside } from '#portals/pole-emploi/dossier/inside.ts';
import { warn } from '#portals/pole-emploi/warn.ts';
import { PASSWORDS_DIFFER } from '../consistency.ts';
import { asksLastDay, lateFor, obstacles } from '../eligibility.ts';
import type { Fact } from '../facts/index.ts';
import { SITUATIONS } from '../options.ts';
import { saidIn } from './field.ts';

/** « Puis-je m’inscrire en ligne ? » */
export function eligibilityFields(context: FlowContext): Field<Fact>[] {
  const said = saidIn(context);
  const { today } = context.world;
  const why = (cle: string) => obstacles(said, today).find((obstacle) => obstacle.cle === cle)?.message;
  return [
    choose('situationActuelle', 'Quelle est votre situation aujourd’hui ?', SITUATIONS, warn(why('situationActuelle'))),
    ...(asksLastDay(said('situationActuelle'))
      ? [
          ask('finDernierContrat', 'jour', 'Quel est le dernier jour de votre contrat ?', {
            hint: 'Il est écrit sur la lettre de fin de contrat, ou sur l’[[attestation-employeur|attestation employeur]].',
            ...warn(why('finDernierContrat') ?? lateFor(said, today)),
          }),
        ]
      : []),
  ];
}

/** The account, and the agreement for letters online. Somebody who is inside has one already. */
export function accountFields(context: FlowContext): Field<Fact>[] {
  const said = saidIn(context);
  const [first, second] = [said('motDePasseChoisi'), said('motDePasseRepete')];
  const differ = first !== undefined && second !== undefined && first !== second;
  const password: Field<Fact>[] = [
    ask('motDePasseChoisi', 'secret', 'Choisissez un mot de passe', {
      hint: 'Au moins 8 signes, avec une lettre et un chiffre. N’utilisez pas un vrai mot de passe à vous.',
    }),
    ask('motDePasseRepete', 'secret', 'Écrivez-le une deuxième fois', warn(differ ? PASSWORDS_DIFFER : undefined)),
  ];
  return [
    ask('courrielCompte', 'texte', 'Votre adresse de courriel', {
      clavier: 'courriel',
      hint: 'Un message avec un code y arrive. Recopiez le code pour confirmer l’adresse.',
    }),
    ...(isInside(context.world) ? [] : password),
    choose('courriersEnLigne', 'Voulez-vous recevoir vos courriers en ligne ?', YES_NO, {
      hint: 'Non : ils viennent par la poste, quelques jours plus tard.',
    }),
  ];
}
