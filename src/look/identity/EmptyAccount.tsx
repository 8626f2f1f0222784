import { birthName } from '#engine/identity/claims.ts';
import { dayInWords } from '#engine/journal/day.ts';
import { cible } from '#form/look.ts';
import { RuleSource } from '#form/rules-on-screen.tsx';
import { accepted } from '#form/use-ask.ts';
import { Button, DataList, Disclosure } from '#ui/index.ts';
import type { PageProps } from '../page-props.ts';

const LOGOUT = 'deconnexion';

/**
 * An account that the shared identity opened beside the person's own, because her file is under another name: everything is there, and
 * everything is empty (ants.md §5, row 28; caf.md §1.4). Nothing says that it is the wrong one, as in life.
 */
export function EmptyAccount({ ask, go, portal, world }: PageProps) {
  // The answer closes the account before the page hears of it: the page is then gone, and must still lead to the door.
  async function leave() {
    if (accepted(await ask(LOGOUT, {}))) go(`${portal.id}:connexion`);
  }
  const { compte } = world;
  return (
    <div className="portal-page">
      <h1 tabIndex={-1}>Mon espace</h1>
      <section className="portal-section">
        <h2>Mes demandes</h2>
        <p>Aucune demande.</p>
      </section>
      <section className="portal-section">
        <h2>Mes messages</h2>
        <p>Aucun message.</p>
      </section>
      <section className="portal-section">
        <h2>Mon identité</h2>
        <DataList
          items={[
            { terme: 'Nom de naissance', valeur: birthName(compte) },
            { terme: 'Prénom', valeur: compte.prenom },
            { terme: 'Naissance', valeur: dayInWords(compte.naissance) },
          ]}
        />
        <p className="portal-quiet">Ces lignes viennent de la connexion d’entraînement&nbsp;: elles ne se modifient pas ici.</p>
      </section>
      <div className="portal-acts">
        <Button data-cible={cible.requete(LOGOUT)} onClick={() => void leave()}>
          Se déconnecter
        </Button>
      </div>
      <Disclosure title={'Je ne retrouve pas mes demandes'}>
        <p>
          Elles ne sont pas perdues. Vous avez peut-être deux comptes&nbsp;: celui-ci vient de s’ouvrir, l’autre est à un autre
          nom, ou s’ouvre par l’autre porte. Déconnectez-vous, et entrez comme la première fois. N’en ouvrez pas un troisième.
        </p>
        <p>Ici, on ne commence rien dans ce compte. Dans la vie, rien ne l’empêche, et les demandes se séparent.</p>
      </Disclosure>
      <RuleSource quoi="Le compte vide" source="Dossier de faits ANTS, § 5 ligne 28 ; Dossier de faits Caf, § 1.4" />
    </div>
  );
}
