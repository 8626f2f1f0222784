import type { World } from '#engine/journal/world.ts';
import { RuleSource } from '#form/rules-on-screen.tsx';
import { SharedDoor } from '#look/identity/SharedDoor.tsx';
import { begun } from '#look/login/begun.ts';
import { type LoginField, LoginForm } from '#look/login/LoginForm.tsx';
import type { PageProps } from '#look/page-props.ts';
import { Disclosure } from '#ui/index.ts';
import { fileOf, holds } from '../../dossier/file.ts';
import { DOWN } from '../down.ts';

const fieldsOf = ({ compte }: World): readonly LoginField[] => [
  {
    key: 'identifiant',
    label: 'Identifiant',
    hint: 'Il a été donné par courriel, à la création du compte. Ce n’est pas votre adresse. Il est dans les papiers du personnage.',
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
    <Disclosure title={'Identifiant ou mot de passe oublié\u00a0?'}>
      <p>Ici, ce n’est pas simulé&nbsp;: les deux sont dans les papiers du personnage.</p>
      <p>
        Dans la vie, l’identifiant se redemande avec votre adresse de courriel, et un nouveau mot de passe se choisit par un lien
        reçu. Si l’adresse est perdue, on entre par le compte d’une autre administration, ou on appelle le 34 00.
      </p>
    </Disclosure>
  </LoginForm>
);
