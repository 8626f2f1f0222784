import type { Field, FlowContext, Screen } from '#engine/flow/flow.ts';
import { textAnswer } from '#engine/flow/payload.ts';
import type { World } from '#engine/journal/world.ts';
import { demarche } from '#engine/portal/demarche.ts';
import { textIn } from '#engine/portal/letter-data.ts';
import { receiptNumber, type Taken } from '#engine/portal/receives.ts';
import { accountNow } from '#portals/ants/dossier/acces/account.ts';
import { lastLink } from '#portals/ants/dossier/acces/links.ts';
import { PASSWORD_SIGNS } from '#portals/ants/dossier/acces/password.ts';
import { PORTAL } from '#portals/ants/dossier/file.ts';
import { assignedIdentifier } from '#portals/ants/rules/made-numbers.ts';
import type { Donnees, Fait } from '#schema/evenement.ts';
import { activation, type Fact } from './flow.ts';
import { letters } from './letters.ts';

const DIFFER = 'Les deux mots de passe ne sont pas pareils. Écrivez deux fois le même.';

function fields(context: FlowContext): Field<Fact>[] {
  const [first, second] = [textAnswer(context, 'activationMotDePasse'), textAnswer(context, 'activationConfirmation')];
  return [
    {
      fait: 'activationMotDePasse',
      as: 'secret',
      label: 'Mot de passe',
      hint: `Au moins ${PASSWORD_SIGNS} signes, une lettre et un chiffre. Inventez-en un pour l’exercice : n’écrivez jamais l’un des vôtres.`,
      regle: `Un mot de passe de ${PASSWORD_SIGNS} signes : choix du simulateur, les règles du vrai site n’ont pas été trouvées`,
    },
    {
      fait: 'activationConfirmation',
      as: 'secret',
      label: 'Le même, une deuxième fois',
      ...(first !== '' && second !== '' && first !== second ? { alerte: DIFFER } : {}),
    },
  ];
}
const pages: readonly Screen<Fact>[] = [{ id: 'mot-de-passe', titre: 'Choisissez un mot de passe', fields }];

/** Somebody who chose a password is inside at once; the identifier comes in another e-mail, to an account that had none (ants.md §1.2). */
function take(donnees: Donnees, world: World, dossier: string): Taken {
  const numero = receiptNumber(world, 'ACT', dossier);
  if (textIn(donnees, 'activationMotDePasse') !== textIn(donnees, 'activationConfirmation'))
    return { numero, faits: [], erreurs: [{ cle: 'activationConfirmation', message: DIFFER }] };
  const entered: Fait = { type: 'connecte', portail: PORTAL, etape: 'fait' };
  const known = accountNow(world);
  const mail: Fait = {
    type: 'recu',
    message: `${PORTAL}:${known ? 'mot-de-passe' : 'identifiant'}:${dossier}:courriel`,
    canal: 'courriel',
    de: PORTAL,
    modele: known ? 'mot-de-passe-ants-change' : 'identifiant-attribue',
    donnees: { identifiant: known?.identifiant ?? assignedIdentifier(world.compte) },
  };
  return { numero, faits: [entered, mail] };
}

const WHY = {
  bon: '',
  utilise: 'Ce lien a déjà servi. Entrez avec votre identifiant et le mot de passe que vous avez choisi.',
  remplace: 'Un lien plus récent a pris sa place. Ouvrez le dernier courriel.',
  perime: 'Ce lien ne vaut plus. Demandez-en un autre, par «\u00a0Identifiant ou mot de passe oublié\u00a0».',
} as const;

/** Activating an account by the link of the e-mail, or choosing another password by the same way. */
export const activationPart = demarche({
  flow: activation,
  screens: { '2026': pages, '2020': pages },
  take,
  letters,
  outside: true,
  closed: (world) => {
    const link = lastLink(world);
    return link ? WHY[link.etat] : 'Cette page s’ouvre par le lien d’un courriel. Aucun lien n’est arrivé.';
  },
  sansEspace: 'Rouvrez le lien du courriel.',
  mots: () => ({
    bouton: 'Enregistrer mon mot de passe',
    fait: 'Votre mot de passe est enregistré',
    suite: [
      'Vous êtes dans votre espace. La prochaine fois, il faudra l’identifiant\u00a0: ce n’est pas votre adresse de courriel.',
      'L’identifiant est dans un courriel. Notez-le en lieu sûr, avec le nom du site.',
    ],
  }),
});
