import { monthInWords } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import { dayWordsIn, monthIn, textIn } from '#engine/portal/letter-data.ts';
import { euros } from '#engine/words/money.ts';
import { opensPrime } from '#portals/caf/dossier/situation/back-to-work.ts';
import { CHANGE_TITLES } from '#portals/caf/dossier/situation/names.ts';
import { CHOICE, lettersOf, SELF } from '#portals/caf/letter.ts';
import { childWorkLimit } from '#portals/caf/rules/child-work.ts';
import type { Donnees } from '#schema/evenement.ts';
import { ownEntry } from '#schema/own-entry.ts';

const SOURCE = 'Dossier de faits Caf, § 2.e';
const titleIn = (donnees: Donnees): string => ownEntry(CHANGE_TITLES, textIn(donnees, 'sorte')) ?? 'Changement de situation';

const STILL_DECLARE = 'La déclaration tous les trois mois reste à faire.';

/** What each change does to a right, in words (caf.md §2.e). */
export const EFFECTS: Readonly<Record<string, (donnees: Donnees, world: World) => string[]>> = {
  couple: (donnees) => [
    `${textIn(donnees, 'prenom')} entre dans votre foyer. Les ressources des deux comptent, pour les trois mois déclarés.`,
    textIn(donnees, 'autreDossier') === 'oui'
      ? 'Les deux dossiers sont réunis : un seul numéro d’allocataire reste, le vôtre.'
      : 'Votre prochaine déclaration demandera aussi les ressources du conjoint.',
    'L’allocation de soutien familial (ASF) s’arrête quand un parent vit de nouveau en couple.',
  ],
  separation: (donnees) => [
    'L’autre personne et ses ressources ne comptent plus, depuis le premier jour du mois de la séparation.',
    ...(textIn(donnees, 'enfants') === 'restent'
      ? [
          'Une personne seule avec des enfants : le RSA et la prime d’activité sont plus élevés pendant douze mois, ou jusqu’aux trois ans du plus jeune.',
          textIn(donnees, 'pension') === 'fixee'
            ? 'La pension que vous recevez se déclare tous les trois mois.'
            : 'Sans pension payée, l’allocation de soutien familial (ASF) est due pour chaque enfant, dès le mois suivant. La pension peut être fixée par un juge, et versée par la Caf (intermédiation).',
        ]
      : textIn(donnees, 'enfants') === 'alternent'
        ? [
            'Les enfants vivent chez l’un puis chez l’autre : les allocations familiales peuvent se partager par moitié. Ce choix vaut un an.',
          ]
        : ['Les enfants ne sont plus à votre charge : les prestations familiales vont à l’autre parent.']),
    ...(donnees.conteste === true
      ? ['L’autre parent a déclaré les mêmes enfants. Une personne écrit aux deux. En attendant, ils ne comptent pas chez vous.']
      : []),
    ...(textIn(donnees, 'logement') === 'autre' ? ['Vous quittez le logement : déclarez aussi votre nouvelle adresse.'] : []),
  ],
  naissance: (donnees) => [
    `${textIn(donnees, 'prenom')} est dans votre dossier. Aucun papier n’est demandé : l’état civil nous le dit.`,
    'Le RSA et la prime d’activité comptent l’enfant dès le mois de sa naissance.',
    'Les prestations familiales, elles, commencent le mois suivant. Il n’y a pas d’autre demande à faire.',
  ],
  'depart-enfant': (donnees, world) => [
    `${textIn(donnees, 'prenom')} n’est plus à votre charge.`,
    `Un enfant qui travaille reste à charge jusqu’à ${euros(childWorkLimit(world.rules, world.rules).montant)} par mois, et jusqu’à 20 ans (21 ans pour l’aide au logement et le complément familial).`,
  ],
  'garde-alternee': (donnees) => [
    `${textIn(donnees, 'prenom')} vit chez ses deux parents, à tour de rôle.`,
    textIn(donnees, 'partage') === 'moitie'
      ? 'Les allocations familiales se partagent par moitié. Ce choix vaut un an.'
      : 'Les allocations familiales vont à un seul parent. Ce choix vaut un an.',
  ],
  travail: (donnees, world) => [
    `${textIn(donnees, 'prenom')} travaille : chaque paie compte à la déclaration suivante. D’ici là, le montant ne change pas.`,
    ...(textIn(donnees, 'contrat') === 'independant'
      ? ['Le travail à son compte se déclare d’une autre façon. Cet exercice ne donne alors pas de montant.']
      : []),
    ...(opensPrime(world)
      ? ['Vous avez le RSA : cette déclaration vaut demande de prime d’activité. Il n’y a pas d’autre demande à faire.']
      : []),
    'L’aide au logement suit aussi les paies, tous les trois mois.',
  ],
  'fin-de-travail': (donnees) => [
    textIn(donnees, 'indemnise') === 'oui'
      ? 'L’allocation chômage prend la place de la paie : la paie d’avant compte encore jusqu’à la prochaine révision.'
      : 'Sans rien à la place, la paie d’avant ne compte plus dans le RSA, dès le mois qui suit. C’est la neutralisation. Une démission n’y donne pas toujours droit.',
    textIn(donnees, 'indemnise') === 'oui'
      ? 'Pour l’aide au logement, les paies d’avant comptent pour 70 %, à partir de deux mois de chômage.'
      : 'Pour l’aide au logement, les paies d’avant ne comptent plus, à partir de deux mois sans revenu.',
    ...(textIn(donnees, 'indemnise') === 'attente'
      ? ['Quand l’allocation arrivera, déclarez-la : elle comptera à partir de là.']
      : []),
    'S’inscrire à France Travail est une autre démarche.',
  ],
  maladie: (donnees) => [
    textIn(donnees, 'forme') === 'invalidite'
      ? 'La pension d’invalidité compte à la déclaration suivante.'
      : 'Les indemnités journalières comptent à la déclaration suivante. Pour la prime d’activité, elles comptent comme une paie les trois premiers mois.',
    'Le montant déjà décidé ne change pas avant la prochaine révision.',
  ],
  retraite: () => [
    'La retraite compte à la déclaration suivante. Le montant déjà décidé ne change pas avant.',
    'La prime d’activité s’arrête quand il n’y a plus de revenu du travail. La retraite et l’Aspa se demandent avant le RSA.',
  ],
  formation: (donnees) => [
    textIn(donnees, 'payee') === 'oui'
      ? 'Ce que la formation paie compte à la déclaration suivante.'
      : 'Une formation non payée ne change pas le montant par elle-même. Les études et les stages d’école, eux, peuvent fermer le RSA.',
  ],
  hopital: (donnees) => [
    textIn(donnees, 'duree') === 'courte'
      ? 'Jusqu’à 60 jours, rien ne change.'
      : 'Après 60 jours, le RSA d’une personne seule est réduit à la deuxième révision. Cet exercice ne donne pas ce montant. Avec un conjoint ou un enfant, rien ne change.',
    STILL_DECLARE,
  ],
  prison: (donnees) => [
    textIn(donnees, 'duree') === 'courte'
      ? 'Jusqu’à 60 jours, rien ne change.'
      : 'Après 60 jours, le RSA d’une personne seule s’arrête à la deuxième révision. Avec un conjoint ou un enfant, la Caf étudie leur droit : cet exercice ne donne pas ce montant.',
    'Le droit reprend au premier jour du mois de la sortie.',
    STILL_DECLARE,
  ],
  etranger: (donnees) => [
    textIn(donnees, 'duree') === 'courte'
      ? 'Jusqu’à trois mois à l’étranger, rien ne change.'
      : 'Plus de trois mois à l’étranger : seuls les mois entiers passés en France sont payés, depuis le départ.',
    STILL_DECLARE,
  ],
};

const effects = (donnees: Donnees, world: World): string[] => ownEntry(EFFECTS, textIn(donnees, 'sorte'))?.(donnees, world) ?? [];

/** What is written of a change that was told, treated, or found. */
export const letters = lettersOf({
  'changement-recu': ({ donnees, world }) => ({
    objet: `Accusé de réception : ${titleIn(donnees).toLowerCase()}`,
    paragraphes: [
      `Vous avez déclaré ce changement, depuis le ${dayWordsIn(donnees, 'depuis')}.`,
      ...effects(donnees, world),
      'Le calcul est refait dans une dizaine de jours. Si la date est passée, il peut donner un rappel, ou une somme à rendre.',
      'Gardez ce message : c’est votre preuve.',
    ],
    aRetenir: [{ libelle: 'Numéro', valeur: textIn(donnees, 'numero') }],
    source: `${SOURCE} ; CSS, art. R115-7, R843-1, R843-2, L523-2 et L521-2 ; CASF, art. R262-4-1, R262-5, R262-13, R262-43 et R262-45 ; CSS, art. R846-1 ; accusé : CRPA, art. L112-11 ; délai et texte : ${CHOICE}`,
  }),
  'changement-traite': ({ donnees }) => ({
    objet: `Votre changement est pris en compte : ${titleIn(donnees).toLowerCase()}`,
    paragraphes: [
      `Il est arrivé le ${dayWordsIn(donnees, 'depuis')}. Il compte à partir de ${monthInWords(monthIn(donnees, 'effet'))}.`,
      donnees.change === true
        ? 'Des montants changent : une lettre à part dit, pour chaque aide, ce qui était payé et ce qui l’est maintenant.'
        : 'Aucun montant déjà décidé ne change. Votre prochaine déclaration en tiendra compte.',
    ],
    source: `${SOURCE} ; le montant vaut trois mois : CASF, art. R262-4, CSS, art. L843-4 ; sauf une séparation, une naissance ou une paie arrêtée : CASF, art. R262-4-1 et R262-13, CSS, art. R843-2 ; absences : CASF, art. R262-5 et R262-45 ; délai : ${CHOICE}`,
  }),
  'prime-par-reprise': ({ donnees }) => ({
    objet: 'Une prime d’activité est demandée pour vous',
    paragraphes: [
      `${textIn(donnees, 'prenom')} travaille, et vous avez le RSA : votre déclaration vaut demande de prime d’activité, depuis ${monthInWords(monthIn(donnees, 'du'))}.`,
      'Les paies comptent à la déclaration suivante : le montant viendra avec elle.',
    ],
    source: `CSS, art. R846-1 et R846-2 ; délai et texte : ${CHOICE}`,
  }),
  'vie-commune-signalee': ({ donnees }) => ({
    objet: 'Votre situation a-t-elle changé ?',
    paragraphes: [
      `Un autre dossier, celui de ${textIn(donnees, 'prenom')}, donne la même adresse que le vôtre depuis le ${dayWordsIn(donnees, 'depuis')}. C’est la seule information que nous avons, et elle vient de nos fichiers.`,
      'Si vous vivez en couple, déclarez-le. Si ce n’est pas le cas, écrivez-nous : partager un logement n’est pas vivre en couple.',
      `Sans réponse avant le ${dayWordsIn(donnees, 'avant')}, le dossier sera calculé pour un couple depuis ce jour. Vous pourrez le contester.`,
      'Une erreur de bonne foi n’est pas une fraude. Mais une somme versée en trop reste à rendre.',
      SELF,
    ],
    source: `Information sur l’origine d’un document avant de supprimer une aide : CSS, art. L114-21 ; vie de couple notoire et permanente : CSS, art. L842-7 ; droit à l’erreur : CRPA, art. L123-1 ; dossier de faits Caf, § 3.4 et § 5 ligne 12 ; délais et texte : ${CHOICE}`,
  }),
});
