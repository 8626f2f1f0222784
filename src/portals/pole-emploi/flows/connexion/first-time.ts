import { addDays, type Day } from '../../../../engine/day.ts';
import type { Happening, Reply } from '../../../../engine/flow.ts';
import { stamp, type World } from '../../../../engine/world.ts';
import type { Compte } from '../../../../schema/compte.ts';
import type { Evenement, Fait } from '../../../../schema/evenement.ts';
import { fileOf, PORTAL, startDay } from '../../file.ts';
import { fail } from '../../receive.ts';
import { asIdentifier, connected, HIDDEN, sentFact } from './identify.ts';
import { choosePassword } from './recovery.ts';
import { compareSecret } from './space.ts';
import { CONNEXION, isBlocked } from './state.ts';

/*
 * Somebody who asked for RSA is registered without doing anything (loi plein emploi): a letter brings the number, and the password
 * comes in another message (pole-emploi.md §1.2 and §2i). How many days later is a choice of the simulator.
 */
const NUMBER_AFTER_DAYS = 7;
const PASSWORD_AFTER_DAYS = 10;
const MORNING = 8 * 60;

/** The two messages of an automatic registration, with their days; none for anybody else. */
export function firstMessages({ poleEmploi }: Pick<Compte, 'poleEmploi'>): Happening[] {
  if (poleEmploi?.situation !== 'inscrit-automatiquement' || poleEmploi.inscritLe === undefined) return [];
  const { identifiant, motDePasse, inscritLe } = poleEmploi;
  const message = (
    id: string,
    after: number,
    canal: 'courriel' | 'courrier',
    modele: string,
    donnees: Record<string, string>,
  ) => {
    const recu: Fait = { type: 'recu', message: `${PORTAL}:${id}:${canal}`, canal, de: PORTAL, modele, donnees };
    return { id: `${PORTAL}:${id}`, le: addDays(inscritLe as Day, after), faits: [recu] };
  };
  return [
    message('numero', NUMBER_AFTER_DAYS, 'courrier', 'inscription-automatique', { identifiant, inscritLe }),
    message('provisoire', PASSWORD_AFTER_DAYS, poleEmploi.courrielValide ? 'courriel' : 'courrier', 'mot-de-passe-provisoire', {
      motDePasse,
    }),
  ];
}

/** Those that had arrived before the story began. */
export const firstMessagesReceived = (before: World): Evenement[] =>
  firstMessages(before.compte)
    .filter(({ le }) => le <= before.today)
    .flatMap(({ id, le, faits }) =>
      stamp(
        faits.map((fait) => ({ ...fait, cause: id })),
        { today: le, minute: MORNING, t: 0 },
      ),
    );

/** Those still to come. */
export const firstMessagesToCome = (world: World): Happening[] =>
  firstMessages(world.compte).filter(({ le }) => le > startDay(world));

/** POST /connexion/premiere-fois { identifiant, motDePasseProvisoire, motDePasse, confirmation }. */
export function answerPremiereFois(corps: Readonly<Record<string, unknown>>, world: World): Reply {
  const identifiant = asIdentifier(corps.identifiant);
  const provisional = String(corps.motDePasseProvisoire ?? '');
  if (identifiant === '') return fail(422, 'Écrivez l’identifiant\u00a0: il est dans la lettre.', { champ: 'identifiant' });
  if (provisional === '')
    return fail(422, 'Écrivez le mot de passe provisoire\u00a0: il vient dans un autre message.', {
      champ: 'motDePasseProvisoire',
    });
  if (isBlocked(world)) return fail(423, 'Trois essais n’ont pas marché. Attendez 15 minutes, puis réessayez.');
  const faits: Fait[] = [sentFact({ identifiant, motDePasse: HIDDEN })];
  const wrong = (champ: string, message: string): Reply => ({
    ...fail(401, message, { champ }),
    faits: [...faits, { type: 'refuse', dossier: CONNEXION, fait: 'motDePasse', raison: message }],
  });
  if (identifiant !== fileOf(world.compte).identifiant)
    return wrong('identifiant', 'Cet identifiant n’est pas celui de la lettre. Recopiez-le chiffre par chiffre.');
  const compared = compareSecret(world, provisional);
  if (compared === 'juste')
    return { ...fail(409, 'Ce mot de passe n’est pas provisoire\u00a0: connectez-vous avec la page ordinaire.'), faits };
  if (compared === 'faux')
    return wrong(
      'motDePasseProvisoire',
      'Ce n’est pas le mot de passe provisoire. Recopiez celui du message, avec ses majuscules.',
    );
  const chosen = choosePassword(corps.motDePasse, corps.confirmation);
  if (!chosen.ok) return fail(422, chosen.raison, { champ: 'motDePasse' });
  if (corps.motDePasse === provisional)
    return fail(422, 'Choisissez un mot de passe différent du provisoire.', { champ: 'motDePasse' });
  return {
    status: 200,
    corps: { prenom: world.compte.prenom },
    faits: [
      sentFact({ identifiant, motDePasse: chosen.empreinte }),
      ...chosen.faits,
      connected('identifiants'),
      connected('fait'),
    ],
  };
}
