import type { Fournisseur } from '#schema/compte.ts';
import type { Donnees, Fait } from '#schema/evenement.ts';
import { compacted } from '#schema/legible.ts';
import { looksLikeRealNir, REAL_NIR } from '#schema/nir.ts';
import { asSecret } from '../answers/as-secret.ts';
import type { World } from '../journal/world.ts';
import { fail } from '../portal/fail.ts';
import type { Reply, Route } from '../portal/route.ts';
import { claimsFrom, refusalOf } from './claims.ts';
import { opensHerOwn, type SharedDoor } from './door.ts';
import { welcome } from './letters.ts';
import { accountAt, IDENTITY_HOST, identifierAt, PROVIDER_LIST, PROVIDERS, type Provider } from './providers.ts';
import { BLOCKED_MINUTES, identityDossier, isBlockedAt, isOpenAt, providerNow, siteOf } from './session.ts';

/** The requests of the shared identity, by name: a scenario may strike each of them. */
export const enterRoute = (provider: Fournisseur): string => `identite-${provider}`;
export const leaveRoute = (provider: Fournisseur): string => `identite-${provider}-sortie`;
export const CONSENT_ROUTE = 'identite-accord';

/** Every request made from the door of a portal, to the providers and to the shared identity: none goes to the portal itself. */
export const identityRoutes = (door: SharedDoor): Route[] => [
  ...PROVIDER_LIST.flatMap(({ id, hote }): Route[] => [
    {
      id: enterRoute(id),
      method: 'POST',
      hote,
      path: `/${door.portail}/connexion`,
      answer: (corps, world) => enter(door, id, corps, world),
    },
    {
      id: leaveRoute(id),
      method: 'POST',
      hote,
      path: `/${door.portail}/deconnexion`,
      answer: () => ({ status: 200, corps: {}, faits: [{ type: 'deconnecte', portail: siteOf(id), raison: 'volontaire' }] }),
    },
  ]),
  {
    id: CONSENT_ROUTE,
    method: 'POST',
    hote: IDENTITY_HOST,
    path: `/${door.portail}/accord`,
    answer: (_corps, world) => consent(door, world),
  },
];

const sent = (door: SharedDoor, donnees: Donnees): Fait => {
  const dossier = identityDossier(door.portail);
  return { type: 'envoye', dossier, demarche: dossier, numero: '', donnees };
};

/** POST { fournisseurIdentifiant, fournisseurMotDePasse }, at the provider. An account that is still open asks for neither. */
function enter(door: SharedDoor, id: Fournisseur, corps: Readonly<Record<string, unknown>>, world: World): Reply {
  const provider = PROVIDERS[id];
  if (isOpenAt(world, id) && corps.fournisseurMotDePasse === undefined) return opened(door, provider, world, []);
  const typed = compacted(String(corps.fournisseurIdentifiant ?? ''));
  if (typed === '')
    return fail(422, `Écrivez votre identifiant chez ${provider.nom}\u00a0: ${provider.identifiant.toLowerCase()}.`, {
      champ: 'fournisseurIdentifiant',
    });
  if (looksLikeRealNir(typed)) return fail(422, REAL_NIR, { champ: 'fournisseurIdentifiant' });
  const account = accountAt(world.compte, id);
  const known = account !== undefined && typed === compacted(identifierAt(world.compte, account));
  // People type here their own number or address: only the character's is kept.
  const left = sent(door, {
    fournisseurIdentifiant: known ? typed : '•'.repeat(Math.min(typed.length, 40)),
    fournisseurMotDePasse: '••••••••',
  });
  if (isBlockedAt(world, id))
    return {
      ...fail(
        423,
        `Trois essais n’ont pas marché. Ce compte est bloqué pendant ${BLOCKED_MINUTES} minutes. Vous pouvez en choisir un autre.`,
      ),
      faits: [left],
    };
  if (!known)
    return { ...fail(401, `Ce n’est pas un identifiant de ${provider.nom}. Celui du portail ne sert pas ici.`), faits: [left] };
  if (asSecret(String(corps.fournisseurMotDePasse ?? '')) !== asSecret(account.motDePasse))
    return {
      ...fail(401, `Le mot de passe ne va pas. C’est celui de ${provider.nom}, pas celui du portail.`),
      faits: [
        left,
        {
          type: 'refuse',
          dossier: identityDossier(door.portail),
          fait: 'fournisseurMotDePasse',
          pour: id,
          raison: 'mot de passe inexact',
        },
      ],
    };
  return opened(door, provider, world, [left]);
}

/** The provider tells who it is, and the register is asked whether such a person was born. */
function opened(door: SharedDoor, { id }: Provider, world: World, before: readonly Fait[]): Reply {
  const dossier = identityDossier(door.portail);
  const refusal = refusalOf(world.compte, id);
  return {
    status: 200,
    corps: {},
    faits: [
      ...before,
      { type: 'connecte', portail: siteOf(id), etape: 'fait' },
      { type: 'transmis', dossier, de: 'identite-fournisseur', vers: 'identite', quoi: 'identite-dite' },
      { type: 'transmis', dossier, de: 'identite', vers: 'identite-registre', quoi: 'identite-verifiee' },
      ...(refusal ? [{ type: 'refuse', dossier, fait: 'passeNom', pour: id, raison: refusal.raison } satisfies Fait] : []),
    ],
  };
}

const AGAIN = 'La demi-heure est passée, ou la connexion a été interrompue. Recommencez depuis le site où vous vouliez aller.';

/** POST, at the shared identity: what is listed on the page goes to the portal, which opens an account with it. */
function consent(door: SharedDoor, world: World): Reply {
  const now = providerNow(world);
  if (!now || now.tropTard) return fail(401, AGAIN);
  const { id } = now.provider;
  if (refusalOf(world.compte, id)) return fail(403, 'Cette identité n’est pas reconnue. Rien n’a été transmis.');
  const vide = !opensHerOwn(door, world);
  return {
    status: 200,
    corps: { prenom: world.compte.prenom },
    faits: [
      sent(door, { ...claimsFrom(world.compte, id) }),
      { type: 'connecte', portail: door.portail, etape: 'fait', par: 'identite', ...(vide ? { vide } : {}) },
      ...(!vide && door.makes?.(world) ? welcome(door, world) : []),
    ],
  };
}
