import { freeText, oneOf } from '#engine/answers/answer.ts';
import { email } from '#engine/answers/answer-identity.ts';
import { answerValue } from '#engine/answers/answers.ts';
import { valuesOf } from '#engine/answers/options.ts';
import { ask } from '#engine/flow/ask.ts';
import { fact } from '#engine/flow/fact.ts';
import type { FactSpec, Field, FlowContext, Option, Screen } from '#engine/flow/flow.ts';
import { flowOf } from '#engine/flow/flow-of.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { toFranceTravail } from '#portals/pole-emploi/circuits.ts';
import { holds } from '#portals/pole-emploi/dossier/file.ts';
import { answerIn, currentDossier, registrationSent } from '#portals/pole-emploi/dossier/inscription/draft.ts';
import { CONFIRMATION, codeMails, isConfirmed } from './confirmation.ts';

const proof = toFranceTravail({
  pourquoi: 'Pour être sûr que les messages arrivent bien chez vous.',
  effet: 'Avec votre accord, les courriers viennent alors en ligne, tout de suite.',
  machine: 'Un programme compare le code avec celui qui a été envoyé.',
  humain: 'Personne. Un conseiller ne demande jamais ce code.',
});
const RECEIVED: readonly Option[] = [
  { valeur: 'oui', label: 'Oui, je le recopie' },
  { valeur: 'non', label: 'Non, envoyez-en un autre' },
];

/** The address that was written in the registration, or undefined. */
export const addressGiven = (world: World) =>
  registrationSent(world)?.donnees.courrielCompte ?? answerIn(world, currentDossier(world), 'courrielCompte');

// Each sending is a dossier of its own: the address first, then the code, as often as it takes.
const rank = (world: World): number => eventsOf(world, 'envoye').filter(({ demarche }) => demarche === CONFIRMATION).length + 1;

const facts = {
  codeRecu: fact('le code est-il arrivé ?', oneOf(valuesOf(RECEIVED)), proof),
  codeCourriel: fact(
    'le code reçu par courriel',
    freeText({ max: 20, vide: 'Recopiez les six chiffres du message. Il est dans la messagerie.' }),
    proof,
  ),
  courrielAConfirmer: fact('l’adresse de courriel à confirmer', email(), proof),
} satisfies Record<string, FactSpec>;
type Fact = keyof typeof facts;

/** Confirming one’s e-mail address, at any moment of the registration or after it: ask for a code, then copy it. */
export const confirmationCourriel = flowOf({
  id: CONFIRMATION,
  titre: 'Confirmer mon adresse de courriel',
  facts,
  open: (world) =>
    holds(world.compte) && !isConfirmed(world) && addressGiven(world) !== undefined
      ? `${CONFIRMATION}:${rank(world)}`
      : undefined,
  truths: ({ world }) => {
    const code = codeMails(world).at(-1)?.donnees?.code;
    return {
      codeRecu: 'oui',
      codeCourriel: code === undefined ? undefined : String(code),
      courrielAConfirmer: world.compte.identifiants.courriel,
    };
  },
  strictNote: {
    fr: 'Le code arrive par courriel. On peut le recopier plus tard.',
    falc: 'Le code est dans un message. Vous pouvez le recopier plus tard.',
    en: 'The code comes by e-mail. You may copy it later.',
  },
});

function fields({ world, answers }: FlowContext): Field<Fact>[] {
  const address: Field<Fact> = ask('courrielAConfirmer', 'texte', 'L’adresse à confirmer', {
    clavier: 'courriel',
    hint: 'Relisez-la lettre par lettre. Le code part à cette adresse.',
  });
  if (codeMails(world).length === 0) return [address];
  const received: Field<Fact> = { fait: 'codeRecu', as: 'choix', label: 'Le code est-il arrivé ?', options: RECEIVED };
  const said = answerValue(answers, 'codeRecu');
  const code: Field<Fact> = ask('codeCourriel', 'chiffres', 'Le code à six chiffres', {
    hint: 'Il est dans le dernier message reçu.',
  });
  return said === undefined ? [received] : [received, said === 'oui' ? code : address];
}

const screens: readonly Screen<Fact>[] = [{ id: 'confirmer', titre: 'Confirmer mon adresse de courriel', fields }];
/** The same screen in both editions. */
export const confirmationScreens = { '2021': screens, '2026': screens };
