import { ask } from '#engine/flow/ask.ts';
import type { Field, FlowContext, Option } from '#engine/flow/flow.ts';
import { textAnswer } from '#engine/flow/payload.ts';
import { dayInWords } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import { paperBehind, sendablePapers } from '#portals/pole-emploi/dossier/documents/files.ts';
import { kindOf } from '#portals/pole-emploi/dossier/documents/kinds.ts';
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

/** The papers to choose from: CVs first. In life too, one can join the wrong file. */
function cvOptions(world: World): Option[] {
  const papers = sendablePapers(world).map((paper) => ({ paper, cv: kindOf(paper) === 'cv' }));
  const option = ({ id, titre, de }: (typeof papers)[number]['paper']): Option => ({
    valeur: id,
    label: titre,
    hint: `${de} · PDF`,
  });
  return [
    ...papers.filter(({ cv }) => cv).map(({ paper }) => option(paper)),
    { valeur: PROFILE, label: 'Mon profil en ligne', hint: 'Sans fichier : les compétences écrites dans votre espace.' },
    ...papers.filter(({ cv }) => !cv).map(({ paper }) => option(paper)),
  ];
}

/** The paper chosen as a CV, when it is not one: its title. */
export function wrongCv(world: World, chosen: string): string | undefined {
  if (chosen === '' || chosen === PROFILE) return undefined;
  const paper = paperBehind(world, chosen);
  return paper === undefined || kindOf(paper) === 'cv' ? undefined : paper.titre;
}

/** The CV and the message. */
export function applicationFields(context: FlowContext): Field<Fact>[] {
  const wrong = wrongCv(context.world, textAnswer(context, 'candidatureCv'));
  return [
    ask('candidatureCv', 'piece', 'Votre CV', {
      hint: 'Choisissez parmi vos papiers.',
      options: cvOptions(context.world),
      ...(wrong === undefined
        ? {}
        : { alerte: `« ${wrong} » n’est pas un CV. L’entreprise y lirait des choses privées. Choisissez un autre papier.` }),
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
