import { ask } from '#engine/flow/ask.ts';
import type { Field, FlowContext, ScreensByEdition } from '#engine/flow/flow.ts';
import { flowOf } from '#engine/flow/flow-of.ts';
import { textAnswer } from '#engine/flow/payload.ts';
import type { World } from '#engine/journal/world.ts';
import { textIn } from '#engine/portal/letter-data.ts';
import { receiptNumber, type Taken } from '#engine/portal/receives.ts';
import { ACTIVATION, accountNow, identifierOf } from '#portals/caf/dossier/acces/account-now.ts';
import { accountCodes } from '#portals/caf/dossier/acces/codes.ts';
import { CODE_HINT, WRONG_CODE } from '#portals/caf/dossier/acces/copied-code.ts';
import { DEMO_PASSWORD, PASSWORD_SIGNS } from '#portals/caf/dossier/acces/password.ts';
import type { Donnees, Fait } from '#schema/evenement.ts';
import { type ActivationFact, activationFacts } from './facts.ts';

const DIFFER = 'Les deux mots de passe ne sont pas pareils. Écrivez deux fois le même.';

/** Copying the code, and choosing a password: the account is there, or opens again (caf.md §1.2 and §1.3). One dossier for each code. */
export const activation = flowOf({
  id: ACTIVATION,
  titre: 'Choisir mon mot de passe CAF',
  facts: activationFacts,
  open: (world) => {
    const code = accountCodes.now(world);
    return code && `${ACTIVATION}:${code.rang}`;
  },
  truths: ({ world }) => ({
    // A code that reached nobody can be copied by nobody.
    compteCode: accountCodes.arrived(world) ? accountCodes.now(world)?.code : undefined,
    compteMotDePasse: DEMO_PASSWORD,
    compteConfirmation: DEMO_PASSWORD,
  }),
});

function fields(context: FlowContext): Field<ActivationFact>[] {
  const [first, second] = [textAnswer(context, 'compteMotDePasse'), textAnswer(context, 'compteConfirmation')];
  return [
    ask('compteCode', 'chiffres', 'Code reçu', { hint: CODE_HINT }),
    ask('compteMotDePasse', 'secret', 'Mot de passe', {
      hint: `Au moins ${PASSWORD_SIGNS} signes, des lettres et des chiffres. Inventez-en un pour l’exercice : n’écrivez jamais l’un des vôtres.`,
      regle: `Chiffres et lettres : dossier de faits Caf, § 1.1 ; ${PASSWORD_SIGNS} signes : choix du simulateur`,
    }),
    ask(
      'compteConfirmation',
      'secret',
      'Le même, une deuxième fois',
      first !== '' && second !== '' && first !== second ? { alerte: DIFFER } : {},
    ),
  ];
}
const pages = [{ id: 'mot-de-passe', titre: 'Le code, et un mot de passe', fields }];
export const activationScreens: ScreensByEdition<ActivationFact> = { '2025': pages, '2024': pages };

/** A new account opens at once, for the request to go on; one that was there is entered by its own door. */
export function takeActivation(donnees: Donnees, world: World, dossier: string): Taken {
  const numero = receiptNumber(world, 'MDP', dossier);
  const refuse = (cle: ActivationFact, message: string): Taken => ({ numero, faits: [], erreurs: [{ cle, message }] });
  if (textIn(donnees, 'compteCode') !== accountCodes.now(world)?.code) return refuse('compteCode', WRONG_CODE);
  if (textIn(donnees, 'compteMotDePasse') !== textIn(donnees, 'compteConfirmation')) return refuse('compteConfirmation', DIFFER);
  const known = accountNow(world);
  const modele = known ? 'mot-de-passe-caf-change' : 'compte-caf-cree';
  const { courriel, courrielPerdu } = world.compte.identifiants;
  const mail: Fait = {
    type: 'recu',
    message: `caf:${modele}:${dossier}:courriel`,
    ...{ canal: 'courriel', de: 'caf', modele },
    donnees: { identifiant: identifierOf(world), courriel },
  };
  return {
    numero,
    faits: [...(known ? [] : [{ type: 'connecte', portail: 'caf', etape: 'fait' } as const]), ...(courrielPerdu ? [] : [mail])],
  };
}
