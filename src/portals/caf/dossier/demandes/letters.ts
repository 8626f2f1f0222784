import { addMonths, addMonthsToDay, dayInWords, monthInWords, monthName } from '#engine/journal/day.ts';
import { decisionsOf } from '#engine/journal/decisions.ts';
import { dayWordsIn, textIn } from '#engine/portal/letter-data.ts';
import { euros } from '#engine/words/money.ts';
import type { Month } from '#schema/day.ts';
import { ownEntry } from '#schema/own-entry.ts';
import { CHOICE, type Known, lettersOf, SELF } from '../../letter.ts';
import { PAYMENT_DAY_SOURCE, paymentDay } from '../../rules/calendar.ts';
import { LAWS } from '../../rules/laws.ts';
import { monthsOfRight } from '../changes.ts';
import { readWanted, wantedInWords } from '../pieces/wanted.ts';
import { quarterFor } from '../quarters.ts';
import { amountIn, PRESTATION_NAMES, type Prestation } from '../rights.ts';
import { baseDay, readByPerson } from './happenings.ts';
import { REQUEST_TITLES, type Request, requestsOf } from './requests.ts';

/** The law that says from when each benefit counts. */
export const EFFECT: Readonly<Record<Prestation, string>> = {
  rsa: 'CASF, art. L262-18 et R262-33 : premier jour du mois de la demande',
  'prime-activite': 'CSS, art. R846-2 : premier jour du mois de la demande',
};
const APPEALS: Readonly<Record<Prestation, { qui: string; texte: string }>> = {
  rsa: { qui: 'le président du conseil départemental', texte: 'CASF, art. L262-47' },
  'prime-activite': { qui: 'la commission de recours amiable (CRA) de la Caf', texte: 'CSS, art. L845-2' },
};
const SILENCE_MONTHS = 2;
const SILENCE =
  'CRPA, art. L112-3, R112-5 et L231-4 : deux mois de silence valent refus d’une demande d’argent ; pour une prestation de la Caf, à vérifier';

/** The request that a letter speaks of. */
const requestIn = ({ donnees, world }: Known): Request | undefined =>
  requestsOf(world).find(({ dossier }) => dossier === textIn(donnees, 'dossier'));

/** The papers that a message names. */
const namesOf = ({ donnees, world }: Known, key: string): string[] => {
  const said = ownEntry(donnees, key);
  return (Array.isArray(said) ? said : []).flatMap((text) => {
    const wanted = readWanted(text);
    return wanted === undefined ? [] : [wantedInWords(world, wanted)];
  });
};

const EMPTY = { objet: 'Votre demande', paragraphes: ['Cette demande ne se lit plus.'] };

/** « 573,49 € par mois », or each amount with its month. */
function amountWords(known: Known, request: Request): string {
  const said = decisionsOf(known.world, 'demande-caf').find(({ dossier }) => dossier === request.dossier)?.donnees;
  const months = monthsOfRight(quarterStart(known, request)).filter((month) => month >= request.du);
  const amounts = months.map((month) => amountIn(said, request.prestation, month));
  if (amounts.every((amount) => amount === amounts[0])) return `${euros(amounts[0] ?? 0)} par mois`;
  return months.map((month, rank) => `${monthName(month)} : ${euros(amounts[rank] ?? 0)}`).join(' ; ');
}

/** The first month of the quarter in which the benefit is paid: its own, or that of the benefits that it joined. */
const quarterStart = ({ world }: Known, { du }: Request): Month => quarterFor(world, du)?.mois ?? du;

const hourWords = (minute: number): string => `${Math.floor(minute / 60)} h ${String(minute % 60).padStart(2, '0')}`;

/** What is written about a request (caf.md §2.11). */
export const letters = lettersOf({
  'demande-recue': (known) => {
    const request = requestIn(known);
    if (!request) return EMPTY;
    const { envoi, prestation, du } = request;
    const missing = namesOf(known, 'pieces');
    return {
      objet: `Accusé de réception : ${REQUEST_TITLES[prestation].toLowerCase()}`,
      paragraphes: [
        `Nous avons bien reçu votre demande. Si vous y avez droit, le droit commencera le 1er ${monthInWords(du)}.`,
        readByPerson(known.world)
          ? 'Une personne de la Caf lit votre dossier, puis nous vous écrivons.'
          : 'Un programme calcule votre droit, puis nous vous écrivons. Une personne regarde si quelque chose ne concorde pas.',
        ...(missing.length === 0
          ? []
          : [
              `Il nous manque ${missing.length === 1 ? 'un papier' : 'des papiers'} :`,
              ...missing.map((name) => `– ${name}`),
              `Envoyez-${missing.length === 1 ? 'le' : 'les'} avant le ${dayWordsIn(known.donnees, 'avant')}, par « Suivre mes démarches ». Le [[dossier-incomplet|dossier est incomplet]] : notre délai de réponse est arrêté. La date de la demande ne change pas.`,
            ]),
        `${missing.length === 0 ? 'Sans' : 'Une fois tous les papiers reçus, sans'} réponse de notre part ${missing.length === 0 ? `le ${dayInWords(addMonthsToDay(envoi.le, SILENCE_MONTHS))}` : 'pendant deux mois'}, la demande est refusée. Vous aurez alors deux mois pour contester devant ${APPEALS[prestation].qui}.`,
        'Gardez ce message : c’est votre preuve.',
      ],
      aRetenir: [
        { libelle: 'Numéro de dossier', valeur: envoi.numero },
        { libelle: 'Reçue le', valeur: `${dayInWords(envoi.le)} à ${hourWords(envoi.minute)}` },
        { libelle: 'Service chargé du dossier', valeur: 'Caf d’Exemple, service des prestations' },
        { libelle: 'Pour joindre le service', valeur: 'Le 3230, ou « Contacter ma Caf » dans votre compte' },
        {
          libelle: 'Réponse attendue',
          valeur:
            missing.length === 0 ? `vers le ${dayInWords(baseDay(known.world, request))}` : 'quand tous les papiers seront lus',
        },
      ],
      source: `${EFFECT[prestation]} ; ${SILENCE} ; délai de réponse : ${CHOICE}`,
    };
  },
  'demande-accordee': (known) => {
    const request = requestIn(known);
    if (!request) return EMPTY;
    const { prestation, du, envoi, decideLe } = request;
    const { world } = known;
    const late = decideLe !== undefined && decideLe > paymentDay(addMonths(du, 1));
    const first = late ? paymentDay(addMonths(du, 2)) : paymentDay(addMonths(du, 1));
    return {
      objet: `Votre demande est acceptée : ${PRESTATION_NAMES[prestation]}`,
      paragraphes: [
        `Vous avez droit ${prestation === 'rsa' ? 'au RSA' : 'à la prime d’activité'} depuis le 1er ${monthInWords(du)}, le mois de votre demande. Les mois d’avant ne se rattrapent pas.`,
        readByPerson(world)
          ? 'Cette décision a été prise par une personne, avec un calcul fait par un programme.'
          : 'Cette décision a été prise par un programme. Vous pouvez demander comment il calcule, et qu’une personne regarde.',
        ...(prestation === 'rsa'
          ? [
              'Une inscription à France Travail est faite pour vous, et le département vous suit : un référent vous écrira.',
              ...(envoi.donnees['demandeAutresDroits'] === 'non'
                ? [
                    'Vous avez deux mois, depuis la demande, pour demander vos autres droits : chômage, retraite, pension alimentaire.',
                  ]
                : []),
            ]
          : []),
        'Le montant ne bouge pas pendant ces trois mois, sauf si votre famille change. Ce montant est une estimation pédagogique.',
        SELF,
      ],
      aRetenir: [
        { libelle: PRESTATION_NAMES[prestation], valeur: amountWords(known, request) },
        { libelle: 'Premier paiement', valeur: `${dayInWords(first)}${late ? ', avec le mois d’avant' : ''}` },
        { libelle: 'Prochaine déclaration', valeur: monthInWords(addMonths(quarterStart(known, request), 3)) },
        { libelle: 'Pour contester', valeur: `Deux mois : ${APPEALS[prestation].qui}` },
      ],
      source: `${EFFECT[prestation]} ; ${LAWS[prestation].review} ; recours : ${APPEALS[prestation].texte}${prestation === 'rsa' ? ' ; autres droits : CASF, art. R262-46' : ''} ; décision par un programme : CRPA, art. L311-3-1 ; ${PAYMENT_DAY_SOURCE} ; délai : ${CHOICE}`,
    };
  },
  'demande-refusee': (known) => {
    const request = requestIn(known);
    const said = decisionsOf(known.world, 'demande-caf-refusee').find(({ dossier }) => dossier === request?.dossier)?.donnees;
    if (!request || !said) return EMPTY;
    const { prestation } = request;
    const name = prestation === 'rsa' ? 'RSA' : 'prime d’activité';
    if (said.horsRegles)
      return {
        objet: `Votre demande : ${PRESTATION_NAMES[prestation]}, pas de montant ici`,
        paragraphes: [said.raison, 'Dans la vie, la Caf calcule ce droit. Demandez-lui une réponse écrite.'],
        source: said.texte,
      };
    if (said.sansPapiers)
      return {
        objet: `Votre demande est fermée, faute de papier : ${PRESTATION_NAMES[prestation]}`,
        paragraphes: [
          said.raison,
          'Personne n’a dit non à votre droit : sans ce papier, la Caf ne peut pas le calculer.',
          'Vous pouvez refaire la demande tout de suite, avec le papier. Le droit commencera au mois de la nouvelle demande : les mois passés sont perdus.',
          SELF,
        ],
        aRetenir: [
          {
            libelle: 'Pour contester',
            valeur: `Deux mois, jusqu’au ${dayInWords(addMonthsToDay(known.le, 2))} : écrire à ${APPEALS[prestation].qui}`,
          },
        ],
        source: `${said.texte} ; ${EFFECT[prestation]} ; recours : ${APPEALS[prestation].texte}`,
      };
    return {
      objet: `Votre demande est refusée : ${PRESTATION_NAMES[prestation]}`,
      paragraphes: [
        `Vous n’avez pas droit ${prestation === 'rsa' ? 'au RSA' : 'à la prime d’activité'}. La raison : ${said.raison}`,
        'Si votre situation change, refaites une demande le mois même : le droit commence au mois de la demande.',
      ],
      aRetenir: [
        {
          libelle: 'Pour contester',
          valeur: `Deux mois, jusqu’au ${dayInWords(addMonthsToDay(known.le, 2))} : écrire à ${APPEALS[prestation].qui}`,
        },
        { libelle: 'Aide demandée', valeur: name },
      ],
      source: `${said.texte} ; recours : ${APPEALS[prestation].texte}`,
    };
  },
});
