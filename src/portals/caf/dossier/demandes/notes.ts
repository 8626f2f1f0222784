import type { FlowContext } from '#engine/flow/flow.ts';
import type { ScreenNote } from '#engine/flow/flow-pages.ts';
import { monthsInWords } from '#engine/words/months.ts';
import { ofName } from '#engine/words/say.ts';
import { isKnown, requestPeriod } from './context.ts';
import { wantedOf } from './fields/paper-fields.ts';
import { joinedQuarter } from './requests.ts';

const SOURCE = 'Ce que demande cette partie : dossier de faits Caf, § 2.a et 2.d ; l’ordre et les mots : choix du simulateur';

/** What stands above the parts of a request. */
export function requestNotes(ecran: string, context: FlowContext, minutes: number): readonly ScreenNote[] {
  const { world } = context;
  const months = ofName(monthsInWords(requestPeriod(world)));
  if (ecran === 'avant')
    return [
      {
        texte: `Comptez ${minutes} minutes. Vous pouvez remplir les parties dans l’ordre que vous voulez, et vous arrêter : tout est gardé.`,
      },
      {
        titre: 'À préparer',
        liste: [
          'une pièce d’identité',
          `ce que chaque adulte du foyer a reçu ${months}`,
          'le bail, ou un papier du logement',
          'un RIB à votre nom',
        ],
      },
      { texte: 'Le droit commence au mois de la demande, pas avant : une demande tardive perd des mois.' },
      ...(isKnown(world) ? [{ texte: 'Ce que la Caf sait déjà est écrit. Vérifiez-le.' }] : []),
      { regle: SOURCE },
    ];
  if (ecran === 'ressources')
    return joinedQuarter(world)
      ? [
          {
            texte: `Vos ressources ${months} sont déjà dans votre déclaration trimestrielle : elles servent pour cette demande. Il n’y a rien à écrire ici.`,
          },
          { regle: 'Un seul trimestre pour les deux aides : choix du simulateur, aucun texte trouvé.' },
        ]
      : [
          { texte: `Les trois mois qui comptent : ceux ${months}. Recopiez le « montant net social » des bulletins.` },
          { regle: 'Mois M-4 à M-2 depuis mars 2025 : CASF, art. R262-7 ; CSS, art. R843-1 ; dossier de faits Caf, § 2.a' },
        ];
  if (wantedOf(context).length > 0 && ecran === (world.edition === '2024' ? 'validation' : 'papiers'))
    return [
      {
        titre: 'Cette liste dépend de vos réponses',
        liste: [
          'un papier joint maintenant est lu en une dizaine de jours',
          'un papier envoyé plus tard fait attendre la réponse, pas la date de la demande',
          'la Caf ne redemande pas ce qu’une autre administration lui dit',
        ],
      },
      {
        regle:
          'Papiers : dossier de faits Caf, § 2.a ; liste et délai : CRPA, art. L114-5 ; pas de nouvelle demande de ce qui est connu : CRPA, art. L114-8 ; qui est déjà connu de la Caf, et délai de lecture : choix du simulateur',
      },
    ];
  if (ecran === 'droits')
    return [
      {
        titre: 'Avec le RSA',
        liste: [
          'une inscription à France Travail est faite pour vous, et pour votre conjoint',
          'un référent vous est donné, et un [[contrat-d-engagement|contrat d’engagement]] se signe avec lui',
          'chaque changement se dit à la Caf, et les ressources tous les trois mois',
          'vous pouvez contester toute décision, et vous faire aider',
        ],
      },
      { regle: 'CASF, art. L262-28 à L262-37 ; inscription : code du travail, art. L5411-1, depuis le 1er janvier 2025' },
    ];
  return [{ regle: SOURCE }];
}
