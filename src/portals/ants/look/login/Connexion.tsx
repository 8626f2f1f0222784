import type { World } from '#engine/journal/world.ts';
import { RuleSource } from '#form/rules-on-screen.tsx';
import { SharedDoor } from '#look/identity/SharedDoor.tsx';
import { begun } from '#look/login/begun.ts';
import { type LoginField, LoginForm } from '#look/login/LoginForm.tsx';
import { PlaceLink } from '#look/PlaceLink.tsx';
import type { PageProps } from '#look/page-props.ts';
import { CREATION } from '../../dossier/acces/account.ts';
import { fileOf, holds, PORTAL } from '../../dossier/file.ts';
import { DOWN } from '../down.ts';

const fieldsOf = ({ compte }: World): readonly LoginField[] => [
  {
    key: 'identifiant',
    label: 'Identifiant',
    hint: `Il a été donné par courriel, à la création du compte. Ce n’est pas votre adresse.${
      holds(compte) && fileOf(compte).identifiant !== undefined ? ' Il est dans les papiers du personnage.' : ''
    }`,
    size: 16,
    garde: begun(/^000[A-Z]{0,2}\d{0,5}$/, holds(compte) ? fileOf(compte).identifiant : undefined),
  },
  { key: 'motDePasse', label: 'Mot de passe', secret: true },
];

/** The account of the agency: an identifier that was assigned, and a password (ants.md §1.2). */
export const Connexion = ({ ask, go, portal, world, draft, keepDraft }: PageProps) => (
  <LoginForm
    ask={ask}
    world={world}
    draft={draft}
    keepDraft={keepDraft}
    demarche="connexion-ants"
    panne={DOWN}
    titre="Se connecter à mon espace"
    route="connexion"
    fields={fieldsOf(world)}
    bouton="Se connecter"
    attente="Connexion en cours…"
    refus="La connexion n’a pas marché"
  >
    <RuleSource
      quoi="La connexion"
      source="Dossier de faits ANTS, § 1.2 ; trois essais puis un quart d’heure : choix du simulateur"
    />
    <SharedDoor go={go} portal={portal} />
    <p>
      <PlaceLink lieu={`${PORTAL}:connexion/oubli`} go={go}>
        Identifiant ou mot de passe oublié
      </PlaceLink>
    </p>
    <h2>Je crée mon compte</h2>
    <p>
      <PlaceLink lieu={`${PORTAL}:${CREATION}/identite`} go={go}>
        Je crée mon espace
      </PlaceLink>
    </p>
  </LoginForm>
);
