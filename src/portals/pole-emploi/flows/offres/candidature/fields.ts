import { ask } from '#engine/flow/ask.ts';
import type { Field, FlowContext } from '#engine/flow/flow.ts';
import { textAnswer } from '#engine/flow/payload.ts';
import { dayInWords } from '#engine/journal/day.ts';
import { cvOptions, wrongCv } from '#portals/pole-emploi/dossier/offers/cv-papers.ts';
import { profileOf, saysSomething } from '#portals/pole-emploi/dossier/offers/profile.ts';
import { offerOf } from '#portals/pole-emploi/dossier/offers/search.ts';
import type { Fact } from './facts.ts';
import { applicationTo, CANDIDATURE } from './read.ts';
import { DECLINE_REASONS, PROFILE, REPLIES } from './words.ts';

/** The number of the offer of a dossier. */
export const offerIn = ({ dossier }: Pick<FlowContext, 'dossier'>): string => dossier.slice(CANDIDATURE.length + 1);
/** Did the adviser propose this offer? Then one may also say no. */
export const isProposed = ({ world, dossier }: Pick<FlowContext, 'world' | 'dossier'>): boolean =>
  applicationTo(world, offerIn({ dossier }))?.origine === 'conseiller';
/** Is the offer refused, as things stand on screen? */
export const isDeclined = (context: FlowContext): boolean =>
  isProposed(context) && textAnswer(context, 'candidatureReponse') === 'decliner';

/** What the offer is: its job, its firm, its place. */
export const nameOfOffer = (context: Pick<FlowContext, 'dossier'>): string => {
  const offer = offerOf(offerIn(context));
  return offer ? `${offer.intitule}, ${offer.entreprise}, ${offer.lieu}` : '';
};

/** The answer to an offer of the adviser. */
export const replyFields = (context: FlowContext): Field<Fact>[] => {
  const until = applicationTo(context.world, offerIn(context))?.jusquau;
  return [
    ask('candidatureReponse', 'choix', 'Que répondez-vous à cette offre ?', {
      ...(until === undefined
        ? {}
        : {
            hint: `Votre conseiller attend une réponse jusqu’au ${dayInWords(until)} inclus.`,
            regle: 'Délai pour répondre à une offre : choix du simulateur.',
          }),
      options: Object.entries(REPLIES).map(([valeur, label]) => ({ valeur, label })),
    }),
  ];
};

/** Why not. */
export const declineFields = (): Field<Fact>[] => [
  ask('candidatureRaison', 'choix', 'Pourquoi cette offre n’est-elle pas pour vous ?', {
    hint: 'Dire pourquoi aide votre conseiller à chercher mieux.',
    regle: 'Réponses proposées : choix du simulateur.',
    options: Object.entries(DECLINE_REASONS).map(([valeur, label]) => ({ valeur, label })),
  }),
];

/** The CV and the message. */
export function applicationFields(context: FlowContext): Field<Fact>[] {
  const { world } = context;
  const chosen = textAnswer(context, 'candidatureCv');
  const wrong = wrongCv(world, chosen);
  const told = saysSomething(profileOf(world));
  const alerte =
    wrong !== undefined
      ? `« ${wrong} » n’est pas un CV. L’entreprise y lirait des choses privées. Choisissez un autre papier.`
      : chosen === PROFILE && !told
        ? 'Votre profil est vide : l’entreprise n’y lira rien. Remplissez-le d’abord, dans « Mon profil ».'
        : undefined;
  return [
    ask('candidatureCv', 'piece', 'Votre CV', {
      hint: 'Choisissez parmi vos papiers.',
      options: cvOptions(world, {
        valeur: PROFILE,
        label: 'Mon profil en ligne',
        hint: told ? 'Sans fichier : les compétences écrites dans votre espace.' : 'Il est encore vide.',
      }),
      ...(alerte === undefined ? {} : { alerte }),
    }),
    ask('candidatureMessage', 'texte-long', 'Votre message à l’entreprise', {
      hint: 'Deux ou trois phrases : pourquoi cette offre, ce que vous savez faire, quand vous êtes libre. Jamais de numéro de sécurité sociale ni d’IBAN.',
    }),
  ];
}

/** The last box. */
export const agreementField: Field<Fact> = ask(
  'candidatureAccord',
  'case',
  'J’accepte que mon CV et mon message soient envoyés à l’entreprise.',
);
