import { ask, choose } from '#engine/flow/ask.ts';
import type { Field, FlowContext, ScreensByEdition } from '#engine/flow/flow.ts';
import { flowOf } from '#engine/flow/flow-of.ts';
import { textAnswer } from '#engine/flow/payload.ts';
import { CODE_HINT } from '#portals/caf/dossier/acces/copied-code.ts';
import { CODE_COORDONNEES, COORDONNEES, knownContact, type Reach } from '#portals/caf/dossier/coordonnees.ts';
import { holds } from '#portals/caf/dossier/file.ts';
import { contactCodes } from './codes.ts';
import { type CodeFact, type ContactFact, codeFacts, contactFacts } from './facts.ts';

export const TITLE = 'Changer mes coordonnées';

/** Telling the Caf another telephone, or another e-mail address (caf.md §2.e). */
export const coordonnees = flowOf({
  id: COORDONNEES,
  titre: TITLE,
  facts: contactFacts,
  open: (world) => (holds(world.compte) ? `${COORDONNEES}:${contactCodes.sent(world) + 1}` : undefined),
  truths: (context) => {
    const { world } = context;
    const { telephone, courriel } = world.compte.identifiants;
    const known = knownContact(world);
    const first: Reach = known.telephone === telephone && known.courriel !== courriel ? 'courriel' : 'telephone';
    return { coordonneesQuoi: first, coordonneesTelephone: telephone, coordonneesCourriel: courriel };
  },
  onPaper: { coordonneesQuoi: { told: true }, coordonneesTelephone: {}, coordonneesCourriel: {} },
});

/** Copying the code that was received there. One dossier for each code. */
export const codeCoordonnees = flowOf({
  id: CODE_COORDONNEES,
  titre: 'Recopier le code de vérification',
  facts: codeFacts,
  open: (world) => {
    const code = contactCodes.now(world);
    return code && `${CODE_COORDONNEES}:${code.rang}`;
  },
  // A code that reached nobody can be copied by nobody.
  truths: ({ world }) => ({ coordonneesCode: contactCodes.arrived(world) ? contactCodes.now(world)?.code : undefined }),
});

function contactFields(context: FlowContext): Field<ContactFact>[] {
  const known = knownContact(context.world);
  const what = textAnswer(context, 'coordonneesQuoi');
  return [
    choose('coordonneesQuoi', 'Qu’est-ce qui change ?', [
      { valeur: 'telephone', label: 'Mon téléphone' },
      { valeur: 'courriel', label: 'Mon adresse de courriel' },
    ]),
    ...(what === 'telephone'
      ? [
          ask<ContactFact>('coordonneesTelephone', 'texte', 'Nouveau téléphone mobile', {
            clavier: 'telephone',
            hint: 'Un code y est envoyé par SMS : gardez-le près de vous.',
            connu: known.telephone,
          }),
        ]
      : []),
    ...(what === 'courriel'
      ? [
          ask<ContactFact>('coordonneesCourriel', 'texte', 'Nouvelle adresse de courriel', {
            clavier: 'courriel',
            hint: 'Un code y est envoyé. Les codes de connexion y arriveront aussi.',
            connu: known.courriel,
          }),
        ]
      : []),
  ];
}

const codeFields = (): Field<CodeFact>[] => [ask('coordonneesCode', 'chiffres', 'Code reçu', { hint: CODE_HINT })];

const contactPages = [{ id: 'coordonnees', titre: 'Mes coordonnées', fields: contactFields }];
const codePages = [{ id: 'code', titre: 'Le code reçu', fields: codeFields }];
/** One page each, in both editions: a choice, no transcript was found. */
export const contactScreens: ScreensByEdition<ContactFact> = { '2025': contactPages, '2024': contactPages };
export const codeScreens: ScreensByEdition<CodeFact> = { '2025': codePages, '2024': codePages };
