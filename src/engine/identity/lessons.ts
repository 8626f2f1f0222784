import type { Day } from '#schema/day.ts';
import { eventsOf, type World } from '../journal/world.ts';
import type { Lesson } from '../portal/lesson.ts';
import type { SharedDoor } from './door.ts';
import { leavings, wrongAccount } from './left-open.ts';
import { PROVIDER_LIST } from './providers.ts';
import { identityDossier, TRIES } from './session.ts';

const row = (number: number): string => `Dossier de faits ANTS, § 5 ligne ${number} et § 6.1`;

/** What the log-in through the shared identity taught: it costs no money, only time, or one's peace (ants.md §5, rows 8, 14, 16, 28). */
export function identityLessons(world: World, door: SharedDoor): Lesson[] {
  const { portail, nom } = door;
  const lesson = (id: string, told: Omit<Lesson, 'id'>): Lesson => ({ id: `${identityDossier(portail)}:${id}`, ...told });
  const wrong = wrongAccount(world, door);
  const left = leavings(world, door);
  const open = left.findLast(({ referme }) => !referme);
  const closed = left.find(({ referme }) => referme);
  const refused = (raison: string): Day | undefined =>
    eventsOf(world, 'refuse').find((event) => event.dossier === identityDossier(portail) && event.raison === raison)?.le;
  const used = refused('nom-usage');
  const unknown = refused('introuvable');
  return [
    ...closedProviders(world, door).map(({ id, nom: provider, le, raison }) =>
      lesson(`ferme-${id}`, {
        titre: `${provider} ne répondait pas`,
        explication: `${raison} Cela ne dit rien de votre compte sur ${nom} : un autre fournisseur, ou une autre heure, ouvre la même porte.`,
        etat: 'arrive',
        le,
        source: row(14),
      }),
    ),
    ...(wrong
      ? [
          lesson('compte-vide', {
            titre: 'Un autre compte s’est ouvert, vide',
            explication: wrong.sorti
              ? `La connexion d’entraînement a ouvert un second compte sur ${nom}, à côté du vôtre. Vous en êtes sorti, et vous avez retrouvé le bon.`
              : `La connexion d’entraînement a ouvert un second compte sur ${nom}, à côté du vôtre. Rien n’est perdu : vos demandes sont dans l’autre. Sortez, et entrez par la porte d’avant.`,
            etat: wrong.sorti ? 'evite' : 'arrive',
            le: wrong.le,
            source: row(28),
          }),
        ]
      : []),
    ...(open
      ? [
          lesson('reste-ouvert', {
            titre: open.repris ? 'La personne suivante entre sans mot de passe' : 'Le fournisseur est resté ouvert',
            explication: `Vous avez quitté ${nom}, mais pas ${open.provider.nom}. Sur cet ordinateur, ce jour-là, un clic suffit pour rentrer à votre place${open.repris ? ' : vous l’avez vu' : ''}. Sortez aussi du fournisseur, ou fermez tout le navigateur.`,
            etat: 'arrive',
            le: open.le,
            source: 'Dossier de faits ANTS, § 6.1, point 6',
          }),
        ]
      : []),
    ...(!open && closed
      ? [
          lesson('bien-sorti', {
            titre: 'Vous êtes sorti des deux côtés',
            explication: `Quitter ${nom} ne suffit pas : vous avez aussi quitté ${closed.provider.nom}. Personne ne peut entrer à votre place.`,
            etat: 'evite',
            le: closed.le,
            source: 'Dossier de faits ANTS, § 6.1, point 6',
          }),
        ]
      : []),
    ...(used
      ? [
          lesson('nom-usage', {
            titre: 'Le nom d’usage n’est pas le nom de naissance',
            explication:
              'Ce fournisseur a transmis le nom d’usage. Le registre ne connaît que le nom de naissance : il a refusé. Un autre fournisseur, qui a le bon nom, ouvre la porte.',
            etat: 'arrive',
            le: used,
            source: row(8),
          }),
        ]
      : []),
    ...(unknown
      ? [
          lesson('introuvable', {
            titre: 'Le registre n’a trouvé personne',
            explication:
              'Ce que le fournisseur a transmis ne correspond à aucune naissance connue. Il faut faire corriger l’état civil chez lui, ou entrer avec le compte du portail quand il y en a un.',
            etat: 'arrive',
            le: unknown,
            source: row(16),
          }),
        ]
      : []),
  ];
}

/** The providers through which nobody could come in: down that day, or shut after three wrong passwords. */
function closedProviders(world: World, { portail }: SharedDoor) {
  return PROVIDER_LIST.flatMap(({ id, nom }) => {
    const struck = eventsOf(world, 'subi').find(
      ({ incident, requete }) =>
        requete === `identite-${id}` && world.scenario?.incidents.find((one) => one.id === incident)?.type === 'panne',
    );
    if (struck) return [{ id, nom, le: struck.le, raison: 'Le site du fournisseur était en panne.' }];
    const wrong = eventsOf(world, 'refuse').filter(
      ({ dossier, fait, pour }) => dossier === identityDossier(portail) && fait === 'fournisseurMotDePasse' && pour === id,
    )[TRIES - 1];
    return wrong ? [{ id, nom, le: wrong.le, raison: `${TRIES} mauvais mots de passe, et il s’est fermé un moment.` }] : [];
  });
}
