import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Lesson } from '#engine/portal/lesson.ts';
import { loginState } from '#portals/caf/dossier/inside.ts';
import type { Day } from '#schema/day.ts';

const row = (number: number): string => `Dossier de faits Caf, § 1.4 et § 5 ligne ${number}`;

/** What was tried at the door before it opened (caf.md §1.4, §5 rows 22 and 23). It costs no money, only time. */
export function lessons(world: World): Lesson[] {
  const typed = eventsOf(world, 'envoye').flatMap(({ dossier, donnees, le }) =>
    dossier === 'connexion' && typeof donnees.numeroSecuriteSociale === 'string'
      ? [{ numero: donnees.numeroSecuriteSociale, le: le }]
      : [],
  );
  const short = typed.find(({ numero }) => /^\d{7}$/.test(numero));
  const long = typed.find(({ numero }) => /^\d{15}$/.test(numero));
  const secret = eventsOf(world, 'refuse').find(({ dossier, fait }) => dossier === 'connexion' && fait === 'motDePasse');
  const [left] = loginState(world).interruptions;
  return [
    ...tried(
      'numero-allocataire',
      short?.le,
      'Le numéro d’allocataire ne sert plus à se connecter',
      'Vous avez écrit sept chiffres : c’est le numéro d’allocataire. Le site demande les treize chiffres du numéro de sécurité sociale.',
      row(23),
    ),
    ...tried(
      'numero-avec-cle',
      long?.le,
      'Quinze chiffres : la clé était en trop',
      'Vous avez écrit quinze chiffres. Les deux derniers sont la clé : le site demande seulement les treize premiers.',
      row(23),
    ),
    ...tried(
      'mot-de-passe-inexact',
      secret?.le,
      'Un mot de passe n’allait pas',
      'Les majuscules comptent. Trois essais bloquent le compte quinze minutes.',
      'Dossier de faits Caf, § 1.4',
    ),
    ...tried(
      'page-quittee',
      left,
      'La page de connexion a été quittée',
      'La messagerie s’est ouverte dans le même onglet : il a fallu tout recommencer. Un onglet pour la Caf, un onglet pour les courriels.',
      row(22),
    ),
  ];
}

const tried = (id: string, le: Day | undefined, titre: string, explication: string, source: string): Lesson[] =>
  le === undefined ? [] : [{ id: `connexion:${id}`, titre, explication, etat: 'arrive', le, source }];
